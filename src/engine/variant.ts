/** Choice between the variants of an item. */
import { readAnswers, unknown } from './routing.js';
import type { Answers, Assessment } from './types.js';

/** Id of the variant that applies to a firm with these answers; undefined for the default texts. `item`: item id. */
export function variantOf(assessment: Assessment, answers: Answers, item: string): string | undefined {
  const { variants } = assessment.items.find(({ id }) => id === item) ?? unknown('item', item);
  if (!variants) return undefined;
  const { holds } = readAnswers(assessment, answers);
  return variants.find(({ when }) => holds(when) === true)?.id;
}

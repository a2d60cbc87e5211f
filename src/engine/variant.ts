/** Choice between the variants of an item. */
import { compileItems } from './compile-items.js';
import { readAt, test } from './reading.js';
import type { Answers, Assessment } from './types.js';

/** Id of the variant that applies to a firm with these answers; undefined for the default texts. `item`: item id. */
export function variantOf(assessment: Assessment, answers: Answers, item: string): string | undefined {
  const compiled = compileItems(assessment);
  const { variants = [] } = compiled.items[compiled.placeOf(item)] ?? {};
  if (variants.length === 0) return undefined;
  const reading = readAt(compiled, compiled.all, answers);
  return variants.find(({ when }) => test(when, reading) === true)?.id;
}

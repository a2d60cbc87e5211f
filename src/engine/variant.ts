import { compileItems } from './compile-items.js';
import { readAt, test } from './reading.js';
import type { Answers, Assessment } from './types.js';

/** Id of the variant whose words are for a firm with these answers; undefined for those that are for all. */
export function variantOf(assessment: Assessment, answers: Answers, item: string): string | undefined {
  const compiled = compileItems(assessment);
  const { variants = [] } = compiled.items[compiled.placeOf(item)] ?? {};
  if (variants.length === 0) return undefined;
  const reading = readAt(compiled, compiled.all, answers);
  return variants.find(({ when }) => test(when, reading) === true)?.id;
}

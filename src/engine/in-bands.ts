/** Answers in which each number is replaced by its band: the same result, and less that tells one firm from another. */
import { answerTo, chosenOf } from './values.js';
import type { Answers, Assessment } from './types.js';

/**
 * The answers that are valid in this assessment; of numbers, the ids of their bands. Answers to other items are left out,
 * since nothing says what is in them.
 */
export function inBands({ items }: Assessment, answers: Answers): Answers {
  return Object.fromEntries(
    items.flatMap((item) => {
      const chosen = chosenOf(item, answerTo(item, answers));
      return chosen === undefined ? [] : [[item.id, chosen]];
    }),
  );
}

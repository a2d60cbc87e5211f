import { inBands } from '../../engine/in-bands.js';
import type { Assessment, Result } from '../../engine/index.js';

/**
 * A result to be sent anonymously: of numbers it has the band alone, since a number may be that of one firm only. Answers of
 * an earlier visit that say nothing by this definition may be anything, and are left out.
 */
export function withoutNumbers(assessment: Assessment, { previous, ...result }: Result): Result {
  const answers = inBands(assessment, result.answers);
  if (!previous) return { ...result, answers };
  const then = inBands(assessment, previous.answers);
  const notCarried = previous.notCarried.filter(({ item }) => Object.hasOwn(then, item));
  return { ...result, answers, previous: { ...previous, answers: then, notCarried } };
}

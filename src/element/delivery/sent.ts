import { inBands } from '../../engine/in-bands.js';
import type { Assessment, Result, Texts } from '../../engine/index.js';

/** What is sent of a result, which is as the page got it: without `texts`, what the visitor wrote. */
export function sent(assessment: Assessment, result: Result, texts: Texts, anonymous: boolean): Result {
  if (anonymous) return withoutNumbers(assessment, result);
  return Object.keys(texts).length > 0 ? { ...result, texts } : result;
}

/**
 * A result to be sent anonymously: of numbers it has the band alone, since a number may be that of one firm only. Answers of
 * an earlier visit that say nothing by this definition may be anything, and are left out.
 */
function withoutNumbers(assessment: Assessment, { previous, ...result }: Result): Result {
  const answers = inBands(assessment, result.answers);
  if (!previous) return { ...result, answers };
  const then = inBands(assessment, previous.answers);
  const notCarried = previous.notCarried.filter(({ item }) => Object.hasOwn(then, item));
  return { ...result, answers, previous: { ...previous, answers: then, notCarried } };
}

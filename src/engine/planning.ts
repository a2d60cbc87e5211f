/** All that makes plans, with the search for large goals. A page that has the built-in assessment does without it. */
import { holdWith, planWith } from './plan.js';
import type { Plan } from './plan.js';
import { createResultWith } from './result.js';
import type { Result, ResultContext } from './result.js';
import { largeSearch } from './search/large.js';
import { compareResultsWith } from './then-and-now/compare-results.js';
import type { ThenAndNow, Visit } from './then-and-now/types.js';
import type { Answers, Assessment } from './types.js';

/**
 * The plan to the step above the low one; null on the highest step. With its raises, all gates up to that step hold, its
 * needs are met, and no dimension is below the step's minimum, as `evaluate` confirms.
 *
 * Of routes of equal effort the most even one comes first: the least sum of squares of the options climbed. A further tie
 * goes to the route that raises more at the first item, in order, in which they differ.
 */
export function plan(assessment: Assessment, answers: Answers): Plan | null {
  return planWith(largeSearch, assessment, answers);
}

/**
 * The plan that secures the low step: its gates hold, but minima or needs may not. Without raises, nothing is missing.
 * Throws a RangeError if the definition has no steps.
 */
export function hold(assessment: Assessment, answers: Answers): Plan {
  return holdWith(largeSearch, assessment, answers);
}

/**
 * Computes the result of a set of answers:
 *
 *     const result = createResult(assessment, answers, { id, language: 'nl', startedAt, completedAt, hash });
 *
 * Deterministic: the same definition, answers and context give the same result. Unknown items and invalid answers are
 * ignored. `assessment`: has passed `parseDefinition`.
 */
export function createResult(assessment: Assessment, answers: Answers, context: ResultContext): Result {
  return createResultWith(largeSearch, assessment, answers, context);
}

/**
 * What has changed since an earlier visit:
 *
 *     const { step, plan } = compareResults(assessment, earlier, result);
 *     console.log(step.direction, plan?.stages.filter(({ outcome }) => outcome === 'done').length);
 *
 * Both are scored by this definition. Answers of then that it does not have are in `notCarried`, and count as not given.
 * Pure and deterministic.
 */
export function compareResults(assessment: Assessment, earlier: Visit, present: Visit): ThenAndNow {
  return compareResultsWith(largeSearch, assessment, earlier, present);
}

/** The scales of scores, for pictures: a mean runs from 0 to 100, any other score has a scale of its own. */
import { evaluate } from '../../../engine/index.js';
import type { Assessment, Interval } from '../../../engine/index.js';

/** The lowest and highest score of each dimension, by id. */
export function scalesOf(assessment: Assessment): Readonly<Record<string, Interval | null>> {
  // With no answers at all, a score is its whole scale.
  return evaluate(assessment, {}).cells;
}

/** Where on its scale a score is, 0 to 100. */
export function partOfScale(score: Interval, { high, low }: Interval): Interval {
  const part = (value: number) => (high > low ? (100 * (value - low)) / (high - low) : 0);
  return { low: part(score.low), high: part(score.high) };
}

/**
 * Every value is an interval and every condition has three values. A half-filled questionnaire,
 * a "don't know" and a hidden question are then the same thing: intervals of different width.
 */
import type { Interval } from './types.js';

export function exactly(value: number): Interval {
  return { low: value, high: value };
}

export function isExact(interval: Interval): boolean {
  return interval.low === interval.high;
}

/**
 * A score, or what is asked of one, to six decimals: the same for both, so that a third of 100 is a third of 100. What
 * lies halfway goes up, also where binary fractions leave it a hair below.
 */
export function rounded(score: number): number {
  return Math.floor(score * 1e6 + 0.50001) / 1e6;
}

/**
 * Interval arithmetic, with three-valued logic (`truth.ts`) the engine's central idea. An unanswered item, a "don't know" and a known
 * answer are all intervals, of different width.
 */
import type { Interval } from './types.js';

/** Whether the value is known. */
export function isExact(interval: Interval): boolean {
  return interval.low === interval.high;
}

/**
 * Rounds a score or a threshold to six decimals. Both are rounded in the same way, so that a third of 100 equals a third
 * of 100. Halves are rounded up, also those that are slightly too small as binary fractions.
 */
export function rounded(score: number): number {
  return Math.floor(score * 1e6 + 0.50001) / 1e6;
}

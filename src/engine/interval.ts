/**
 * Every value is an interval and every condition has three values. A half-filled questionnaire,
 * a "don't know" and a hidden question are then the same thing: intervals of different width.
 */
import type { Condition, Interval, Truth } from './types.js';

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

/** True if even the low end reaches `threshold`, false if even the high end does not, else unknown. */
export function atLeast(interval: Interval, threshold: number): Truth {
  if (interval.low >= threshold) return true;
  return interval.high < threshold ? false : null;
}

/** Kleene's "and": one false makes it false; else one unknown makes it unknown. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

/** Kleene's "or": one true makes it true; else one unknown makes it unknown. */
export function any(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

/** Does the condition hold, given the interval of each item, and of each dimension, that it names? */
export function truth(
  condition: Condition,
  valueOf: (item: string) => Interval,
  scoreOf: (dimension: string) => Interval = () => ({ low: -Infinity, high: Infinity }),
): Truth {
  if ('item' in condition) return atLeast(valueOf(condition.item), condition.atLeast);
  if ('dimension' in condition) return atLeast(scoreOf(condition.dimension), rounded(condition.atLeast));
  if ('all' in condition) return all(condition.all.map((part) => truth(part, valueOf, scoreOf)));
  return any(condition.any.map((part) => truth(part, valueOf, scoreOf)));
}

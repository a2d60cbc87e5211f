/** Conditions have three values: true, false, and null for "unknown". */
import { rounded } from './interval.js';
import type { Condition, Interval, Truth } from './types.js';

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

/**
 * Does the condition hold, given the interval of each item, and of each dimension, that it names, and what was chosen in
 * those that are worth nothing (undefined where that is not known)?
 */
export function truth(
  condition: Condition,
  valueOf: (item: string) => Interval,
  scoreOf: (dimension: string) => Interval = () => ({ low: -Infinity, high: Infinity }),
  chosenIn: (item: string) => string | undefined = () => undefined,
): Truth {
  if ('is' in condition) {
    const option = chosenIn(condition.item);
    return option === undefined ? null : condition.is.includes(option);
  }
  if ('item' in condition) return atLeast(valueOf(condition.item), condition.atLeast);
  if ('dimension' in condition) return atLeast(scoreOf(condition.dimension), rounded(condition.atLeast));
  if ('all' in condition) return all(condition.all.map((part) => truth(part, valueOf, scoreOf, chosenIn)));
  return any(condition.any.map((part) => truth(part, valueOf, scoreOf, chosenIn)));
}

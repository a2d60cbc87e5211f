/** Three-valued logic: conditions are true, false, or null for "unknown". */
import { rounded } from './interval.js';
import type { Condition, Interval, Truth } from './types.js';

/** True if the low end reaches `threshold`, false if the high end does not, else unknown. */
export function atLeast(interval: Interval, threshold: number): Truth {
  if (interval.low >= threshold) return true;
  return interval.high < threshold ? false : null;
}

/** Kleene's "and": false if one is false, else unknown if one is unknown. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

/** Kleene's "or": true if one is true, else unknown if one is unknown. */
export function any(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

/**
 * Whether a condition holds. `valueOf`, `scoreOf`: intervals of the items and dimensions that it names. `chosenIn`: the
 * chosen option of an item without values; undefined if unknown.
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

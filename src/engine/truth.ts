/** Three-valued logic: conditions are true, false, or null for "unknown". */
import { rounded } from './interval.js';
import type { Answer, Condition, Interval, Truth } from './types.js';
import { DONT_KNOW } from './types.js';

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
 * Whether a condition holds. `valueOf`, `scoreOf`: intervals of the items and dimensions that it names. `answerTo`: the
 * answer that counts; undefined if there is none.
 */
export function truth(
  condition: Condition,
  valueOf: (item: string) => Interval,
  scoreOf: (dimension: string) => Interval = () => ({ low: -Infinity, high: Infinity }),
  answerTo: (item: string) => Answer | undefined = () => undefined,
): Truth {
  if ('is' in condition) {
    const answer = answerTo(condition.item);
    return answer === undefined || answer === DONT_KNOW
      ? null
      : [answer].flat().some((id) => condition.is.includes(id));
  }
  if ('item' in condition) return atLeast(valueOf(condition.item), condition.atLeast);
  if ('dimension' in condition) return atLeast(scoreOf(condition.dimension), rounded(condition.atLeast));
  if ('all' in condition) return all(condition.all.map((part) => truth(part, valueOf, scoreOf, answerTo)));
  return any(condition.any.map((part) => truth(part, valueOf, scoreOf, answerTo)));
}

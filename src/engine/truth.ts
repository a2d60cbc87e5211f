/** Three-valued logic: conditions are true, false, or null for "unknown". */
import type { All, Any, Choice, Condition, Interval, ScoreAtLeast, Truth } from './types.js';
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

/** A condition on one item. */
type OnItem = Exclude<Condition, All | Any | ScoreAtLeast>;

/** Whether a condition holds. `holds`: whether each of its comparisons does. */
export function truthOf(condition: Condition, holds: (part: OnItem | ScoreAtLeast) => Truth): Truth {
  if ('all' in condition) return all(condition.all.map((part) => truthOf(part, holds)));
  if ('any' in condition) return any(condition.any.map((part) => truthOf(part, holds)));
  return holds(condition);
}

/** Whether a condition on one item holds. `answer`: the one that counts; undefined if there is none. */
export function itemTruth(condition: OnItem, value: Interval, answer: Choice | undefined): Truth {
  if ('atLeast' in condition) return atLeast(value, condition.atLeast);
  if ('atMost' in condition) {
    // What does not apply is infinite, and meets all conditions.
    return value.high <= condition.atMost || value.low === Infinity || (value.low > condition.atMost ? false : null);
  }
  if (answer === undefined || answer === DONT_KNOW) return null;
  const isAmong = (ids: readonly string[]) => [answer].flat().some((id) => ids.includes(id));
  return 'is' in condition ? isAmong(condition.is) : !isAmong(condition.isNot);
}

/** Whether a condition of a definition holds, from values and scores that the caller has. */
import { rounded } from './interval.js';
import { atLeast, itemTruth, truthOf } from './truth.js';
import type { Choice, Condition, Interval, Truth } from './types.js';

/**
 * Whether a condition holds. `valueOf`, `scoreOf`: intervals of the items and dimensions that it names. `answerTo`: the
 * answer that counts, of a number its band; undefined if there is none.
 */
export function truth(
  condition: Condition,
  valueOf: (item: string) => Interval,
  scoreOf: (dimension: string) => Interval = () => ({ low: -Infinity, high: Infinity }),
  answerTo: (item: string) => Choice | undefined = () => undefined,
): Truth {
  return truthOf(condition, (part) =>
    'dimension' in part
      ? atLeast(scoreOf(part.dimension), rounded(part.atLeast))
      : itemTruth(part, valueOf(part.item), answerTo(part.item)),
  );
}

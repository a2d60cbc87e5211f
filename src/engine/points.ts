/**
 * The values of `multiple` items whose options have points. One more option can raise such an item by several values, so
 * what it brings depends on the options that are chosen.
 */
import type { Answer, Item, Option } from './types.js';
import { valueRange } from './values.js';

export function hasPoints({ options }: Item): boolean {
  return options.some(({ points }) => points !== undefined);
}

/** All values that a `multiple` item can have, ascending. */
export function sumsOf(item: Item): number[] {
  const { high } = valueRange(item);
  if (!hasPoints(item)) return new Array(high + 1).fill(0).map((_, count) => count);
  /** The fewest options that reach each sum. */
  const fewest = new Array<number>(high + 1).fill(Infinity);
  fewest[0] = 0;
  for (const added of pointsOf(item.options)) {
    // From above, so that no option is used twice.
    for (let sum = high; sum >= 0; sum--) {
      const count = (fewest[sum] ?? Infinity) + 1;
      const next = Math.min(high, sum + added);
      if (count <= (item.max ?? count)) fewest[next] = Math.min(count, fewest[next] ?? Infinity);
    }
  }
  return [...fewest.keys()].filter((sum) => fewest[sum] !== Infinity);
}

/**
 * The values that an item with points has for one firm, ascending: its present value, those with one option more, with two
 * and so on, always the ones that bring most; and those with one option less and so on. Where more than `max` options would
 * be chosen, those with the fewest points give way. `answer`: the one that counts.
 */
export function pointsFrom(item: Item, answer: Answer | undefined): number[] {
  const { high } = valueRange(item);
  const isChosen = ({ id }: Option) => typeof answer === 'object' && answer.includes(id);
  const chosen = pointsOf(item.options.filter(isChosen));
  const others = pointsOf(item.options.filter((option) => !isChosen(option)));
  const most = item.max ?? Infinity;
  const worth = (kept: readonly number[], added: readonly number[] = []) =>
    [...kept, ...added].reduce((sum, one) => Math.min(high, sum + one), 0);
  const levels = [worth(chosen)];
  for (let fewer = 1; fewer <= chosen.length; fewer++) {
    const value = worth(chosen.slice(fewer));
    if (value < (levels[0] ?? 0)) levels.unshift(value);
  }
  for (let more = 1; more <= Math.min(others.length, most); more++) {
    const value = worth(chosen.slice(0, most - more), others.slice(0, more));
    // Each further option brings no more than the one before it.
    if (value <= (levels.at(-1) ?? 0)) break;
    levels.push(value);
  }
  return levels;
}

/** What each of these options adds, the most first: nothing if it stands alone. */
function pointsOf(options: readonly Option[]): number[] {
  return options.flatMap(({ exclusive, points = 1 }) => (exclusive ? [] : points)).sort((a, b) => b - a);
}

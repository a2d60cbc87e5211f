/** Lowest and highest scores of the dimensions, from answers. */
import { rounded } from './interval.js';
import { readAt } from './reading.js';
import type { Compiled, Formula, PartFormula } from './compile.js';
import type { Changes } from './reading.js';
import type { Bounds, Reading } from './routing.js';
import type { Answers, Interval } from './types.js';

/** Reads the answers to the scored items. `changes`: values that replace the answers. */
export function read(compiled: Compiled, answers: Answers, changes?: Changes): Reading {
  return readAt(compiled, compiled.scored, answers, changes);
}

/** `read` with changes, where `now` is what was read without. */
export function readAfter(compiled: Compiled, answers: Answers, now: Reading, changes: Changes): Reading {
  for (const at of changes.keys()) if (compiled.routers.has(at)) return read(compiled, answers, changes);
  // The same items are asked, so no other value changes.
  const after = { ...now, low: now.low.slice(), high: now.high.slice() };
  for (const [at, value] of changes) if (now.asked[at]) after.low[at] = after.high[at] = value;
  return after;
}

/** Reads ranges of values by item id. An item without one has all its values. Routing hides nothing. */
export function readRanges({ items }: Compiled, ranges: ReadonlyMap<string, Interval>): Reading {
  const values = items.map(({ item, range }) => ranges.get(item.id) ?? range);
  return {
    low: values.map(({ low }) => low),
    high: values.map(({ high }) => high),
    asked: values.map(() => true),
  };
}

/** The score of every dimension. */
export function scoreAll({ dimensions }: Compiled, items: Bounds): Bounds {
  const scores: Bounds = { low: [], high: [] };
  for (const formula of dimensions) {
    scores.low.push(score(formula, items.low));
    scores.high.push(score(formula, items.high));
  }
  return scores;
}

/** A score, rounded: neither the order of additions nor binary fractions can move it across a threshold. */
export function score(formula: Formula, values: readonly number[]): number {
  return rounded(sumOf(formula, values));
}

/** A score before rounding. */
export function sumOf({ lowestOf, range, terms }: PartFormula, values: readonly number[]): number {
  if (lowestOf) return Math.min(...lowestOf.map((part) => sumOf(part, values)));
  let sum = range.low;
  for (const { at, factor, from } of terms) sum += factor * ((values[at] ?? from) - from);
  return sum;
}

/** From answers to bounds: what each item is worth at least and at most. */
import { rounded } from './interval.js';
import { answerTo, valueOf } from './values.js';
import type { Compiled, Formula } from './compile.js';
import type { CompiledItems, Test } from './compile-items.js';
import type { CompiledItem } from './compile-item.js';
import type { Answers, Interval, Truth } from './types.js';

/** By place of item or dimension. */
export interface Bounds {
  readonly low: number[];
  readonly high: number[];
}

/** Bounds of items, and which of them are asked. Places that were not wanted hold nothing. */
export interface Reading extends Bounds {
  readonly asked: boolean[];
}

/** Values, by place, that take the place of answers where the item is asked. */
export type Changes = ReadonlyMap<number, number>;

/**
 * Reads the answers to the items that are scored; with `changes`, as they would be after these. Routing looks at
 * earlier items only, so one pass settles them all.
 */
export function read(compiled: Compiled, answers: Answers, changes?: Changes): Reading {
  return readAt(compiled, compiled.scored, answers, changes);
}

/** The same for the items at these places, ascending. */
export function readAt(
  { items }: CompiledItems,
  places: readonly number[],
  answers: Answers,
  changes?: Changes,
): Reading {
  const reading: Reading = { low: [], high: [], asked: [] };
  for (const place of places) {
    const item = items[place];
    if (item) readItem(item, place, answers, changes, reading);
  }
  return reading;
}

function readItem(
  item: CompiledItem,
  place: number,
  answers: Answers,
  changes: Changes | undefined,
  reading: Reading,
): void {
  const asked = item.askIf === undefined || test(item.askIf, reading) !== false;
  const worth = asked ? (changes?.get(place) ?? worthOf(item, answers)) : item.hidden;
  reading.asked[place] = asked;
  reading.low[place] = typeof worth === 'number' ? worth : worth.low;
  reading.high[place] = typeof worth === 'number' ? worth : worth.high;
}

/** The value of a good answer, else the whole range. */
function worthOf({ item, range, values }: CompiledItem, answers: Answers): number | Interval {
  // Own keys only: an item may be called "constructor".
  if (!Object.hasOwn(answers, item.id)) return range;
  if (item.type === 'single') return values.get(answers[item.id]) ?? range;
  return valueOf(item, answerTo(item, answers));
}

/** Does the test hold within these bounds? Routing asks for no scores, and leaves them out. */
export function test(node: Test, items: Bounds, scores: Bounds = items): Truth {
  if (node.kind === 'item') return within(items, node.at, node.atLeast);
  if (node.kind === 'dimension') return within(scores, node.at, node.atLeast);
  // Like `all` and `any` of `interval.ts`, but without lists of truths: they would cost more than the comparing.
  const settling = node.kind === 'any';
  let truth: Truth = !settling;
  for (const part of node.parts) {
    const holds = test(part, items, scores);
    if (holds === settling) return settling;
    if (holds === null) truth = null;
  }
  return truth;
}

function within({ low, high }: Bounds, at: number, threshold: number): Truth {
  if ((low[at] ?? -Infinity) >= threshold) return true;
  return (high[at] ?? Infinity) < threshold ? false : null;
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

/** Rounded, so that neither the order of additions nor binary fractions move a score across a threshold. */
export function score(formula: Formula, values: readonly number[]): number {
  return rounded(sumOf(formula, values));
}

/** A score before it is rounded. */
export function sumOf({ range, terms }: Formula, values: readonly number[]): number {
  let sum = range.low;
  for (const { at, factor, from } of terms) sum += factor * ((values[at] ?? from) - from);
  return sum;
}

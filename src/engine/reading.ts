/** Reads answers: lowest and highest value of each item, and whether it is asked. Routing is implemented here only. */
import { answerTo, valueOf } from './values.js';
import type { CompiledItem } from './compile-item.js';
import type { CompiledItems } from './compile-items.js';
import type { Test } from './compiled-test.js';
import type { Answers, Interval, Truth } from './types.js';

/** Lowest and highest values, by index of item or dimension. */
export interface Bounds {
  readonly low: number[];
  readonly high: number[];
}

/** Bounds of items, and which items are asked. Items that were not read have no entry. */
export interface Reading extends Bounds {
  readonly asked: boolean[];
}

/** Values by item index, which replace the answers to items that are asked. */
export type Changes = ReadonlyMap<number, number>;

/** Value of an item that does not apply. Infinite, so that every "at least" holds. */
const NOT_APPLICABLE: Interval = { low: Infinity, high: Infinity };

/**
 * Reads the answers to some items. `places`: their indexes, ascending. `changes`: values that replace answers. One pass
 * is enough, since routing and `applies` refer to earlier items.
 */
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

/** Reads one item. It is hidden only if routing certainly hides it, or if it certainly does not apply. */
function readItem(
  item: CompiledItem,
  place: number,
  answers: Answers,
  changes: Changes | undefined,
  reading: Reading,
): void {
  const applies = !item.applies || test(item.applies, reading) !== false;
  const asked = applies && (!item.askIf || test(item.askIf, reading) !== false);
  const hidden = applies ? item.hidden : NOT_APPLICABLE;
  const worth = asked ? (changes?.get(place) ?? worthOf(item, answers)) : hidden;
  reading.asked[place] = asked;
  reading.low[place] = typeof worth === 'number' ? worth : worth.low;
  reading.high[place] = typeof worth === 'number' ? worth : worth.high;
}

/** The value of a valid answer, else the whole range. */
function worthOf({ item, range, values }: CompiledItem, answers: Answers): number | Interval {
  // Own keys only: an item may have the id "constructor".
  if (!Object.hasOwn(answers, item.id)) return range;
  if (item.type === 'single') return values.get(answers[item.id]) ?? range;
  return valueOf(item, answerTo(item, answers));
}

/** Whether the item certainly does not apply. */
export function isLeftOut({ low }: Bounds, at: number): boolean {
  return low[at] === Infinity;
}

/** Whether a test holds within these bounds. `scores`: not needed for routing, which tests items only. */
export function test(node: Test, items: Bounds, scores: Bounds = items): Truth {
  if (node.kind === 'item') return within(items, node.at, node.atLeast);
  if (node.kind === 'dimension') return within(scores, node.at, node.atLeast);
  if (node.kind === 'choice') {
    const place = items.low[node.at] ?? -Infinity;
    // Unknown if the item does not apply, as for an item without an answer.
    return Number.isFinite(place) && place === items.high[node.at] ? node.is.includes(place) : null;
  }
  // `all` and `any` of `interval.ts` without arrays, which would cost more time than the comparisons.
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

/** From answers to what each item is worth at least and at most, and whether it is asked: the one place that says so. */
import { answerTo, valueOf } from './values.js';
import type { CompiledItem } from './compile-item.js';
import type { CompiledItems, Test } from './compile-items.js';
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

/** What an item that does not apply is worth: whatever it should be at least, it is. */
const NOT_APPLICABLE: Interval = { low: Infinity, high: Infinity };

/**
 * Reads the answers to the items at these places, ascending; with `changes`, as they would be after these. Routing and
 * `applies` look at earlier items only, so one pass settles them all.
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

/** Hidden only if routing surely hides it, and left out only if it surely does not apply. */
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

/** The value of a good answer, else the whole range. */
function worthOf({ item, range, values }: CompiledItem, answers: Answers): number | Interval {
  // Own keys only: an item may be called "constructor".
  if (!Object.hasOwn(answers, item.id)) return range;
  if (item.type === 'single') return values.get(answers[item.id]) ?? range;
  return valueOf(item, answerTo(item, answers));
}

/** Does the item at this place surely not apply? */
export function isLeftOut({ low }: Bounds, at: number): boolean {
  return low[at] === Infinity;
}

/** Does the test hold within these bounds? Routing asks for no scores, and leaves them out. */
export function test(node: Test, items: Bounds, scores: Bounds = items): Truth {
  if (node.kind === 'item') return within(items, node.at, node.atLeast);
  if (node.kind === 'dimension') return within(scores, node.at, node.atLeast);
  if (node.kind === 'choice') {
    const place = items.low[node.at] ?? -Infinity;
    // An item that does not apply has no answer, like one whose answer is not known.
    return Number.isFinite(place) && place === items.high[node.at] ? node.is.includes(place) : null;
  }
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

/** Reads the answers to a compiled assessment, many times. */
import { readItems } from './routing.js';
import { chosenTruth, selectionAt, selectionOf } from './selection.js';
import { answerTo, optionOf, valueOf } from './values.js';
import type { CompiledItem } from './compile-item.js';
import type { CompiledItems } from './compile-items.js';
import type { Test } from './compiled-test.js';
import type { Bounds, Reading } from './routing.js';
import type { Selection } from './selection.js';
import type { Answers, Interval, Truth } from './types.js';

/** Values by item index, which replace the answers to items that are asked. */
export type Changes = ReadonlyMap<number, number>;

/** Reads the answers to some items. `places`: their indexes, ascending. `changes`: values that replace answers. */
export function readAt(
  { items, looked }: CompiledItems,
  places: readonly number[],
  answers: Answers,
  changes?: Changes,
): Reading {
  const chosen: (Selection | undefined)[] = [];
  const worth = (at: number, asked: boolean) => {
    const compiled = items[at];
    if (!compiled) return 0;
    const { hidden, item } = compiled;
    const change = asked ? changes?.get(at) : undefined;
    if (looked.has(at)) {
      const answer = asked ? answerTo(item, answers) : item.hiddenAnswer;
      chosen[at] = change === undefined ? selectionOf(item, answer) : selectionAt(item, answers, change);
    }
    return asked ? (change ?? worthOf(compiled, answers)) : hidden;
  };
  return readItems(items, places, test, worth, { low: [], high: [], asked: [], chosen });
}

/** The value of a valid answer, else the whole range. */
function worthOf({ item, range, values }: CompiledItem, answers: Answers): number | Interval {
  // Own keys only: an item may have the id "constructor".
  if (!Object.hasOwn(answers, item.id)) return range;
  if (item.type === 'single') return values.get(answers[item.id]) ?? range;
  if (item.type === 'number') return values.get(optionOf(item, answers[item.id])?.id) ?? range;
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
  if (node.kind === 'most') return upTo(items, node.at, node.atMost);
  if (node.kind === 'chosen') return chosenTruth(node, items.chosen?.[node.at]);
  if (node.kind === 'choice') {
    const place = items.low[node.at] ?? -Infinity;
    // Unknown if the item does not apply, as for an item without an answer.
    return Number.isFinite(place) && place === items.high[node.at] ? node.is.includes(place) : null;
  }
  if (node.kind === 'some') return countOf(node.parts, node.least, items, scores);
  // `all` and `any` of `truth.ts` without arrays, which would cost more time than the comparisons.
  const settling = node.kind === 'any';
  let truth: Truth = !settling;
  for (const part of node.parts) {
    const holds = test(part, items, scores);
    if (holds === settling) return settling;
    if (holds === null) truth = null;
  }
  return truth;
}

/** True if at least `least` of the parts hold, false if so many fail that they cannot, else unknown. */
function countOf(parts: readonly Test[], least: number, items: Bounds, scores: Bounds): Truth {
  const truths = parts.map((part) => test(part, items, scores));
  if (truths.filter((one) => one === true).length >= least) return true;
  return truths.filter((one) => one !== false).length < least ? false : null;
}

/** True also for an item that does not apply, which meets all conditions. */
function upTo({ low, high }: Bounds, at: number, limit: number): Truth {
  const least = low[at] ?? -Infinity;
  if ((high[at] ?? Infinity) <= limit || least === Infinity) return true;
  return least > limit ? false : null;
}

function within({ low, high }: Bounds, at: number, threshold: number): Truth {
  if ((low[at] ?? -Infinity) >= threshold) return true;
  return (high[at] ?? Infinity) < threshold ? false : null;
}

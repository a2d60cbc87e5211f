/**
 * Pareto fronts: the cheapest ways to each gain in a score. A point belongs to the front if no other one of at most its
 * price gains as much.
 */

import { costIn, priceOf } from './price.js';

/** Prices and gains of the points, both ascending. */
export interface Front {
  readonly prices: readonly number[];
  readonly gains: readonly number[];
}

/** What is more than this is left out: a cost, and all but the first of the points that gain enough. */
export interface Limits {
  readonly cost: number;
  readonly gain: number;
}

/** Finer than scores, coarser than the rounding errors of sums. */
const PER_GAIN = 1e9;

export const NOTHING_LEFT: Front = { prices: [0], gains: [0] };

/** The front of two parts: each point of one with each of the other. `spend`: called with the work done. */
export function combined(one: Front, other: Front, limits: Limits, spend: (work: number) => void): Front {
  // Each pair is looked at twice.
  spend(2 * one.prices.length * other.prices.length);
  const highest = priceOf(limits.cost + 1, 0) - 1;
  // By cost alone first, since most pairs gain no more than a cheaper one and need not be sorted.
  const most = new Float64Array(limits.cost + 1).fill(-1);
  eachPair(one, other, highest, (price, gain) => {
    const cost = costIn(price);
    if (gain > (most[cost] ?? 0)) most[cost] = gain;
  });
  for (let cost = 1; cost <= limits.cost; cost++) most[cost] = Math.max(most[cost] ?? 0, most[cost - 1] ?? 0);
  const points: Point[] = [];
  eachPair(one, other, highest, (price, gain) => {
    if (gain > (most[costIn(price) - 1] ?? -1)) points.push({ price, gain });
  });
  return frontOf(points, limits);
}

export interface Point {
  readonly price: number;
  readonly gain: number;
}

/** The points of the front among these. */
export function frontOf(points: readonly Point[], limits: Limits): Front {
  const prices: number[] = [];
  const gains: number[] = [];
  let most = -1;
  for (const { price, gain } of [...points].sort((a, b) => a.price - b.price || b.gain - a.gain)) {
    if (gain <= most || costIn(price) > limits.cost) continue;
    prices.push(price);
    gains.push(gain);
    most = gain;
    if (gain >= limits.gain) break;
  }
  return { prices, gains };
}

/** The points that gain at least this. */
export function reaching({ gains, prices }: Front, least: number): Front {
  const first = firstWith(gains, least);
  return { prices: prices.slice(first), gains: gains.slice(first) };
}

/** The lowest price at which both together gain at least `total`, the first one at least `least`; infinite without any. */
export function lowestPrice(one: Front, other: Front, least: number, total: number): number {
  let lowest = Infinity;
  for (let index = firstWith(one.gains, least); index < one.prices.length; index++) {
    const price = one.prices[index] ?? 0;
    if (price >= lowest) break;
    const rest = firstWith(other.gains, total - (one.gains[index] ?? 0));
    lowest = Math.min(lowest, price + (other.prices[rest] ?? Infinity));
  }
  return lowest;
}

/** Index of the first gain of at least this; the number of gains if there is none. */
function firstWith(gains: readonly number[], least: number): number {
  let [low, high] = [0, gains.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gains[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function eachPair(one: Front, other: Front, highest: number, act: (price: number, gain: number) => void): void {
  for (let left = 0; left < one.prices.length; left++) {
    for (let right = 0; right < other.prices.length; right++) {
      const price = (one.prices[left] ?? 0) + (other.prices[right] ?? 0);
      if (price > highest) break;
      act(price, Math.round(((one.gains[left] ?? 0) + (other.gains[right] ?? 0)) * PER_GAIN) / PER_GAIN);
    }
  }
}

/** Lower bound on the cost of a set of goals. Never above the true cost, so that pruning loses no solution. */
import type { Compiled } from '../compile.js';
import type { Test } from '../compiled-test.js';
import { score } from '../read.js';
import { dimensionsOf, itemsOf } from './component.js';
import type { Component } from './component.js';

/** Tolerance for rounding of scores and of sums, so that the bound is never too high. */
const ROUNDING = 1e-6;

/** Lower bound on the remaining cost. `decided`: number of decided variables. `most`: highest values by item index. */
export type Bound = (decided: number, most: readonly number[]) => number;

export function boundOf(compiled: Compiled, { goals, variables }: Component): Bound {
  const cheapest = cheapestWays(variables);
  const gains = new Map(
    goals.flatMap(dimensionsOf).map((dimension) => [dimension, gainsOf(compiled, dimension, variables)]),
  );
  const apart = withoutOverlap(compiled, goals);
  const unit = variables.flatMap(({ ways }) => ways.map(({ cost }) => cost)).reduce(commonDivisor, 0);

  function least(goal: Test, decided: number, most: readonly number[]): number {
    switch (goal.kind) {
      // In routing only.
      case 'choice':
      case 'chosen':
      case 'most':
        return 0;
      case 'item':
        return cheapest(goal.at, decided, most, goal.atLeast);
      case 'dimension': {
        const formula = compiled.dimensions[goal.at];
        const lacking = goal.atLeast - (formula ? score(formula, most) : 0);
        // Any missing amount needs at least one option.
        return lacking <= 0
          ? 0
          : Math.max(1, costOfGain(gains.get(goal.at) ?? [], decided, lacking - slack(goal.atLeast), unit));
      }
      case 'all':
        return goal.parts.reduce((dearest, part) => Math.max(dearest, least(part, decided, most)), 0);
      case 'some': {
        // Whichever parts hold in the end, the dearest of them costs at least as much as the one at this rank.
        const costs = goal.parts.map((part) => least(part, decided, most)).sort((a, b) => a - b);
        return costs[goal.least - 1] ?? Infinity;
      }
      case 'any':
        return goal.parts.reduce((cheapest, part) => Math.min(cheapest, least(part, decided, most)), Infinity);
    }
  }

  return (decided, most) => {
    let sum = 0;
    let largest = 0;
    goals.forEach((goal, index) => {
      const cost = least(goal, decided, most);
      if (apart.has(index)) sum += cost;
      else largest = Math.max(largest, cost);
    });
    return Math.max(sum, largest);
  };
}

/** By how much a score may fall short of this in sums that are not rounded. */
export function slack(score: number): number {
  return ROUNDING * (1 + Math.abs(score) / 1e6);
}

/** Indexes of goals that share no items, so that their costs add up. Greedy: goals with the fewest items first. */
function withoutOverlap(compiled: Compiled, goals: readonly Test[]): Set<number> {
  const places = goals.map((goal) => [...new Set(itemsOf(compiled, goal))]);
  const order = [...places.keys()].sort((a, b) => (places[a]?.length ?? 0) - (places[b]?.length ?? 0));
  const taken = new Set<number>();
  return new Set(
    order.filter((index) => {
      const items = places[index] ?? [];
      if (items.some((at) => taken.has(at))) return false;
      items.forEach((at) => taken.add(at));
      return true;
    }),
  );
}

function cheapestWays(variables: Component['variables']) {
  const positions = new Map(variables.map(({ at }, index) => [at, index]));
  return (at: number, decided: number, most: readonly number[], threshold: number): number => {
    if ((most[at] ?? -Infinity) >= threshold) return 0;
    const position = positions.get(at) ?? -1;
    if (position < decided) return Infinity;
    return variables[position]?.ways.find((way) => way.most >= threshold)?.cost ?? Infinity;
  };
}

/** The gain in score of one raise of an item, and its cost. */
interface Gain {
  /** Index of the item among the variables. */
  readonly position: number;
  readonly cost: number;
  readonly gain: number;
}

/**
 * Gains in a score, sorted by gain per cost. Taken in that order, the last one fractionally, they cost at most as much as
 * any set of whole raises with the same gain (fractional knapsack).
 */
function gainsOf(compiled: Compiled, dimension: number, variables: Component['variables']): Gain[] {
  const factors = new Map(compiled.dimensions[dimension]?.terms.map(({ at, factor }) => [at, factor]));
  return variables
    .flatMap(({ at, ways }, position) => gainsOfItem(position, ways, factors.get(at) ?? 0))
    .sort((a, b) => b.gain * a.cost - a.gain * b.cost);
}

/** Gains of one item: the upper convex hull of cost and value, so that gain per cost decreases along the list. */
function gainsOfItem(position: number, ways: Component['variables'][number]['ways'], factor: number): Gain[] {
  const gains: Gain[] = [];
  let rank = 0;
  for (;;) {
    const from = ways[rank];
    let best: Gain | null = null;
    // A plain loop, since old libraries replace `Array.prototype.entries`.
    for (let other = rank + 1; other < ways.length; other++) {
      const way = ways[other];
      if (!from || !way) continue;
      const gain = { position, cost: way.cost - from.cost, gain: factor * (way.most - from.most) };
      // On a tie the furthest one, for fewer gains.
      if (gain.gain <= 0 || (best && gain.gain * best.cost < best.gain * gain.cost)) continue;
      best = gain;
      rank = other;
    }
    if (!best) return gains;
    gains.push(best);
  }
}

function costOfGain(gains: readonly Gain[], decided: number, lacking: number, unit: number): number {
  let cost = 0;
  let missing = lacking;
  for (const part of gains) {
    if (part.position < decided) continue;
    if (part.gain >= missing) {
      const inAll = cost + (part.cost * Math.max(0, missing)) / part.gain;
      // Costs are multiples of `unit`; the subtraction removes the rounding error of the division.
      return Math.ceil(inAll / unit - 1e-6) * unit;
    }
    cost += part.cost;
    missing -= part.gain;
  }
  return Infinity;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

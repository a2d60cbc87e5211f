/** What a set of goals costs at the least: never more than the truth, so that nothing is missed by it. */
import type { Compiled } from '../compile.js';
import type { Test } from '../compile-items.js';
import { score } from '../read.js';
import { dimensionsOf, itemsOf } from './component.js';
import type { Component } from './component.js';

/** Scores are rounded, and adding them up has its own small errors; a bound must not be the stricter. */
const ROUNDING = 1e-6;

/** The least that the goals still cost when the first `decided` variables have these values at most. */
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
      case 'choice':
        return 0;
      case 'item':
        return cheapest(goal.at, decided, most, goal.atLeast);
      case 'dimension': {
        const formula = compiled.dimensions[goal.at];
        const lacking = goal.atLeast - (formula ? score(formula, most) : 0);
        // What is lacking takes at least one option, however little it is.
        return lacking <= 0
          ? 0
          : Math.max(1, costOfGain(gains.get(goal.at) ?? [], decided, lacking - slack(goal.atLeast), unit));
      }
      case 'all':
        return goal.parts.reduce((dearest, part) => Math.max(dearest, least(part, decided, most)), 0);
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

function slack(score: number): number {
  return ROUNDING * (1 + Math.abs(score) / 1e6);
}

/** Goals that share no item with another of these: what they cost adds up. The narrow ones first, for they leave most. */
function withoutOverlap(compiled: Compiled, goals: readonly Test[]): Set<number> {
  const places = goals.map((goal) => [...new Set(itemsOf(compiled, goal))]);
  const order = [...places.keys()].sort((a, b) => (places[a]?.length ?? 0) - (places[b]?.length ?? 0));
  const taken = new Set<number>();
  return new Set(
    order.filter((index) => {
      const own = places[index] ?? [];
      if (own.some((at) => taken.has(at))) return false;
      own.forEach((at) => taken.add(at));
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

/** A part of what raising an item adds to a score, and what that part costs. */
interface Gain {
  /** Of the item among the variables. */
  readonly position: number;
  readonly cost: number;
  readonly gain: number;
}

/**
 * What raises add to a score, most for its cost first. Taken in that order, and the last one in part, they cost no more
 * than any set of whole raises that adds as much.
 */
function gainsOf(compiled: Compiled, dimension: number, variables: Component['variables']): Gain[] {
  const factors = new Map(compiled.dimensions[dimension]?.terms.map(({ at, factor }) => [at, factor]));
  return variables
    .flatMap(({ at, ways }, position) => gainsOfItem(position, ways, factors.get(at) ?? 0))
    .sort((a, b) => b.gain * a.cost - a.gain * b.cost);
}

/** The same of one item: from each way the next is the one that adds most for its cost, so that none has to be skipped. */
function gainsOfItem(position: number, ways: Component['variables'][number]['ways'], factor: number): Gain[] {
  const gains: Gain[] = [];
  let rank = 0;
  for (;;) {
    const from = ways[rank];
    let best: Gain | null = null;
    // Not by `entries`, which old libraries have put something else in place of.
    for (let other = rank + 1; other < ways.length; other++) {
      const way = ways[other];
      if (!from || !way) continue;
      const gain = { position, cost: way.cost - from.cost, gain: factor * (way.most - from.most) };
      // Of equals the furthest: fewer parts.
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
      // Whole raises cost so many units; what a division leaves above a whole number is nothing.
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

/** What a set of goals costs at the least: never more than the truth, so that nothing is missed by it. */
import type { Compiled } from '../compile.js';
import type { Test } from '../compile-items.js';
import { score } from '../read.js';
import { itemsOf } from './component.js';
import type { Component } from './component.js';

/** Scores are rounded; a bound must not be the stricter of the two. */
const ROUNDING = 1e-6;

/** The least that the goals still cost when the first `decided` variables have these values at most. */
export type Bound = (decided: number, most: readonly number[]) => number;

export function boundOf(compiled: Compiled, { goals, variables }: Component): Bound {
  const cheapest = cheapestWays(variables);
  const tables = new Map<number, GainTable>();
  const tableFor = (dimension: number) => {
    const known = tables.get(dimension) ?? gainTable(compiled, dimension, variables);
    tables.set(dimension, known);
    return known;
  };
  const apart = withoutOverlap(compiled, goals);

  function least(goal: Test, decided: number, most: readonly number[]): number {
    switch (goal.kind) {
      case 'item':
        return cheapest(goal.at, decided, most, goal.atLeast);
      case 'dimension': {
        const formula = compiled.dimensions[goal.at];
        const lacking = goal.atLeast - (formula ? score(formula, most) : 0);
        // What is lacking takes at least one option, however little it is.
        return lacking <= 0 ? 0 : Math.max(1, costOfGain(tableFor(goal.at)[decided], lacking - ROUNDING));
      }
      case 'all':
        return Math.max(0, ...goal.parts.map((part) => least(part, decided, most)));
      case 'any':
        return Math.min(...goal.parts.map((part) => least(part, decided, most)));
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

/** Goals that share no item with one before: what they cost adds up. */
function withoutOverlap(compiled: Compiled, goals: readonly Test[]): Set<number> {
  const taken = new Set<number>();
  const apart = new Set<number>();
  goals.forEach((goal, index) => {
    const places = itemsOf(compiled, goal);
    if (places.some((at) => taken.has(at))) return;
    apart.add(index);
    places.forEach((at) => taken.add(at));
  });
  return apart;
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

/** By how many variables are decided: the most that the others can add to a score, by cost (ascending). */
type GainTable = readonly (readonly number[])[];

function gainTable(compiled: Compiled, dimension: number, variables: Component['variables']): GainTable {
  const factors = new Map(compiled.dimensions[dimension]?.terms.map(({ at, factor }) => [at, factor]));
  const table: (readonly number[])[] = [[0]];
  for (const { at, ways } of [...variables].reverse()) {
    const rest = table[0] ?? [];
    const factor = factors.get(at);
    table.unshift(factor === undefined ? rest : addGains(rest, ways, factor));
  }
  return table;
}

function addGains(rest: readonly number[], ways: Component['variables'][number]['ways'], factor: number): number[] {
  const free = ways[0]?.most ?? 0;
  const gains: number[] = [];
  for (const { cost, most } of ways) {
    rest.forEach((gain, other) => {
      gains[cost + other] = Math.max(gains[cost + other] ?? 0, factor * (most - free) + gain);
    });
  }
  // What a smaller cost brings, a larger one brings too.
  for (const cost of gains.keys()) gains[cost] = Math.max(gains[cost] ?? 0, gains[cost - 1] ?? 0);
  return gains;
}

function costOfGain(gains: readonly number[] = [], lacking: number): number {
  const cost = gains.findIndex((gain) => gain >= lacking);
  return cost === -1 ? Infinity : cost;
}

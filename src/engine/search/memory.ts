/** Memoisation: remembers search states without solutions, so that equivalent states are not searched again. */
import type { Compiled } from '../compile.js';
import type { Test } from '../compiled-test.js';
import { sumOf } from '../read.js';
import { factsOf } from './component.js';
import type { Comparison, Component } from './component.js';

/** Limits: number of remembered states, and of facts in the goals. Longer keys cost more time than they save. */
const MOST_PLACES = 50_000;
const MOST_FACTS = 60;

export interface Memory {
  /** The key of a state; equal for states with the same remaining solutions. */
  keyOf(decided: number, cost: number, squares: number | null, most: readonly number[]): string;
  /** By key: lower bound on the additional cost (or squares) that a solution needs. */
  readonly more: { get(key: string | undefined): number | undefined };
  keep(key: string | undefined, more: number): void;
}

/** Null if memoisation is not exact: routing may depend on items that the goals do not refer to. */
export function memoryOf(compiled: Compiled, { goals, routed, variables }: Component): Memory | null {
  const facts = goals.flatMap(factsOf);
  if (routed || facts.length > MOST_FACTS) return null;
  const positions = new Map(variables.map(({ at }, index) => [at, index]));
  const thresholds = highestOf(goals);
  const found = new Map<string, number>();

  function part(fact: Comparison, decided: number, most: readonly number[]): number {
    if (fact.kind === 'item') {
      // The number of decided variables says all about an undecided item.
      return (positions.get(fact.at) ?? -1) < decided ? Number((most[fact.at] ?? 0) >= fact.atLeast) : 0;
    }
    const formula = compiled.dimensions[fact.at];
    // Nine decimals: finer than scores, coarser than the rounding errors of sums.
    const reached = formula ? Math.round(sumOf(formula, most) * 1e9) / 1e9 : 0;
    return Math.min(reached, thresholds.get(fact.at) ?? reached);
  }

  return {
    keyOf: (decided, cost, squares, most) =>
      [decided, cost, squares, ...facts.map((fact) => part(fact, decided, most))].join(),
    more: { get: (key) => (key === undefined ? undefined : found.get(key)) },
    keep(key, more) {
      if (key !== undefined && found.size < MOST_PLACES) found.set(key, more);
    },
  };
}

/** By dimension: the highest threshold of all goals. Scores above it make no difference. */
export function highestOf(goals: readonly Test[]): Map<number, number> {
  const highest = new Map<number, number>();
  for (const fact of goals.flatMap(factsOf)) {
    if (fact.kind === 'dimension') highest.set(fact.at, Math.max(fact.atLeast, highest.get(fact.at) ?? -Infinity));
  }
  return highest;
}

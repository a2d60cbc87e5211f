/** Remembers where a search found nothing, so that what comes to the same is not searched again. */
import type { Compiled } from '../compile.js';
import type { Test } from '../compile-items.js';
import { sumOf } from '../read.js';
import { factsOf } from './component.js';
import type { Comparison, Component } from './component.js';

/** So many places are remembered, and of goals with at most so many facts: keys of others cost more than they save. */
const MOST_PLACES = 50_000;
const MOST_FACTS = 60;

export interface Memory {
  /** The same for places from which the same raises help: what is decided counts by what it brought. */
  keyOf(decided: number, cost: number, squares: number | null, most: readonly number[]): string;
  /** How much more than what was left it takes at the least, by key. */
  readonly more: { get(key: string | undefined): number | undefined };
  keep(key: string | undefined, more: number): void;
}

/** Null where it would not be right: whether an item is asked may hang on more than the goals look at. */
export function memoryOf(compiled: Compiled, { goals, routed, variables }: Component): Memory | null {
  const facts = goals.flatMap(factsOf);
  if (routed || facts.length > MOST_FACTS) return null;
  const positions = new Map(variables.map(({ at }, index) => [at, index]));
  const thresholds = highestOf(goals);
  const found = new Map<string, number>();

  function part(fact: Comparison, decided: number, most: readonly number[]): number {
    if (fact.kind === 'item') {
      // Of an item that is not decided all is known by the number of those that are.
      return (positions.get(fact.at) ?? -1) < decided ? Number((most[fact.at] ?? 0) >= fact.atLeast) : 0;
    }
    const formula = compiled.dimensions[fact.at];
    // Finer than scores are, and coarser than what adding in another order makes of a sum.
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

/** By dimension, the most that any goal asks for: what is above makes no difference. */
function highestOf(goals: readonly Test[]): Map<number, number> {
  const highest = new Map<number, number>();
  for (const fact of goals.flatMap(factsOf)) {
    if (fact.kind === 'dimension') highest.set(fact.at, Math.max(fact.atLeast, highest.get(fact.at) ?? -Infinity));
  }
  return highest;
}

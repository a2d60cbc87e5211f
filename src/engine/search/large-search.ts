/** The parts of the search that only large goals need. A page loads them for custom definitions alone. */
import type { Compiled } from '../compile.js';
import type { Budget, Choice } from './choice.js';
import type { Component } from './component.js';

export interface LargeSearch {
  /** Null if no goal is a score of many variables. `spend`: called with the work done. */
  readonly nestedBoundOf: (
    compiled: Compiled,
    component: Component,
    spend: (work: number) => void,
  ) => NestedBound | null;
  /** A route that need not be the cheapest; null if none was found. */
  readonly routeWithoutProof: (compiled: Compiled, parts: readonly Part[]) => Choice | null;
}

/** Lower bound for a score made of scores. */
export interface NestedBound {
  /**
   * Lower bound on the price of what is left (`price.ts`); infinite if the goals cannot be reached. `decided`: number of
   * decided variables. `most`: highest values by item index.
   */
  least(decided: number, most: readonly number[]): number;
  /** Has to be called before: up to this total cost the bound is exact. Of what costs more it says no more than that. */
  lookTo(cost: number): void;
}

/** A component for which a choice is needed. */
export interface Part {
  readonly component: Component;
  /** Whether a choice reaches its goals. Throws `TooLarge`. */
  readonly reaches: (choice: Choice, budget: Budget) => boolean;
}

/** Lower bound on evenness: the least sum of squares for a given cost, without regard to goals. */
import type { Variable } from './component.js';

/** Least sum of squares of raises of the variables from `index` on with a total cost of `left`; Infinity if impossible. */
export type Flattest = (index: number, left: number) => number;

/** `spend`: called with the number of ways that were looked at. */
export function flattestOf(variables: readonly Variable[], spend: (work: number) => void): Flattest {
  const known: Map<number, number>[] = variables.map(() => new Map<number, number>());

  function flattest(index: number, left: number): number {
    const variable = variables[index];
    if (!variable) return left === 0 ? 0 : Infinity;
    const before = known[index]?.get(left);
    if (before !== undefined) return before;
    spend(variable.ways.length);
    let least = Infinity;
    for (const { cost, square } of variable.ways) {
      if (cost <= left) least = Math.min(least, square + flattest(index + 1, left - cost));
    }
    known[index]?.set(left, least);
    return least;
  }

  return flattest;
}

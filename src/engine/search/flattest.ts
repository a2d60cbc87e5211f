/** How evenly a given amount of work can be spread: the least sum of squares, whatever it brings about. */
import type { Variable } from './component.js';

/** The least sum of squares of raises of the variables from `index` on that cost exactly `left`; Infinity if none do. */
export type Flattest = (index: number, left: number) => number;

/** `spend` is told how many ways were looked at. */
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

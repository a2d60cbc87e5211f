/** What the search looks for, and what it may spend. */

/** Values to raise items to, by item index. */
export type Choice = ReadonlyMap<number, number>;

/** Comparisons that are left for the search, over all components together. */
export interface Budget {
  work: number;
}

/** Thrown when the budget is spent. A solution may exist. */
export class TooLarge extends Error {}

/** A choice, and the sum of squares of the options climbed (its evenness). */
export interface Climb {
  readonly choice: Choice;
  readonly squares: number;
}

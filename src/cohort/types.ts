/**
 * Counts of many results: what a tally holds, what disclosure control reads, and what a cohort file publishes. Plain data
 * without texts: labels come from the definition, by id.
 */

/** A question that is counted. Its categories exclude each other, so that they add up to the firms that answered. */
export interface Variable {
  /** `step`, `cell.<dimension>`, an item id, or `<item>.<option>` for one option of a multiple choice item. */
  readonly id: string;
  /** Ids of the categories, in order: steps, bands or options; `['yes', 'no']` for an option of a multiple choice item. */
  readonly categories: readonly string[];
  /** True if the categories have an order (step, bands): intervals and differences make sense. */
  readonly ordered?: boolean;
}

/** A group of firms. A part that is left out means all: `{}` is every firm, `{ size: '10-49' }` every sector of this size. */
export interface Group {
  readonly size?: string;
  readonly sector?: string;
  /** Everything up to the end of this quarter, as `2026-Q3`. Only together with no other part. */
  readonly until?: string;
}

/** How often each category of a variable was given in a group. */
export interface Count {
  readonly variable: string;
  readonly group: Group;
  /** Firms per category, integers from 0, in the order of the variable's categories. */
  readonly counts: readonly number[];
}

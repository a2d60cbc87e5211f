/** Reads the tables of a cohort file: which groups have figures, and what share of a group is in a category. */

/** A group of firms. A part that is left out means all. */
export interface CohortGroup {
  /** Sizes that are counted together. */
  readonly sizes?: readonly string[];
  readonly sector?: string;
  /** Every firm up to the end of this quarter, such as `2026-Q3`. */
  readonly until?: string;
}

export interface CohortRow {
  readonly group: CohortGroup;
  /** Firms of the group that are counted; null if the figures are held back. */
  readonly firms: number | null;
  /** Firms per category; null if the figure is held back. */
  readonly counts: readonly (number | null)[];
}

export interface CohortTable {
  readonly variable: string;
  readonly by: 'all' | 'size' | 'sector' | 'size-sector' | 'quarter';
  /** Categories that are counted together are in one list. */
  readonly categories: readonly (readonly string[])[];
  readonly rows: readonly CohortRow[];
}

/** What is known of one variable in one group. */
export interface Found {
  readonly table: CohortTable;
  readonly row: CohortRow;
}

/** A part of the firms of a group. Shares are 0 to 1. */
export interface Share {
  readonly count: number;
  readonly firms: number;
  readonly share: number;
  /** Where the share of all such firms lies, as far as chance alone goes, in 19 of 20 cases. */
  readonly low: number;
  readonly high: number;
}

/** All firms. */
export const EVERYBODY: CohortGroup = {};

/** The figures on a variable for a group; null if the file has no such row. */
export function figuresOn(tables: readonly CohortTable[], variable: string, group: CohortGroup): Found | null {
  for (const table of tables) {
    const row = table.variable === variable && table.rows.find((one) => isSame(one.group, group));
    if (row) return { table, row };
  }
  return null;
}

/** The share of the category at this place; null if it is held back. */
export function shareAt({ counts, firms }: CohortRow, at: number): Share | null {
  const count = counts[at] ?? null;
  if (count === null || firms === null || firms === 0) return null;
  return { count, firms, share: count / firms, ...interval(count, firms) };
}

/** Groups that the file has rows for, each once, in the order of the file: of one kind, or of all kinds but quarters. */
export function groupsIn(tables: readonly CohortTable[], by?: CohortTable['by']): CohortGroup[] {
  const groups: CohortGroup[] = [];
  for (const table of tables.filter((one) => one.by !== 'quarter' && (by ?? one.by) === one.by)) {
    for (const { group } of table.rows) if (!groups.some((one) => isSame(one, group))) groups.push(group);
  }
  return groups;
}

export function isSame(a: CohortGroup, b: CohortGroup): boolean {
  return a.sector === b.sector && a.until === b.until && (a.sizes ?? []).join() === (b.sizes ?? []).join();
}

/** Two standard deviations: 95 per cent of a normal distribution. */
const Z = 1.959964;

/**
 * Wilson's score interval of a share: `count` of `firms`, which is more than 0. Unlike the usual one it stays between 0 and
 * 1, and holds for few firms (Brown, Cai and DasGupta 2001).
 */
export function interval(count: number, firms: number): { readonly low: number; readonly high: number } {
  const share = count / firms;
  const z = (Z * Z) / firms;
  const middle = (share + z / 2) / (1 + z);
  const half = (Z * Math.sqrt((share * (1 - share)) / firms + z / (4 * firms))) / (1 + z);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

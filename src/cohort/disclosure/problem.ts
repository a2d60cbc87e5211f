/**
 * What an attacker may learn of one variable, as sums of unknown numbers. An unknown is the number of firms of one region
 * (one size, one sector) in one category.
 */

/** A sum of unknowns whose value the attacker knows. */
export interface KnownSum {
  readonly columns: readonly number[];
  readonly value: number;
}

/** A figure of a table: known to the attacker if it is shown. */
export interface Figure {
  readonly columns: readonly number[];
  readonly value: number;
  /** What holding it back costs; above 0. */
  readonly cost: number;
}

/**
 * What must stay possible: that at least `need` firms of a group are in one category. `need` is the threshold, or the whole
 * group if that is smaller. Asked for every category and for all but that one, this says: nobody can tell that none, few,
 * all or all but a few of the group gave an answer.
 */
export interface Question {
  /** All unknowns of the group. */
  readonly group: readonly number[];
  /** Those of them in question. */
  readonly columns: readonly number[];
  readonly need: number;
}

export interface Problem {
  readonly threshold: number;
  /** The true number for each unknown. */
  readonly truth: readonly number[];
  /** What the attacker knows in any case: the firms of each region. */
  readonly known: readonly KnownSum[];
  readonly figures: readonly Figure[];
  readonly questions: readonly Question[];
  /** Unknowns in which a firm that knows its own answer may be. */
  readonly members: readonly number[];
}

/** Sum of the values at these places. */
export function sumAt(values: readonly number[], columns: readonly number[]): number {
  let sum = 0;
  for (const column of columns) sum += values[column] ?? 0;
  return sum;
}

/** The questions about a group: each category, and all but that one; two categories are each other's complement. */
export function questionsOf(
  categories: readonly (readonly number[])[],
  truth: readonly number[],
  threshold: number,
): Question[] {
  const group = categories.flat();
  const need = Math.min(threshold, sumAt(truth, group));
  if (need === 0 || categories.length < 2) return [];
  const others = categories.map((_, at) => categories.filter((__, other) => other !== at).flat());
  const asked = categories.length === 2 ? categories : [...categories, ...others];
  return asked.map((columns) => ({ group, columns, need }));
}

/** What holds a firm back most. */
import { minimumOf } from './evaluate.js';
import { rounded } from './interval.js';
import type { Assessment, Evaluation } from './types.js';

/** The dimension that holds the firm back most, with how much it lacks for the next step. */
export interface Binding {
  readonly dimension: string;
  /** Above 0, in points of the dimension's score, counted from its low end. */
  readonly shortfall: number;
  /** False if an unknown answer may make it none. */
  readonly certain: boolean;
}

/** Largest shortfall against the next step's row; on a tie the dimension that stands first. Null if none falls short. */
export function binding(assessment: Assessment, { cells, step }: Pick<Evaluation, 'cells' | 'step'>): Binding | null {
  const shortfalls = assessment.dimensions.flatMap(({ id }): Binding[] => {
    const minimum = minimumOf(assessment, step.low + 1, id);
    const cell = cells[id];
    if (minimum === undefined || !cell || cell.low >= minimum) return [];
    return [{ dimension: id, shortfall: rounded(minimum - cell.low), certain: cell.high < minimum }];
  });
  return shortfalls.reduce<Binding | null>(
    (largest, one) => (largest && largest.shortfall >= one.shortfall ? largest : one),
    null,
  );
}

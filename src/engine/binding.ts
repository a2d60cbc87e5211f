/** The binding constraint: the dimension that holds the firm back most. */
import { minimumOf } from './evaluate.js';
import { rounded } from './interval.js';
import type { Assessment, Evaluation } from './types.js';

/** The dimension with the largest shortfall against the minima of the next step. */
export interface Binding {
  readonly dimension: string;
  /** Points of score below the minimum, counted from the low end of the score. Above 0. */
  readonly shortfall: number;
  /** False if the high end of the score reaches the minimum. */
  readonly certain: boolean;
}

/** The largest shortfall for the next step; on a tie, the dimension defined first. Null if there is none. */
export function binding(assessment: Assessment, { cells, step }: Pick<Evaluation, 'cells' | 'step'>): Binding | null {
  if (!step) return null;
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

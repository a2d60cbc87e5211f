/** From answers to scores: what each item and each dimension is worth at least and at most. */
import { rounded } from './interval.js';
import { readAt } from './reading.js';
import type { Compiled, Formula } from './compile.js';
import type { Bounds, Changes, Reading } from './reading.js';
import type { Answers } from './types.js';

/** Reads the answers to the items that are scored; with `changes`, as they would be after these. */
export function read(compiled: Compiled, answers: Answers, changes?: Changes): Reading {
  return readAt(compiled, compiled.scored, answers, changes);
}

/** The score of every dimension. */
export function scoreAll({ dimensions }: Compiled, items: Bounds): Bounds {
  const scores: Bounds = { low: [], high: [] };
  for (const formula of dimensions) {
    scores.low.push(score(formula, items.low));
    scores.high.push(score(formula, items.high));
  }
  return scores;
}

/** Rounded, so that neither the order of additions nor binary fractions move a score across a threshold. */
export function score(formula: Formula, values: readonly number[]): number {
  return rounded(sumOf(formula, values));
}

/** A score before it is rounded. */
export function sumOf({ range, terms }: Formula, values: readonly number[]): number {
  let sum = range.low;
  for (const { at, factor, from } of terms) sum += factor * ((values[at] ?? from) - from);
  return sum;
}

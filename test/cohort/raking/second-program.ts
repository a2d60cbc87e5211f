/** Raking once more, written apart and as plainly as can be: loops over dense arrays, with a fit of three dimensions. */
import type { CohortTable } from '../../../src/engine/cohort/figures.js';

/** Whole numbers below a limit, the same for the same seed. */
export function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

export function naiveFit(seed: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[]) {
  const table = seed.map((row) => row.slice());
  for (let round = 0; round < 200; round++) {
    for (let i = 0; i < rows.length; i++) {
      let total = 0;
      for (let j = 0; j < columns.length; j++) total += at(table, i, j);
      for (let j = 0; j < columns.length; j++) put(table, i, j, (at(table, i, j) * (rows[i] ?? NaN)) / total);
    }
    for (let j = 0; j < columns.length; j++) {
      let total = 0;
      for (let i = 0; i < rows.length; i++) total += at(table, i, j);
      for (let i = 0; i < rows.length; i++) put(table, i, j, (at(table, i, j) * (columns[j] ?? NaN)) / total);
    }
  }
  return table;
}

/** Kish: the square of the sum by the sum of squares. */
export function effectiveOf(weights: readonly number[]): number {
  let [total, squares] = [0, 0];
  for (const weight of weights) {
    total += weight;
    squares += weight * weight;
  }
  return (total * total) / squares;
}

/**
 * `tables`: by size and by sector, of the same firms. The table of size, sector and category is found by fitting ones to both
 * in turn; then each cell's share is mixed with that of all, and cells are weighted by a naive fit.
 */
export function rakedAgain(
  [bySize, bySector]: readonly CohortTable[],
  { sectors, sizes }: { sizes: Readonly<Record<string, number>>; sectors: Readonly<Record<string, number>> },
  small: number,
) {
  const [a, b] = [bySize, bySector].map((table) =>
    (table?.rows ?? []).map(({ counts }) => counts.map((n) => n ?? NaN)),
  );
  if (!a || !b) throw new Error('two tables');
  const C = a[0]?.length ?? 0;
  const cube = a.map(() => b.map(() => Array.from({ length: C }, () => 1)));
  for (let round = 0; round < 3; round++) {
    for (let c = 0; c < C; c++) {
      const slice = cube.map((plane) => plane.map((cell) => cell[c] ?? NaN));
      const fitted = naiveOnce(
        slice,
        a.map((counts) => counts[c] ?? NaN),
        b.map((counts) => counts[c] ?? NaN),
      );
      cube.forEach((plane, i) => plane.forEach((cell, j) => (cell[c] = at(fitted, i, j))));
    }
  }
  const firms = cube.map((plane) => plane.map((cell) => cell.reduce((x, y) => x + y)));
  const [N, M] = [Object.values(sizes), Object.values(sectors)];
  const share = (list: number[]) => list.map((n) => n / list.reduce((x, y) => x + y));
  const parts = naiveFit(firms, share(N), share(M));
  const all = firms.flat().reduce((x, y) => x + y);
  const whole = Array.from({ length: C }, (_, c) => cube.flat().reduce((x, cell) => x + (cell[c] ?? NaN), 0) / all);
  const shares = whole.map((mean, c) => {
    let total = 0;
    for (let i = 0; i < a.length; i++)
      for (let j = 0; j < b.length; j++) {
        const n = at(firms, i, j);
        const own = (cube[i]?.[j]?.[c] ?? NaN) / n;
        total += at(parts, i, j) * ((n * own + small * mean) / (n + small));
      }
    return total;
  });
  // The weight of one firm: what it adds to a share of firms that say yes, by its cell and by the mean.
  let lean = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) lean += (at(parts, i, j) * small) / (at(firms, i, j) + small);
  let [total, squares] = [0, 0];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const weight = at(parts, i, j) / (at(firms, i, j) + small) + lean / all;
      total += at(firms, i, j) * weight;
      squares += at(firms, i, j) * weight ** 2;
    }
  return { shares, effective: total ** 2 / squares };
}

function naiveOnce(slice: number[][], rows: readonly number[], columns: readonly number[]): number[][] {
  for (let i = 0; i < rows.length; i++) {
    const total = (slice[i] ?? []).reduce((x, y) => x + y);
    for (let j = 0; j < columns.length; j++) put(slice, i, j, (at(slice, i, j) * (rows[i] ?? NaN)) / total);
  }
  for (let j = 0; j < columns.length; j++) {
    const total = slice.reduce((x, line) => x + (line[j] ?? NaN), 0);
    for (let i = 0; i < rows.length; i++) put(slice, i, j, (at(slice, i, j) * (columns[j] ?? NaN)) / total);
  }
  return slice;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? NaN;
}

function put(table: number[][], i: number, j: number, value: number): void {
  const line = table[i];
  if (line) line[j] = value;
}

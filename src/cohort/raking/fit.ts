/** Iterative proportional fitting (raking): a table that keeps its pattern and gets other totals. */

const MOST_ROUNDS = 1000;
/** Rounds stop when no total is further off than this part of itself. */
const CLOSE = 1e-12;

/**
 * Scales rows and columns in turn until they add up to the totals (Deming and Stephan 1940). `seed`: rows of numbers above 0.
 * `rowTotals`, `columnTotals`: above 0, with the same sum.
 */
export function fit(
  seed: readonly (readonly number[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): number[][] {
  const table = seed.map((row) => [...row]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const rowFactors = table.map((row, at) => (rowTotals[at] ?? 0) / sum(row));
    scale(table, (row) => rowFactors[row] ?? 1);
    const factors = columnTotals.map((total, at) => total / sum(table.map((row) => row[at] ?? 0)));
    scale(table, (_, column) => factors[column] ?? 1);
    if ([...rowFactors, ...factors].every((factor) => Math.abs(factor - 1) < CLOSE)) break;
  }
  return table;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function scale(table: number[][], factor: (row: number, column: number) => number): void {
  for (const [at, row] of table.entries()) table[at] = row.map((value, column) => value * factor(at, column));
}

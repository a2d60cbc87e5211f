/** An Excel file of results in words, from the lines of `Spreadsheet::table()`. Loaded when somebody wants one. */
import type { Cell } from 'write-excel-file/browser';
import writeExcelFile from 'write-excel-file/browser';
import { excelText } from '../../excel-text.js';

/** Most rows of a sheet of Excel, without that of the titles. */
const MOST_ROWS = 1_048_575;
/** Characters of a column. Questions and answers are longer: they are wrapped. */
const WIDTH = 24;

type Value = string | number | null;

interface Head {
  /** Names of the two sheets. */
  readonly sheets: readonly [results: string, legend: string];
  /** Titles of the legend. */
  readonly legend: readonly string[];
  readonly columns: readonly (readonly [id: string, title: string])[];
}

/** Throws an `Error` if the last line is missing: a server that stops halfway must not look like a file that is whole. */
function tableOf(lines: string): { readonly head: Head; readonly rows: readonly (readonly Value[])[] } {
  const [head, ...rest] = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  const { rows: count } = rest.pop() as { readonly rows: number };
  if (count !== rest.length || count > MOST_ROWS) throw new Error(`Expected ${count} rows, found ${rest.length}.`);
  return { head: head as Head, rows: rest as Value[][] };
}

/** A number, or a text that stays one, whatever it looks like. */
function cellOf(value: Value): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { type: Number, value };
  return { type: String, value: excelText(value) };
}

const title = (value: string): Cell => ({
  type: String,
  value: excelText(value),
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
});

/** A sheet with a row for each result, and a legend that tells the id of each column. Rejects if lines are missing. */
export function excelFile(lines: string): Promise<Blob> {
  const { head, rows } = tableOf(lines);
  const results = [head.columns.map(([, name]) => title(name)), ...rows.map((row) => row.map(cellOf))];
  const legend = head.columns.map(([id, name], at) => [cellOf(at + 1), cellOf(name), cellOf(id)]);
  return writeExcelFile([
    { sheet: head.sheets[0], data: results, columns: head.columns.map(() => ({ width: WIDTH })), stickyRowsCount: 1 },
    {
      sheet: head.sheets[1],
      data: [head.legend.map(title), ...legend],
      columns: [{}, { width: 4 * WIDTH }, { width: WIDTH }],
      stickyRowsCount: 1,
    },
  ]).toBlob();
}

/** Texts of all languages as a table, for spreadsheets, and back. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { cellOf } from '../../csv-cell.js';
import { not, whereIn } from '../files/problem.js';
import type { Read } from '../files/problem.js';
import { languagesOf } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import { rowsOf, textIn } from './rows.js';
import type { Incoming } from './take-in.js';

const KEY = 'key';
/** What parts cells or rows, as in `cellOf`. */
const SEPARATOR = /([,;|\t\n\v\f\r\u0085\u2028\u2029])/;

/** With a byte order mark, by which spreadsheets know UTF-8. An empty cell: the language has no such text. */
export function toCsv(draft: Draft): string {
  const languages = languagesOf(draft);
  const rows = rowsOf(draft).map((row) => [row.key, ...languages.map((language) => textIn(draft, language, row))]);
  const lines = [[KEY, ...languages], ...rows].map((cells) => cells.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(text: string | undefined): string {
  return text === undefined ? '' : `"${String(cellOf(text)).replaceAll('"', '""')}"`;
}

/** The text of a cell: without the apostrophes that keep spreadsheets from running it. */
function textOfCell(written: string): string {
  return written
    .split(SEPARATOR)
    .map((piece, index) => (index % 2 === 0 ? piece.replace(/^( *)'/, '$1') : piece))
    .join('');
}

/** The first line says by what the cells are parted: commas, semicolons or tabs. */
export function fromCsv(written: string): Read<Incoming> {
  const csv = written.replace(/^\uFEFF/, '');
  const [, delimiter] = /^"?key"?([,;\t])/.exec(csv) ?? [];
  if (delimiter === undefined) return not({ fault: 'no-table', where: { line: 1 } });
  try {
    const options = { delimiter, relax_column_count: true, skip_empty_lines: true };
    const [head = [], ...lines]: string[][] = parse(csv, options);
    const languages = head.slice(1).flatMap((language, at) => {
      if (language === '') return [];
      const texts = lines.flatMap(([key = '', ...cells]) => {
        const text = cells[at] ?? '';
        return text === '' ? [] : [{ key: textOfCell(key), text: textOfCell(text) }];
      });
      return [{ language, texts }];
    });
    return { ok: true, value: { languages } };
  } catch (error) {
    return not({ fault: 'bad-table', where: { line: lineOf(error, csv) } });
  }
}

/** Where the cell begins that could not be read. Not the line that csv-parse gives: it counts CRLF within cells twice. */
function lineOf(error: unknown, csv: string): number {
  const found: unknown = error instanceof CsvError ? error.bytes : 0;
  // The bytes of all cells before it.
  const bytes = new TextEncoder().encode(csv).subarray(0, Number(found));
  const before = new TextDecoder().decode(bytes);
  const [breaks = ''] = /^[\r\n]*/.exec(csv.slice(before.length)) ?? [];
  return whereIn(csv, before.length + breaks.length).line;
}

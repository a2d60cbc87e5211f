/** Texts of all languages as a table, for spreadsheets, and back. */
import { parse } from 'csv-parse/browser/esm/sync';
import { cellOf } from '../../csv-cell.js';
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

/** Null if it is not such a table. Its first line says by what its cells are parted: commas, semicolons or tabs. */
export function fromCsv(csv: string): Incoming | null {
  const [, delimiter] = /^\uFEFF?"?key"?([,;\t])/.exec(csv) ?? [];
  if (delimiter === undefined) return null;
  try {
    const options = { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true };
    const [head = [], ...lines]: string[][] = parse(csv, options);
    const languages = head.slice(1).map((language, at) => ({
      language,
      texts: lines.flatMap(([key = '', ...cells]) => {
        const written = cells[at];
        return written === undefined || written === '' ? [] : [{ key: textOfCell(key), text: textOfCell(written) }];
      }),
    }));
    return { languages: languages.filter(({ language }) => language !== '') };
  } catch {
    return null;
  }
}

/** The rows of a table as entries. */
import { BadFile } from '../files.js';
import { placeOf } from '../input/entry.js';
import type { Entry } from '../input/entry.js';
import { columnsOf } from './columns.js';
import { rowOf } from './rows.js';
import type { Vocabulary } from './vocabulary.js';

/** A row as it was read. */
export interface RawRow {
  /** Line of the file, or row of the sheet, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly bytes: number;
}

/** `onNotice`: hears of heads that may be mistakes. Throws `BadFile` if the heads cannot be used. */
export async function* tableEntries(
  vocabulary: Vocabulary,
  rows: AsyncIterable<RawRow> | Iterable<RawRow>,
  name: string,
  kind: 'line' | 'row',
  onNotice: (notice: string) => Promise<void>,
): AsyncGenerator<Entry> {
  let found: { readonly heads: readonly string[]; readonly columns: ReturnType<typeof columnsOf>['columns'] } | null =
    null;
  for await (const { bytes, cells, number } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (!found) {
      const { columns, notices, problems } = columnsOf(vocabulary, cells);
      const place = placeOf(name, kind, number);
      if (problems.length > 0) throw new BadFile(problems.map((one) => `${place}: ${one}\n`).join(''));
      for (const notice of notices) await onNotice(`${place}: ${notice} It is passed on as it is. [unknown-column]\n`);
      found = { heads: cells, columns };
      continue;
    }
    yield {
      number,
      place: placeOf(name, kind, number),
      bytes,
      ...rowOf(vocabulary, found.columns, found.heads, cells),
    };
  }
}

/** The grid of scores: its rows and columns, and which score stands where. */
import { entriesAt, languagesOf, stringsAt, textAt } from './draft.js';
import type { Draft } from './draft.js';
import type { Edit } from './edits.js';
import { free } from './free-id.js';
import type { Json, JsonObject } from './json.js';

/** Most rows, and most columns. */
export const MOST_LINES = 10;

export type Line = 'rows' | 'columns';
/** Where a score stands: ids of its row and its column. */
export interface Cell {
  readonly row: string;
  readonly column: string;
}

/** Titles for what is new, in the language of the editor. */
export interface LineWords {
  readonly rows: string;
  readonly columns: string;
}

export function linesOf(draft: Draft, line: Line): readonly string[] {
  return stringsAt(draft, ['grid', line]);
}

/** The id of the score in a cell. */
export function scoreIn(draft: Draft, { column, row }: Cell): string | undefined {
  return entriesAt(draft, ['dimensions']).find((one) => one.row === row && one.column === column)?.id;
}

/** Scores without a place that is there. */
export function unplaced(draft: Draft): readonly string[] {
  const isIn = (line: Line, id: Json | undefined) => typeof id === 'string' && linesOf(draft, line).includes(id);
  return entriesAt(draft, ['dimensions'])
    .filter(({ column, row }) => !isIn('rows', row) || !isIn('columns', column))
    .map(({ id }) => id);
}

/** The first cell without a score. */
export function freeCell(draft: Draft): Cell | undefined {
  return linesOf(draft, 'rows')
    .flatMap((row) => linesOf(draft, 'columns').map((column) => ({ row, column })))
    .find((cell) => scoreIn(draft, cell) === undefined);
}

/** Puts a score into a cell. The score that stood there gets its place. */
export function placing(draft: Draft, id: string, cell: Cell): Edit {
  const scores = entriesAt(draft, ['dimensions']);
  const at = scores.findIndex((one) => one.id === id);
  const { column, row }: JsonObject = scores[at] ?? {};
  const other = scores.findIndex((one) => one.id === scoreIn(draft, cell));
  const back = other < 0 || other === at ? [] : placed(other, row, column);
  return { type: 'all', edits: [...placed(at, cell.row, cell.column), ...back] };
}

function placed(at: number, row: Json | undefined, column: Json | undefined): readonly Edit[] {
  return Object.entries({ row, column }).map(([key, value]) => {
    const path = ['dimensions', at, key];
    return value === undefined ? { type: 'set', path } : { type: 'set', path, value };
  });
}

/** A new row or column, the last one, with a title in all languages. */
export function newLine(draft: Draft, line: Line, title: string): Extract<Edit, { type: 'insert' }> {
  const target = free(draft, { kind: line, id: '' }, line === 'rows' ? 'row-' : 'column-');
  const words = Object.fromEntries(languagesOf(draft).map((language) => [language, title]));
  return { type: 'insert', target, at: linesOf(draft, line).length, entry: {}, words };
}

/** A grid with a place for each score: one row, or more if there are many. A column of one score is called as that one. */
export function newGrid(draft: Draft, titles: LineWords): Edit {
  const scores = entriesAt(draft, ['dimensions']);
  const width = Math.min(MOST_LINES, scores.length);
  const height = Math.min(MOST_LINES, Math.ceil(scores.length / width));
  const named = (line: Line, at: number): Edit => {
    const id = `${line === 'rows' ? 'row' : 'column'}-${at + 1}`;
    const titleIn = (language: string) =>
      line === 'columns' && height === 1
        ? textAt(draft, ['texts', language, 'dimensions', scores[at]?.id ?? '', 'title'])
        : '';
    const words = Object.fromEntries(
      languagesOf(draft).map((language) => [language, titleIn(language) || `${titles[line]} ${at + 1}`]),
    );
    return { type: 'insert', target: { kind: line, id }, at, entry: {}, words };
  };
  const count = (length: number) => Array.from({ length }, (_, at) => at);
  return {
    type: 'all',
    edits: [
      ...withoutWords(draft),
      { type: 'set', path: ['grid'], value: { rows: [], columns: [] } },
      ...count(height).map((at) => named('rows', at)),
      ...count(width).map((at) => named('columns', at)),
      ...scores.flatMap((_, at) => placed(at, `row-${Math.floor(at / width) + 1}`, `column-${(at % width) + 1}`)),
    ],
  };
}

/** No grid any more; the scores stay. */
export function withoutGrid(draft: Draft): Edit {
  const scores = entriesAt(draft, ['dimensions']);
  return {
    type: 'all',
    edits: [
      { type: 'set', path: ['grid'] },
      ...scores.flatMap((_, at) => placed(at, undefined, undefined)),
      ...withoutWords(draft),
    ],
  };
}

function withoutWords(draft: Draft): readonly Edit[] {
  return languagesOf(draft).flatMap((language) =>
    (['rows', 'columns'] as const).map((line): Edit => ({ type: 'set', path: ['texts', language, line] })),
  );
}

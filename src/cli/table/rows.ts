/** The values of a row: answers of one firm, and the columns of the table's owner. */
import { issue } from '../../contract/issues.js';
import type { Issue } from '../../contract/issues.js';
import { suggestion } from '../../contract/suggest.js';
import { DONT_KNOW } from '../../engine/index.js';
import type { Answer, Item } from '../../engine/index.js';
import type { OwnColumns } from '../input/entry.js';
import type { Column } from './columns.js';
import { spelling } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

/** A row as an entry of JSON would be: `value` is what `parseAnswerLine` reads. */
export interface Row {
  readonly value: { readonly answers: Readonly<Record<string, Answer>> } & Readonly<Record<string, unknown>>;
  readonly own: OwnColumns;
  readonly issues: readonly Issue[];
}

const YES = ['1', 'x', 'yes', 'ja', 'oui', 'true', 'waar', 'wahr', 'vrai'];
const NO = ['', '0', '-', 'no', 'nee', 'nein', 'non', 'false', 'onwaar', 'falsch', 'faux'];

/** `heads` and `cells`: as they stand in the table; absent cells are empty. */
export function rowOf(
  vocabulary: Vocabulary,
  columns: readonly Column[],
  heads: readonly string[],
  cells: readonly string[],
): Row {
  const issues: Issue[] = [];
  const answers: Record<string, Answer> = {};
  const fields: Record<string, string> = {};
  const own = new Map<string, string>();
  columns.forEach((column, at) => {
    const cell = unguarded(cells[at] ?? '');
    const head = heads[at] ?? '';
    if (column.kind === 'own') own.set(column.name, cell);
    else if (column.kind === 'field') {
      if (cell !== '') fields[column.field] = cell;
    } else if (column.kind === 'option') {
      const word = spelling(cell);
      const isChosen = YES.includes(word) || vocabulary.options.get(column.item.id)?.get(word) === column.option;
      if (isChosen) answers[column.item.id] = [...listIn(answers[column.item.id]), column.option];
      else if (!NO.includes(word)) issues.push(issue('bad-answer', [head], cell, '1 or 0', 'Or leave the cell empty.'));
    } else {
      const answer = answerIn(vocabulary, column.item, cell, head, issues);
      if (answer !== undefined) answers[column.item.id] = answer;
    }
  });
  const surplus = cells.slice(columns.length).find((cell) => cell.trim() !== '');
  if (surplus !== undefined)
    issues.push(issue('wrong-type', [], surplus, 'as many cells as heads', 'Is a quotation mark missing before it?'));
  return { value: { ...fields, answers }, own, issues };
}

/** Without the apostrophe that keeps a spreadsheet from taking a cell for a date or a formula. */
function unguarded(cell: string): string {
  const text = cell.trim();
  return /^'[^']/.test(text) ? text.slice(1) : text;
}

function listIn(answer: Answer | undefined): readonly string[] {
  return typeof answer === 'object' ? answer : [];
}

function answerIn(
  { options }: Vocabulary,
  item: Item,
  cell: string,
  head: string,
  issues: Issue[],
): Answer | undefined {
  if (cell === '') return undefined;
  if (item.type === 'text') return cell;
  const meanings = options.get(item.id) ?? new Map<string, string | null>();
  const whole = meanings.get(spelling(cell));
  if (whole === DONT_KNOW) return DONT_KNOW;
  const number = item.type === 'number' ? numberIn(cell) : null;
  if (number !== null) return number;
  if (item.type !== 'multiple' || whole) {
    if (whole) return item.type === 'multiple' ? [whole] : whole;
    issues.push(unknownIn(item, cell, head, whole));
    return undefined;
  }
  const chosen = partsOf(cell, meanings).map((part) => {
    const option = meanings.get(spelling(part));
    if (!option || option === DONT_KNOW) issues.push(unknownIn(item, part, head, option));
    return option ?? '';
  });
  return chosen.every((option) => option !== '') ? chosen : undefined;
}

/**
 * A number with a point or a comma before its decimals. What parts thousands is not guessed: `1.234` may be both, by the
 * language of whoever wrote it.
 */
function numberIn(cell: string): number | null {
  return /^-?\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : null;
}

/** Options may be parted by `;`, `|` or line breaks, and by commas where those are not part of a text. */
function partsOf(cell: string, meanings: ReadonlyMap<string, unknown>): string[] {
  const parts = cell.split(/[;|\n]/).flatMap((part) => (meanings.has(spelling(part)) ? [part] : part.split(',')));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** What spreadsheets make of `2-9`: a day, as a text of some language or as a number of days. */
const DATE = /^(?:\d{1,2}[-. /]\p{L}{3,}|\p{L}{3,}[-. /]\d{1,2}|\d{4}-\d\d-\d\d|\d{5})/u;

function unknownIn(item: Item, cell: string, head: string, meaning: string | null | undefined): Issue {
  const ids = item.options.map(({ id }) => id);
  const isDate = DATE.test(cell) && ids.some((id) => /^\d+-\d+$/.test(id));
  if (item.type === 'number') {
    const bands = `a number without marks for thousands, or a band of ${item.id}`;
    return issue('bad-answer', [head], cell, bands, suggestion(cell, ids));
  }
  const cure = isDate
    ? 'A spreadsheet has made a date of it. Format the column as text, and write it again.'
    : suggestion(cell, ids);
  const expected = meaning === null ? 'an id, since this text is that of two answers' : `an answer to ${item.id}`;
  return issue('bad-answer', [head], cell, expected, cure);
}

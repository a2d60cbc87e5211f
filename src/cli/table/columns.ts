/** What the columns of a table hold, by their heads. */
import { nearest } from '../../contract/suggest.js';
import { visible } from '../../contract/visible.js';
import type { Item } from '../../engine/index.js';
import { spelling } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

/** Values of a result that are no answers, as in the lines of JSON. */
const FIELDS = ['id', 'language', 'startedAt', 'completedAt', 'depth'] as const;
type Field = (typeof FIELDS)[number];

export type Column =
  | { readonly kind: 'answer'; readonly item: Item }
  /** One option of a multiple choice question. */
  | { readonly kind: 'option'; readonly item: Item; readonly option: string }
  | { readonly kind: 'field'; readonly field: Field }
  /** A column of the table's owner. */
  | { readonly kind: 'own'; readonly name: string };

export interface Columns {
  readonly columns: readonly Column[];
  /** What is wrong with the heads, one sentence each. The table cannot be used. */
  readonly problems: readonly string[];
  /** What its owner may not have meant. */
  readonly notices: readonly string[];
}

/**
 * A head is an item id, its label or question in any language, `<item>.<option>` or `<item> [<option>]` for one option of
 * a multiple choice question, or a field such as `id`. All others are columns of the owner's own.
 */
export function columnsOf(vocabulary: Vocabulary, heads: readonly string[]): Columns {
  const problems: string[] = [];
  const notices: string[] = [];
  const seen = new Map<string, string>();
  const columns = heads.map((head, at): Column => {
    if (head.trim() === '') return { kind: 'own', name: `column ${at + 1}` };
    const column = columnOf(vocabulary, head);
    if (column === null) {
      problems.push(`The head ${shown(head)} is that of two questions. Use the id of one.`);
      return { kind: 'own', name: head };
    }
    const key = keyOf(column);
    const first = seen.get(key);
    if (first !== undefined) problems.push(`${shown(head)} and ${shown(first)} are the same column. Take one out.`);
    seen.set(key, head);
    if (column.kind === 'own') {
      const near = nearest(spelling(head), [...vocabulary.items.keys()]);
      if (near !== undefined) notices.push(`${shown(head)} is no question. Did you mean ${shown(near)}?`);
    }
    return column;
  });
  if (!columns.some(({ kind }) => kind === 'answer' || kind === 'option')) {
    const some = [...vocabulary.options.keys()].slice(0, 3).map(shown).join(', ');
    problems.push(`No column is a question. The first row has the heads: ids such as ${some}, or the questions.`);
  }
  return { columns, problems, notices };
}

/** Null: the words stand for several. */
function columnOf({ items, options }: Vocabulary, head: string): Column | null {
  const word = spelling(head);
  const item = items.get(word);
  if (item) return { kind: 'answer', item };
  if (item === null) return null;
  const field = FIELDS.find((one) => one.toLowerCase() === word);
  if (field) return { kind: 'field', field };
  const [, bracketed = '', inside = ''] = /^(.*\S)\s*\[(.+)\]$/.exec(word) ?? [];
  for (const [before, after] of [[bracketed, inside], ...cutsOf(word)] as const) {
    const owner = before === '' ? undefined : items.get(spelling(before));
    if (owner?.type !== 'multiple') continue;
    const option = options.get(owner.id)?.get(spelling(after));
    if (option) return { kind: 'option', item: owner, option };
  }
  return { kind: 'own', name: head };
}

/** `a.b.c` as `a.b` and `c`, then `a` and `b.c`: ids may have dots. */
function cutsOf(word: string): (readonly [string, string])[] {
  const dots = [...word.matchAll(/\./g)].map(({ index }) => index).reverse();
  return dots.map((at) => [word.slice(0, at), word.slice(at + 1)] as const);
}

function keyOf(column: Column): string {
  if (column.kind === 'own') return `own ${column.name}`;
  if (column.kind === 'field') return `field ${column.field}`;
  return column.kind === 'answer' ? `answer ${column.item.id}` : `option ${column.item.id} ${column.option}`;
}

function shown(text: string): string {
  return visible(JSON.stringify(text));
}

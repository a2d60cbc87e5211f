/** Questions that are one table: they have the same answers, so an edit of the answers of one is made in all of them. */
import { entriesAt, languagesOf, sectionOf, stringsAt } from './draft.js';
import type { Draft, Entry } from './draft.js';
import type { Edit } from './edits.js';
import { isObject, valueAt } from './json.js';
import type { Json, JsonObject } from './json.js';

/** All questions of the table that a question is in; none if it is in no table, or if their answers differ already. */
export function tableOf(draft: Draft, item: string): readonly string[] {
  const section = sectionOf(draft, item);
  return section === undefined ? [] : tableIn(draft, section);
}

function tableIn(draft: Draft, section: string): readonly string[] {
  const items = rowsOf(draft, section);
  const answers = items.map((id) => answersTo(draft, id).map((one) => one.id));
  return answers.every((ids) => ids.join('\n') === answers[0]?.join('\n')) ? items : [];
}

/** The questions of a section that is to be a table; none for other sections. */
function rowsOf(draft: Draft, section: string): readonly string[] {
  const at = entriesAt(draft, ['sections']).findIndex(({ id }) => id === section);
  return valueAt(draft, ['sections', at, 'layout']) === 'matrix' ? stringsAt(draft, ['sections', at, 'items']) : [];
}

function answersTo(draft: Draft, item: string): readonly Entry[] {
  const at = entriesAt(draft, ['items']).findIndex(({ id }) => id === item);
  return entriesAt(draft, ['items', at, 'options']);
}

/** What an edit of one question comes to in a table: the same for each of its questions, as one edit. */
export function acrossTable(draft: Draft, edit: Edit): Edit {
  const item = questionOf(edit);
  const items = item === undefined ? [] : tableOf(draft, item);
  return items.length > 1 ? { type: 'all', edits: items.map((one) => forQuestion(edit, one)) } : edit;
}

/** The question whose answers an edit changes, as far as they are the same in a table. */
function questionOf(edit: Edit): string | undefined {
  if (edit.type === 'set') {
    const [texts, , items, item, key, ...rest] = edit.path;
    const isHead = (key === 'options' && rest.length === 1) || (key === 'dontKnow' && rest.length === 0);
    return texts === 'texts' && items === 'items' && isHead ? String(item) : undefined;
  }
  const isOfTarget = edit.type === 'rename' || edit.type === 'remove' || edit.type === 'move' || edit.type === 'insert';
  return isOfTarget && edit.target.kind === 'options' ? edit.target.item : undefined;
}

function forQuestion(edit: Edit, item: string): Edit {
  if (edit.type === 'set') return { ...edit, path: edit.path.map((key, at) => (at === 3 ? item : key)) };
  return 'target' in edit && edit.target.kind === 'options' ? { ...edit, target: { ...edit.target, item } } : edit;
}

/** The answers of a new question in a section that is a table, and their words by language; null for other sections. */
export function answersInTable(
  draft: Draft,
  section: string,
): { readonly options: readonly Json[]; readonly words: Readonly<Record<string, JsonObject>> } | null {
  const [first] = tableIn(draft, section);
  if (first === undefined) return null;
  const options = answersTo(draft, first).map(({ id, value }) => ({ id, ...(value !== undefined && { value }) }));
  const words = languagesOf(draft).map((language): [string, JsonObject] => {
    const { dontKnow, options: names } = textsOf(draft, language, first);
    return [language, { options: isObject(names) ? names : {}, ...(dontKnow !== undefined && { dontKnow }) }];
  });
  return { options, words: Object.fromEntries(words) };
}

/** All questions of a table get the words of the first one for their answers. Null if there is nothing to take them from. */
export function alike(draft: Draft, item: string): Edit | null {
  const items = tableOf(draft, item);
  return items.length > 0 ? { type: 'all', edits: sameWords(draft, items) } : null;
}

/** All questions of a table get the answers of the first one. Null if it is no table. */
export function sameAnswers(draft: Draft, item: string): Edit | null {
  const items = rowsOf(draft, sectionOf(draft, item) ?? '');
  const [first, ...others] = items;
  if (first === undefined) return null;
  const heads = answersTo(draft, first);
  const edits = others.flatMap((one): readonly Edit[] => {
    const own = answersTo(draft, one);
    const gone = own.filter(({ id }) => heads.every((head) => head.id !== id));
    const value = heads.map(({ id, value: worth }) => {
      const { value: _, ...kept } = own.find((answer) => answer.id === id) ?? { id };
      return { ...kept, ...(worth !== undefined && { value: worth }) };
    });
    const at = entriesAt(draft, ['items']).findIndex(({ id }) => id === one);
    return [
      ...gone.map(({ id }): Edit => ({ type: 'remove', target: { kind: 'options', item: one, id } })),
      { type: 'set', path: ['items', at, 'options'], value },
    ];
  });
  return { type: 'all', edits: [...edits, ...sameWords(draft, items)] };
}

function sameWords(draft: Draft, [first = '', ...others]: readonly string[]): readonly Edit[] {
  return languagesOf(draft).flatMap((language) => {
    const heads = textsOf(draft, language, first);
    return others.flatMap((one) =>
      ['options', 'dontKnow'].map((key): Edit => {
        const value = heads[key];
        const path = ['texts', language, 'items', one, key];
        return value === undefined ? { type: 'set', path } : { type: 'set', path, value };
      }),
    );
  });
}

function textsOf(draft: Draft, language: string, item: string): JsonObject {
  const found = valueAt(draft, ['texts', language, 'items', item]);
  return isObject(found) ? found : {};
}

/** All texts of a draft side by side: a row for each text, with what each language has. */
import { entriesAt, languagesOf, LISTS, stringsAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import { isList, isObject, valueAt } from '../model/json.js';
import type { Json, Path } from '../model/json.js';

export interface Row {
  /** Below the language. */
  readonly path: Path;
  /** The path as one text (JSON Pointer). */
  readonly key: string;
  /** Whether every language needs it. */
  readonly isRequired: boolean;
}

/** What has to be there for each entry, by list. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  ...{ sections: ['title'], items: ['question', 'label'], dimensions: ['title', 'description'] },
  ...{ steps: ['title', 'description'] },
};

export function keyOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** In the order of the draft; then texts that only stand in some language. */
export function rowsOf(draft: Draft): readonly Row[] {
  const rows = new Map<string, Row>();
  const add = (path: Path, isRequired = false) => {
    const key = keyOf(path);
    if (!rows.has(key)) rows.set(key, { path, key, isRequired });
  };
  const found = languagesOf(draft).flatMap((language) => leaves(valueAt(draft, ['texts', language]) ?? {}, []));
  const needed = required(draft);
  const isNeeded = new Set(needed.map(keyOf));
  const byEntry = new Map<string, Path[]>();
  for (const path of found) {
    const entry = keyOf(path.slice(0, 2));
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), path]);
  }
  for (const path of needed) {
    add(path, true);
    // What else there is of the same question, section or step.
    for (const other of byEntry.get(keyOf(path.slice(0, 2))) ?? []) add(other, isNeeded.has(keyOf(other)));
  }
  for (const path of found) add(path);
  return [...rows.values()];
}

function required(draft: Draft): readonly Path[] {
  return [
    ...['title', 'description', 'caveat', 'source'].map((key): Path => [key]),
    ...LISTS.flatMap((list) =>
      entriesAt(draft, [list]).flatMap(({ id }, at): readonly Path[] => [
        ...(REQUIRED[list] ?? []).map((key): Path => [list, id, key]),
        ...(list === 'dimensions' ? entriesAt(draft, [list, at, 'bands']) : []).map((band): Path => [
          list,
          id,
          'bands',
          band.id,
          'title',
        ]),
        ...(list === 'items' ? entriesAt(draft, [list, at, 'options']) : []).map((option): Path => [
          list,
          id,
          'options',
          option.id,
        ]),
      ]),
    ),
    ...['rows', 'columns'].flatMap((list) => stringsAt(draft, ['grid', list]).map((id): Path => [list, id])),
  ];
}

function leaves(value: Json, path: Path): readonly Path[] {
  if (isList(value)) return value.flatMap((part, at) => leaves(part, [...path, at]));
  if (isObject(value)) return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
  return typeof value === 'string' ? [path] : [];
}

/** Undefined if the language has no such text. */
export function textIn(draft: Draft, language: string, { path }: Row): string | undefined {
  const value = valueAt(draft, ['texts', language, ...path]);
  return typeof value === 'string' ? value : undefined;
}

/** Whether a language lacks what another one has, or what every language needs. */
export function isMissing(draft: Draft, language: string, from: string, row: Row): boolean {
  if (textIn(draft, language, row) !== undefined) return false;
  return row.isRequired || textIn(draft, from, row) !== undefined;
}

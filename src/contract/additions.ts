/** Checks shared by support catalogues and benchmarks: a list of entries that have texts and refer to ids. */
import type * as z from 'zod/mini';
import { copyJson, isObject, valueAt } from './copy.js';
import { freeze } from '../engine/freeze.js';
import { capped, issue } from './issues.js';
import type { Issue, Path } from './issues.js';
import { cut } from './limits.js';
import { language } from './schemas/common.js';
import { suggester } from './suggest.js';
import { idsOf } from './view.js';
import { fromZod, parsedBy, Telling, tooManyMistakes } from './zod-issues.js';

/** Most entries of any list or object of these files. */
const MOST_ENTRIES = 500;

/** The outcome of a check. `value`: a deeply frozen copy with the valid entries, or null. `issues`: all problems. */
export interface Additions<File> {
  readonly value: File | null;
  readonly issues: readonly Issue[];
}

/** A reference to an id, which has to be one of `known`. `path`: within its entry. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly known: readonly string[];
}

interface Format {
  readonly schema: z.ZodMiniType;
  /** Key of the list of entries. */
  readonly list: string;
  /** Ids of the built-in files, which a partner's file may not use. */
  readonly reserved: readonly string[];
  readonly referencesOf: (entry: Readonly<Record<string, unknown>>) => readonly Reference[];
}

interface Problem {
  readonly issue: Issue;
  /** Index of the entry that is dropped for it; null if the whole file is rejected. */
  readonly entry: number | null;
}

export function checkAdditions<File>(value: unknown, format: Format): Additions<File> {
  const { value: whole, issues } = copyJson(value);
  const { value: copy, issues: cuts } = whole === undefined ? { value: whole, issues: [] } : cut(whole, MOST_ENTRIES);
  const problems: Problem[] = [...issues, ...cuts].map((one) => ({ issue: one, entry: null }));
  const parsed = copy === undefined ? undefined : parsedBy(format.schema, copy);
  if (parsed === null) return { value: null, issues: [tooManyMistakes()] };
  if (parsed?.error) {
    const telling = new Telling();
    problems.push(...parsed.error.issues.flatMap((zodIssue) => placed(format, whole, zodIssue, telling)));
  }
  if (isObject(copy)) {
    if (typeof copy.id === 'string' && format.reserved.includes(copy.id)) {
      const found = issue('bad-value', ['id'], copy.id, 'an id of your own', 'That is a built-in one; choose another.');
      problems.push({ issue: found, entry: null });
    }
    problems.push(...languageProblems(copy));
    // If the schema rejects the list as a whole, its entries are unchecked and may be anything.
    const isRead = !parsed?.error?.issues.some(({ path }) => path.length === 1 && path[0] === format.list);
    if (isRead) problems.push(...entryProblems(copy, format, new Set(problems.map(({ entry }) => entry))));
  }
  const lost = new Set(problems.map(({ entry }) => entry));
  const all = capped(problems.map((problem) => problem.issue));
  if (!isObject(copy) || lost.has(null)) return { value: null, issues: all };
  const kept = entriesOf(copy, format).filter((_, index) => !lost.has(index));
  return { value: kept.length === 0 ? null : (freeze({ ...copy, [format.list]: kept }) as File), issues: all };
}

function placed({ list, schema }: Format, copy: unknown, zodIssue: z.core.$ZodIssue, telling: Telling): Problem[] {
  const [key, index, ...rest] = zodIssue.path;
  const [isEntry, isText] = [key === list && typeof index === 'number', key === 'texts' && rest.length > 0];
  const named = isText && isObject(copy) ? placeOf(copy, list, String(rest[0])) : null;
  return fromZod([zodIssue], schema, copy, telling).map((one) => ({
    issue: one,
    entry: isEntry ? Number(index) : named,
  }));
}

function placeOf(copy: Readonly<Record<string, unknown>>, list: string, id: string): number | null {
  const entries = copy[list];
  const index = Array.isArray(entries) ? entries.findIndex((entry) => isObject(entry) && entry.id === id) : -1;
  return index === -1 ? null : index;
}

/** Languages in `languages` without any texts. */
function languageProblems(copy: Readonly<Record<string, unknown>>): Problem[] {
  const { texts } = copy;
  if (!isObject(texts)) return [];
  return languagesOf(copy)
    .filter((tag) => !Object.hasOwn(texts, tag))
    .map((tag) => {
      const cure = `Add them, or take "${tag}" out of \`languages\`.`;
      return { issue: issue('missing-text', ['texts', tag], undefined, `the words in "${tag}"`, cure), entry: null };
    });
}

function languagesOf({ languages }: Readonly<Record<string, unknown>>): string[] {
  return [...idsOf(languages, language).known];
}

/** Duplicate ids, unknown references and missing texts of the entries that match the schema. */
function entryProblems(
  copy: Readonly<Record<string, unknown>>,
  format: Format,
  broken: ReadonlySet<number | null>,
): Problem[] {
  const suggest = suggester();
  const seen = new Set<unknown>();
  // A language without any texts is reported by `languageProblems`.
  const languages = languagesOf(copy).filter((tag) => isObject(valueAt(copy, ['texts', tag])));
  return entriesOf(copy, format).flatMap((entry, index) => {
    if (!isObject(entry) || broken.has(index)) return [];
    const at: Path = [format.list, index];
    const issues: Issue[] = [];
    if (seen.has(entry.id)) {
      issues.push(issue('duplicate-id', [...at, 'id'], entry.id, 'an id that no earlier entry has', 'Rename one.'));
    }
    seen.add(entry.id);
    for (const { id, known, path } of format.referencesOf(entry)) {
      if (known.includes(id)) continue;
      issues.push(issue('unknown-reference', [...at, ...path], id, 'an id of the assessment', suggest(id, known)));
    }
    for (const tag of languages) {
      const path = ['texts', tag, String(entry.id)];
      if (valueAt(copy, path) !== undefined) continue;
      const expected = `the words of "${String(entry.id)}"`;
      issues.push(issue('missing-text', path, undefined, expected, `Add them, or take "${tag}" out.`));
    }
    return issues.map((one) => ({ issue: one, entry: index }));
  });
}

function entriesOf(copy: Readonly<Record<string, unknown>>, { list }: Format): unknown[] {
  const entries: unknown = copy[list];
  return Array.isArray(entries) ? (entries as unknown[]) : [];
}

/** Checks shared by support catalogues and benchmarks: lists of entries that have texts and refer to ids. */
import type * as z from 'zod/mini';
import { copyJson, isObject, valueAt } from './copy.js';
import { freeze } from '../engine/freeze.js';
import { capped, issue } from './issues.js';
import type { Issue, Path } from './issues.js';
import { cut } from './limits.js';
import { isLanguage } from './schemas/common.js';
import { suggester } from './suggest.js';
import { idsOf } from './view.js';
import { fromZod, parsedBy, Telling, tooManyMistakes } from './zod-issues.js';

type Keyed = Readonly<Record<string, unknown>>;

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
  /** What is expected, in words. Default: an id of the assessment. */
  readonly what?: string;
}

/** A list of entries, each with texts. */
interface ListFormat {
  /** Keys of the list and of its texts, which are by language, then by name of the entry. */
  readonly list: string;
  readonly texts: string;
  /** The key of an entry that identifies it. */
  readonly name: 'id' | 'barrier';
  /** True if the file may omit the list and its texts. */
  readonly optional?: boolean;
  readonly referencesOf: (entry: Keyed, file: Keyed) => readonly Reference[];
}

interface Format {
  readonly schema: z.ZodMiniType;
  readonly lists: readonly ListFormat[];
  /** Keys of further lists. A file whose only content is one of these is valid. */
  readonly alone?: readonly string[];
  /** References of the file itself. An unknown one is reported, and drops no entry. */
  readonly referencesOf?: (file: Keyed) => readonly Reference[];
  /** Ids of the built-in files, which a partner's file may not use. */
  readonly reserved: readonly string[];
}

interface Problem {
  readonly issue: Issue;
  /** The entry that is dropped for it, as `placeName` gives it; null if the whole file is rejected. */
  readonly entry: string | null;
}

const placeName = (list: string, index: number) => `${list} ${index}`;

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
  // If the schema rejects a list as a whole, its entries are unchecked and may be anything.
  const unread = new Set(parsed?.error?.issues.filter(({ path }) => path.length === 1).map(({ path }) => path[0]));
  if (isObject(copy)) problems.push(...contentProblems(copy, format, unread, problems));
  const lost = new Set(problems.map(({ entry }) => entry));
  const all = capped(problems.map((problem) => problem.issue));
  return { value: isObject(copy) && !lost.has(null) ? (kept(copy, format, lost) as File | null) : null, issues: all };
}

/** Problems that a schema cannot find. `unread`: lists with unchecked entries. `known`: the problems found before. */
function contentProblems(
  copy: Keyed,
  format: Format,
  unread: ReadonlySet<PropertyKey | undefined>,
  known: readonly Problem[],
): Problem[] {
  const problems = format.lists.flatMap((one) => languageProblems(copy, one));
  if (typeof copy.id === 'string' && format.reserved.includes(copy.id)) {
    const found = issue('bad-value', ['id'], copy.id, 'an id of your own', 'That is a built-in one; choose another.');
    problems.unshift({ issue: found, entry: null });
  }
  const broken = new Set([...known, ...problems].map(({ entry }) => entry));
  for (const one of format.lists) if (!unread.has(one.list)) problems.push(...entryProblems(copy, one, broken));
  const own = strangers(format.referencesOf?.(copy) ?? [], [], suggester());
  problems.push(...own.map((one) => ({ issue: one, entry: '' })));
  return broken.has(null) ? problems : [...problems, ...emptyProblems(copy, format)];
}

/** The file without its dropped entries; null if it is empty then. */
function kept(copy: Keyed, format: Format, lost: ReadonlySet<string | null>): object | null {
  const lists = format.lists
    .filter(({ list }) => Object.hasOwn(copy, list))
    .map(({ list }) => [list, entriesOf(copy, list).filter((_, index) => !lost.has(placeName(list, index)))] as const);
  const isEmpty = lists.every(([, entries]) => entries.length === 0) && !hasMore(copy, format);
  return isEmpty ? null : freeze({ ...copy, ...Object.fromEntries(lists) });
}

function hasMore(copy: Keyed, { alone = [] }: Format): boolean {
  return alone.some((key) => entriesOf(copy, key).length > 0);
}

function emptyProblems(copy: Keyed, format: Format): Problem[] {
  const [first] = format.lists;
  if (!first || hasMore(copy, format) || format.lists.some(({ list }) => entriesOf(copy, list).length > 0)) return [];
  const found = issue('bad-value', [first.list], copy[first.list], 'at least 1 entry', 'Add what is missing.');
  return [{ issue: found, entry: null }];
}

function placed({ lists, schema }: Format, copy: unknown, zodIssue: z.core.$ZodIssue, telling: Telling): Problem[] {
  const [key, index, ...rest] = zodIssue.path;
  const entry = lists.find(({ list }) => list === key);
  const text = lists.find(({ texts }) => texts === key);
  const isEntry = entry !== undefined && typeof index === 'number';
  const named = text && rest.length > 0 && isObject(copy) ? placeOf(copy, text, String(rest[0])) : null;
  return fromZod([zodIssue], schema, copy, telling).map((one) => ({
    issue: one,
    entry: isEntry ? placeName(entry.list, index) : named,
  }));
}

function placeOf(copy: Keyed, { list, name }: ListFormat, id: string): string | null {
  const entries = entriesOf(copy, list);
  const index = entries.findIndex((entry) => isObject(entry) && entry[name] === id);
  return index === -1 ? null : placeName(list, index);
}

/** Languages in `languages` without any texts. */
function languageProblems(copy: Keyed, format: ListFormat): Problem[] {
  if (format.optional && entriesOf(copy, format.list).length === 0) return [];
  const texts = textsOf(copy, format);
  if (!isObject(texts) || entriesOf(copy, format.list).length === 0) return [];
  return languagesOf(copy)
    .filter((tag) => !Object.hasOwn(texts, tag))
    .map((tag) => {
      const cure = `Add them, or take "${tag}" out of \`languages\`.`;
      const found = issue('missing-text', [format.texts, tag], undefined, `the words in "${tag}"`, cure);
      return { issue: found, entry: null };
    });
}

function textsOf(copy: Keyed, { optional, texts }: ListFormat): unknown {
  return copy[texts] ?? (optional ? {} : undefined);
}

function languagesOf({ languages }: Keyed): string[] {
  return [...idsOf(languages, isLanguage).known];
}

/** Duplicate ids, unknown references and missing texts of the entries that match the schema. */
function entryProblems(
  copy: Keyed,
  { list, name, referencesOf, texts }: ListFormat,
  broken: ReadonlySet<string | null>,
): Problem[] {
  const suggest = suggester();
  const seen = new Set<unknown>();
  // A language without any texts is reported by `languageProblems`.
  const languages = languagesOf(copy).filter((tag) => isObject(valueAt(copy, [texts, tag])));
  return entriesOf(copy, list).flatMap((entry, index) => {
    if (!isObject(entry) || broken.has(placeName(list, index))) return [];
    const at: Path = [list, index];
    const issues: Issue[] = [];
    if (seen.has(entry[name])) {
      const cure = name === 'id' ? 'Rename one.' : 'Take one out.';
      issues.push(issue('duplicate-id', [...at, name], entry[name], `an id that no earlier entry has`, cure));
    }
    seen.add(entry[name]);
    issues.push(...strangers(referencesOf(entry, copy), at, suggest));
    for (const tag of languages) {
      const path = [texts, tag, String(entry[name])];
      if (valueAt(copy, path) !== undefined) continue;
      const expected = `the words of "${String(entry[name])}"`;
      issues.push(issue('missing-text', path, undefined, expected, `Add them, or take "${tag}" out.`));
    }
    return issues.map((one) => ({ issue: one, entry: placeName(list, index) }));
  });
}

/** Issues for the unknown ones among these references. */
function strangers(references: readonly Reference[], at: Path, suggest: ReturnType<typeof suggester>): Issue[] {
  return references
    .filter(({ id, known }) => !known.includes(id))
    .map(({ id, known, path, what = 'an id of the assessment' }) => {
      return issue('unknown-reference', [...at, ...path], id, what, suggest(id, known));
    });
}

function entriesOf(copy: Keyed, list: string): unknown[] {
  const entries: unknown = copy[list];
  return Array.isArray(entries) ? (entries as unknown[]) : [];
}

/** What bounds the work of checking and scoring, whatever is in a file. Counted, not timed: all machines refuse the same. */
import { isObject } from './copy.js';
import type { Json } from './copy.js';
import { issue, words } from './issues.js';
import type { Issue, Path } from './issues.js';

/** Conditions, groups included: a gate on each of 200 answers for every step needs fewer. */
const MOST_CONDITIONS = 5_000;
/** As many languages as a file may have. */
const MOST_LANGUAGES = 50;

/** So many keys too many are told one by one. */
const EXTRA_KEYS = 100;

/** Whether schemas say it of a list, each with its own limit, or it is said here. */
type Told = 'lists too' | 'objects';

/**
 * The same with lists and objects of at most `most` entries, and what was cut. Lists keep one more, which tells schemas
 * that it is too much.
 */
export function cut(
  value: Json,
  most: number,
  told: Told = 'objects',
  path: Path = [],
): { value: Json; issues: Issue[] } {
  if (Array.isArray(value)) {
    const parts = value.slice(0, most + 1).map((entry, index) => cut(entry, most, told, [...path, index]));
    const issues = parts.flatMap((part) => part.issues);
    if (told === 'lists too' && value.length > most) issues.unshift(cutIssue(path, value, most));
    return { value: parts.map((part) => part.value), issues };
  }
  if (!isObject(value)) return { value, issues: [] };
  const limit = path.length === 1 && path[0] === 'texts' ? MOST_LANGUAGES : most + EXTRA_KEYS;
  const entries = Object.entries(value);
  const parts = entries.slice(0, limit).map(([key, entry]) => [key, cut(entry, most, told, [...path, key])] as const);
  const issues = parts.flatMap(([, part]) => part.issues);
  if (entries.length > limit) issues.unshift(cutIssue(path, entries, limit));
  return { value: Object.fromEntries(parts.map(([key, part]) => [key, part.value])), issues };
}

function cutIssue(path: Path, { length }: readonly unknown[], limit: number): Issue {
  return issue('too-large', path, words(`${length} entries`), `at most ${limit}`, 'Take some out.');
}

/** No more conditions in all gates and routing together than can be looked at over and over. */
export function checkConditionCount(definition: Json): Issue[] {
  if (!isObject(definition)) return [];
  const parts = [
    ...['askIf', 'applies', 'variants'].flatMap((key) => under(definition, 'items', key)),
    ...['gate', 'needs'].flatMap((key) => under(definition, 'steps', key)),
    ...under(definition, 'items', 'options').flatMap((options) => under({ options }, 'options', 'after')),
  ];
  const count = parts.reduce<number>((sum, part) => sum + objectsIn(part), 0);
  if (count <= MOST_CONDITIONS) return [];
  const expected = `at most ${MOST_CONDITIONS} conditions in all gates and routing`;
  const cure = 'Ask for a score in place of each answer, or take some out.';
  return [issue('too-large', ['steps'], words(`${count} conditions`), expected, cure)];
}

function under(definition: Readonly<Record<string, unknown>>, list: string, key: string): unknown[] {
  const entries: unknown = definition[list];
  return Array.isArray(entries) ? entries.map((entry: unknown) => (isObject(entry) ? entry[key] : undefined)) : [];
}

function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + objectsIn(part), 0);
  return isObject(value) ? Object.values(value).reduce<number>((sum, part) => sum + objectsIn(part), 1) : 0;
}

/**
 * Limits on the size of untrusted data, to bound the work of checking and scoring. Sizes are counted instead of time, so
 * that all machines refuse the same files.
 */
import { isObject } from './copy.js';
import type { Json } from './copy.js';
import { issue, words } from './issues.js';
import type { Issue, Path } from './issues.js';

/** Most conditions, including groups. Gates on each of 200 items for every step need fewer. */
const MOST_CONDITIONS = 5_000;
/** Most parts of all scores together; those of a score in another one count again. 500 items in 10 scores need 5 000. */
const MOST_PARTS = 20_000;
/** Most languages of a file. */
const MOST_LANGUAGES = 50;

/** Surplus keys of an object that are reported one by one. */
const EXTRA_KEYS = 100;

/** Whether `cut` reports lists that are too long, or only objects. For some formats, schemas report the lists. */
type Told = 'lists too' | 'objects';

/**
 * Cuts lists and objects to at most `most` entries, and reports what was cut. Lists keep one entry more, so that schemas
 * report them as too long.
 */
export function cut(
  value: Json,
  most: number,
  told: Told = 'objects',
  path: Path = [],
): { value: Json; issues: Issue[] } {
  // Most files need no copy.
  if (path.length === 0 && languagesOf(value) <= MOST_LANGUAGES && fits(value, most)) return { value, issues: [] };
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

function languagesOf(value: Json): number {
  return isObject(value) && isObject(value.texts) ? Object.keys(value.texts).length : 0;
}

/** Whether no list or object has more than `most` entries, so that there is nothing to cut. */
function fits(value: Json, most: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const parts = Array.isArray(value) ? value : Object.values(value);
  return parts.length <= most && parts.every((part) => fits(part, most));
}

function cutIssue(path: Path, { length }: readonly unknown[], limit: number): Issue {
  return issue('too-large', path, words(`${length} entries`), `at most ${limit}`, 'Take some out.');
}

/** Checks the total number of conditions, since each is evaluated many times. */
export function checkConditionCount(definition: Json): Issue[] {
  if (!isObject(definition)) return [];
  const parts = [
    ...['askIf', 'applies', 'variants'].flatMap((key) => under(definition, 'items', key)),
    ...['gate', 'needs', 'variants'].flatMap((key) => under(definition, 'steps', key)),
    ...under(definition, 'dimensions', 'variants'),
    ...under(definition, 'items', 'options').flatMap((options) => under({ options }, 'options', 'after')),
  ];
  const count = parts.reduce<number>((sum, part) => sum + objectsIn(part), 0);
  if (count <= MOST_CONDITIONS) return [];
  const expected = `at most ${MOST_CONDITIONS} conditions in all gates and routing`;
  const cure = 'Ask for a score in place of each answer, or take some out.';
  return [issue('too-large', ['steps'], words(`${count} conditions`), expected, cure)];
}

/** Checks the number of parts of scores, since a score of scores is written out as a sum over items. */
export function checkPartCount(definition: Json): Issue[] {
  if (!isObject(definition) || !Array.isArray(definition.dimensions)) return [];
  const items = Array.isArray(definition.items) ? definition.items.length : 0;
  const sizes = new Map<unknown, number>();
  let count = 0;
  for (const dimension of definition.dimensions as readonly unknown[]) {
    if (!isObject(dimension) || !Array.isArray(dimension.items)) continue;
    const parts: readonly unknown[] = dimension.items;
    const size = parts.reduce<number>((sum, part) => sum + (isObject(part) ? (sizes.get(part.dimension) ?? 1) : 1), 0);
    count += size;
    sizes.set(dimension.id, Math.min(size, items));
  }
  if (count <= MOST_PARTS) return [];
  const expected = `at most ${MOST_PARTS} parts in all scores, with those of the scores in them`;
  const cure = 'Make each score of fewer others, or of items only.';
  return [issue('too-large', ['dimensions'], words(`${count} parts`), expected, cure)];
}

function under(definition: Readonly<Record<string, unknown>>, list: string, key: string): unknown[] {
  const entries: unknown = definition[list];
  return Array.isArray(entries) ? entries.map((entry: unknown) => (isObject(entry) ? entry[key] : undefined)) : [];
}

function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + objectsIn(part), 0);
  return isObject(value) ? Object.values(value).reduce<number>((sum, part) => sum + objectsIn(part), 1) : 0;
}

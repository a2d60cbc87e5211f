/**
 * A draft: a definition as its author works on it. It may have mistakes that the contract refuses, and keys that the editor
 * does not know, which it keeps. It has the shape that the editor relies on (`isWorkable`).
 */
import * as z from 'zod/mini';
import { issue } from '../../contract/issues.js';
import type { Issue } from '../../contract/issues.js';
import { fromZod, parsedBy, tooManyMistakes } from '../../contract/zod-issues.js';
import { BARRIERS, BESIDE, EXAMPLES, OWN_ACTIONS, SUPPORT } from './beside.js';
import { isList, isObject, valueAt } from './json.js';
import type { Json, JsonObject, Path } from './json.js';
import { tooLarge } from './size.js';

export type Draft = JsonObject;
/** Something with an id: a question, an option, a step … */
export interface Entry extends JsonObject {
  readonly id: string;
}
/** The lists at the top of a definition whose entries have ids. */
export const LISTS = ['items', 'sections', 'dimensions', 'steps', 'actions'] as const;
export type ListName = (typeof LISTS)[number];
/** What may have words for some firms only. */
export const WITH_VARIANTS = ['items', 'dimensions', 'steps', 'actions'] as const;
export type VariantOwner = (typeof WITH_VARIANTS)[number];

const id = z.string().check(z.minLength(1));
const entry = z.looseObject({ id });
const entries = z.optional(z.array(entry));
const withVariants = z.optional(z.array(z.looseObject({ id, variants: entries })));
const dimensions = z.optional(z.array(z.looseObject({ id, variants: entries, bands: entries })));
const byId = z.record(z.string(), z.looseObject({}));
const beside = z.looseObject({
  support: z.optional(
    z.looseObject({
      entries: z.array(entry),
      actions: withVariants,
      actionTexts: z.optional(z.record(z.string(), byId)),
      barriers: z.optional(z.array(z.looseObject({ barrier: z.string(), variants: entries }))),
      barrierTexts: z.optional(z.record(z.string(), byId)),
    }),
  ),
  done: z.optional(z.looseObject({})),
  examples: z.optional(z.array(z.looseObject({ id, answers: z.looseObject({}) }))),
});
const item = z.looseObject({ id, options: entries, variants: entries });

const workable = z.looseObject({
  items: z.array(item),
  sections: z.optional(z.array(z.looseObject({ id, items: z.optional(z.array(z.string())) }))),
  dimensions,
  steps: withVariants,
  actions: withVariants,
  languages: z.optional(z.array(z.string())),
  grid: z.optional(z.looseObject({ rows: z.optional(z.array(id)), columns: z.optional(z.array(id)) })),
  texts: z.optional(
    z.record(
      z.string(),
      z.looseObject({
        sections: z.optional(byId),
        items: z.optional(byId),
        dimensions: z.optional(byId),
        steps: z.optional(byId),
        actions: z.optional(byId),
      }),
    ),
  ),
  [BESIDE]: z.optional(beside),
});

/** Whether the editor can work with it. */
export function isWorkable(value: Json): value is Draft {
  return unworkable(value).length === 0;
}

/**
 * What keeps a value from being a draft, each with its place: lists are lists of entries with ids, each id once in its list,
 * texts are under languages and ids, and all of it is small enough.
 */
export function unworkable(value: Json): readonly Issue[] {
  if (!isObject(value)) return [issue('wrong-type', [], value, 'an object', 'Is this the right file?')];
  const large = tooLarge(value);
  if (large.length > 0) return large;
  const shape = parsedBy(workable, value);
  if (!shape) return [tooManyMistakes()];
  return shape.success ? repeatedIds(value) : fromZod(shape.error.issues, workable, value);
}

function repeatedIds(draft: Draft): readonly Issue[] {
  const within = (list: Path, key: string): readonly Path[] => listAt(draft, list).map((_, at) => [...list, at, key]);
  const lists: readonly Path[] = [
    ...[[...SUPPORT, 'entries'], EXAMPLES, OWN_ACTIONS, ...LISTS.map((list) => [list])],
    ...[...within(OWN_ACTIONS, 'variants'), ...within(BARRIERS, 'variants')],
    ...[...within(['items'], 'options'), ...within(['dimensions'], 'bands')],
    ...WITH_VARIANTS.flatMap((list) => within([list], 'variants')),
  ];
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return entriesAt(draft, list).flatMap(({ id }, at) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [issue('duplicate-id', [...list, at, 'id'], id, 'an id of its own', 'Give it another id.')];
    });
  });
}

function isEntry(value: Json): value is Entry {
  return isObject(value) && typeof value.id === 'string';
}

function listAt(draft: Draft, path: Path): readonly Json[] {
  const list = valueAt(draft, path);
  return isList(list) ? list : [];
}

/** The entries of the list at a path; none if there is no list. */
export function entriesAt(draft: Draft, path: Path): readonly Entry[] {
  const list = valueAt(draft, path);
  return isList(list) ? list.filter(isEntry) : [];
}

/** The texts in a list, such as item ids of a section, or languages. */
export function stringsAt(draft: Draft, path: Path): readonly string[] {
  const list = valueAt(draft, path);
  return isList(list) ? list.filter((value) => typeof value === 'string') : [];
}

export function textAt(draft: Draft, path: Path): string {
  const value = valueAt(draft, path);
  return typeof value === 'string' ? value : '';
}

export function entryOf(draft: Draft, list: ListName, id: string): Entry | undefined {
  return entriesAt(draft, [list]).find((one) => one.id === id);
}

/** Languages of the definition, then others that have texts. */
export function languagesOf(draft: Draft): readonly string[] {
  const { texts } = draft;
  return [...new Set([...stringsAt(draft, ['languages']), ...(isObject(texts) ? Object.keys(texts) : [])])];
}

/** The section that asks an item. */
export function sectionOf(draft: Draft, item: string): string | undefined {
  return entriesAt(draft, ['sections']).find((_, index) =>
    stringsAt(draft, ['sections', index, 'items']).includes(item),
  )?.id;
}

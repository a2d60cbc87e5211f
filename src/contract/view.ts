/** The valid parts of a definition that may have issues elsewhere. */
import type * as z from 'zod/mini';
import type { Action } from '../engine/action-types.js';
import type { Condition, Dimension, Item, Section, Step } from '../engine/types.js';
import { isObject } from './copy.js';
import type { Path } from './issues.js';
import { action } from './schemas/actions.js';
import * as schemas from './schemas/assessment.js';
import { isId } from './schemas/common.js';

/** A value of a definition and its path. */
export interface Placed<T> {
  readonly value: T;
  readonly path: Path;
}

/** The ids of the entries of a list. */
export interface Ids {
  /** Distinct well-formed ids, in order; including those of entries that are invalid otherwise. */
  readonly known: ReadonlySet<string>;
  /** Ids of more than one entry; a reference to them is ambiguous. */
  readonly repeated: ReadonlySet<string>;
  /** Number of entries without a usable id. */
  readonly lost: number;
}

/**
 * The entries of a definition that match their schemas. With it, one invalid entry neither hides issues elsewhere nor
 * causes issues at the references to it.
 */
export interface View {
  readonly items: readonly Placed<Item>[];
  readonly sections: readonly Placed<Section>[];
  readonly dimensions: readonly Placed<Dimension>[];
  readonly steps: readonly Placed<Step>[];
  readonly actions: readonly Placed<Action>[];
  /** Null if it is absent or invalid. */
  readonly inUse: Placed<Condition> | null;
  readonly ids: Readonly<Record<'items' | 'sections' | 'dimensions' | 'steps', Ids>>;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** Most entries of any list of a definition. Further ones are not read, to save the visitor's time. */
export const MOST_ENTRIES = 500;

export function viewOf(data: unknown): View {
  const raw = isObject(data) ? data : {};
  const view = {
    items: readable(raw, 'items', schemas.item).flatMap(({ path, value }) => {
      const { options = [], type } = value;
      // `checkTextItems` reports any other item with fewer options.
      return type === 'text' || options.length > 1 ? [{ path, value: { ...value, options } }] : [];
    }),
    sections: readable(raw, 'sections', schemas.section).flatMap(({ path, value }) => {
      const { items = [] } = value;
      // In version 1 they were forgotten.
      return items.length === 0 && raw.schemaVersion === undefined ? [] : [{ path, value: { ...value, items } }];
    }),
    dimensions: readable(raw, 'dimensions', schemas.dimension),
    steps: readable(raw, 'steps', schemas.step),
    actions: readable(raw, 'actions', action),
    inUse: readableAt(raw.inUse, ['inUse'], schemas.routing),
    ids: {
      items: idsOfEntries(raw.items),
      sections: idsOfEntries(raw.sections),
      dimensions: idsOfEntries(raw.dimensions),
      // A profile has none. In version 1 they were forgotten, and words for them are no mistake.
      steps: idsOfEntries(raw.schemaVersion === undefined ? raw.steps : (raw.steps ?? [])),
    },
    raw,
  };
  // The schemas match the engine's types; zod only types optional keys differently.
  return view as View;
}

/** The ids in a list of strings. `isWellFormed`: whether a value is one. */
export function idsOf(list: unknown, isWellFormed: (value: unknown) => value is string = isId): Ids {
  const known = new Set<string>();
  const repeated = new Set<string>();
  if (!Array.isArray(list)) return { known, repeated, lost: Infinity };
  const names = (list as unknown[]).slice(0, MOST_ENTRIES);
  for (const name of names) {
    if (!isWellFormed(name)) continue;
    (known.has(name) ? repeated : known).add(name);
  }
  return { known, repeated, lost: names.length < list.length ? Infinity : names.length - known.size };
}

/** The ids in a list of objects with an `id`. */
export function idsOfEntries(list: unknown): Ids {
  return idsOf(Array.isArray(list) ? list.map((entry: unknown) => (isObject(entry) ? entry.id : undefined)) : list);
}

/**
 * The unknown ids among references. Empty if there are at most as many as entries without a usable id: they probably
 * refer to those, which are reported already.
 */
export function strangers(names: Iterable<string>, { known, lost }: Ids): ReadonlySet<string> {
  const unknown = new Set([...names].filter((name) => !known.has(name)));
  return unknown.size > lost ? unknown : new Set();
}

function readableAt<T>(value: unknown, path: Path, schema: z.ZodMiniType<T>): Placed<T> | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data, path } : null;
}

function readable<T>(raw: Readonly<Record<string, unknown>>, key: string, schema: z.ZodMiniType<T>): Placed<T>[] {
  const list: unknown = raw[key];
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST_ENTRIES).flatMap((entry: unknown, index) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [{ value: parsed.data, path: [key, index] }] : [];
  });
}

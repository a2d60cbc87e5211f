import type * as z from 'zod/mini';
import type { Condition, Dimension, Item, Section, Step } from '../engine/types.js';
import { isObject } from './copy.js';
import type { Path } from './issues.js';
import * as schemas from './schemas/assessment.js';
import { id } from './schemas/common.js';

/** A part of a definition and its place. */
export interface Placed<T> {
  readonly value: T;
  readonly path: Path;
}

/** The names by which the entries of a list are referred to. */
export interface Ids {
  /** Well formed, each once, in order; also those of entries that are broken elsewhere. */
  readonly known: ReadonlySet<string>;
  /** Those that more than one entry has: which of them is meant, nobody can say. */
  readonly repeated: ReadonlySet<string>;
  /** How many names may be missing, because an entry has none that counts. */
  readonly lost: number;
}

/**
 * What of a definition can be read, so that one broken part does not hide what is wrong elsewhere, nor make what
 * refers to it look wrong.
 */
export interface View {
  readonly items: readonly Placed<Item>[];
  readonly sections: readonly Placed<Section>[];
  readonly dimensions: readonly Placed<Dimension>[];
  readonly steps: readonly Placed<Step>[];
  /** Null where there is none that can be read. */
  readonly inUse: Placed<Condition> | null;
  readonly ids: Readonly<Record<'items' | 'sections' | 'dimensions' | 'steps', Ids>>;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The most entries that any list of a definition may have; what is beyond them is not worth the visitor's time. */
export const MOST_ENTRIES = 200;

export function viewOf(data: unknown): View {
  const raw = isObject(data) ? data : {};
  const view = {
    items: readable(raw, 'items', schemas.item),
    sections: readable(raw, 'sections', schemas.section),
    dimensions: readable(raw, 'dimensions', schemas.dimension),
    steps: readable(raw, 'steps', schemas.step),
    inUse: readableAt(raw.inUse, ['inUse'], schemas.routing),
    ids: {
      items: idsOfEntries(raw.items),
      sections: idsOfEntries(raw.sections),
      dimensions: idsOfEntries(raw.dimensions),
      steps: idsOfEntries(raw.steps),
    },
    raw,
  };
  // What the schemas yield is what the engine's types say; zod only writes "optional" in another way.
  return view as View;
}

/** The names in a list of names; `schema` says which are well formed. */
export function idsOf(list: unknown, schema: z.ZodMiniType = id): Ids {
  const known = new Set<string>();
  const repeated = new Set<string>();
  if (!Array.isArray(list)) return { known, repeated, lost: Infinity };
  const names = (list as unknown[]).slice(0, MOST_ENTRIES);
  for (const name of names) {
    if (typeof name !== 'string' || !schema.safeParse(name).success) continue;
    (known.has(name) ? repeated : known).add(name);
  }
  return { known, repeated, lost: names.length < list.length ? Infinity : names.length - known.size };
}

/** The same of a list of entries with an id. */
export function idsOfEntries(list: unknown): Ids {
  return idsOf(Array.isArray(list) ? list.map((entry: unknown) => (isObject(entry) ? entry.id : undefined)) : list);
}

/**
 * The names that stand for nothing. If no more of them are unknown than ids were lost, those are likely to be meant:
 * then there is one mistake, which has its issue, and not a second one at every place that refers to it.
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

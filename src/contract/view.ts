import type * as z from 'zod/mini';
import type { Dimension, Item, Section, Step } from '../engine/types.js';
import { isObject } from './copy.js';
import type { Path } from './issues.js';
import * as schemas from './schemas/assessment.js';

/** A part of a definition and its place. */
export interface Placed<T> {
  readonly value: T;
  readonly path: Path;
}

/**
 * What of a definition can be read, so that one broken part does not hide what is wrong elsewhere. The `ids` hold also
 * those of broken parts: a reference to one of them is not a second mistake.
 */
export interface View {
  readonly items: readonly Placed<Item>[];
  readonly sections: readonly Placed<Section>[];
  readonly dimensions: readonly Placed<Dimension>[];
  readonly steps: readonly Placed<Step>[];
  readonly ids: Readonly<Record<'items' | 'sections' | 'dimensions' | 'steps', readonly string[]>>;
  /** True if no part was left out. */
  readonly whole: boolean;
  readonly raw: Readonly<Record<string, unknown>>;
}

export function viewOf(data: unknown): View {
  const raw = isObject(data) ? data : {};
  const [items, sections, dimensions, steps] = [
    readable(raw, 'items', schemas.item),
    readable(raw, 'sections', schemas.section),
    readable(raw, 'dimensions', schemas.dimension),
    readable(raw, 'steps', schemas.step),
  ];
  const ids = {
    items: idsOf(raw.items),
    sections: idsOf(raw.sections),
    dimensions: idsOf(raw.dimensions),
    steps: idsOf(raw.steps),
  };
  const whole = [items, sections, dimensions, steps].every((list, index) => {
    const rawList = raw[['items', 'sections', 'dimensions', 'steps'][index] ?? ''];
    return Array.isArray(rawList) && rawList.length === list.length;
  });
  // What the schemas yield is what the engine's types say; zod only writes "optional" in another way.
  return { items, sections, dimensions, steps, ids, whole, raw } as View;
}

function readable<T>(raw: Readonly<Record<string, unknown>>, key: string, schema: z.ZodMiniType<T>): Placed<T>[] {
  const list: unknown = raw[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [{ value: parsed.data, path: [key, index] }] : [];
  });
}

function idsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => (isObject(entry) && typeof entry.id === 'string' ? [entry.id] : []));
}

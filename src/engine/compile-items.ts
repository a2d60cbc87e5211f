/** The questions of an assessment made ready for reading answers many times; scores come on top of it. */
import { compileItem } from './compile-item.js';
import { rounded } from './interval.js';
import { noScore, unknown } from './routing.js';
import type { CompiledItem } from './compile-item.js';
import type { Assessment, Condition } from './types.js';

/** A condition whose ids are places of items and dimensions. */
export type Test =
  | { readonly kind: 'item'; readonly at: number; readonly atLeast: number }
  | { readonly kind: 'dimension'; readonly at: number; readonly atLeast: number }
  | { readonly kind: 'all'; readonly parts: readonly Test[] }
  | { readonly kind: 'any'; readonly parts: readonly Test[] };

export interface CompiledItems {
  readonly items: readonly CompiledItem[];
  readonly placeOf: (item: string) => number;
}

const cache = new WeakMap<Assessment, CompiledItems>();

/** Throws a `RangeError` if the definition names an item that it does not have, or a score where only items may stand. */
export function compileItems(assessment: Assessment): CompiledItems {
  const known = cache.get(assessment);
  if (known) return known;
  const places = new Map(assessment.items.map((item, place) => [item.id, place]));
  const placeOf = (id: string) => places.get(id) ?? unknown('item', id);
  const items = assessment.items.map((item) =>
    compileItem(item, item.askIf && compileTest(item.askIf, placeOf, noScore)),
  );
  const compiled = { items, placeOf };
  cache.set(assessment, compiled);
  return compiled;
}

export function compileTest(
  condition: Condition,
  itemAt: (id: string) => number,
  dimensionAt: (id: string) => number,
): Test {
  const { atLeast } = condition as { atLeast: number };
  if ('item' in condition) return { kind: 'item', at: itemAt(condition.item), atLeast };
  if ('dimension' in condition) {
    return { kind: 'dimension', at: dimensionAt(condition.dimension), atLeast: rounded(atLeast) };
  }
  const kind = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  return { kind, parts: parts.map((part) => compileTest(part, itemAt, dimensionAt)) };
}

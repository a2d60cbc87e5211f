/** Random conditions of routing over the items of a random definition. */
import fc from 'fast-check';
import type { Assessment, Condition, Item } from '../../../src/engine/index.js';
import { possible } from './oracle.js';

/** What kind of firm it is: worth nothing, and something to look at by `is`. */
export const KIND: Item = { id: 'kind', type: 'single', options: [{ id: 'constructor' }, { id: 'b' }, { id: 'c' }] };

/** The items that are worth something. */
export function worthy(items: readonly Item[]): readonly Item[] {
  return items.filter(({ id }) => id !== KIND.id);
}

export const ofKind: fc.Arbitrary<Condition> = fc
  .tuple(
    fc.subarray(
      KIND.options.map(({ id }) => id),
      { minLength: 1 },
    ),
    fc.constantFrom(true, true, false),
  )
  .map(([ids, isOne]) => (isOne ? { item: KIND.id, is: ids } : { item: KIND.id, isNot: ids }));

/**
 * Whether routing asks for options of an item of several answers. Which options a raise adds is not known, so trying every
 * way would have to choose them.
 */
export function asksForSeveral({ items }: Assessment): boolean {
  const several = items.filter(({ type }) => type === 'multiple').map(({ id }) => id);
  const asks = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.some(asks);
    if ('any' in condition) return condition.any.some(asks);
    return ('is' in condition || 'isNot' in condition) && several.includes(condition.item);
  };
  return items.some(({ askIf }) => askIf && asks(askIf));
}

/** Conditions of routing that better answers can only make true: one of the best options is chosen. */
function bestOf(item: Item): fc.Arbitrary<readonly string[]> {
  if (item.type === 'multiple') {
    const countable = item.options.filter((option) => !option.exclusive).map(({ id }) => id);
    return fc.subarray(countable, { minLength: 1 });
  }
  const values = possible(item).filter((value) => value > Math.min(...possible(item)));
  return fc
    .constantFrom(...values)
    .map((least) => item.options.filter(({ value = -Infinity }) => value >= least).map(({ id }) => id));
}

/** Conditions that better answers can only make false. */
export function fallingOver(earlier: readonly Item[]): fc.Arbitrary<Condition> {
  const some = worthy(earlier);
  if (some.length === 0) return ofKind;
  const atMost = fc.constantFrom(...some).chain((item) => {
    const below = possible(item).filter((value) => value < Math.max(...possible(item)));
    return fc.constantFrom(...below).map((atMost): Condition => ({ item: item.id, atMost }));
  });
  const isNot = fc
    .constantFrom(...some)
    .chain((item) => bestOf(item).map((isNot): Condition => ({ item: item.id, isNot })));
  const leaf = fc.oneof(atMost, isNot);
  return fc.oneof(
    { arbitrary: leaf, weight: 2 },
    { arbitrary: fc.array(leaf, { minLength: 1, maxLength: 2 }).map((all): Condition => ({ all })), weight: 1 },
    { arbitrary: fc.array(leaf, { minLength: 1, maxLength: 2 }).map((any): Condition => ({ any })), weight: 1 },
  );
}

/** Thresholds lie on values, between them, and below them all; none is out of reach. */
export function conditionOver(items: readonly Item[], depth: number): fc.Arbitrary<Condition> {
  const some = worthy(items);
  if (some.length === 0) return ofKind;
  const value = fc
    .constantFrom(...some)
    .chain((item) =>
      fc
        .tuple(fc.constantFrom(...possible(item)), fc.constantFrom(0, 0, 0, 0.25))
        .map(([value, less]): Condition => ({ item: item.id, atLeast: value - less })),
    );
  const asksKind = items.length > some.length;
  // Gates have one item's comparisons only; they ask for no options.
  const option = fc.constantFrom(...some).chain((item) => bestOf(item).map((is): Condition => ({ item: item.id, is })));
  const leaf = fc.oneof(
    { arbitrary: value, weight: 6 },
    ...(depth > 0 ? [{ arbitrary: option, weight: 1 }] : []),
    ...(asksKind ? [{ arbitrary: ofKind, weight: 2 }] : []),
  );
  if (depth === 0) return leaf;
  const parts = fc.array(conditionOver(items, depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { arbitrary: leaf, weight: 1 },
    { arbitrary: parts.map((all): Condition => ({ all })), weight: 2 },
    { arbitrary: parts.map((any): Condition => ({ any })), weight: 2 },
  );
}

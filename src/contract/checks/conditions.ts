import type { AtLeast, Condition, Dimension, Is, Item, ScoreAtLeast, Step } from '../../engine/types.js';
import type { Path } from '../issues.js';
import type { Placed, View } from '../view.js';

/** All conditions of a definition: `askIf` and `applies` of items, gates of steps, variants, and `inUse`. */
export function conditions(view: Pick<View, 'dimensions' | 'items' | 'steps' | 'inUse'>): Placed<Condition>[] {
  const { dimensions, inUse, steps } = view;
  return [
    ...lookingBack(view).map(({ value, path }) => ({ value, path })),
    ...steps.flatMap(({ value: { gate }, path }) => (gate ? [{ value: gate, path: [...path, 'gate'] }] : [])),
    ...[...dimensions, ...steps].flatMap(variantConditions),
    ...(inUse ? [inUse] : []),
  ];
}

/** The conditions of items, which may refer to earlier items only. `item`: id of the item that has the condition. */
export function lookingBack({ items }: Pick<View, 'items'>): (Placed<Condition> & { readonly item: string })[] {
  return items.flatMap(({ value, path }) => [
    ...(value.askIf ? [{ value: value.askIf, path: [...path, 'askIf'], item: value.id }] : []),
    ...(value.applies ? [{ value: value.applies, path: [...path, 'applies'], item: value.id }] : []),
    ...variantConditions({ value, path }).map((condition) => ({ ...condition, item: value.id })),
  ]);
}

/** The conditions of the variants of an item, a dimension or a step. */
function variantConditions({ value: { variants = [] }, path }: Placed<Item | Dimension | Step>): Placed<Condition>[] {
  return variants.map(({ when }, index) => ({ value: when, path: [...path, 'variants', index, 'when'] }));
}

/** The facts in `needs` of steps and in `after` of options. */
export function facts({ items, steps }: Pick<View, 'items' | 'steps'>): Placed<AtLeast>[] {
  return [
    ...items.flatMap(({ value: { options }, path }) =>
      options.flatMap(({ after = [] }, option) =>
        after.map((value, index) => ({ value, path: [...path, 'options', option, 'after', index] })),
      ),
    ),
    ...steps.flatMap(({ value: { needs = [] }, path }) =>
      needs.map((value, index) => ({ value, path: [...path, 'needs', index] })),
    ),
  ];
}

/** The comparisons with items in a condition, each with its path. */
export function leaves(condition: Condition, path: Path): Placed<AtLeast>[] {
  return ends(condition, path).flatMap(({ value, path }) =>
    'item' in value && 'atLeast' in value ? [{ value, path }] : [],
  );
}

/** The `is` comparisons in a condition, each with its path. */
export function choiceLeaves(condition: Condition, path: Path): Placed<Is>[] {
  return ends(condition, path).flatMap(({ value, path }) => ('is' in value ? [{ value, path }] : []));
}

/** The comparisons with scores in a condition, each with its path. */
export function scoreLeaves(condition: Condition, path: Path): Placed<ScoreAtLeast>[] {
  return ends(condition, path).flatMap(({ value, path }) => ('dimension' in value ? [{ value, path }] : []));
}

function ends(condition: Condition, path: Path): Placed<AtLeast | ScoreAtLeast | Is>[] {
  if ('item' in condition || 'dimension' in condition) return [{ value: condition, path }];
  const key = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.flatMap((part, index) => ends(part, [...path, key, index]));
}

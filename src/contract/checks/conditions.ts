import type { AtLeast, Condition, Is, ScoreAtLeast } from '../../engine/types.js';
import type { Path } from '../issues.js';
import type { Placed, View } from '../view.js';

/** All conditions of a definition: when an item is asked and applies, its variants, and what a step needs. */
export function conditions(view: Pick<View, 'items' | 'steps' | 'inUse'>): Placed<Condition>[] {
  const { inUse, steps } = view;
  return [
    ...lookingBack(view).map(({ value, path }) => ({ value, path })),
    ...steps.flatMap(({ value: { gate }, path }) => (gate ? [{ value: gate, path: [...path, 'gate'] }] : [])),
    ...(inUse ? [inUse] : []),
  ];
}

/** The conditions of items, which may look only at items before `item`. */
export function lookingBack({ items }: Pick<View, 'items'>): (Placed<Condition> & { readonly item: string })[] {
  return items.flatMap(({ value: { applies, askIf, id, variants = [] }, path }) => [
    ...(askIf ? [{ value: askIf, path: [...path, 'askIf'], item: id }] : []),
    ...(applies ? [{ value: applies, path: [...path, 'applies'], item: id }] : []),
    ...variants.map(({ when }, index) => ({ value: when, path: [...path, 'variants', index, 'when'], item: id })),
  ]);
}

/** The facts that steps need, and that options come after. */
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

/** The single facts of a condition, each with its place. */
export function leaves(condition: Condition, path: Path): Placed<AtLeast>[] {
  return ends(condition, path).flatMap(({ value, path }) =>
    'item' in value && 'atLeast' in value ? [{ value, path }] : [],
  );
}

/** The choices that a condition looks at, each with its place. */
export function choiceLeaves(condition: Condition, path: Path): Placed<Is>[] {
  return ends(condition, path).flatMap(({ value, path }) => ('is' in value ? [{ value, path }] : []));
}

/** The scores that a condition asks for, each with its place. */
export function scoreLeaves(condition: Condition, path: Path): Placed<ScoreAtLeast>[] {
  return ends(condition, path).flatMap(({ value, path }) => ('dimension' in value ? [{ value, path }] : []));
}

function ends(condition: Condition, path: Path): Placed<AtLeast | ScoreAtLeast | Is>[] {
  if ('item' in condition || 'dimension' in condition) return [{ value: condition, path }];
  const key = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.flatMap((part, index) => ends(part, [...path, key, index]));
}

import type {
  AtLeast,
  AtLeastOf,
  AtMost,
  Condition,
  Dimension,
  Gate,
  Is,
  IsNot,
  Item,
  MoreThan,
  ScoreAtLeast,
  ScoreMoreThan,
  Step,
} from '../../engine/types.js';
import type { Path } from '../issues.js';
import type { Placed, View } from '../view.js';

/** All conditions of a definition: `askIf` and `applies` of items, gates of steps, variants, and `inUse`. */
export function conditions(view: Pick<View, 'dimensions' | 'items' | 'steps' | 'inUse'>): Placed<Gate>[] {
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
export function leaves(condition: Gate, path: Path): Placed<AtLeast | AtMost | MoreThan>[] {
  return ends(condition, path).flatMap(({ value, path }) =>
    'item' in value && !('is' in value) && !('isNot' in value) ? [{ value, path }] : [],
  );
}

/** The `is` and `isNot` comparisons in a condition, each with its path. */
export function choiceLeaves(condition: Gate, path: Path): Placed<Is | IsNot>[] {
  return ends(condition, path).flatMap(({ value, path }) =>
    'is' in value || 'isNot' in value ? [{ value, path }] : [],
  );
}

/** The options that such a comparison names, each with its path. */
export function namedOptions({ path, value }: Placed<Is | IsNot>): Placed<string>[] {
  const [key, ids] = 'is' in value ? ['is', value.is] : ['isNot', value.isNot];
  return ids.map((id, index) => ({ value: id, path: [...path, key, index] }));
}

/** The comparisons with scores in a condition, each with its path. */
export function scoreLeaves(condition: Gate, path: Path): Placed<ScoreAtLeast | ScoreMoreThan>[] {
  return ends(condition, path).flatMap(({ value, path }) => ('dimension' in value ? [{ value, path }] : []));
}

/** The groups "at least so many of" in a condition, each with its path. */
export function countedGroups(condition: Gate, path: Path): Placed<AtLeastOf>[] {
  const inner = partsOf(condition, path).flatMap((part) => countedGroups(part.value, part.path));
  return 'of' in condition ? [{ value: condition, path }, ...inner] : inner;
}

type End = AtLeast | AtMost | MoreThan | ScoreAtLeast | ScoreMoreThan | Is | IsNot;

function ends(condition: Gate, path: Path): Placed<End>[] {
  if ('item' in condition || 'dimension' in condition) return [{ value: condition, path }];
  return partsOf(condition, path).flatMap((part) => ends(part.value, part.path));
}

/** The parts of a group; none of a comparison. */
function partsOf(condition: Gate, path: Path): Placed<Gate>[] {
  if ('item' in condition || 'dimension' in condition) return [];
  const [key, parts]: [string, readonly Gate[]] =
    'all' in condition ? ['all', condition.all] : 'any' in condition ? ['any', condition.any] : ['of', condition.of];
  return parts.map((value, index) => ({ value, path: [...path, key, index] }));
}

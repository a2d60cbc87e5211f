import type { AtLeast, Condition, ScoreAtLeast } from '../../engine/types.js';
import type { Path } from '../issues.js';
import type { Placed, View } from '../view.js';

/** All conditions of a definition: when an item is asked, and what a step needs. */
export function conditions({ items, steps }: Pick<View, 'items' | 'steps'>): Placed<Condition>[] {
  return [
    ...items.flatMap(({ value: { askIf }, path }) => (askIf ? [{ value: askIf, path: [...path, 'askIf'] }] : [])),
    ...steps.flatMap(({ value: { gate }, path }) => (gate ? [{ value: gate, path: [...path, 'gate'] }] : [])),
  ];
}

/** The single facts of a condition, each with its place. */
export function leaves(condition: Condition, path: Path): Placed<AtLeast>[] {
  return ends(condition, path).flatMap(({ value, path }) => ('item' in value ? [{ value, path }] : []));
}

/** The scores that a condition asks for, each with its place. */
export function scoreLeaves(condition: Condition, path: Path): Placed<ScoreAtLeast>[] {
  return ends(condition, path).flatMap(({ value, path }) => ('dimension' in value ? [{ value, path }] : []));
}

function ends(condition: Condition, path: Path): Placed<AtLeast | ScoreAtLeast>[] {
  if ('item' in condition || 'dimension' in condition) return [{ value: condition, path }];
  const key = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.flatMap((part, index) => ends(part, [...path, key, index]));
}

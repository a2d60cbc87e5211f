import { exactly, truth, valueRange } from '../../engine/index.js';
import type { Condition, Interval, Item } from '../../engine/index.js';
import { issue } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import type { Placed, View } from '../view.js';
import { leaves } from './conditions.js';

/** Values make sense, what is scored has values, and every step can be reached. */
export function checkScoring(view: View): Issue[] {
  const { dimensions, items, steps } = view;
  const byId = new Map(items.map(({ value }) => [value.id, value]));
  const scored = (id: string, path: Path) => {
    const item = byId.get(id);
    if (!item || hasValues(item)) return [];
    return [
      issue('no-values', path, id, 'an item whose options have values', 'Give every option of that item a `value`.'),
    ];
  };
  return [
    ...items.flatMap(checkValues),
    ...dimensions.flatMap(({ value, path }) =>
      value.items.flatMap(({ item }, index) => scored(item, [...path, 'items', index, 'item'])),
    ),
    ...conditions(view).flatMap(({ value, path }) =>
      leaves(value, path).flatMap((leaf) => [
        ...scored(leaf.value.item, [...leaf.path, 'item']),
        ...checkThreshold(byId.get(leaf.value.item), leaf.value.atLeast, leaf.path),
      ]),
    ),
    ...steps.flatMap(({ value: { gate }, path }) => {
      const isFirst = path[1] === 0;
      if (isFirst && gate)
        return [
          issue(
            'gate-on-first-step',
            [...path, 'gate'],
            gate,
            'no gate',
            'Take it out; the first step is always reached.',
          ),
        ];
      if (isFirst || gate) return [];
      return [issue('gate-missing', path, undefined, 'a gate', 'Say what must hold to reach this step.')];
    }),
    ...(view.whole ? unreachable(view, byId) : []),
  ];
}

function conditions({ items, steps }: View): Placed<Condition>[] {
  return [
    ...items.flatMap(({ value: { askIf }, path }) => (askIf ? [{ value: askIf, path: [...path, 'askIf'] }] : [])),
    ...steps.flatMap(({ value: { gate }, path }) => (gate ? [{ value: gate, path: [...path, 'gate'] }] : [])),
  ];
}

function hasValues(item: Item): boolean {
  return item.type === 'multiple' || item.options.every((option) => option.value !== undefined);
}

function checkValues({ value: item, path }: Placed<Item>): Issue[] {
  const values = item.options.flatMap((option) => (option.value === undefined ? [] : [option.value]));
  const at = [...path, 'options'];
  if (item.type === 'multiple') {
    if (values.length === 0) return [];
    const expected = 'no values in a `multiple` item';
    return [
      issue(
        'mixed-values',
        at,
        `${values.length} values`,
        expected,
        'Take them out; its value is the number of options chosen.',
      ),
    ];
  }
  if (values.length > 0 && values.length < item.options.length) {
    const found = `${values.length} of ${item.options.length} options with a value`;
    return [issue('mixed-values', at, found, 'a value for every option, or for none', 'Add the missing ones.')];
  }
  if (values.length > 0 && new Set(values).size === 1) {
    return [
      issue(
        'equal-values',
        at,
        'the same value everywhere',
        'at least two different values',
        'Make the values differ, or take them out.',
      ),
    ];
  }
  return [];
}

function checkThreshold(item: Item | undefined, threshold: number, path: Path): Issue[] {
  if (!item || !hasValues(item)) return [];
  const { high } = valueRange(item);
  if (threshold <= high) return [];
  const cure = `Use ${high} or less: that is the highest value of "${item.id}".`;
  return [issue('gate-unreachable', [...path, 'atLeast'], threshold, `at most ${high}`, cure)];
}

/**
 * With every answer at its best every condition must hold: conditions only say "at least", so what does not hold then
 * never holds. Conditions with a threshold out of reach have their own issue already.
 */
function unreachable(view: View, byId: ReadonlyMap<string, Item>): Issue[] {
  const best = (id: string): Interval => {
    const item = byId.get(id);
    return exactly(item ? valueRange(item).high : Infinity);
  };
  return conditions(view).flatMap(({ value, path }) => {
    const explained = leaves(value, path).some((leaf) => leaf.value.atLeast > best(leaf.value.item).high);
    if (explained || truth(value, best) === true) return [];
    const code = path.at(-1) === 'askIf' ? 'never-asked' : 'gate-unreachable';
    return [
      issue(code, path, 'a condition that can never hold', 'one that some answers fulfil', 'Lower what it asks for.'),
    ];
  });
}

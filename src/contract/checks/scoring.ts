import { valueRange } from '../../engine/index.js';
import type { Item } from '../../engine/index.js';
import { issue, words } from '../issues.js';
import type { Issue, IssueCode, Path } from '../issues.js';
import type { Placed, View } from '../view.js';
import { conditions, leaves, scoreLeaves } from './conditions.js';
import { checkMultiple } from './routing.js';

/**
 * Values make sense, what is scored has values, and every step can be reached. Conditions only say "at least", so with
 * every answer at its best all of them hold, unless a threshold lies above the best answer.
 */
export function checkScoring(view: View): Issue[] {
  const { dimensions, ids, items, steps } = view;
  // What an item is worth can be said only if it is clear which one is meant and its values make sense.
  const clear = items.filter((item) => checkValues(item).length + checkMultiple(item).length === 0);
  const byId = new Map(clear.map(({ value }) => [value.id, value]));
  for (const id of ids.items.repeated) byId.delete(id);
  return [
    ...items.flatMap(checkValues),
    ...dimensions.flatMap(({ value, path }) =>
      value.items.flatMap((part, index) =>
        'item' in part ? checkScored(byId.get(part.item), [...path, 'items', index]) : [],
      ),
    ),
    ...conditions(view).flatMap(({ value, path }) =>
      leaves(value, path).flatMap((leaf) => {
        const item = byId.get(leaf.value.item);
        return [...checkScored(item, leaf.path), ...checkThreshold(item, leaf.value.atLeast, leaf.path)];
      }),
    ),
    ...checkScores(view, byId),
    ...steps.flatMap(({ value: { gate }, path }) => {
      const isFirst = path[1] === 0;
      if (isFirst && gate) {
        const cure = 'Take it out; the first step is always reached.';
        return [issue('gate-on-first-step', [...path, 'gate'], gate, 'no gate', cure)];
      }
      if (isFirst || gate) return [];
      return [issue('gate-missing', path, undefined, 'a gate', 'Say what must hold to reach this step.')];
    }),
  ];
}

/** No more is asked of a score than it can be. */
function checkScores(view: View, items: ReadonlyMap<string, Item>): Issue[] {
  const highest = highestScores(view, items);
  const tooMuch = (code: IssueCode, id: string, threshold: number, path: Path) => {
    const high = view.ids.dimensions.repeated.has(id) ? undefined : highest.get(id);
    if (high === undefined || threshold <= high) return [];
    const cure = `Use ${high} or less: that is the highest score of "${id}".`;
    return [issue(code, path, threshold, `at most ${high}`, cure)];
  };
  return [
    ...conditions(view).flatMap(({ value, path }) =>
      scoreLeaves(value, path).flatMap((leaf) =>
        tooMuch('gate-unreachable', leaf.value.dimension, leaf.value.atLeast, [...leaf.path, 'atLeast']),
      ),
    ),
    ...view.steps.flatMap(({ value, path }) =>
      Object.entries(value.minima ?? {}).flatMap(([id, minimum]) =>
        tooMuch('bad-value', id, minimum, [...path, 'minima', id]),
      ),
    ),
  ];
}

/** Of each dimension whose parts are clear. */
function highestScores({ dimensions }: View, items: ReadonlyMap<string, Item>): Map<string, number> {
  const highest = new Map<string, number>();
  for (const { value } of dimensions) {
    const parts = value.items.map((part) => {
      const item = 'item' in part ? items.get(part.item) : undefined;
      const high = 'item' in part ? item && valueRange(item).high : highest.get(part.dimension);
      return high === undefined ? NaN : high * (part.weight ?? 1);
    });
    const sum = parts.reduce((total, part) => total + part, 0);
    if (value.score !== 'sum') highest.set(value.id, 100);
    // As the engine rounds what it compares.
    else if (!Number.isNaN(sum)) highest.set(value.id, Math.round(sum * 1e6) / 1e6);
  }
  return highest;
}

function hasValues(item: Item): boolean {
  return item.type === 'multiple' || item.options.every((option) => option.value !== undefined);
}

/** `path`: of what refers to the item. */
function checkScored(item: Item | undefined, path: Path): Issue[] {
  if (!item || hasValues(item)) return [];
  const cure = 'Give every option of that item a `value`.';
  return [issue('no-values', [...path, 'item'], item.id, 'an item whose options have values', cure)];
}

function checkThreshold(item: Item | undefined, threshold: number, path: Path): Issue[] {
  if (!item || !hasValues(item)) return [];
  const { high } = valueRange(item);
  if (threshold <= high) return [];
  const code = path.includes('askIf') ? 'never-asked' : 'gate-unreachable';
  const cure = `Use ${high} or less: that is the highest value of "${item.id}".`;
  return [issue(code, [...path, 'atLeast'], threshold, `at most ${high}`, cure)];
}

function checkValues({ value: item, path }: Placed<Item>): Issue[] {
  const values = item.options.flatMap((option) => (option.value === undefined ? [] : [option.value]));
  const at = [...path, 'options'];
  if (values.length === 0) return [];
  if (item.type === 'multiple') {
    const found = words(values.length === 1 ? 'a value' : `${values.length} values`);
    const cure = 'Take them out; its value is the number of options chosen.';
    return [issue('mixed-values', at, found, 'no values in a `multiple` item', cure)];
  }
  if (values.length < item.options.length) {
    const found = words(`${values.length} of ${item.options.length} options with a value`);
    return [issue('mixed-values', at, found, 'a value for every option, or for none', 'Add the missing ones.')];
  }
  if (new Set(values).size === 1) {
    const cure = 'Make the values differ, or take them out.';
    return [issue('equal-values', at, words('the same value everywhere'), 'at least two different values', cure)];
  }
  return [];
}

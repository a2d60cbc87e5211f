import { valueRange } from '../../engine/index.js';
import type { Item } from '../../engine/index.js';
import { rounded } from '../../engine/interval.js';
import { issue, words } from '../issues.js';
import type { Issue, IssueCode, Path } from '../issues.js';
import type { Placed, View } from '../view.js';
import { conditions, facts, leaves, scoreLeaves } from './conditions.js';
import { checkGaps, checkNumbers, clearFormulas } from './numbers.js';
import { checkMultiple } from './routing.js';

/**
 * Checks that values are consistent, that scored items have values, and that every step can be reached. All conditions
 * are "at least", so with the best answers all hold unless a threshold exceeds the highest value.
 */
export function checkScoring(view: View): Issue[] {
  const { dimensions, ids, items, steps } = view;
  // Only items with a unique id and consistent values are used below.
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
    ...facts(view).flatMap(({ value, path }) => {
      const item = byId.get(value.item);
      return [...checkScored(item, path), ...checkThreshold(item, value.atLeast, path)];
    }),
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

/** Checks that no threshold exceeds the highest score of its dimension. */
function checkScores(view: View, items: ReadonlyMap<string, Item>): Issue[] {
  const formulas = clearFormulas(view, items);
  const tooMuch = (code: IssueCode, id: string, threshold: number, path: Path) => {
    const formula = formulas.find((one) => one.id === id);
    // Rounded and compared as in the engine.
    const high = formula && rounded(formula.range.high);
    if (high === undefined || rounded(threshold) <= high) return [];
    const cure = `Use ${high} or less: that is the highest score of "${id}".`;
    return [issue(code, path, threshold, `at most ${high}`, cure)];
  };
  return [
    ...checkNumbers(view, formulas, items),
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

export function hasValues(item: Item): boolean {
  return item.type === 'multiple' || item.options.every((option) => option.value !== undefined);
}

/** Checks that an item has values. `path`: of the reference to the item. */
function checkScored(item: Item | undefined, path: Path): Issue[] {
  if (!item || hasValues(item)) return [];
  const cure = 'Give every option of that item a `value`.';
  return [issue('no-values', [...path, 'item'], item.id, 'an item whose options have values', cure)];
}

/** Issue codes for a threshold that cannot be reached, by the key that contains it. */
const CODES = [
  ['askIf', 'never-asked'],
  ['needs', 'need-unreachable'],
  ['after', 'bad-value'],
  ['inUse', 'bad-value'],
] as const;

function checkThreshold(item: Item | undefined, threshold: number, path: Path): Issue[] {
  if (!item || !hasValues(item)) return [];
  const { high } = valueRange(item);
  if (threshold <= high) return [];
  const code = CODES.find(([key]) => path.includes(key))?.[1] ?? 'gate-unreachable';
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
  return checkGaps({ value: item, path });
}

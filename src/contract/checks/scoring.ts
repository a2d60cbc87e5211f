import { valueRange } from '../../engine/index.js';
import type { AtLeast, AtLeastOf, AtMost, Item, MoreThan, Option } from '../../engine/types.js';
import { rounded } from '../../engine/interval.js';
import { issue, words } from '../issues.js';
import type { Issue, IssueCode, Path } from '../issues.js';
import type { Placed, View } from '../view.js';
import { checkBands } from './bands.js';
import { conditions, countedGroups, facts, leaves, scoreLeaves } from './conditions.js';
import { checkGaps, checkNumbers, clearFormulas } from './numbers.js';
import { checkPoints } from './points.js';
import { checkMultiple } from './routing.js';

/**
 * Checks that values are consistent, that scored items have values, and that every step can be reached. All conditions
 * are "at least", so with the best answers all hold unless a threshold exceeds the highest value.
 */
export function checkScoring(view: View): Issue[] {
  const { dimensions, ids, items, steps } = view;
  // Only items with a unique id and consistent values are used below.
  const clear = items.filter((item) =>
    [checkValues, checkPoints, checkMultiple].every((check) => check(item).length === 0),
  );
  const byId = new Map(clear.map(({ value }) => [value.id, value]));
  for (const id of ids.items.repeated) byId.delete(id);
  return [
    ...items.flatMap(checkValues),
    ...items.flatMap(checkPoints),
    ...dimensions.flatMap(({ value, path }) =>
      value.items.flatMap((part, index) =>
        'item' in part ? checkScored(byId.get(part.item), [...path, 'items', index]) : [],
      ),
    ),
    ...conditions(view).flatMap(({ value, path }) =>
      leaves(value, path).flatMap((leaf) => {
        const item = byId.get(leaf.value.item);
        return [...checkScored(item, leaf.path), ...checkThreshold(item, leaf.value, leaf.path)];
      }),
    ),
    ...conditions(view).flatMap(({ value, path }) => countedGroups(value, path).flatMap(checkCount)),
    ...facts(view).flatMap(({ value, path }) => {
      const item = byId.get(value.item);
      return [...checkScored(item, path), ...checkThreshold(item, value, path)];
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
  const tooMuch = (code: IssueCode, id: string, limit: Limit, path: Path) => {
    const formula = formulas.find((one) => one.id === id);
    // Rounded as in the engine.
    const name = `the highest score of "${id}"`;
    return formula ? checkLimit(code, rounded(formula.range.high), limit, path, name, rounded) : [];
  };
  return [
    ...checkNumbers(view, formulas, items),
    ...checkBands(view, formulas),
    ...conditions(view).flatMap(({ value, path }) =>
      scoreLeaves(value, path).flatMap((leaf) =>
        tooMuch('gate-unreachable', leaf.value.dimension, leaf.value, leaf.path),
      ),
    ),
    ...view.steps.flatMap(({ value, path }) =>
      Object.entries(value.minima ?? {}).flatMap(([id, minimum]) =>
        tooMuch('bad-value', id, minimum, [...path, 'minima', id]),
      ),
    ),
  ];
}

/** The options but those that say "not applicable". */
function scale({ options }: Item): readonly Option[] {
  return options.filter(({ notApplicable }) => !notApplicable);
}

export function hasValues(item: Item): boolean {
  return (
    item.type === 'multiple' || (item.type !== 'text' && scale(item).every((option) => option.value !== undefined))
  );
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

function checkThreshold(item: Item | undefined, limit: AtLeast | AtMost | MoreThan, path: Path): Issue[] {
  if (!item || !hasValues(item)) return [];
  if ('atMost' in limit) return checkAtMost(item, limit, path);
  const code = CODES.find(([key]) => path.includes(key))?.[1] ?? 'gate-unreachable';
  return checkLimit(code, valueRange(item).high, limit, path, `the highest value of "${item.id}"`);
}

/** Checks that an "at most" can hold, and that it can fail: else it routes nothing. */
function checkAtMost(item: Item, { atMost }: AtMost, path: Path): Issue[] {
  const { high, low } = valueRange(item);
  if (atMost >= low && atMost < high) return [];
  const expected = `at least ${low} and less than ${high}`;
  const cure = `The values of "${item.id}" go from ${low} to ${high}.`;
  return [issue(atMost < low ? 'never-asked' : 'bad-value', [...path, 'atMost'], atMost, expected, cure)];
}

/** A threshold; `atLeast` if it is only a number. */
type Limit = number | { readonly atLeast: number } | { readonly moreThan: number };

/** Checks that a threshold can be reached. `path`: of the number, or of the condition that has it. */
function checkLimit(
  code: IssueCode,
  high: number,
  limit: Limit,
  path: Path,
  name: string,
  inScores: (threshold: number) => number = (threshold) => threshold,
): Issue[] {
  if (typeof limit === 'object' && 'moreThan' in limit) {
    if (inScores(limit.moreThan) < high) return [];
    const cure = `Use less than ${high}: that is ${name}.`;
    return [issue(code, [...path, 'moreThan'], limit.moreThan, `less than ${high}`, cure)];
  }
  const threshold = typeof limit === 'object' ? limit.atLeast : limit;
  if (inScores(threshold) <= high) return [];
  const at = typeof limit === 'object' ? [...path, 'atLeast'] : path;
  return [issue(code, at, threshold, `at most ${high}`, `Use ${high} or less: that is ${name}.`)];
}

/** Checks that a group has as many parts as have to hold. */
function checkCount({ value: { atLeast, of }, path }: Placed<AtLeastOf>): Issue[] {
  if (atLeast <= of.length) return [];
  const cure = 'Use a lower number, or add conditions.';
  return [issue('gate-unreachable', [...path, 'atLeast'], atLeast, `at most ${of.length}`, cure)];
}

function checkValues({ value: item, path }: Placed<Item>): Issue[] {
  const values = item.options.flatMap((option) => (option.value === undefined ? [] : [option.value]));
  const at = [...path, 'options'];
  if (values.length === 0) return [];
  if (item.type === 'multiple') {
    const found = words(values.length === 1 ? 'a value' : `${values.length} values`);
    const cure =
      'Take them out, or write `points`: its value is the number of options chosen, or the sum of their points.';
    return [issue('mixed-values', at, found, 'no values in a `multiple` item', cure)];
  }
  if (values.length < scale(item).length) {
    const found = words(`${values.length} of ${scale(item).length} options with a value`);
    return [issue('mixed-values', at, found, 'a value for every option, or for none', 'Add the missing ones.')];
  }
  if (new Set(values).size === 1) {
    const cure = 'Make the values differ, or take them out.';
    return [issue('equal-values', at, words('the same value everywhere'), 'at least two different values', cure)];
  }
  return checkGaps({ value: item, path });
}

/** Checks the bounds of `number` items, and that their bands cover them: in ascending order, from the lowest number on. */
import type { Item } from '../../engine/index.js';
import { issue } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import type { Placed } from '../view.js';

export function checkNumberItem(placed: Placed<Item>): Issue[] {
  return placed.value.type === 'number' ? [...checkBounds(placed), ...checkBands(placed)] : checkOther(placed);
}

function checkBounds({ value: item, path }: Placed<Item>): Issue[] {
  const { max, min } = item;
  const missing = (['min', 'max'] as const).filter((key) => item[key] === undefined);
  if (min === undefined || max === undefined) {
    return missing.map((key) => {
      const expected = `the ${key === 'min' ? 'lowest' : 'highest'} number that may be answered`;
      return issue('missing-key', [...path, key], undefined, expected, `Add "${key}".`);
    });
  }
  if (min >= max)
    return [issue('bad-max', [...path, 'max'], max, `more than \`min\`, ${min}`, 'Change one of the two.')];
  return (['min', 'max'] as const).flatMap((key) => checkDecimals(item, item[key], [...path, key]));
}

/** Every number that a bound or a band names must be one that can be answered. */
function checkDecimals({ decimals = 0 }: Item, number: number | undefined, path: Path): Issue[] {
  if (number === undefined || Number(number.toFixed(decimals)) === number) return [];
  const expected = decimals === 0 ? 'a whole number' : `a number with at most ${decimals} decimals`;
  return [issue('bad-value', path, number, expected, 'Change it, or set `decimals` to a higher number.')];
}

function checkBands({ value: item, path }: Placed<Item>): Issue[] {
  const { max = Infinity, min, options } = item;
  let before: number | undefined;
  return options.flatMap(({ from, notApplicable }, index) => {
    const at = [...path, 'options', index, 'from'];
    if (notApplicable) {
      const cure = 'Take it out: "not applicable" is no band.';
      return from === undefined ? [] : [issue('bad-value', at, from, 'no `from` beside `notApplicable`', cure)];
    }
    if (from === undefined) {
      const cure = 'Every option of a `number` item is a band: say with which number it begins.';
      return [issue('missing-key', at, undefined, 'a number', cure)];
    }
    const previous = before;
    before = from;
    if (previous === undefined && min !== undefined && from !== min)
      return [issue('bad-value', at, from, `${min}, as \`min\``, 'Let the first band begin with the lowest number.')];
    if (previous !== undefined && from <= previous) {
      const cure = 'Put the bands in ascending order: each ends where the next one begins.';
      return [issue('bad-value', at, from, `more than ${previous}, where the band before it begins`, cure)];
    }
    if (from > max) return [issue('bad-value', at, from, `at most \`max\`, ${max}`, 'Lower it, or raise `max`.')];
    return checkDecimals(item, from, at);
  });
}

function checkOther({ value: item, path }: Placed<Item>): Issue[] {
  const cure = 'Take it out, or set `type` to "number".';
  const expected = (key: string) => `no \`${key}\` in a \`${item.type}\` item`;
  return [
    ...(['min', 'decimals'] as const).flatMap((key) =>
      item[key] === undefined ? [] : [issue('bad-value', [...path, key], item[key], expected(key), cure)],
    ),
    ...item.options.flatMap(({ from }, index) =>
      from === undefined ? [] : [issue('bad-value', [...path, 'options', index, 'from'], from, expected('from'), cure)],
    ),
  ];
}

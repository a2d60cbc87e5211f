/** Checks the points of the options of `multiple` items, and their cap. */
import type { Item } from '../../engine/index.js';
import { valueRange } from '../../engine/index.js';
import { issue, words } from '../issues.js';
import type { Issue } from '../issues.js';
import type { Placed } from '../view.js';
import { checkMultiple } from './routing.js';

export function checkPoints({ value: item, path }: Placed<Item>): Issue[] {
  const at = [...path, 'options'];
  const pointed = item.options.filter(({ points }) => points !== undefined);
  if (item.type !== 'multiple') return inSingle({ value: item, path });
  if (pointed.length === 0) return checkCap({ value: item, path });
  const alone = item.options.findIndex(({ exclusive, points }) => exclusive && points !== undefined);
  if (alone !== -1) {
    const cure = 'Take them out: an option that stands alone adds nothing.';
    const found = item.options[alone]?.points;
    return [issue('bad-exclusive', [...at, alone, 'points'], found, 'no points beside `exclusive`', cure)];
  }
  const countable = item.options.filter(({ exclusive }) => !exclusive).length;
  if (pointed.length < countable) {
    const found = words(`${pointed.length} of ${countable} options with points`);
    return [issue('mixed-values', at, found, 'points for every option, or for none', 'Add the missing ones.')];
  }
  if (pointed.every(({ points }) => points === 0)) {
    const cure = 'Give one option more, or take the points out.';
    return [issue('equal-values', at, words('0 points everywhere'), 'points that add something', cure)];
  }
  return checkCap({ value: item, path });
}

function inSingle({ value: { cap, options, type }, path }: Placed<Item>): Issue[] {
  const noCap = `no \`cap\` in a \`${type}\` item`;
  return [
    ...(cap === undefined ? [] : [issue('bad-max', [...path, 'cap'], cap, noCap, 'Take it out.')]),
    ...options.flatMap(({ points }, index) => {
      if (points === undefined) return [];
      const cure = 'Write it as `value`: one option is chosen, and its value counts.';
      return [
        issue('mixed-values', [...path, 'options', index, 'points'], points, `no points in a \`${type}\` item`, cure),
      ];
    }),
  ];
}

/** Checks that a cap can be reached. A mean would else never be 100, though it looks as if it could. */
function checkCap({ value: item, path }: Placed<Item>): Issue[] {
  const { cap, ...uncapped } = item;
  if (cap === undefined || checkMultiple({ value: item, path }).length > 0) return [];
  const { high } = valueRange({ ...uncapped, cap: Infinity });
  if (cap <= high) return [];
  return [
    issue(
      'bad-max',
      [...path, 'cap'],
      cap,
      `1 to ${high}`,
      `Its options bring ${high} at most: lower it, or take it out.`,
    ),
  ];
}

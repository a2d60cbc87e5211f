import { DONT_KNOW } from '../../engine/types.js';
import { isObject } from '../copy.js';
import { issue } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import type { View } from '../view.js';

/** Checks that ids are unique, roles are used once, and no option has the reserved id "dont-know". */
export function checkIds({ actions, dimensions, ids, items, raw, sections, steps }: View): Issue[] {
  const grid = isObject(raw.grid) ? raw.grid : {};
  return [
    ...['items', 'sections', 'dimensions', 'steps', 'actions'].flatMap((key) => duplicates(raw[key], [key], 'id')),
    ...items.flatMap(({ value, path }) => duplicates(value.options, [...path, 'options'], 'id')),
    ...[...items, ...dimensions, ...steps, ...actions].flatMap(({ value, path }) =>
      duplicates(value.variants, [...path, 'variants'], 'id'),
    ),
    ...dimensions.flatMap(({ value, path }) => duplicates(value.bands, [...path, 'bands'], 'id')),
    // A duplicate would count twice in the dimension, which is the purpose of `weight`.
    ...dimensions.flatMap(({ value, path }) =>
      ['item', 'dimension'].flatMap((key) => duplicates(value.items, [...path, 'items'], key)),
    ),
    ...['rows', 'columns'].flatMap((key) => duplicates(grid[key], ['grid', key])),
    ...['languages', 'quick', 'voices'].flatMap((key) => duplicates(raw[key], [key])),
    // A page of words is known by this id, as a page of questions is by that of an item.
    ...sections
      .filter(({ value }) => value.items.length === 0 && ids.items.known.has(value.id))
      .map(({ path, value: { id } }) =>
        issue('duplicate-id', [...path, 'id'], id, 'an id that no item has', 'Rename one of the two.'),
      ),
    ...items.flatMap(reserved),
    ...checkRoles(items),
  ];
}

/** Duplicates in a list of names, or of objects with the name under `key`. */
function duplicates(list: unknown, path: Path, key?: string): Issue[] {
  if (!Array.isArray(list)) return [];
  const seen = new Set<string>();
  return list.flatMap((entry: unknown, index) => {
    const name = key !== undefined && isObject(entry) ? entry[key] : entry;
    if (typeof name !== 'string') return [];
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const at = [...path, index, ...(key === undefined ? [] : [key])];
    return key === 'id'
      ? [issue('duplicate-id', at, name, 'an id that no earlier entry has', 'Rename one of the two.')]
      : [issue('duplicate-id', at, name, 'each of them once', 'Take one of the two out.')];
  });
}

function reserved({ value: { options }, path }: View['items'][number]): Issue[] {
  const index = options.findIndex((option) => option.id === DONT_KNOW);
  if (index === -1) return [];
  const cure = `Take the option out, for that answer is always there; or rename it.`;
  return [issue('bad-value', [...path, 'options', index, 'id'], DONT_KNOW, 'another id', cure)];
}

function checkRoles(items: View['items']): Issue[] {
  const roles = new Set<string>();
  return items.flatMap(({ value: { role }, path }) => {
    if (role === undefined) return [];
    if (!roles.has(role)) {
      roles.add(role);
      return [];
    }
    const expected = 'a role that no earlier item has';
    return [issue('duplicate-role', [...path, 'role'], role, expected, 'Give the role to one item only.')];
  });
}

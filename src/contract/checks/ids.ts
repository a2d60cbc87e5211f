import { DONT_KNOW } from '../../engine/types.js';
import { issue } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import type { View } from '../view.js';
import { isObject } from '../copy.js';

/** Ids are unique where they are looked up by, and one id is taken. */
export function checkIds({ items, raw }: View): Issue[] {
  const lists = ['items', 'sections', 'dimensions', 'steps'].flatMap((key) => duplicates(raw[key], [key]));
  const options = items.flatMap(({ value, path }) => [
    ...duplicates(value.options, [...path, 'options']),
    ...value.options.flatMap((option, index) =>
      option.id === DONT_KNOW
        ? [
            issue(
              'bad-value',
              [...path, 'options', index, 'id'],
              option.id,
              'another id',
              'Leave the option out; it is always there.',
            ),
          ]
        : [],
    ),
  ]);
  const roles = new Set<string>();
  const twice = items.filter(({ value: { role } }) => {
    const seen = role !== undefined && roles.has(role);
    if (role !== undefined) roles.add(role);
    return seen;
  });
  return [
    ...lists,
    ...options,
    ...duplicateTexts(raw.languages, ['languages']),
    ...twice.map(({ value, path }) =>
      issue(
        'duplicate-role',
        [...path, 'role'],
        value.role,
        'a role that no earlier item has',
        'Give the role to one item only.',
      ),
    ),
  ];
}

function duplicates(list: unknown, path: Path): Issue[] {
  if (!Array.isArray(list)) return [];
  const ids = list.map((entry: unknown) => (isObject(entry) ? entry.id : undefined));
  return repeated(ids).map((index) =>
    issue(
      'duplicate-id',
      [...path, index, 'id'],
      ids[index],
      'an id that no earlier entry has',
      'Rename one of the two.',
    ),
  );
}

function duplicateTexts(list: unknown, path: Path): Issue[] {
  if (!Array.isArray(list)) return [];
  return repeated(list).map((index) =>
    issue('duplicate-id', [...path, index], list[index], 'each language once', 'Take one of the two out.'),
  );
}

/** The places of texts that stand earlier too. */
function repeated(values: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  return values.flatMap((value, index) => {
    const isRepeated = typeof value === 'string' && seen.has(value);
    seen.add(value);
    return isRepeated ? [index] : [];
  });
}

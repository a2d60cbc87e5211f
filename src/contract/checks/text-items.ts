/** Checks that texts have bounds and nothing that scores, and that nothing in a definition asks for one. */
import type { Item } from '../../engine/index.js';
import { isObject } from '../copy.js';
import { issue, words } from '../issues.js';
import type { Issue } from '../issues.js';
import { MOST_ENTRIES } from '../view.js';
import type { Placed, View } from '../view.js';
import { choiceLeaves, conditions, facts, leaves } from './conditions.js';

/** What only a text has, and what it never has. */
const OF_TEXTS = ['maxLength', 'multiline', 'required'] as const;
// `checkPoints` reports a cap.
const OF_OTHERS = ['min', 'max', 'decimals', 'hiddenAnswer', 'applies', 'effort', 'role'] as const;

export function checkTextItems(view: View): Issue[] {
  const { ids, items, raw } = view;
  const texts = new Set(items.flatMap(({ value: { id, type } }) => (type === 'text' ? id : [])));
  const isText = (id: unknown) => typeof id === 'string' && texts.has(id) && !ids.items.repeated.has(id);
  return [
    ...checkOptions(raw),
    ...items.flatMap((placed) => (placed.value.type === 'text' ? checkText(placed) : checkOther(placed))),
    ...references(view)
      .filter(({ value }) => isText(value))
      .map(({ path, value }) => {
        const cure = 'Name another one, or take it out: what a visitor writes is never scored and decides on nothing.';
        return issue('no-values', path, value, 'an item with options', cure);
      }),
  ];
}

function checkText({ path, value: item }: Placed<Item>): Issue[] {
  const cure = 'Add `"maxLength"`, such as 200; at most 500.';
  const lengths =
    item.maxLength === undefined
      ? [issue('missing-key', [...path, 'maxLength'], undefined, 'the most characters that may be written', cure)]
      : [];
  const others = OF_OTHERS.filter((key) => item[key] !== undefined).map((key) => {
    const how = key === 'applies' ? 'Use `askIf`; a text needs no `hiddenAnswer`.' : 'Take it out.';
    return issue('bad-value', [...path, key], item[key], 'no `' + key + '` in a `text` item', how);
  });
  const options =
    item.options.length > 0
      ? [issue('bad-value', [...path, 'options'], words('options'), 'no `options` in a `text` item', 'Take them out.')]
      : [];
  return [...lengths, ...others, ...options];
}

function checkOther({ path, value: item }: Placed<Item>): Issue[] {
  const cure = 'Take it out, or set `type` to "text".';
  return OF_TEXTS.filter((key) => item[key] !== undefined).map((key) =>
    issue('bad-value', [...path, key], item[key], `no \`${key}\` in a \`${item.type}\` item`, cure),
  );
}

/** Every other item has two options or more. One with fewer is not in the view: it would cause issues wherever it is named. */
function checkOptions({ items }: View['raw']): Issue[] {
  if (!Array.isArray(items)) return [];
  return items.slice(0, MOST_ENTRIES).flatMap((entry: unknown, at) => {
    if (!isObject(entry) || entry.type === 'text') return [];
    const path = ['items', at, 'options'];
    const { options } = entry;
    if (options === undefined) return [issue('missing-key', path, undefined, 'a list', 'Add "options".')];
    if (!Array.isArray(options) || options.length > 1) return [];
    return [issue('bad-value', path, options, 'at least 2 entries', 'Add what is missing.')];
  });
}

/** All places that name an item to score it, or to decide on it. */
function references(view: View): Placed<unknown>[] {
  const voices: readonly unknown[] = Array.isArray(view.raw.voices) ? view.raw.voices : [];
  return [
    ...[...conditions(view)].flatMap(({ path, value }) =>
      [...leaves(value, path), ...choiceLeaves(value, path)].map(itemOf),
    ),
    ...facts(view).map(itemOf),
    ...view.dimensions.flatMap(({ path, value: { items } }) =>
      items.flatMap((value, at) => ('item' in value ? [itemOf({ value, path: [...path, 'items', at] })] : [])),
    ),
    ...voices.map((value, at) => ({ value, path: ['voices', at] })),
  ];
}

function itemOf({ path, value: { item } }: Placed<{ readonly item: string }>): Placed<string> {
  return { value: item, path: [...path, 'item'] };
}

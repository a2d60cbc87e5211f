import { isObject } from '../copy.js';
import { issue, words } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import { suggester } from '../suggest.js';
import { idsOf, idsOfEntries, strangers } from '../view.js';
import type { Ids, Placed, View } from '../view.js';
import { choiceLeaves, conditions, facts, leaves, lookingBack, namedOptions, scoreLeaves } from './conditions.js';

/** Checks that all referenced ids exist, that sections list every item once and in order, and that the grid fits. */
export function checkReferences(view: View): Issue[] {
  const { dimensions, ids, sections, steps } = view;
  const parts = dimensions.flatMap(({ value, path }) =>
    value.items.map((part, index) => ({ value: part, path: [...path, 'items', index] })),
  );
  const toItems = [
    ...conditions(view).flatMap(({ value, path }) =>
      [...leaves(value, path), ...choiceLeaves(value, path)].map((leaf) => named('item', leaf)),
    ),
    ...facts(view).map((fact) => named('item', fact)),
    ...sections.flatMap(({ value, path }) =>
      value.items.map((id, index) => ({ value: id, path: [...path, 'items', index] })),
    ),
    ...parts.flatMap(({ value, path }) => ('item' in value ? [named('item', { value, path })] : [])),
  ];
  const toDimensions = [
    ...conditions(view).flatMap(({ value, path }) => scoreLeaves(value, path).map((leaf) => named('dimension', leaf))),
    ...parts.flatMap(({ value, path }) => ('dimension' in value ? [named('dimension', { value, path })] : [])),
    ...steps.flatMap(({ value, path }) =>
      Object.keys(value.minima ?? {}).map((id) => ({ value: id, path: [...path, 'minima', id] })),
    ),
  ];
  return [
    ...unknown(toItems, ids.items, 'the id of an item'),
    ...unknown(toDimensions, ids.dimensions, 'the id of a dimension'),
    ...checkChoices(view),
    ...checkNesting(view),
    ...checkExtras(view),
    ...checkSections(view),
    ...checkGrid(view),
  ];
}

function named<Key extends string>(key: Key, { path, value }: Placed<Readonly<Record<Key, string>>>): Placed<string> {
  return { value: value[key], path: [...path, key] };
}

/** Checks that the options in `is` and `isNot` exist in the item. */
function checkChoices(view: View): Issue[] {
  const items = new Map(view.items.map(({ value }) => [value.id, value]));
  const options = new Map<string, Ids>();
  const suggest = suggester();
  return conditions(view).flatMap(({ value, path }) =>
    choiceLeaves(value, path).flatMap((leaf) => {
      const item = items.get(leaf.value.item);
      if (!item || view.ids.items.repeated.has(item.id)) return [];
      const ids = options.get(item.id) ?? idsOfEntries(item.options);
      options.set(item.id, ids);
      return unknown(namedOptions(leaf), ids, `an option of "${item.id}"`, suggest);
    }),
  );
}

/** Checks that a dimension refers to earlier dimensions only, so that none contains itself. */
function checkNesting({ dimensions, ids }: View): Issue[] {
  const order = [...ids.dimensions.known];
  return dimensions.flatMap(({ value: { id, items }, path }) =>
    items.flatMap((part, index) => {
      if (!('dimension' in part) || order.indexOf(part.dimension) < order.indexOf(id)) return [];
      if (ids.dimensions.repeated.has(id) || ids.dimensions.repeated.has(part.dimension)) return [];
      const at = [...path, 'items', index, 'dimension'];
      return [issue('late-reference', at, part.dimension, `a dimension before "${id}"`, 'Move that dimension up.')];
    }),
  );
}

/** Checks `quick` and `firstSupport`. */
function checkExtras(view: View): Issue[] {
  const { ids, items, raw, sections } = view;
  const { quick, firstSupport } = raw;
  const quickIds: readonly unknown[] = Array.isArray(quick) ? quick : [];
  const first = isObject(firstSupport) ? firstSupport : {};
  const support = items.find(({ value }) => value.role === 'support')?.value;
  const forms = support ? idsOf(support.options.map(({ id }) => id)) : NO_IDS;
  // If an item is invalid, it may be the one with the role.
  const isClear = support !== undefined || (Array.isArray(raw.items) && raw.items.length === items.length);
  return [
    ...unknown(
      quickIds.flatMap((value, index) => textAt(value, ['quick', index])),
      ids.sections,
      'the id of a section',
    ),
    // Only if all sections of the quick scan are valid; otherwise its items are unknown.
    ...(quickIds.every((id) => sections.some(({ value }) => value.id === id)) ? cutRoutes(view, quickIds) : []),
    ...unknown(textAt(first.dimension, ['firstSupport', 'dimension']), ids.dimensions, 'the id of a dimension'),
    ...(isClear
      ? unknown(textAt(first.form, ['firstSupport', 'form']), forms, 'an option of the item with the role `support`')
      : []),
  ];
}

const NO_IDS: Ids = { known: new Set(), repeated: new Set(), lost: 0 };

function textAt(value: unknown, path: Path): Placed<string>[] {
  return typeof value === 'string' ? [{ value, path }] : [];
}

/** Checks that items of the quick scan are routed only by items of the quick scan. */
function cutRoutes({ ids, items, sections }: View, quick: readonly unknown[]): Issue[] {
  const asked = new Set(sections.flatMap(({ value }) => (quick.includes(value.id) ? value.items : [])));
  return items
    .filter(({ value }) => asked.has(value.id))
    .flatMap((item) => lookingBack({ items: [item] }))
    .flatMap(({ value, path }) => [...leaves(value, path), ...choiceLeaves(value, path)])
    .filter(({ value: { item } }) => ids.items.known.has(item) && !asked.has(item))
    .map(({ value: { item }, path }) => {
      const cure = 'Add the section of that item to `quick`, or take the section of this one out.';
      return issue('routing-incomplete', [...path, 'item'], item, 'an item that the quick scan asks too', cure);
    });
}

function unknown(references: readonly Placed<string>[], ids: Ids, expected: string, suggest = suggester()): Issue[] {
  const names = strangers(
    references.map(({ value }) => value),
    ids,
  );
  return references
    .filter(({ value }) => names.has(value))
    .map(({ value, path }) => issue('unknown-reference', path, value, expected, suggest(value, ids.known)));
}

function checkSections({ ids, raw, sections }: View): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const inSections = sections.flatMap(({ value, path }) =>
    value.items.map((id, index) => ({ id, path: [...path, 'items', index] })),
  );
  for (const { id, path } of inSections) {
    if (seen.has(id)) {
      issues.push(issue('duplicate-id', path, id, 'each item in one section, once', 'Take one of the two out.'));
    }
    seen.add(id);
  }
  // An invalid section may contain the missing items.
  if (!Array.isArray(raw.sections) || raw.sections.length > sections.length) return issues;
  for (const id of ids.items.known) {
    if (seen.has(id)) continue;
    const found = words(`no section with "${id}"`);
    issues.push(issue('section-order', ['sections'], found, 'every item in one section', `Add "${id}" to a section.`));
  }
  const order = [...ids.items.known];
  const wrongPlace = inSections.find(({ id }, index) => ids.items.known.has(id) && order[index] !== id);
  // Not checked after other issues or with an item without id, which would shift the order.
  if (issues.length === 0 && ids.items.lost === 0 && wrongPlace) {
    const expected = 'the same order as in `items`';
    const cure = 'Put both lists in the order of asking.';
    issues.push(issue('section-order', wrongPlace.path, wrongPlace.id, expected, cure));
  }
  return issues;
}

function checkGrid({ dimensions, raw }: View): Issue[] {
  const { grid } = raw;
  if (grid === undefined) {
    const cure = 'Add a grid, or take row and column out.';
    return dimensions
      .filter(({ value }) => value.row !== undefined || value.column !== undefined)
      .map(({ path }) => issue('grid-mismatch', path, words('a place in a grid'), 'a `grid`', cure));
  }
  if (!isObject(grid)) return [];
  if (Array.isArray(raw.dimensions) && raw.dimensions.length === 0) {
    const cure = 'Add dimensions, or take the grid out.';
    return [issue('grid-mismatch', ['grid'], words('no dimensions'), 'a dimension in the grid', cure)];
  }
  const places = (key: 'row' | 'column') =>
    dimensions.flatMap(({ value, path }) => {
      const id = value[key];
      return id === undefined ? [] : [{ value: id, path: [...path, key] }];
    });
  return [
    ...unknown(places('row'), idsOf(grid.rows), 'the id of a row of the grid'),
    ...unknown(places('column'), idsOf(grid.columns), 'the id of a column of the grid'),
    ...checkCells(dimensions),
  ];
}

function checkCells(dimensions: View['dimensions']): Issue[] {
  const cells = new Set<string>();
  return dimensions.flatMap(({ value: { row, column }, path }) => {
    if (row === undefined || column === undefined) {
      const found = words(row === undefined && column === undefined ? 'no place in the grid' : 'only one of the two');
      return [issue('grid-mismatch', path, found, 'a row and a column', 'Give the dimension both.')];
    }
    const cell = `${row} ${column}`;
    if (!cells.has(cell)) {
      cells.add(cell);
      return [];
    }
    const found = words(`"${row}" and "${column}", like an earlier dimension`);
    return [issue('grid-mismatch', path, found, 'a place of its own', 'Give it another row or column.')];
  });
}

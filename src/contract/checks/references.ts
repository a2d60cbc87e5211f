import { issue } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import { suggestion } from '../suggest.js';
import type { View } from '../view.js';
import { leaves } from './conditions.js';

/** Every id that is referred to exists; every item is in one section, in the order of asking; the grid fits. */
export function checkReferences(view: View): Issue[] {
  const { dimensions, ids, items, sections, steps } = view;
  const item = (id: string, path: Path) => unknown(id, path, ids.items, 'the id of an item');
  return [
    ...items.flatMap(({ value: { askIf }, path }) =>
      askIf ? leaves(askIf, [...path, 'askIf']).flatMap((leaf) => item(leaf.value.item, [...leaf.path, 'item'])) : [],
    ),
    ...sections.flatMap(({ value, path }) => value.items.flatMap((id, index) => item(id, [...path, 'items', index]))),
    ...dimensions.flatMap(({ value, path }) =>
      value.items.flatMap((entry, index) => item(entry.item, [...path, 'items', index, 'item'])),
    ),
    ...steps.flatMap(({ value: { gate, minima }, path }) => [
      ...(gate ? leaves(gate, [...path, 'gate']).flatMap((leaf) => item(leaf.value.item, [...leaf.path, 'item'])) : []),
      ...Object.keys(minima ?? {}).flatMap((id) =>
        unknown(id, [...path, 'minima', id], ids.dimensions, 'the id of a dimension'),
      ),
    ]),
    ...checkSections(view),
    ...checkGrid(view),
  ];
}

function unknown(id: string, path: Path, known: readonly string[], expected: string): Issue[] {
  return known.includes(id) ? [] : [issue('unknown-reference', path, id, expected, suggestion(id, known))];
}

function checkSections({ ids, sections, whole }: View): Issue[] {
  const inSections = sections.flatMap(({ value, path }) =>
    value.items.map((id, index) => ({ id, path: [...path, 'items', index] })),
  );
  const twice = inSections.filter(({ id }, index) => inSections.findIndex((other) => other.id === id) < index);
  const issues = twice.map(({ id, path }) =>
    issue('duplicate-id', path, id, 'each item in one section, once', 'Take one of the two out.'),
  );
  // With a broken section, what is missing may well be in it.
  if (!whole) return issues;
  const missing = ids.items.filter((id) => !inSections.some((entry) => entry.id === id));
  issues.push(
    ...missing.map((id) =>
      issue(
        'section-order',
        ['sections'],
        `no section with "${id}"`,
        'every item in one section',
        `Add "${id}" to a section.`,
      ),
    ),
  );
  const wrongPlace = inSections.find(({ id }, index) => ids.items.includes(id) && ids.items[index] !== id);
  if (issues.length === 0 && wrongPlace) {
    const expected = 'the same order as in `items`';
    issues.push(
      issue('section-order', wrongPlace.path, wrongPlace.id, expected, 'Put both lists in the order of asking.'),
    );
  }
  return issues;
}

function checkGrid({ dimensions, raw }: View): Issue[] {
  const grid = raw.grid as { rows?: unknown; columns?: unknown } | undefined;
  const [rows, columns] = [texts(grid?.rows), texts(grid?.columns)];
  const cells = new Set<string>();
  return dimensions.flatMap(({ value: { row, column }, path }) => {
    if (!grid)
      return (row ?? column)
        ? [issue('grid-mismatch', path, 'a place in a grid', 'a `grid`', 'Add a grid, or take row and column out.')]
        : [];
    if (row === undefined || column === undefined) {
      return [issue('grid-mismatch', path, 'no place in the grid', 'a row and a column', 'Give the dimension both.')];
    }
    const issues = [
      ...unknown(row, [...path, 'row'], rows, 'the id of a row of the grid'),
      ...unknown(column, [...path, 'column'], columns, 'the id of a column of the grid'),
    ];
    const cell = `${row} ${column}`;
    if (cells.has(cell))
      issues.push(issue('grid-mismatch', path, cell, 'a place of its own', 'Give it another row or column.'));
    cells.add(cell);
    return issues;
  });
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}

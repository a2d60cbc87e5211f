/** Checks that all items of a matrix can stand in one table: one answer each, of the same options in the same words. */
import type { Item, Section } from '../../engine/index.js';
import { isObject, valueAt } from '../copy.js';
import { issue, words } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import { isLanguage } from '../schemas/common.js';
import { idsOf } from '../view.js';
import type { Placed, View } from '../view.js';

export function checkMatrices(view: View): Issue[] {
  const items = new Map(view.items.map((placed) => [placed.value.id, placed]));
  return view.sections
    .filter(({ value }) => value.layout === 'matrix')
    .flatMap((section) => checkMatrix(view, section, items));
}

function checkMatrix(view: View, section: Placed<Section>, items: ReadonlyMap<string, Placed<Item>>): Issue[] {
  const at = [...section.path, 'layout'];
  if (section.value.items.length === 0) {
    const cure = 'Take it out, or give the section questions.';
    return [issue('bad-value', at, section.value.layout, 'no `layout` in a section without questions', cure)];
  }
  // Which of two items with the same id is meant is not clear, and told elsewhere.
  const rows = section.value.items.flatMap((id) => (view.ids.items.repeated.has(id) ? [] : (items.get(id) ?? [])));
  const wrong = rows.filter(({ value }) => value.type !== 'single');
  if (wrong.length > 0) {
    const cure = `Move the question to another section, or take \`layout\` out of "${section.value.id}".`;
    return wrong.map(({ path, value }) =>
      issue('bad-value', [...path, 'type'], value.type, '"single" in a matrix', cure),
    );
  }
  const [first, ...others] = rows;
  if (!first) return [];
  const strangers = others.flatMap((row) => checkOptions(first.value, row, section.value.id));
  if (strangers.length > 0) return strangers;
  return [...idsOf(view.raw.languages, isLanguage).known].flatMap((language) =>
    rows.flatMap(({ value }) => checkWords(view.raw, ['texts', language, 'items'], first.value, value)),
  );
}

/** One issue, at the first option that is another one than in the first row. */
function checkOptions(first: Item, { path, value }: Placed<Item>, section: string): Issue[] {
  const heads = first.options.map(({ id }) => id);
  const own = value.options.map(({ id }) => id);
  const longer = heads.length > own.length ? heads : own;
  const at = longer.findIndex((_, index) => heads[index] !== own[index]);
  if (at === -1) return [];
  const head = heads[at];
  const expected = `${head === undefined ? 'no more options' : `"${head}"`}, as in "${first.id}"`;
  const cure = `Give all rows of a matrix the same options in the same order, or move the question out of "${section}".`;
  return [issue('bad-value', [...path, 'options', at], own[at], expected, cure)];
}

/** The columns of a matrix have one head each. What is missing is told elsewhere. */
function checkWords(raw: unknown, texts: Path, first: Item, row: Item): Issue[] {
  const [heads, own] = [first, row].map(({ id }) => valueAt(raw, [...texts, id]));
  if (!isObject(heads) || !isObject(own)) return [];
  const at = [...texts, row.id];
  const differ = (key: Path, found: unknown) => {
    const cure = 'Write the same words in all rows of a matrix: they are the head of one column.';
    return issue('bad-value', [...at, ...key], found, `the words that "${first.id}" has`, cure);
  };
  return [
    ...(own.dontKnow === heads.dontKnow ? [] : [differ(['dontKnow'], own.dontKnow)]),
    // By the words that are there: a file could name many options for many languages without any.
    ...Object.entries(isObject(own.options) ? own.options : {}).flatMap(([id, found]) => {
      const head = isObject(heads.options) && Object.hasOwn(heads.options, id) ? heads.options[id] : found;
      return head === found ? [] : [differ(['options', id], found)];
    }),
    ...(row.variants ?? []).flatMap(({ id }) => {
      const path = [...at, 'variants', id, 'options'];
      if (!isObject(valueAt(raw, path))) return [];
      const cure = 'Take them out: all rows of a matrix have the same options, for every firm.';
      return [issue('bad-value', path, words('other words for options'), 'none in a matrix', cure)];
    }),
  ];
}

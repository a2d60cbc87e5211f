import { DONT_KNOW } from '../../engine/types.js';
import { isObject, valueAt } from '../copy.js';
import { issue } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import { isLanguage } from '../schemas/common.js';
import { suggester } from '../suggest.js';
import { idsOf, idsOfEntries, strangers } from '../view.js';
import type { Ids, View } from '../view.js';

type Suggest = ReturnType<typeof suggester>;

/** Checks that each language in `languages` has a text for every id of the structure, and no others. */
export function checkTexts(view: View): Issue[] {
  const { raw } = view;
  if (!isObject(raw.texts)) return [];
  const languages = idsOf(raw.languages, isLanguage);
  const suggest = suggester();
  const options = view.items.map(({ value }) => optionIds(value.options));
  const unclaimed = [...strangers(Object.keys(raw.texts), languages)];
  return [
    ...unclaimed.map((tag) => {
      const cure = `Add "${tag}" there, or take its texts out.`;
      return issue('unknown-key', ['texts', tag], tag, 'a language in `languages`', cure);
    }),
    ...[...languages.known].flatMap((tag) => checkLanguage(view, tag, suggest, options)),
  ];
}

/** `options`: the ids of the options of each item, in the order of the view. */
function checkLanguage(view: View, tag: string, suggest: Suggest, options: readonly Ids[]): Issue[] {
  const { dimensions, ids, items, raw, sections } = view;
  const path = ['texts', tag];
  if (valueAt(raw, path) === undefined) {
    return [missing(path, `the texts in "${tag}"`, `Add them, or take "${tag}" out of \`languages\`.`)];
  }
  const group = (name: string, known: Ids) => checkGroup(raw, [...path, name], known, suggest);
  const grid = raw.grid === undefined ? { rows: [], columns: [] } : raw.grid;
  return [
    ...group('sections', ids.sections),
    ...sections.flatMap(({ value: { id, items } }) =>
      items.length > 0 ? [] : checkWords(raw, [...path, 'sections', id, 'description']),
    ),
    ...group('items', ids.items),
    ...group('dimensions', ids.dimensions),
    ...group('steps', ids.steps),
    ...group('actions', raw.actions === undefined ? idsOf([]) : idsOfEntries(raw.actions)),
    ...['rows', 'columns'].flatMap((name) => group(name, idsOf(isObject(grid) ? grid[name] : undefined))),
    ...(['dimensions', 'items', 'steps'] as const).flatMap((name) =>
      view[name]
        // With a duplicate id, it is unclear which entry the texts belong to.
        .filter(({ value: { id } }) => !ids[name].repeated.has(id))
        .flatMap(({ value: { id, variants = [] } }) =>
          checkVariants(raw, [...path, name, id, 'variants'], idsOfEntries(variants), suggest),
        ),
    ),
    ...dimensions.flatMap(({ value: { bands = [], id } }) =>
      ids.dimensions.repeated.has(id)
        ? []
        : checkVariants(raw, [...path, 'dimensions', id, 'bands'], idsOfEntries(bands), suggest, 'band'),
    ),
    ...items.flatMap(({ value: { id, variants = [] } }, index) => {
      const own = options[index];
      if (!own || ids.items.repeated.has(id)) return [];
      const at = [...path, 'items', id];
      return [
        ...checkOptionWords(raw, at, own),
        ...checkGroup(raw, [...at, 'options'], own, suggest),
        ...variants.flatMap((variant) => {
          const words = [...at, 'variants', variant.id, 'options'];
          return valueAt(raw, words) === undefined ? [] : checkGroup(raw, words, own, suggest);
        }),
      ];
    }),
  ];
}

/** A text has no options, and needs no words for them. `path`: of the words of an item. */
function checkOptionWords(raw: unknown, path: Path, { known }: Ids): Issue[] {
  const words = valueAt(raw, path);
  if (!isObject(words) || words.options !== undefined || known.size === 0) return [];
  return [issue('missing-key', [...path, 'options'], undefined, 'an object', 'Add "options".')];
}

/** Checks that each variant, or band, of an entry has texts, and that there are no others. */
function checkVariants(raw: unknown, path: Path, ids: Ids, suggest: Suggest, kind = 'variant'): Issue[] {
  if (valueAt(raw, path) !== undefined) return checkGroup(raw, path, ids, suggest);
  // An entry without any texts is reported elsewhere.
  if (!isObject(valueAt(raw, path.slice(0, -1)))) return [];
  return [...ids.known].map((id) =>
    missing([...path, id], `the words of ${kind} "${id}"`, 'Write them, or take the language out of `languages`.'),
  );
}

/** A section without questions has something to read. One without any texts is reported elsewhere. */
function checkWords(raw: unknown, path: Path): Issue[] {
  if (valueAt(raw, path) !== undefined || !isObject(valueAt(raw, path.slice(0, -1)))) return [];
  const cure = 'Write what is to be read on its page, or give the section questions.';
  return [missing(path, 'the words of a section without questions', cure)];
}

/** Ids of the options without "dont-know", which `checkIds` reports and which needs no text. */
function optionIds(options: readonly { readonly id: string }[]): Ids {
  return idsOfEntries(options.map(({ id }) => ({ id: id === DONT_KNOW ? undefined : id })));
}

function checkGroup(raw: unknown, path: Path, ids: Ids, suggest: Suggest): Issue[] {
  const found = valueAt(raw, path);
  // A missing group is reported by the schema, except these, which are required only if the structure has any.
  const mayBeMissing = path.length === 3 && ['rows', 'columns', 'actions', 'steps'].includes(String(path[2]));
  const isMissing = found === undefined && mayBeMissing && isObject(valueAt(raw, path.slice(0, -1)));
  if (!isObject(found) && !isMissing) return [];
  const entries: Readonly<Record<string, unknown>> = isObject(found) ? found : {};
  const lacking = [...ids.known].filter((id) => !Object.hasOwn(entries, id));
  return [
    ...lacking.map((id) =>
      missing([...path, id], `a text for "${id}"`, 'Write it, or take the language out of `languages`.'),
    ),
    ...[...strangers(Object.keys(entries), ids)].map((key) =>
      issue('unknown-key', [...path, key], key, 'an id of the structure', suggest(key, ids.known)),
    ),
  ];
}

function missing(path: Path, expected: string, cure: string): Issue {
  return issue('missing-text', path, undefined, expected, cure);
}

import { isObject, valueAt } from '../copy.js';
import { issue } from '../issues.js';
import type { Issue, Path } from '../issues.js';
import { suggestion } from '../suggest.js';
import type { View } from '../view.js';

/** In every language that is claimed there is a text for everything the structure names, and for nothing else. */
export function checkTexts(view: View): Issue[] {
  const { raw } = view;
  const languages = Array.isArray(raw.languages)
    ? [...new Set(raw.languages.filter((tag) => typeof tag === 'string'))]
    : [];
  const texts = isObject(raw.texts) ? raw.texts : {};
  const unclaimed = Object.keys(texts).filter((tag) => !languages.includes(tag));
  return [
    ...unclaimed.map((tag) =>
      issue(
        'unknown-key',
        ['texts', tag],
        tag,
        'a language in `languages`',
        `Add "${tag}" there, or take its texts out.`,
      ),
    ),
    ...languages.flatMap((tag) => checkLanguage(view, tag)),
  ];
}

function checkLanguage(view: View, language: string): Issue[] {
  const { ids, items, raw } = view;
  const path = ['texts', language];
  if (valueAt(raw, path) === undefined) {
    return [missing(path, `the texts in "${language}"`, `Add them, or take "${language}" out of \`languages\`.`)];
  }
  const grid = isObject(raw.grid) ? raw.grid : {};
  return [
    ...checkKeys(raw, [...path, 'sections'], ids.sections, view.whole),
    ...checkKeys(raw, [...path, 'items'], ids.items, view.whole),
    ...checkKeys(raw, [...path, 'dimensions'], ids.dimensions, view.whole),
    ...checkKeys(raw, [...path, 'steps'], ids.steps, view.whole),
    ...['rows', 'columns'].flatMap((key) => checkKeys(raw, [...path, key], texts(grid[key]), view.whole)),
    ...items.flatMap(({ value: { id, options } }) =>
      checkKeys(
        raw,
        [...path, 'items', id, 'options'],
        options.map((option) => option.id),
        true,
      ),
    ),
  ];
}

/** `complete`: all ids are known, so that a key beyond them is a mistake. */
function checkKeys(raw: unknown, path: Path, ids: readonly string[], complete: boolean): Issue[] {
  const found = valueAt(raw, path);
  // A missing parent has its own issue; a missing group of nothing is fine.
  const parent = valueAt(raw, path.slice(0, -1));
  if (found !== undefined ? !isObject(found) : !isObject(parent)) return [];
  const entries: Readonly<Record<string, unknown>> = isObject(found) ? found : {};
  const lacking = [...new Set(ids)].filter((id) => !Object.hasOwn(entries, id));
  const extra = complete ? Object.keys(entries).filter((key) => !ids.includes(key)) : [];
  return [
    ...lacking.map((id) =>
      missing([...path, id], `a text for "${id}"`, 'Write it, or take the language out of `languages`.'),
    ),
    ...extra.map((key) => issue('unknown-key', [...path, key], key, 'an id of the structure', suggestion(key, ids))),
  ];
}

function missing(path: Path, expected: string, cure: string): Issue {
  return issue('missing-text', path, undefined, expected, cure);
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}

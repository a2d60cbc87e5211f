/**
 * A draft in one way of writing: keys in the order of the format, words in the order of what they are about, without
 * defaults, nor the address of the schema. Two definitions that say the same have the same normal form.
 */
import { LISTS, entriesAt, stringsAt } from './draft.js';
import type { Draft } from './draft.js';
import { isList, isObject } from './json.js';
import type { Json, JsonObject, Path } from './json.js';

/** What a missing key means, by the key. */
const DEFAULTS: Readonly<Record<string, Json>> = {
  ...{ weight: 1, score: 'mean', advise: true, exclusive: false, safety: false, multiline: false, required: false },
  // Of a file of offers.
  mode: 'beside',
};
/** Keys in this order; others follow by name. */
const ORDER = [
  ...['$comment', 'schemaVersion', 'id', 'version', 'validation', 'minutes', 'languages', 'type', 'role'],
  ...['item', 'dimension', 'to', 'atLeast', 'atMost', 'moreThan', 'is', 'isNot', 'all', 'any', 'of', 'when'],
  ...['value', 'points', 'exclusive', 'notApplicable', 'effort', 'advise', 'after'],
  ...['askIf', 'hiddenAnswer', 'applies', 'max', 'cap', 'maxLength', 'multiline'],
  ...['required', 'options', 'variants'],
  ...['row', 'column', 'score', 'weight', 'gate', 'minima', 'needs'],
  ...['items', 'sections', 'dimensions', 'grid', 'steps', 'quick', 'firstSupport', 'voices', 'inUse', 'actions'],
  ...['title', 'description', 'question', 'label', 'hint', 'caveat', 'source', 'texts'],
];
const RANK = new Map(ORDER.map((key, at) => [key, at]));

/** Whether a key means the same with this value as without it. */
export function isDefault(key: string | number | undefined, value: Json | undefined): boolean {
  return Object.hasOwn(DEFAULTS, String(key)) && DEFAULTS[String(key)] === value;
}

export function normal(draft: Draft): JsonObject {
  const ids = idsInOrder(draft);
  const ranked = (keys: readonly string[], rank: ReadonlyMap<string, number>) =>
    [...keys].sort((a, b) => (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) || (a < b ? -1 : 1));

  function visit(value: Json, path: Path): Json {
    if (isList(value)) return value.map((part, index) => visit(part, [...path, index]));
    if (!isObject(value)) return value;
    const isWords = path[0] === 'texts';
    const kept = Object.keys(value).filter((key) => isWords || (value[key] !== DEFAULTS[key] && key !== '$schema'));
    const order = path.length === 2 && isWords ? RANK : isWords ? ids : RANK;
    return Object.fromEntries(
      ranked(kept, order).flatMap((key): [string, Json][] => {
        const part = value[key];
        return part === undefined || isAbsent(part, [...path, key]) ? [] : [[key, visit(part, [...path, key])]];
      }),
    );
  }

  const all = visit(draft, []);
  return isObject(all) ? all : {};
}

/** A section with no questions and a scan with no steps may as well leave the list, and the words of steps, out. */
function isAbsent(part: Json, path: Path): boolean {
  const [first, , key] = path;
  if (path.length === 1) return first === 'steps' && isEmpty(part);
  const isWordsOfSteps = first === 'texts' && key === 'steps';
  return path.length === 3 && (isWordsOfSteps || (first === 'sections' && key === 'items')) && isEmpty(part);
}

function isEmpty(part: Json): boolean {
  return typeof part === 'object' && part !== null && Object.keys(part).length === 0;
}

/** All ids, and the keys of words, in the order of the draft. */
function idsInOrder(draft: Draft): ReadonlyMap<string, number> {
  const ids = [
    ...ORDER,
    ...stringsAt(draft, ['languages']),
    ...LISTS.flatMap((list) =>
      entriesAt(draft, [list]).flatMap(({ id }, index) => [
        id,
        ...['options', 'variants'].flatMap((key) => entriesAt(draft, [list, index, key]).map((one) => one.id)),
      ]),
    ),
  ];
  return new Map([...new Set(ids)].map((id, at) => [id, at]));
}

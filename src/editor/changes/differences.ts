/** What differs between two versions of a definition, part by part. */
import { isObject } from '../model/json.js';
import type { AssessmentDefinition } from '../../engine/index.js';

/** Lists whose entries are compared by id. */
const LISTS = ['items', 'dimensions', 'steps', 'actions'] as const;
export type List = (typeof LISTS)[number];

/** What differs about an entry. */
export type Aspect =
  | 'added'
  | 'removed'
  | 'order'
  | 'answers'
  | 'kind'
  | 'worth'
  | 'routing'
  | 'parts'
  | 'gate'
  | 'plan'
  | 'bands'
  | 'variants'
  | 'role'
  | 'place'
  | 'content';

export interface Difference {
  readonly list: List;
  /** Of the entry; '' for the order of the whole list. */
  readonly id: string;
  readonly aspect: Aspect;
}
export interface Differences {
  readonly parts: readonly Difference[];
  /** Keys at the top, such as `sections` and `voices`, that differ. */
  readonly settings: readonly string[];
  /** How many texts differ, by language. */
  readonly texts: Readonly<Record<string, number>>;
}

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a key of an entry is about. Keys that are not here are its content. */
const ABOUT: Readonly<Record<List, Readonly<Record<string, Aspect>>>> = {
  items: {
    ...{ type: 'kind', min: 'kind', max: 'kind', decimals: 'kind', cap: 'worth', effort: 'plan' },
    ...{ askIf: 'routing', hiddenAnswer: 'routing', applies: 'routing', variants: 'variants', role: 'role' },
  },
  dimensions: { items: 'parts', score: 'parts', bands: 'bands', row: 'place', column: 'place', variants: 'variants' },
  steps: { gate: 'gate', minima: 'plan', needs: 'plan', variants: 'variants' },
  actions: {},
};
const OF_OPTIONS: Readonly<Record<string, Aspect>> = { effort: 'plan', advise: 'plan', after: 'plan' };
/** No reader of a result needs to know of these. */
const UNTOLD = ['$schema', '$comment', 'schemaVersion', 'id', 'version'];
/** What the scan says of itself: neither asks, scores nor advises. */
const OF_ITSELF: readonly string[] = ['validation', 'minutes', 'languages'];

/** Whether a setting changes as little as words do. */
export function isOfItself(setting: string): boolean {
  return OF_ITSELF.includes(setting);
}

export function differences(before: AssessmentDefinition, now: AssessmentDefinition): Differences {
  const [old, recent] = [before, now] as unknown as Readonly<Record<string, unknown>>[];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const others = keys.filter((key) => ![...LISTS, 'texts', ...UNTOLD].includes(key));
  return {
    parts: LISTS.flatMap((list) => ofList(list, entries(before[list]), entries(now[list]))),
    settings: others.filter((key) => !isSame(old?.[key], recent?.[key])),
    texts: Object.fromEntries(
      [...new Set([...Object.keys(before.texts), ...Object.keys(now.texts)])].flatMap((language) => {
        const count = differing(before.texts[language], now.texts[language]);
        return count > 0 ? [[language, count]] : [];
      }),
    ),
  };
}

function entries(list: unknown): readonly Entry[] {
  return Array.isArray(list) ? (list as Entry[]) : [];
}

function ofList(list: List, before: readonly Entry[], now: readonly Entry[]): readonly Difference[] {
  const ids = (all: readonly Entry[], others: readonly Entry[]) =>
    all.map(({ id }) => id).filter((id) => others.some((one) => one.id === id));
  const only = (all: readonly Entry[], others: readonly Entry[], aspect: Aspect) =>
    all.filter(({ id }) => !others.some((one) => one.id === id)).map(({ id }): Difference => ({ list, id, aspect }));
  // Actions and scores may stand in any order.
  const isOrdered = list === 'items' || list === 'steps';
  const isMoved = isOrdered && !isSame(ids(before, now), ids(now, before));
  return [
    ...only(now, before, 'added'),
    ...only(before, now, 'removed'),
    ...(isMoved ? [{ list, id: '', aspect: 'order' } as const] : []),
    ...now.flatMap((entry) => {
      const old = before.find(({ id }) => id === entry.id);
      return old ? aspects(list, old, entry).map((aspect): Difference => ({ list, id: entry.id, aspect })) : [];
    }),
  ];
}

function aspects(list: List, before: Entry, now: Entry): readonly Aspect[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((key) => key !== '$comment');
  const found = keys
    .filter((key) => !isSame(before[key], now[key]))
    .flatMap((key) =>
      list === 'items' && key === 'options'
        ? ofOptions(entries(before.options), entries(now.options))
        : [ABOUT[list][key] ?? 'content'],
    );
  return [...new Set(found)];
}

function ofOptions(before: readonly Entry[], now: readonly Entry[]): readonly Aspect[] {
  const sorted = (all: readonly Entry[]) => all.map(({ id }) => id).sort();
  const isOther = !isSame(sorted(before), sorted(now));
  const changed = now.flatMap((option) => {
    const old = before.find(({ id }) => id === option.id);
    if (!old) return [];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(option)])].filter((key) => key !== '$comment');
    return keys.filter((key) => !isSame(old[key], option[key])).map((key) => OF_OPTIONS[key] ?? 'worth');
  });
  return [...(isOther ? (['answers'] as const) : []), ...changed];
}

/** Texts that only one of both has, or that differ. */
function differing(before: unknown, now: unknown): number {
  if (isObject(before) || isObject(now)) {
    const [old, recent] = [isObject(before) ? before : {}, isObject(now) ? now : {}];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(recent)])];
    return keys.reduce((sum, key) => sum + differing(old[key], recent[key]), 0);
  }
  return isSame(before, now) ? 0 : 1;
}

/** Key order does not matter. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

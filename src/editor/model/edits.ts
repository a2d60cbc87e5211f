/** Edits as data, and what a draft becomes by each of them. */
import type { Issue } from '../../contract/issues.js';
import { ID_PATTERN } from '../../contract/schemas/common.js';
import { actionTexts } from './actions.js';
import { BESIDE, DONE, SUPPORT } from './beside.js';
import { hasWords, inItsPlace, removed, renamed } from './change-ids.js';
import { entriesAt, languagesOf, sectionOf, stringsAt, unworkable } from './draft.js';
import type { Draft, Entry } from './draft.js';
import { isList, isObject, moved, valueAt, withValue } from './json.js';
import type { Json, JsonObject, Path } from './json.js';
import { idsBeside, listPath, pathOf } from './targets.js';
import type { Target } from './targets.js';

export type Edit =
  /** Another value at a path; without `value`, none. Ids are changed by `rename`. */
  | { readonly type: 'set'; readonly path: Path; readonly value?: Json }
  | { readonly type: 'rename'; readonly target: Target; readonly to: string }
  | { readonly type: 'remove'; readonly target: Target }
  /** To another position in its list; a question within its section. */
  | { readonly type: 'move'; readonly target: Target; readonly to: number }
  | { readonly type: 'move-question'; readonly id: string; readonly section: string; readonly to: number }
  /** A new one at a position, with its words by language. For a question, `section` says where it is asked. */
  | {
      readonly type: 'insert';
      readonly target: Target;
      readonly at: number;
      readonly entry: JsonObject;
      readonly section?: string;
      readonly words?: Readonly<Record<string, Json>>;
    }
  | { readonly type: 'add-language'; readonly language: string }
  | { readonly type: 'remove-language'; readonly language: string }
  /** Several as one. */
  | { readonly type: 'all'; readonly edits: readonly Edit[] };

/** Why an edit was not made. */
export type Refusal = 'id-taken' | 'bad-id' | 'not-there' | 'not-workable' | 'id-not-here' | 'only-section';
/** An edit that was not made. */
export interface NotMade {
  readonly reason: Refusal;
  /** For `not-workable`: what the editor cannot work with, and where. */
  readonly issues: readonly Issue[];
}
export type Edited = { readonly ok: true; readonly draft: Draft } | ({ readonly ok: false } & NotMade);

const LONGEST_ID = 64;

/** The draft after an edit, of the shape that the editor relies on; or why it was refused. */
export function edited(draft: Draft, edit: Edit): Edited {
  const result = applied(draft, edit);
  if (typeof result === 'string') return { ok: false, reason: result, issues: [] };
  const next = inOrder(result);
  const issues = unworkable(next);
  return issues.length === 0 ? { ok: true, draft: next } : { ok: false, reason: 'not-workable', issues };
}

function applied(draft: Draft, edit: Edit): Draft | Refusal {
  switch (edit.type) {
    case 'set':
      return changesId(draft, edit.path, edit.value) ? 'id-not-here' : withValue(draft, edit.path, edit.value);
    case 'rename':
      return rename(draft, edit.target, edit.to);
    case 'remove':
      return remove(draft, edit.target);
    case 'move':
      return move(draft, edit.target, edit.to);
    case 'move-question':
      return moveQuestion(draft, edit.id, edit.section, edit.to);
    case 'insert':
      return insert(draft, edit);
    case 'add-language':
      return addLanguage(draft, edit.language);
    case 'remove-language':
      return removeLanguage(draft, edit.language);
    case 'all':
      return edit.edits.reduce<Draft | Refusal>(
        (result, one) => (typeof result === 'string' ? result : applied(result, one)),
        draft,
      );
  }
}

/** Whether a value would give something another id, or take away what has one: references and words would stay behind. */
function changesId(draft: Draft, path: Path, value: Json | undefined): boolean {
  const old = valueAt(draft, path);
  // A file of its own has an id that nothing refers to.
  if (path[0] === BESIDE && path.length < 4) return false;
  if (path.at(-1) === 'id' && path.length > 1 && path[0] !== 'texts') return true;
  const idOf = (one: Json | undefined) => (isObject(one) && typeof one.id === 'string' ? one.id : undefined);
  return path[0] !== 'texts' && idOf(old) !== undefined && idOf(value) !== idOf(old);
}

function rename(draft: Draft, target: Target, to: string): Draft | Refusal {
  if (!pathOf(draft, target)) return 'not-there';
  if (to === target.id) return draft;
  const twin = target.kind === 'actions' ? inItsPlace(draft, target.id) : null;
  const refusal = refusedId(draft, { ...target, id: to }) ?? (twin && refusedId(draft, { ...twin, id: to }));
  return refusal ?? renamed(draft, target, to);
}

function refusedId(draft: Draft, target: Target): Refusal | null {
  if (!ID_PATTERN.test(target.id) || target.id.length > LONGEST_ID) return 'bad-id';
  return idsBeside(draft, target).includes(target.id) || hasWords(draft, target) ? 'id-taken' : null;
}

/** Questions of a section that goes are asked in the one before it, or else in the one after it. */
function remove(draft: Draft, target: Target): Draft | Refusal {
  const path = pathOf(draft, target);
  const at = path?.at(-1);
  if (!path || typeof at !== 'number') return 'not-there';
  if (target.kind !== 'sections') return removed(draft, target).draft;
  const items = stringsAt(draft, [...path, 'items']);
  const neighbour: Path = ['sections', at === 0 ? 1 : at - 1];
  if (items.length === 0) return removed(draft, target).draft;
  if (valueAt(draft, neighbour) === undefined) return 'only-section';
  const others = stringsAt(draft, [...neighbour, 'items']);
  const taken = withValue(draft, [...neighbour, 'items'], at === 0 ? [...items, ...others] : [...others, ...items]);
  return removed(taken, target).draft;
}

function move(draft: Draft, target: Target, to: number): Draft | Refusal {
  const path = pathOf(draft, target);
  const list = path && valueAt(draft, path.slice(0, -1));
  const from = path?.at(-1);
  if (!path || !isList(list) || typeof from !== 'number') return 'not-there';
  const section = target.kind === 'items' ? sectionOf(draft, target.id) : undefined;
  if (section !== undefined) return moveQuestion(draft, target.id, section, to);
  return withValue(draft, path.slice(0, -1), moved(list, from, to));
}

function moveQuestion(draft: Draft, id: string, section: string, to: number): Draft | Refusal {
  const target = pathOf(draft, { kind: 'sections', id: section });
  if (!target || !pathOf(draft, { kind: 'items', id })) return 'not-there';
  const without = entriesAt(draft, ['sections']).reduce(
    (rest, _, index) => withoutItem(rest, ['sections', index, 'items'], id),
    draft,
  );
  const items = stringsAt(without, [...target, 'items']);
  return withValue(without, [...target, 'items'], [...items.slice(0, to), id, ...items.slice(to)]);
}

function withoutItem(draft: Draft, path: Path, id: string): Draft {
  const items = stringsAt(draft, path);
  const others = items.filter((one) => one !== id);
  return others.length === items.length ? draft : withValue(draft, path, others);
}

function insert(draft: Draft, edit: Extract<Edit, { type: 'insert' }>): Draft | Refusal {
  const { at, entry, section, target, words = {} } = edit;
  const path = listPath(draft, target);
  if (!path) return 'not-there';
  const refusal = refusedId(draft, target);
  if (refusal) return refusal;
  const found = valueAt(draft, path);
  const list = isList(found) ? found : [];
  const isId = target.kind === 'rows' || target.kind === 'columns';
  const added: Json = isId ? target.id : ({ ...entry, id: target.id } satisfies Entry);
  const longer = withValue(draft, path, [...list.slice(0, at), added, ...list.slice(at)]);
  const holders = Object.entries(words).map(([language, value]) => [wordsPath(language, target), value] as const);
  const worded = holders.reduce((rest, [holder, value]) => withValue(rest, [...holder, target.id], value), longer);
  return section === undefined ? worded : moveQuestion(worded, target.id, section, at);
}

function wordsPath(language: string, target: Target): Path {
  const texts: Path = ['texts', language];
  if (target.kind === 'offers') return [...SUPPORT, ...texts];
  if (target.kind === 'own-actions') return actionTexts(target.kind, language);
  if (target.kind === 'options') return [...texts, 'items', target.item, 'options'];
  if (target.kind === 'bands') return [...texts, 'dimensions', target.dimension, 'bands'];
  if (target.kind === 'variants') return variantWords(language, target);
  return [...texts, target.kind];
}

function variantWords(language: string, { of, owner }: Extract<Target, { kind: 'variants' }>): Path {
  if (of === 'barriers') return [...SUPPORT, 'barrierTexts', language, owner, 'variants'];
  const words: Path = of === 'own-actions' ? actionTexts(of, language) : ['texts', language, of];
  return [...words, owner, 'variants'];
}

function addLanguage(draft: Draft, language: string): Draft | Refusal {
  const listed = stringsAt(draft, ['languages']);
  if (language === '') return 'bad-id';
  if (listed.includes(language)) return 'id-taken';
  const texts = valueAt(draft, ['texts', language]) ?? {
    ...{ sections: {}, items: {}, dimensions: {}, steps: {} },
  };
  return withValue(withValue(draft, ['languages'], [...listed, language]), ['texts', language], texts);
}

function removeLanguage(draft: Draft, language: string): Draft | Refusal {
  if (!languagesOf(draft).includes(language)) return 'not-there';
  const listed = stringsAt(draft, ['languages']).filter((one) => one !== language);
  const without = withValue(withValue(draft, ['languages'], listed), ['texts', language], undefined);
  const done: Path = [...DONE, language];
  return valueAt(without, done) === undefined ? without : withValue(without, done, undefined);
}

/** Questions stand in the order in which sections ask them; the format wants both lists alike. */
function inOrder(draft: Draft): Draft {
  const { items } = draft;
  if (!isList(items)) return draft;
  const order = entriesAt(draft, ['sections']).flatMap((_, index) => stringsAt(draft, ['sections', index, 'items']));
  const rank = (item: Json) => {
    const at = isObject(item) && typeof item.id === 'string' ? order.indexOf(item.id) : -1;
    return at < 0 ? order.length : at;
  };
  const sorted = [...items].sort((a, b) => rank(a) - rank(b));
  return sorted.some((item, index) => item !== items[index]) ? withValue(draft, ['items'], sorted) : draft;
}

/** What has an id of its own: where it stands in a draft, and where its words are. */
import { actionsPath } from './actions.js';
import { BARRIERS, DONE, EXAMPLES, OWN_ACTIONS, SUPPORT } from './beside.js';
import { entriesAt, entryOf, languagesOf } from './draft.js';
import type { Draft, ListName, VariantOwner } from './draft.js';
import { isList, isObject, valueAt } from './json.js';
import type { Path } from './json.js';

export type Target =
  | { readonly kind: ListName; readonly id: string }
  | { readonly kind: 'options'; readonly item: string; readonly id: string }
  | { readonly kind: 'bands'; readonly dimension: string; readonly id: string }
  | {
      readonly kind: 'variants';
      /** `barriers`: an answer to a barrier, which is its owner. */
      readonly of: VariantOwner | 'own-actions' | 'barriers';
      readonly owner: string;
      readonly id: string;
    }
  | { readonly kind: 'rows' | 'columns'; readonly id: string }
  /** Beside the definition: an offer of support, an action in the file of offers, an example. */
  | { readonly kind: 'offers' | 'own-actions' | 'examples'; readonly id: string };

/** One text for it, with what it belongs to: `options:q1:a2`. */
export function nameOfTarget(target: Target): string {
  return [target.kind, ...owners(target), target.id].join(':');
}

function owners(target: Target): readonly string[] {
  if (target.kind === 'options') return [target.item];
  if (target.kind === 'bands') return [target.dimension];
  return target.kind === 'variants' ? [target.of, target.owner] : [];
}

/** The list that holds it; null if what that belongs to is not there. */
export function listPath(draft: Draft, target: Target): Path | null {
  switch (target.kind) {
    case 'options':
      return below(draft, ['items'], target.item, 'options');
    case 'bands':
      return below(draft, ['dimensions'], target.dimension, 'bands');
    case 'variants':
      return variantsPath(draft, target);
    case 'rows':
    case 'columns':
      return isObject(draft.grid) ? ['grid', target.kind] : null;
    case 'offers':
      return [...SUPPORT, 'entries'];
    case 'own-actions':
      return OWN_ACTIONS;
    case 'examples':
      return EXAMPLES;
    default:
      return [target.kind];
  }
}

function variantsPath(draft: Draft, { of, owner }: Extract<Target, { kind: 'variants' }>): Path | null {
  if (of === 'own-actions') return below(draft, actionsPath(of), owner, 'variants');
  if (of !== 'barriers') return below(draft, [of], owner, 'variants');
  const at = answerTo(draft, owner);
  return at < 0 ? null : [...BARRIERS, at, 'variants'];
}

/** The place of the answer to a barrier in its list; -1 if there is none. */
export function answerTo(draft: Draft, barrier: string): number {
  const list = valueAt(draft, BARRIERS);
  return isList(list) ? list.findIndex((one) => isObject(one) && one.barrier === barrier) : -1;
}

function below(draft: Draft, list: Path, owner: string, key: string): Path | null {
  const index = entriesAt(draft, list).findIndex(({ id }) => id === owner);
  return index < 0 ? null : [...list, index, key];
}

/** The ids in the list that holds it. */
export function idsBeside(draft: Draft, target: Target): readonly string[] {
  const path = listPath(draft, target);
  const list = path && valueAt(draft, path);
  if (!isList(list)) return [];
  return list.flatMap((value) => {
    const id = isObject(value) ? value.id : value;
    return typeof id === 'string' ? [id] : [];
  });
}

/** Where it stands; null if it is not there. */
export function pathOf(draft: Draft, target: Target): Path | null {
  const index = idsBeside(draft, target).indexOf(target.id);
  const path = listPath(draft, target);
  return path && index >= 0 ? [...path, index] : null;
}

/** The objects in all languages that hold its words under its id. */
export function wordHolders(draft: Draft, target: Target): readonly Path[] {
  if (target.kind === 'examples') return [];
  if (target.kind === 'offers') return supportTexts(draft, 'texts');
  if (target.kind === 'own-actions') return supportTexts(draft, 'actionTexts');
  if (target.kind === 'variants' && target.of === 'own-actions')
    return supportTexts(draft, 'actionTexts').map((path) => [...path, target.owner, 'variants']);
  if (target.kind === 'variants' && target.of === 'barriers')
    return supportTexts(draft, 'barrierTexts').map((path) => [...path, target.owner, 'variants']);
  const isBarrier = target.kind === 'options' && entryOf(draft, 'items', target.item)?.role === 'barriers';
  const answers = isBarrier ? supportTexts(draft, 'barrierTexts') : [];
  const words = inDefinition(draft, target);
  const done = words
    .map(([, ...path]): Path => [...DONE, ...path])
    .filter((path) => valueAt(draft, path) !== undefined);
  return [...words, ...done, ...answers];
}

/** Texts of offers, of actions beside them, or of answers to barriers: an object for each language. */
function supportTexts(draft: Draft, key: 'texts' | 'actionTexts' | 'barrierTexts'): readonly Path[] {
  const texts = valueAt(draft, [...SUPPORT, key]);
  return isObject(texts) ? Object.keys(texts).map((language) => [...SUPPORT, key, language]) : [];
}

function inDefinition(draft: Draft, target: Target): readonly Path[] {
  return languagesOf(draft).flatMap((language) => {
    const texts: Path = ['texts', language];
    if (target.kind === 'variants') return [[...texts, target.of, target.owner, 'variants']];
    if (target.kind === 'bands') return [[...texts, 'dimensions', target.dimension, 'bands']];
    if (target.kind !== 'options') return [[...texts, target.kind]];
    const item = [...texts, 'items', target.item];
    const variants = valueAt(draft, [...item, 'variants']);
    const names = isObject(variants) ? Object.keys(variants) : [];
    return [[...item, 'options'], ...names.map((name) => [...item, 'variants', name, 'options'])];
  });
}

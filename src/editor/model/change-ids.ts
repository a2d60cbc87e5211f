/** Renames and removals: what has an id, what refers to it, and its words. */
import { actionsPath } from './actions.js';
import { entriesAt } from './draft.js';
import type { Draft } from './draft.js';
import { isObject, valueAt, withKey, withValue } from './json.js';
import type { Path } from './json.js';
import { retarget } from './references.js';
import { pathOf, wordHolders } from './targets.js';
import type { Target } from './targets.js';

/** A draft without something, and what else went with it. */
export interface Removed {
  readonly draft: Draft;
  /** References that were cleared: paths in the draft as it was before. */
  readonly cleared: readonly Path[];
  /** Actions that were about it, and went with their words. */
  readonly actions: readonly Target[];
}

/** The target has another id, as have its words and all references to it. */
export function renamed(draft: Draft, target: Target, to: string): Draft {
  const path = pathOf(draft, target);
  if (!path) return draft;
  const named = withValue(draft, isObject(valueAt(draft, path)) ? [...path, 'id'] : path, to);
  const changed = retarget(named, target, to).draft;
  const worded = wordHolders(draft, target).reduce((texts, holder) => {
    const words = valueAt(texts, holder);
    return isObject(words) ? withValue(texts, holder, withKey(words, target.id, to)) : texts;
  }, changed);
  const twin = target.kind === 'actions' ? inItsPlace(draft, target.id) : null;
  return twin ? renamed(worded, twin, to) : worded;
}

/** The action of the file of offers that stands in the place of this one of the scan, by its id. */
export function inItsPlace(draft: Draft, id: string): Target | null {
  const target: Target = { kind: 'own-actions', id };
  return pathOf(draft, target) ? target : null;
}

/** Whether words are kept under this id, as an opened file may have them for what is not there. */
export function hasWords(draft: Draft, target: Target): boolean {
  return wordHolders(draft, target).some((holder) => valueAt(draft, [...holder, target.id]) !== undefined);
}

/** The target is gone, with its words, all references to it, and the actions that are about it. */
export function removed(draft: Draft, target: Target): Removed {
  const actions = actionsAbout(draft, target);
  const left = actions.reduce((rest, one) => takenOut(rest, one), draft);
  // By their role, options are also named where the question is not.
  const gone = target.kind === 'items' ? [...optionsOf(draft, target.id), target] : [target];
  const cleared = gone.reduce((rest, one) => retarget(rest, one, null).draft, left);
  const places = gone.flatMap((one) => retarget(draft, one, null).places);
  return { draft: takenOut(cleared, target), cleared: places, actions };
}

function optionsOf(draft: Draft, item: string): readonly Target[] {
  const path = pathOf(draft, { kind: 'items', id: item });
  return path ? entriesAt(draft, [...path, 'options']).map(({ id }) => ({ kind: 'options', item, id })) : [];
}

function actionsAbout(draft: Draft, target: Target): readonly Target[] {
  return (['actions', 'own-actions'] as const).flatMap((kind) =>
    entriesAt(draft, actionsPath(kind))
      .filter(({ item, to }) => {
        if (target.kind === 'items') return item === target.id;
        return target.kind === 'options' && item === target.item && to === target.id;
      })
      .map(({ id }): Target => ({ kind, id })),
  );
}

/** An empty list, or empty texts, stay only where the format asks for them. */
function takenOut(draft: Draft, target: Target): Draft {
  const path = pathOf(draft, target);
  if (!path) return draft;
  const without = wordHolders(draft, target).reduce(
    (rest, holder) => withoutEmpty(withValue(rest, [...holder, target.id], undefined), holder),
    withValue(draft, path, undefined),
  );
  return withoutEmpty(without, path.slice(0, -1));
}

const MAY_NOT_BE_EMPTY = ['actions', 'variants', 'bands', 'rows', 'columns'];

function withoutEmpty(draft: Draft, path: Path): Draft {
  const value = valueAt(draft, path);
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  const name = path.at(-1);
  return isEmpty && typeof name === 'string' && MAY_NOT_BE_EMPTY.includes(name)
    ? withValue(draft, path, undefined)
    : draft;
}

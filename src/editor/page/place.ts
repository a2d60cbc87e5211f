/** What the form shows, and where in it a path of the draft is. */
import { actionTexts } from '../model/actions.js';
import type { ActionKind } from '../model/actions.js';
import { BESIDE, OWN_ACTIONS } from '../model/beside.js';
import { entriesAt, entryOf, languagesOf, sectionOf, textAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import type { Edit } from '../model/edits.js';
import type { Path } from '../model/json.js';
import type { Target } from '../model/targets.js';
import type { Words } from '../words/words.js';

export type Place =
  | { readonly kind: 'about' | 'scores' | 'actions' | 'support' | 'changes' | 'length' | 'checks' | 'tryOut' }
  /** `isAllFacts`: the matrix also shows what no step asks for. */
  | { readonly kind: 'steps'; readonly isAllFacts?: boolean }
  /** `from`: the language beside; without it, the first other one. */
  | { readonly kind: 'texts'; readonly from?: string; readonly isMissingOnly?: boolean; readonly isOpenOnly?: boolean }
  /** `own-action`: an action of the file of offers. */
  | { readonly kind: 'question' | 'section' | 'action' | 'own-action'; readonly id: string };

export const START: Place = { kind: 'about' };

const GROUPS: Readonly<Record<string, Exclude<Place['kind'], 'own-action'>>> = {
  ...{ items: 'question', sections: 'section', dimensions: 'scores', grid: 'scores', steps: 'steps' },
  ...{ rows: 'scores', columns: 'scores', actions: 'action' },
};

/** The place whose form has what is at a path. */
export function placeOf(draft: Draft, path: Path): Place {
  if (path[0] === BESIDE) return besidePlace(draft, path);
  const [group, which] = path[0] === 'texts' ? path.slice(2) : path;
  const kind = (group === undefined ? undefined : GROUPS[group]) ?? 'about';
  if (kind !== 'question' && kind !== 'section' && kind !== 'action') return { kind };
  const id = typeof which === 'number' ? entriesAt(draft, [group ?? ''])[which]?.id : which;
  if (id === undefined) return { kind: 'about' };
  return isThere(draft, { kind, id }) ? { kind, id } : { kind: 'about' };
}

/** In the file of offers: one of its actions, or all else. */
function besidePlace(draft: Draft, [, , group, ...rest]: Path): Place {
  const [first, second] = rest;
  const id =
    group === 'actions' && typeof first === 'number'
      ? entriesAt(draft, OWN_ACTIONS)[first]?.id
      : group === 'actionTexts'
        ? second
        : undefined;
  const place = { kind: 'own-action', id: String(id) } as const;
  return isThere(draft, place) ? place : { kind: 'support' };
}

/** Whether it is there still: undo may have taken it away. */
export function isThere(draft: Draft, place: Place): boolean {
  if (place.kind === 'question') return entryOf(draft, 'items', place.id) !== undefined;
  if (place.kind === 'action') return entryOf(draft, 'actions', place.id) !== undefined;
  if (place.kind === 'own-action') return entriesAt(draft, OWN_ACTIONS).some(({ id }) => id === place.id);
  return place.kind === 'section' ? entryOf(draft, 'sections', place.id) !== undefined : true;
}

/** Where one goes on after what it shows was taken away. `before`: the draft that still had it. */
export function placeInstead(before: Draft, now: Draft, place: Place): Place {
  if (isThere(now, place)) return place;
  if (place.kind === 'action') return { kind: 'actions' };
  if (place.kind === 'own-action') return { kind: 'support' };
  const section = place.kind === 'question' ? sectionOf(before, place.id) : undefined;
  const instead: Place = section === undefined ? START : { kind: 'section', id: section };
  return isThere(now, instead) ? instead : START;
}

export function isSame(one: Place, other: Place): boolean {
  return one.kind === other.kind && ('id' in one ? one.id : '') === ('id' in other ? other.id : '');
}

const KINDS: Readonly<Record<string, Target['kind']>> = {
  ...{ question: 'items', section: 'sections', action: 'actions', 'own-action': 'own-actions' },
};

/** The same place after an edit, which may have given what it shows another id. */
export function placeAfter(place: Place, edit: Edit): Place {
  if (edit.type !== 'rename' || !('id' in place)) return place;
  const isIt = edit.target.kind === KINDS[place.kind] && edit.target.id === place.id;
  return isIt ? { ...place, id: edit.to } : place;
}

/** How a place is called on screen. */
export function nameOf(draft: Draft, language: string, place: Place, words: Words): string {
  if (place.kind === 'question') return questionName(draft, language, place.id);
  if (place.kind === 'section') return sectionName(draft, language, place.id);
  if (place.kind === 'action') return actionName(draft, language, 'actions', place.id);
  if (place.kind === 'own-action') return actionName(draft, language, 'own-actions', place.id);
  return words[place.kind];
}

/** In this language, or else in the first one that has it: nobody knows a question by its id. */
function textOf(draft: Draft, language: string, pathIn: (language: string) => Path): string {
  const found = [language, ...languagesOf(draft)].map((one) => textAt(draft, pathIn(one)));
  return found.find((text) => text !== '') ?? '';
}

export function questionName(draft: Draft, language: string, id: string): string {
  const of = (key: string) => textOf(draft, language, (one) => ['texts', one, 'items', id, key]);
  return of('question') || of('label') || id;
}

/** What the result calls the fact that a question asks for. */
export function factName(draft: Draft, language: string, id: string): string {
  return textOf(draft, language, (one) => ['texts', one, 'items', id, 'label']) || questionName(draft, language, id);
}

export function actionName(draft: Draft, language: string, kind: ActionKind, id: string): string {
  return textOf(draft, language, (one) => [...actionTexts(kind, one), id, 'title']) || id;
}

export function sectionName(draft: Draft, language: string, id: string): string {
  return titleOf(draft, language, 'sections', id);
}

export function titleOf(
  draft: Draft,
  language: string,
  group: 'sections' | 'dimensions' | 'steps' | 'actions',
  id: string,
): string {
  return textOf(draft, language, (one) => ['texts', one, group, id, 'title']) || id;
}

export function optionName(draft: Draft, language: string, item: string, id: string): string {
  return textOf(draft, language, (one) => ['texts', one, 'items', item, 'options', id]) || id;
}

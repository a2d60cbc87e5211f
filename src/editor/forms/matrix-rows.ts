/** The rows of the matrix of steps: facts, and which of them steps ask for. */
import { askedOf } from '../conditions/asked.js';
import type { Subject } from '../conditions/asked.js';
import { entriesAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import { isList, isObject, valueAt } from '../model/json.js';
import type { Json } from '../model/json.js';

/** A question or a score, and how it is called on screen. */
export interface Fact extends Subject {
  readonly name: string;
}

/** With more questions than these, only those that a step asks for are shown at first. */
export const MOST_AT_ONCE = 12;

/** Whether a gate asks for it, and not only within a group. */
export function used(draft: Draft, fact: Subject): boolean {
  return entriesAt(draft, ['steps']).some(({ gate }) => askedOf(gate, fact) !== undefined);
}

export function inNeeds(draft: Draft, { id }: Subject): boolean {
  return entriesAt(draft, ['steps']).some((_, at) => needOf(draft, at, id) !== undefined);
}

/** The value that a plan to this step must bring about; undefined if there is none. `step`: from 0. */
export function needOf(draft: Draft, step: number, item: string): number | undefined {
  const need = needsOf(draft, step).find((one) => isObject(one) && one.item === item);
  return isObject(need) && typeof need.atLeast === 'number' ? need.atLeast : undefined;
}

/** The needs with another value for this question; undefined for none at all. */
export function needing(draft: Draft, step: number, item: string, atLeast: number | null): Json | undefined {
  const list = needsOf(draft, step);
  const at = list.findIndex((one) => isObject(one) && one.item === item);
  const old = list[at];
  const put = atLeast === null ? [] : [{ ...(isObject(old) && old), item, atLeast }];
  const next = at < 0 ? [...list, ...put] : [...list.slice(0, at), ...put, ...list.slice(at + 1)];
  return next.length > 0 ? next : undefined;
}

function needsOf(draft: Draft, step: number): readonly Json[] {
  const found = valueAt(draft, ['steps', step, 'needs']);
  return isList(found) ? found : [];
}

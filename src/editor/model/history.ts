/** A draft with all that was done to it, and all that was undone. */
import type { Draft } from './draft.js';
import { edited } from './edits.js';
import type { Edit, NotMade } from './edits.js';

interface Moment {
  readonly draft: Draft;
  /** The edit that led from here, or back to here, to the next moment. */
  readonly edit: Edit;
}

export interface History {
  readonly draft: Draft;
  /** Latest last. */
  readonly past: readonly Moment[];
  /** Next last. */
  readonly future: readonly Moment[];
  /** What was opened: the draft and the bytes of its file. */
  readonly opened: { readonly draft: Draft; readonly file: string };
}

export type Done = { readonly history: History; readonly refused: null } | { readonly refused: NotMade };

export function begun(draft: Draft, file: string): History {
  return { draft, past: [], future: [], opened: { draft, file } };
}

/** What changes nothing is not remembered. */
export function done(history: History, edit: Edit): Done {
  const result = edited(history.draft, edit);
  if (!result.ok) return { refused: result };
  if (JSON.stringify(result.draft) === JSON.stringify(history.draft)) return { history, refused: null };
  const past = [...history.past, { draft: history.draft, edit }];
  return { history: { ...history, draft: result.draft, past, future: [] }, refused: null };
}

export function undone(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  const future = [...history.future, { draft: history.draft, edit: last.edit }];
  return { ...history, draft: last.draft, past: history.past.slice(0, -1), future };
}

export function redone(history: History): History {
  const next = history.future.at(-1);
  if (!next) return history;
  const past = [...history.past, { draft: history.draft, edit: next.edit }];
  return { ...history, draft: next.draft, past, future: history.future.slice(0, -1) };
}

/** Drafts as files. */
import { issue } from '../../contract/issues.js';
import type { Issue } from '../../contract/issues.js';
import { jsonFrom } from '../../contract/json.js';
import { BESIDE, definitionOf } from './beside.js';
import { isWorkable, unworkable } from './draft.js';
import type { Draft } from './draft.js';
import { begun } from './history.js';
import type { History } from './history.js';
import { isObject } from './json.js';
import type { Json } from './json.js';

export type Opened =
  | { readonly ok: true; readonly history: History }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Opens the text of a file. A definition with mistakes is opened too, as long as its lists are lists of entries with ids of
 * their own; else the issues say what is in the way.
 */
export function opened(text: string): Opened {
  const json = jsonFrom(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return json;
  // What JSON.parse makes is JSON.
  const value = json.value as Json;
  if (isObject(value) && BESIDE in value) return { ok: false, issues: [ofTheEditor(value[BESIDE])] };
  return isWorkable(value) ? { ok: true, history: begun(value, text) } : { ok: false, issues: unworkable(value) };
}

function ofTheEditor(found: Json | undefined): Issue {
  return issue('unknown-key', [BESIDE], found, 'a definition alone', 'Take it out.');
}

/** The file of a draft. If nothing in the definition has changed, that is the opened one, byte for byte. */
export function fileOf({ draft, opened: start }: Pick<History, 'draft' | 'opened'>): string {
  const text = textOf(draft);
  return draft === start.draft || text === textOf(start.draft) ? start.file : text;
}

/** The definition as a file, without what has files of its own. */
export function textOf(draft: Draft): string {
  return `${JSON.stringify(definitionOf(draft), null, 2)}\n`;
}

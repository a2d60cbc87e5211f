/** Drafts as files. */
import { parseDefinition } from '../../contract/definition.js';
import { issue, words } from '../../contract/issues.js';
import type { Issue } from '../../contract/issues.js';
import { jsonFrom } from '../../contract/json.js';
import { BESIDE, definitionOf } from './beside.js';
import { isWorkable } from './draft.js';
import type { Draft } from './draft.js';
import { begun } from './history.js';
import type { History } from './history.js';
import { isObject } from './json.js';
import type { Json } from './json.js';
import { tooLarge } from './size.js';

export type Opened =
  | { readonly ok: true; readonly history: History }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Opens the text of a file. A definition with mistakes is opened too, as long as its lists are lists of entries with ids of
 * their own; then the issues are those of the contract, which name the place.
 */
export function opened(text: string): Opened {
  const json = jsonFrom(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return json;
  // What JSON.parse makes is JSON.
  const value = json.value as Json;
  if (isWorkable(value) && !(BESIDE in value)) return { ok: true, history: begun(value, text) };
  const large = isObject(value) ? tooLarge(value) : [];
  if (large.length > 0) return { ok: false, issues: large };
  const checked = parseDefinition(value);
  return { ok: false, issues: checked.ok ? [notADefinition()] : checked.issues };
}

function notADefinition(): Issue {
  return issue('wrong-type', [], words('something else'), 'a definition', 'Is this the right file?');
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

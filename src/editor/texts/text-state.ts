/**
 * How far the translation of a text is. Whoever says that it is done, says it of the source as it is then; if that changes
 * later, the text has to be looked at again. What was said lies beside the definition, in the shape of its texts.
 */
import { DONE } from '../model/beside.js';
import type { Draft } from '../model/draft.js';
import type { Edit } from '../model/edits.js';
import { isObject, valueAt } from '../model/json.js';
import type { Path } from '../model/json.js';
import { textIn } from './rows.js';
import type { Row } from './rows.js';

/** `missing`: there is no text. `open`: nobody said that it is done. `changed`: its source is another one since. */
export type TextState = 'missing' | 'open' | 'done' | 'changed';

export function stateOf(draft: Draft, language: string, row: Row): TextState {
  if (textIn(draft, language, row) === undefined) return 'missing';
  const said = valueAt(draft, pathOf(language, row));
  if (!isObject(said) || typeof said.from !== 'string') return 'open';
  return textIn(draft, said.from, row) === said.source ? 'done' : 'changed';
}

/** Says that a text is done, or takes that back. `said`: the language of its source, and the source. */
export function saying(
  language: string,
  row: Row,
  said: { readonly from: string; readonly source: string } | null,
): Edit {
  const path = pathOf(language, row);
  return said === null ? { type: 'set', path } : { type: 'set', path, value: said };
}

function pathOf(language: string, { path }: Row): Path {
  // Places in a list are keys here: not all of them may be done.
  return [...DONE, language, ...path.map(String)];
}

/** Texts that come back from translators. */
import { isLanguage } from '../../contract/schemas/common.js';
import { not } from '../files/problem.js';
import type { Read } from '../files/problem.js';
import { languagesOf } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import type { Edit } from '../model/edits.js';
import { rowsOf, textIn } from './rows.js';
import { saying, stateOf } from './text-state.js';

export interface IncomingText {
  readonly key: string;
  readonly text: string;
  /** The text from which it was translated, if the file has it. */
  readonly source?: string;
  /** Whether the file says that it is done. */
  readonly isDone?: boolean;
}
export interface Incoming {
  /** The language of the sources. */
  readonly from?: string;
  readonly languages: readonly { readonly language: string; readonly texts: readonly IncomingText[] }[];
}

/** One edit, so that it is undone as one; and what the author has to know. */
export interface TakenIn {
  readonly edit: Edit;
  /** Texts that are new or other than before. */
  readonly taken: number;
  /** Keys of texts whose source has changed since the file was made: they were taken in, too. */
  readonly changedSince: readonly string[];
  /** Keys that the draft does not have: they were left out. */
  readonly unknown: readonly string[];
}

export function takenIn(draft: Draft, { from, languages }: Incoming): Read<TakenIn> {
  const rows = new Map(rowsOf(draft).map((row) => [row.key, row]));
  const known = languagesOf(draft);
  const bad = languages.filter(({ language }) => !known.includes(language) && !isLanguage(language));
  if (bad.length > 0)
    return not(...bad.map(({ language }) => ({ fault: 'bad-language', values: { language } }) as const));
  const edits: Edit[] = [];
  const unknown: string[] = [];
  const changedSince: string[] = [];
  let taken = 0;
  for (const { language, texts } of languages) {
    if (!known.includes(language) && texts.length > 0) edits.push({ type: 'add-language', language });
    // Of a text that is there several times, the last counts.
    for (const { isDone, key, source, text } of new Map(texts.map((one) => [one.key, one])).values()) {
      const row = rows.get(key);
      if (!row) {
        unknown.push(key);
        continue;
      }
      if (isDone && from !== undefined && source !== undefined && stateOf(draft, language, row) !== 'done')
        edits.push(saying(language, row, { from, source }));
      if (textIn(draft, language, row) !== text) {
        edits.push({ type: 'set', path: ['texts', language, ...row.path], value: text });
        taken += 1;
        if (from !== undefined && source !== undefined && textIn(draft, from, row) !== source) changedSince.push(key);
      }
    }
  }
  const value: TakenIn = { edit: { type: 'all', edits }, taken, changedSince, unknown: [...new Set(unknown)] };
  return { ok: true, value };
}

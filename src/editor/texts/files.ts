/** Files of texts, out and in. What reads and writes them is loaded when it is needed. */
import { download } from '../files/save.js';
import { textAt } from '../model/draft.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import type { Words } from '../words/words.js';
import { takenIn } from './take-in.js';

/** Most keys that a message names. */
const MOST_NAMED = 5;

export async function saveXliff({ draft, language }: Screen, from: string): Promise<void> {
  const { toXliff } = await import('./xliff.js');
  const name = `${textAt(draft, ['id']) || 'scan'}.${from}.${language}.xlf`;
  download(toXliff(draft, from, language), name, 'application/xliff+xml');
}

export async function saveCsv({ draft }: Screen): Promise<void> {
  const { toCsv } = await import('./csv.js');
  download(toCsv(draft), `${textAt(draft, ['id']) || 'scan'}.csv`, 'text/csv');
}

export async function takeInFile({ act, draft, tell, words }: Screen, file: File): Promise<void> {
  const text = await file.text();
  const isTable = file.name.toLowerCase().endsWith('.csv');
  const incoming = isTable ? (await import('./csv.js')).fromCsv(text) : (await import('./xliff.js')).fromXliff(text);
  if (!incoming) {
    tell(words.notTexts);
    return;
  }
  const { changedSince, edit, taken, unknown } = takenIn(draft, incoming);
  if (!act(edit)) return;
  tell(
    [
      fill(words.takenIn, { count: String(taken) }),
      ...(changedSince.length > 0 ? [fill(words.changedSince, { keys: named(changedSince, words) })] : []),
      ...(unknown.length > 0 ? [fill(words.notInScan, { keys: named(unknown, words) })] : []),
    ].join(' '),
  );
}

function named(keys: readonly string[], words: Words): string {
  const more = keys.length - MOST_NAMED;
  const shown = keys.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${shown}, ${fill(words.andMore, { count: String(more) })}` : shown;
}

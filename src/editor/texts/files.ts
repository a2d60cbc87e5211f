/** Files of texts, out and in. What reads and writes them is loaded when it is needed. */
import { kindOf } from '../files/kind.js';
import { named } from '../files/named.js';
import type { Problem } from '../files/problem.js';
import { download } from '../files/save.js';
import { textAt } from '../model/draft.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { takenIn } from './take-in.js';

/** Most characters of a file of texts. */
export const MOST_CHARACTERS = 10_000_000;

export async function saveXliff({ draft }: Screen, from: string, to: string): Promise<void> {
  const { toXliff } = await import('./xliff.js');
  const name = `${textAt(draft, ['id']) || 'scan'}.${from}.${to}.xlf`;
  download(toXliff(draft, from, to), name, 'application/xliff+xml');
}

export async function saveCsv({ draft }: Screen): Promise<void> {
  const { toCsv } = await import('./csv.js');
  download(toCsv(draft), `${textAt(draft, ['id']) || 'scan'}.csv`, 'text/csv');
}

/** Takes in a file of texts; gives why not, or nothing. */
export async function takeInTexts({ draft, takeIn, tell, words }: Screen, text: string): Promise<readonly Problem[]> {
  const isTable = kindOf(text) !== 'xml';
  const incoming = isTable ? (await import('./csv.js')).fromCsv(text) : (await import('./xliff.js')).fromXliff(text);
  const found = incoming.ok ? takenIn(draft, incoming.value) : incoming;
  if (!found.ok) return found.problems;
  const { changedSince, edit, taken, unknown } = found.value;
  const problems = takeIn(edit);
  if (problems.length > 0) return problems;
  tell(
    [
      fill(words.takenIn, { count: String(taken) }),
      ...(changedSince.length > 0 ? [fill(words.changedSince, { keys: named(changedSince, words) })] : []),
      ...(unknown.length > 0 ? [fill(words.notInScan, { keys: named(unknown, words) })] : []),
    ].join(' '),
  );
  return [];
}

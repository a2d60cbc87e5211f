/** An answer that a visitor tries out on the result page of the built-in scan. */
import type { AiMaturityScan, Answers } from '../../../src/index.js';
import { LANGUAGES, middling } from './built-in.js';
import { hear } from './events.js';
import { shownResult } from './result.js';
import { all, nameOf, words } from './screen.js';

const { items } = LANGUAGES.en.text;
export const embedding = items['use.embedding'];
export const process = embedding.options['one-process'];
/** One change short of step 4: `process` is that change. */
export const almost: Answers = { ...middling, 'use.frequency': 'weekly' };

export async function look(scan: AiMaturityScan, item: string): Promise<void> {
  const select = all(scan, 'choice')[0] as HTMLSelectElement;
  // It is in a row that is closed at first.
  const fold = select.closest('details');
  if (fold) fold.open = true;
  select.value = item;
  select.dispatchEvent(new Event('change'));
  await scan.updateComplete;
}

/** Chooses it where answers are tried out; the same question may be asked above. */
export async function tryOption(scan: AiMaturityScan, option: string): Promise<void> {
  optionToTry(scan, option).click();
  await scan.updateComplete;
}

export function optionToTry(scan: AiMaturityScan, option: string): HTMLInputElement {
  const choices = all(scan, 'radio').filter((radio) => radio.closest('[part~="what-if"]')) as HTMLInputElement[];
  const found = choices.find((radio) => nameOf(radio).startsWith(option));
  if (!found) throw new Error(`There is no "${option}" to try`);
  return found;
}

/** With the words that were on screen, what was told, and what is heard from then on. */
export async function tried(
  answers: Answers = almost,
  item: keyof typeof items = 'use.embedding',
  option: string = process,
) {
  const scan = await shownResult({ answers });
  await look(scan, item);
  const before = words(scan);
  const heard = hear();
  const told = JSON.stringify([scan.result, scan.answers]);
  await tryOption(scan, option);
  return { scan, before, heard, told };
}

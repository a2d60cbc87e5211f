/** A tag that shows a result, and what a hand does there. The keyboard has tests of its own. */
import en from '../../../src/i18n/en.js';
import type { AiMaturityScan, Result } from '../../../src/index.js';
import { LANGUAGES, middling } from './built-in.js';
import type { Language } from './built-in.js';
import { mount } from './mount.js';
import type { Settings } from './mount.js';
import { one } from './screen.js';

/** With the built-in scan and a middling firm, unless something else is set. */
export async function shownResult(settings: Settings = {}): Promise<AiMaturityScan> {
  const scan = await mount({ lang: 'en', answers: middling, ...settings });
  await begin(scan);
  await press(scan, wordsOf(scan).showResult);
  return scan;
}

export async function begin(scan: AiMaturityScan): Promise<void> {
  scan.start();
  await scan.updateComplete;
}

/** From the first screen, or a page of questions that are all answered, to the page with all answers. */
export async function toReview(scan: AiMaturityScan): Promise<void> {
  await scan.updateComplete;
  if (scan.stage === 'intro') await begin(scan);
  while (scan.stage === 'question') await press(scan, wordsOf(scan).continue);
}

export async function press(scan: AiMaturityScan, name: string): Promise<void> {
  one(scan, 'button', name).click();
  await scan.updateComplete;
}

/** Chooses, or ticks, one option that is on screen. */
export async function choose(scan: AiMaturityScan, question: string, option: string): Promise<void> {
  const inputs = [...one(scan, 'group', question).querySelectorAll('input')];
  const found = inputs.find(({ labels }) => labels?.[0]?.textContent.trim().startsWith(option));
  if (!found) throw new Error(`"${question}" has no option "${option}"`);
  found.click();
  await scan.updateComplete;
}

export function resultOf(scan: AiMaturityScan): Result {
  if (!scan.result) throw new Error('There is no result');
  return scan.result;
}

function wordsOf({ lang }: AiMaturityScan): typeof en {
  return (LANGUAGES[lang as Language] as { readonly words: typeof en } | undefined)?.words ?? en;
}

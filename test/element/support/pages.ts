/** The pages of the built-in scan, each ready to be looked at. */
import { DONT_KNOW } from '../../../src/engine/index.js';
import type { AiMaturityScan, Answers, Layout } from '../../../src/index.js';
import { LANGUAGES, middling } from './built-in.js';
import type { Language } from './built-in.js';
import { mount } from './mount.js';
import { one } from './screen.js';

const open: Answers = { ...middling, 'use.reach': DONT_KNOW, 'use.results': DONT_KNOW, 'can.people.help': DONT_KNOW };
const several: Answers = without('plans.barriers');
const single: Answers = without('use.frequency');

type Show = (language: Language, layout: Layout) => Promise<AiMaturityScan>;

/** Name of the page, and how to get there. */
export const PAGES: readonly [string, Show][] = [
  ['first screen', (lang, layout) => mount({ lang, layout })],
  ['question', (lang, layout) => shown(lang, layout, single)],
  ['question with several options', (lang, layout) => shown(lang, layout, several)],
  ['question with a problem', (lang, layout) => shown(lang, layout, single, 'continue')],
  ['answers', (lang, layout) => shown(lang, layout, middling)],
  ['result', (lang, layout) => shown(lang, layout, middling, 'showResult')],
  ['result that is a range', (lang, layout) => shown(lang, layout, open, 'showResult')],
  ['question whether to start again', (lang, layout) => shown(lang, layout, open, 'showResult', 'startAgain')],
];

async function shown(
  lang: Language,
  layout: Layout,
  answers: Answers,
  ...buttons: readonly (keyof (typeof LANGUAGES)['en']['words'])[]
): Promise<AiMaturityScan> {
  const scan = await mount({ lang, layout, answers });
  // Pressed, since only what a visitor did takes the focus along.
  scan.shadowRoot?.querySelector<HTMLButtonElement>('button.primary')?.click();
  await scan.updateComplete;
  for (const button of buttons) {
    one(scan, 'button', LANGUAGES[lang].words[button]).click();
    await scan.updateComplete;
  }
  return scan;
}

function without(id: string): Answers {
  return Object.fromEntries(Object.entries(middling).filter(([key]) => key !== id));
}

/** The pages that the report adds to those of the questionnaire, each ready to be looked at. */
import { DONT_KNOW } from '../../../src/engine/index.js';
import type { AiMaturityScan } from '../../../src/index.js';
import { assessment, LANGUAGES, middling, nothingYet } from './built-in.js';
import type { Language } from './built-in.js';
import { catalogue } from './catalogue.js';
import { backAgain, comingBack } from './coming-back.js';
import { consoleDuring } from './console.js';
import { mount } from './mount.js';
import { Endpoint } from './endpoint.js';
import { begin, choose, press, shownResult } from './result.js';
import { textIn } from './screen.js';
import { withStorage } from './storage.js';
import { look } from './trial.js';
import { until } from './until.js';

type Show = (lang: Language) => Promise<AiMaturityScan>;

/** A long plan with other ways to get there, something to find out first, a partner's offer. */
const full: Show = (lang) =>
  shownResult({
    lang,
    answers: { ...middling, 'can.people.help': DONT_KNOW, 'want.people.ideas': 'nobody' },
    supportCatalogue: catalogue(),
  });

const highest = Object.fromEntries(
  Object.entries(middling).map(([id, answer]) => [id, typeof answer === 'string' ? lastOf(id) : answer]),
);

function lastOf(id: string): string {
  return assessment.items.find((item) => item.id === id)?.options.at(-1)?.id ?? '';
}

const kept: Show = async (lang) => {
  (await shownResult({ lang, answers: nothingYet, persist: 'local' })).remove();
  const scan = await mount({ lang, persist: 'local' });
  localStorage.clear();
  return scan;
};

/** Name of the page, and how to get there. */
export const REPORTS: readonly [string, Show][] = [
  ['full result', full],
  ['highest step', (lang) => shownResult({ lang, answers: highest })],
  [
    'trial',
    async (lang) => {
      const scan = await full(lang);
      const { options, question } = LANGUAGES[lang].text.items['use.frequency'];
      await look(scan, 'use.frequency');
      await choose(scan, question, options.daily);
      return scan;
    },
  ],
  ['quick result', (lang) => shownResult({ lang, depth: 'quick' })],
  ['form to come back', comingBack],
  ['then and now', backAgain],
  ['draft that is gone on with', kept],
  [
    'draft to be deleted',
    async (lang) => {
      const scan = await kept(lang);
      await press(scan, LANGUAGES[lang].words.draftDelete);
      return scan;
    },
  ],
  [
    'draft at the answers',
    async (lang) => {
      const scan = await kept(lang);
      await begin(scan);
      localStorage.clear();
      return scan;
    },
  ],
  [
    'draft that is refused',
    async (lang) => {
      const restore = withStorage([], ['getItem', 'setItem']);
      const scans: AiMaturityScan[] = [];
      await consoleDuring(async () => scans.push(await mount({ lang, persist: 'local' })));
      restore();
      return scans[0] ?? mount();
    },
  ],
  ['text to copy by hand', textByHand],
  ['question on sending', (lang) => shownResult({ lang, endpoint: 'https://receiver.example/' })],
  ['answer to it that is missing', (lang) => answered(lang, null)],
  ['sending that did not work yet', (lang) => answered(lang, 'deliverWhole')],
];

/** The question on sending, confirmed with an answer or without, when the receiver is away. */
async function answered(lang: Language, answer: 'deliverWhole' | null): Promise<AiMaturityScan> {
  const { words } = LANGUAGES[lang];
  const server = new Endpoint();
  server.answer = 503;
  const scan = await shownResult({ lang, endpoint: 'https://receiver.example/' });
  if (answer) await choose(scan, words.deliverQuestion, words[answer]);
  await press(scan, words.deliverConfirm);
  if (answer) await until(() => textIn(scan, 'delivery').includes(words.deliverWaiting), 'It does not wait.');
  await server.restore();
  return scan;
}

async function textByHand(lang: Language): Promise<AiMaturityScan> {
  const scan = await full(lang);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  const shown = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (scan.shadowRoot?.querySelector('textarea')) resolve(null);
    });
    observer.observe(scan.shadowRoot ?? scan, { childList: true, subtree: true });
  });
  await press(scan, LANGUAGES[lang].words.takeCopy);
  await shown;
  Reflect.deleteProperty(navigator, 'clipboard');
  return scan;
}

/** Every kind of page that a visitor can meet, each ready to be looked at, with all that folds open. */
import { builtInDefinition } from '../../../src/content/index.js';
import type { AiMaturityScan } from '../../../src/index.js';
import { EVERY_LANGUAGE, middling } from './built-in.js';
import type { Language } from './built-in.js';
import { engine, isBrief, isShort } from './engine.js';
import { attempt } from './failure.js';
import { anything, mount } from './mount.js';
import { PAGES } from './pages.js';
import { REPORTS } from './reports.js';
import { shownResult } from './result.js';
import { serve } from './sources.js';

type Show = (language: Language) => Promise<AiMaturityScan>;

const IN_SECTIONS = ['question', 'question with a problem'];

const changed: Show = async (lang) => {
  (await shownResult({ lang, persist: 'local' })).remove();
  const scan = await mount({ lang, persist: 'local', assessment: { ...(await builtInDefinition()), minutes: 9 } });
  localStorage.clear();
  return scan;
};

const broken: Show = async (lang) => (await attempt(() => mount({ lang, assessment: anything({}) }))).scan;

const unreachable: Show = async (lang) => {
  const served = serve({ '/gone.json': () => new Response('', { status: 404 }) });
  const { scan } = await attempt(() => mount({ lang, src: '/gone.json' }));
  served.restore();
  return scan;
};

const KINDS: readonly [string, Show][] = [
  ...PAGES.map(([name, show]): [string, Show] => [name, (lang) => show(lang, 'question')]),
  ...PAGES.filter(([name]) => IN_SECTIONS.includes(name)).map(([name, show]): [string, Show] => [
    `section, ${name}`,
    (lang) => show(lang, 'section'),
  ]),
  ...REPORTS,
  ['draft of questions that have changed', changed],
  ['draft on its first day', (lang) => mount({ lang, persist: 'session', answers: middling })],
  ['definition that is broken', broken],
  ['definition that is not there', unreachable],
];

/** Language, name of the page, and how to get there. */
export const EVERY_PAGE: readonly [Language, string, () => Promise<AiMaturityScan>][] = EVERY_LANGUAGE.flatMap((lang) =>
  KINDS.map(([name, show]): [Language, string, () => Promise<AiMaturityScan>] => [
    lang,
    name,
    async () => {
      const scan = await show(lang);
      unfold(scan);
      return scan;
    },
  ]),
);

/** The words of German are the longest: what fits in it fits in the others. */
export const LONGEST: Language = 'de';

/** Those with most on them. */
const FULLEST = ['first screen', 'question with a problem', 'full result'];
const isFull = (page: string) => FULLEST.includes(page);
/** With these, all that is laid out in a way of its own. */
const isUnlike = (page: string) =>
  isFull(page) || ['section, question', 'answers', 'trial', 'then and now'].includes(page);

/** Pages of two languages differ in how long their words are: in one engine all of them are looked at, in others one. */
export const EVERY_PAGE_HERE = EVERY_PAGE.filter(([language, page]) =>
  language === LONGEST ? !isBrief || isUnlike(page) : engine === 'chromium' && (!isShort || isFull(page)),
);
/** Whether to look here at what hardly differs between engines: in a short run of others, on the fullest pages only. */
export const isKindHere = (page: string) => !isBrief || isFull(page);
/**
 * Whether to ask axe here. It reads elements and computed colours, which Chromium has shown it on every page: in a short run,
 * others show it the page that it is through with first.
 */
export const isAxeHere = (page: string) => !isBrief || page === 'first screen';
/**
 * Whether to go through with Tab here, which takes longer than all else on a page. All pages are made of the controls of these:
 * a short run goes through no others.
 */
export const isTabHere = (page: string) => !isShort || (isKindHere(page) && isUnlike(page));
export const EVERY_LANGUAGE_HERE = engine === 'chromium' && !isShort ? EVERY_LANGUAGE : [LONGEST];

/** What is folded away is looked at too. */
function unfold(scan: AiMaturityScan): void {
  scan.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
}

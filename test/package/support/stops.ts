/** Kinds of page of the built tag, reached from inside the page of a browser that a test drives. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { assessmentHash as hash } from '../../../src/content/hash.js';
import { assessment } from '../../../src/content/index.js';
import { encodeAnswers, encodeInvitation, encodeVoice } from '../../../src/engine/index.js';
import type { Answers } from '../../../src/engine/index.js';
import type {} from '../../../src/define.js';
import type { AiMaturityScan } from '../../../src/index.js';
import { matrixDefinition, withFields } from '../../element/support/matrix.js';

/** What is done on the way, in order: a press on something by its selector, something typed there, or a choice in a list. */
type Act = readonly ['press' | 'look', string] | readonly ['type', string, string];
type Settings = 'answers' | 'assessment' | 'depth' | 'layout' | 'persist' | 'previous' | 'src';
export interface Stop {
  readonly settings: Partial<Pick<AiMaturityScan, Settings>>;
  readonly acts: readonly Act[];
  /** Where that leads. */
  readonly stage: AiMaturityScan['stage'];
  /** What the tag shows there once it has been loaded, beside the stage. */
  readonly shows?: string;
}

/** The third option of each question; of one "don't know", which makes scores open and keeps the step. */
const middling: Answers = Object.fromEntries(
  assessment.items.map(({ id, options, type }) => {
    const value = type === 'single' ? (options[2]?.id ?? '') : options.slice(0, 2).map((option) => option.id);
    return [id, id === 'know.people.checking' ? 'dont-know' : value];
  }),
);
const NEXT: Act = ['press', '[part~="button-primary"]'];
const CHOOSE: Act = ['press', 'fieldset .option:nth-child(3) input'];
const settings = { answers: middling };

/** Somebody who was here before, with lower answers; the one who leads a scan in a firm of several; and two colleagues. */
const EARLIER = encodeAnswers(assessment, answersAt(0), { hash, date: '2026-08-31' });
const LEAD: Answers = { ...middling, 'profile.size': '10-49' };
const INVITATION = encodeInvitation(assessment, LEAD, { hash, date: '2026-11-30' });
const COLLEAGUES = [0, 3].map((place) =>
  encodeVoice(assessment, answersAt(place), { hash, date: '2026-11-30', mark: 0 }),
);
const CODE = '[part="come-back"] input';
const FIND: Act = ['press', '[part="come-back"] form [part~="button-primary"]'];
const INVITED: readonly Act[] = [['press', '.link'], ['type', CODE, INVITATION], FIND];
const START: Act = ['press', '[part="guest"] [part~="button-primary"]'];
const ASK: Act = ['press', '[part~="ask-colleagues"] summary'];
const CODES = '[part~="ask-colleagues"] textarea';
const TAKE_IN: Act = ['press', '[part~="ask-colleagues"] [type="submit"]'];

export const STOPS: Readonly<Record<string, Stop>> = {
  'first screen': { settings: { persist: 'session' }, acts: [], stage: 'intro' },
  'form to come back with': { settings: {}, acts: [['press', '.link']], stage: 'intro', shows: '[part=come-back]' },
  'question with an answer': { settings: {}, acts: [NEXT, CHOOSE, NEXT, CHOOSE, NEXT, CHOOSE], stage: 'question' },
  'question with a problem': { settings: {}, acts: [NEXT, NEXT], stage: 'question' },
  'section with a problem': { settings: { layout: 'section' }, acts: [NEXT, NEXT], stage: 'question' },
  answers: { settings, acts: [NEXT], stage: 'review' },
  result: { settings, acts: [NEXT, NEXT], stage: 'result' },
  trial: {
    settings,
    acts: [NEXT, NEXT, ['look', 'use.frequency'], ['press', '[part~="what-if"] .option:last-child input']],
    stage: 'result',
  },
  'quick result': { settings: { ...settings, depth: 'quick' }, acts: [NEXT, NEXT], stage: 'result' },
  'question whether to start again': {
    settings,
    acts: [NEXT, NEXT, ['press', '[data-focus="reset-button"]']],
    stage: 'result',
  },
  'result of somebody who comes back': {
    settings: { ...settings, previous: EARLIER },
    acts: [NEXT, NEXT],
    stage: 'result',
    shows: '[part~="then-and-now"]',
  },
  'code that is wrong': {
    settings: {},
    acts: [['press', '.link'], ['type', CODE, 'AMS1-WRONG'], FIND],
    stage: 'intro',
    shows: '#come-back-problem',
  },
  'invitation of a colleague': { settings: {}, acts: INVITED, stage: 'intro', shows: '[part="guest"]' },
  'question for a colleague': { settings: {}, acts: [...INVITED, START], stage: 'intro', shows: 'fieldset' },
  'result with colleagues': {
    settings: { answers: LEAD },
    acts: [NEXT, NEXT, ASK, ['type', CODES, [...COLLEAGUES, INVITATION].join('\n')], TAKE_IN],
    stage: 'result',
    shows: '.colleagues li',
  },
  'number with a problem': {
    settings: { assessment: withFields() },
    acts: [NEXT, NEXT, NEXT],
    stage: 'question',
    shows: '[part~="error-summary"]',
  },
  'number and text': {
    settings: { assessment: withFields(), layout: 'section' },
    acts: [NEXT, ['type', 'input:not([type="radio"])', '12']],
    stage: 'question',
    shows: '[part~="field"]',
  },
  'table of questions': {
    settings: { assessment: matrixDefinition(), answers: { size: 'more' } },
    acts: [NEXT],
    stage: 'question',
    shows: '[part~="matrix"]',
  },
  'definition that is not there': { settings: { src: 'nowhere.json' }, acts: [], stage: 'error' },
};

/** The same option, by its place, to each question with one answer. */
function answersAt(place: number): Answers {
  const chosen = assessment.items.map(({ id, options, type }) => {
    const value = options[Math.min(place, options.length - 1)]?.id ?? '';
    return [id, type === 'single' ? value : [value]] as const;
  });
  return Object.fromEntries(chosen);
}

/** Puts a fresh tag into the place of the one before, and goes there; all that folds is open. */
export async function goTo(page: Page, language: string, { acts, settings, shows, stage }: Stop): Promise<void> {
  await page.evaluate(put, language, settings);
  for (const act of acts) {
    if (act[0] !== 'look') await shown(page, act[1]);
    await page.evaluate(carryOut, act);
  }
  assert.equal(await page.evaluate(open), stage);
  if (shows) await shown(page, shows);
}

/** Its own wait for a selector does not see what changes within a shadow root. */
async function shown(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(isShown, {}, selector);
}

/** Runs in the page, as the others below. */
async function put(lang: string, settings: Stop['settings']): Promise<void> {
  sessionStorage.clear();
  const scan = document.createElement('ai-maturity-scan');
  Object.assign(scan, { lang, ...settings });
  document.querySelector('ai-maturity-scan')?.replaceWith(scan);
  await scan.updateComplete;
}

async function carryOut([what, name, typed]: Act): Promise<void> {
  const scan = document.querySelector('ai-maturity-scan');
  const target = scan?.shadowRoot?.querySelector<HTMLElement>(what === 'look' ? 'select' : name);
  if (what === 'press') target?.click();
  else Object.assign(target ?? {}, { value: typed ?? name });
  target?.dispatchEvent(new Event(what === 'look' ? 'change' : 'input'));
  await scan?.updateComplete;
}

function open(): AiMaturityScan['stage'] | undefined {
  const scan = document.querySelector('ai-maturity-scan');
  scan?.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
  return scan?.stage;
}

function isShown(selector: string): boolean {
  return document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector(selector) != null;
}

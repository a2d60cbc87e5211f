/** Kinds of page of the built tag, reached from inside the page of a browser that a test drives. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { assessment } from '../../../src/content/index.js';
import type { Answers } from '../../../src/engine/index.js';
import type {} from '../../../src/define.js';
import type { AiMaturityScan } from '../../../src/index.js';

/** What is done on the way, in order: a press on something by its selector, or a choice in a list. */
type Act = readonly ['press' | 'look', string];
export interface Stop {
  readonly settings: Partial<Pick<AiMaturityScan, 'answers' | 'depth' | 'layout' | 'persist' | 'src'>>;
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
  'definition that is not there': { settings: { src: 'nowhere.json' }, acts: [], stage: 'error' },
};

/** Puts a fresh tag into the place of the one before, and goes there; all that folds is open. */
export async function goTo(page: Page, language: string, { acts, settings, shows, stage }: Stop): Promise<void> {
  const reached = await page.evaluate(
    async (lang, settings, acts) => {
      sessionStorage.clear();
      const scan = document.createElement('ai-maturity-scan');
      Object.assign(scan, { lang, ...settings });
      document.querySelector('ai-maturity-scan')?.replaceWith(scan);
      await scan.updateComplete;
      for (const [what, name] of acts) {
        if (what === 'press') scan.shadowRoot?.querySelector<HTMLElement>(name)?.click();
        else {
          const select = scan.shadowRoot?.querySelector('select');
          if (select) select.value = name;
          select?.dispatchEvent(new Event('change'));
        }
        await scan.updateComplete;
      }
      scan.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
      return scan.stage;
    },
    language,
    settings,
    acts,
  );
  assert.equal(reached, stage);
  // Its own wait for a selector does not see what changes within a shadow root.
  if (shows) await page.waitForFunction(isShown, {}, shows);
}

/** Runs in the page. */
function isShown(selector: string): boolean {
  return document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector(selector) != null;
}

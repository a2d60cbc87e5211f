/** How much of the result is on screen before anything is unfolded: fourteen firms, in every language. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { languages } from '../../src/content/index.js';
import type { ContentLanguage } from '../../src/content/index.js';
import type { Answers } from '../../src/engine/index.js';
import { firms } from '../firms/firms.js';
import { isShort } from '../engine/support/runs.js';
import { states } from '../firms/states.js';
import { demoPage } from './support/browser.js';

/** CSS pixels, and words: of the page when all that folds is closed. */
const SCREENS = [
  { name: 'phone', width: 390, height: 844, page: 3000 },
  { name: 'desktop', width: 1200, height: 900, page: 2000 },
] as const;
const WORDS = 450;

const FOURTEEN: readonly (readonly [string, Answers])[] = [
  ...firms.map(({ answers, id }) => [id, answers] as const),
  ...['unknown', 'range'].map((id) => [id, states[id]?.answers ?? {}] as const),
];

/** In a short run two of them: German, which is the longest, and each of the others with some firms. */
function languagesOf(firm: string): readonly ContentLanguage[] {
  if (!isShort) return languages;
  const others = languages.filter((one) => one !== 'de');
  const at = FOURTEEN.findIndex(([id]) => id === firm);
  return ['de', others[at % others.length] ?? 'en'];
}

describe('the result of fourteen firms, folded', () => {
  const bare = demoPage('bare.html');

  for (const [id, answers] of FOURTEEN) {
    for (const language of languagesOf(id)) {
      describe(`${language}, ${id}`, () => {
        before(() => bare().evaluate(goToResult, language, answers));

        for (const screen of SCREENS) {
          test(`${screen.name}: the first action on the first screen, ${screen.page} pixels, ${WORDS} words`, async () => {
            const page = bare();
            await page.setViewport({ width: screen.width, height: screen.height });
            const { firstAction, height, words } = await page.evaluate(measure);
            assert.ok(firstAction > 0 && firstAction <= screen.height, `the first action ends at ${firstAction}`);
            assert.ok(height <= screen.page, `${height} pixels`);
            assert.ok(words <= WORDS, `${words} words`);
          });
        }
      });
    }
  }
});

/** Runs in the page: a fresh tag at its result, with the words of all actions. */
async function goToResult(lang: string, answers: Answers) {
  const scan = document.createElement('ai-maturity-scan');
  Object.assign(scan, { lang, answers });
  document.querySelector('ai-maturity-scan')?.replaceWith(scan);
  await scan.updateComplete;
  const root = scan.shadowRoot;
  for (let pages = 0; pages < 40 && scan.stage !== 'result'; pages++) {
    // What was not asked of the firm when it was made up, it does not know.
    if (!root?.querySelector('input:checked')) root?.querySelector<HTMLElement>('.option:last-child input')?.click();
    root?.querySelector<HTMLElement>('[part~="button-primary"]')?.click();
    await scan.updateComplete;
  }
}

/** Runs in the page. */
function measure() {
  const scan = document.querySelector('ai-maturity-scan');
  const root = scan?.shadowRoot;
  const box = root?.querySelector('[part~="first-action"]')?.getBoundingClientRect();
  return {
    firstAction: box ? Math.round(box.bottom + scrollY) : 0,
    height: Math.round(scan?.getBoundingClientRect().height ?? 0),
    words: (root?.querySelector('div')?.innerText ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
      .length,
  };
}

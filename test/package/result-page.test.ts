/** How much of the result is on screen before anything is unfolded: fourteen firms, in every language. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { assessmentHash as hash } from '../../src/content/hash.js';
import { assessment, languages } from '../../src/content/index.js';
import type { ContentLanguage } from '../../src/content/index.js';
import { encodeAnswers, encodeVoice } from '../../src/engine/index.js';
import type { Answers } from '../../src/engine/index.js';
import { isShort } from '../engine/support/runs.js';
import { firms } from '../firms/firms.js';
import { states } from '../firms/states.js';
import { demoPage } from './support/browser.js';
import { goToResult, measure, takeInVoices } from './support/result-page.js';

/** CSS pixels, and words: of the page when all that folds is closed. */
const SCREENS = [
  { name: 'phone', width: 390, height: 844, page: 3000 },
  { name: 'desktop', width: 1200, height: 900, page: 2000 },
] as const;
const WORDS = 450;
/**
 * Then and now, and what colleagues see, come on top for those who asked for them: about one screen each, below the plan.
 * To stay within the bounds of the others, they would have to be closed.
 */
const FURTHER = { height: 900, words: 200 };
/** The gaps around these two, and how many colleagues there are. */
const AROUND = { height: 50, words: 5 };

const FOURTEEN: readonly (readonly [string, Answers])[] = [
  ...firms.map(({ answers, id }) => [id, answers] as const),
  ...['unknown', 'range'].map((id) => [id, states[id]?.answers ?? {}] as const),
];

/** In a short run two of them: German, which is the longest, and each of the others with some firms. */
function languagesOf(at: number): readonly ContentLanguage[] {
  if (!isShort) return languages;
  const others = languages.filter((one) => one !== 'de');
  return ['de', others[at % others.length] ?? 'en'];
}

describe('the result of fourteen firms, folded', () => {
  const bare = demoPage('bare.html');

  for (const [at, [id, answers]] of FOURTEEN.entries()) {
    for (const language of languagesOf(at)) {
      describe(`${language}, ${id}`, () => {
        before(() => bare().evaluate(goToResult, language, answers, null));

        for (const screen of SCREENS) {
          test(`${screen.name}: the first action on the first screen, ${screen.page} pixels, ${WORDS} words`, async () => {
            const page = bare();
            await page.setViewport({ width: screen.width, height: screen.height });
            const { firstAction, page: whole } = await page.evaluate(measure);
            assert.ok(firstAction > 0 && firstAction <= screen.height, `the first action ends at ${firstAction}`);
            assert.ok(whole.height <= screen.page, `${whole.height} pixels`);
            assert.ok(whole.words <= WORDS, `${whole.words} words`);
          });
        }
      });
    }
  }
});

const answersOf = (wanted: string): Answers => firms.find(({ id }) => id === wanted)?.answers ?? {};
/** The firm of today with another one as that of then: nearly all is different, and the plan of then was long. */
const BACK = [
  ['machine-works-of-140', 'web-shop-of-four'],
  ['insurer-of-600', 'machine-works-of-140'],
] as const;

/** Three colleagues who answer with the lowest, a middle and the highest option. */
const CODES = [0, 2, 4].map((place, mark) => {
  const asked = assessment.items.filter(({ id }) => assessment.voices?.includes(id));
  const answers = Object.fromEntries(asked.map(({ id, options }) => [id, options[place]?.id ?? '']));
  return encodeVoice(assessment, { ...answers, ...(place === 0 && { 'use.frequency': 'tried' }) }, { hash, mark });
});

describe('the result of a firm that came back and asked three colleagues, folded', () => {
  const bare = demoPage('bare.html');

  for (const screen of SCREENS) {
    for (const [at, [now, then]] of BACK.entries()) {
      for (const language of languagesOf(at)) {
        test(`${screen.name}, ${language}, ${now}: each at most ${FURTHER.height} pixels, all else as without`, async () => {
          const page = bare();
          await page.setViewport({ width: screen.width, height: screen.height });
          await page.evaluate(
            goToResult,
            language,
            answersOf(now),
            encodeAnswers(assessment, answersOf(then), { hash }),
          );
          await takeInVoices(page, CODES.join('\n'));
          const { firstAction, further, page: whole } = await page.evaluate(measure);
          assert.ok(firstAction > 0 && firstAction <= screen.height, `the first action ends at ${firstAction}`);
          assert.equal(further.length, 2);
          for (const { height, words } of further) {
            assert.ok(height <= FURTHER.height, `${height} pixels`);
            assert.ok(words <= FURTHER.words, `${words} words`);
          }
          const rest = (of: 'height' | 'words') => further.reduce((left, size) => left - size[of], whole[of]);
          assert.ok(rest('height') <= screen.page + AROUND.height, `${rest('height')} pixels beside them`);
          assert.ok(rest('words') <= WORDS + AROUND.words, `${rest('words')} words beside them`);
        });
      }
    }
  }
});

describe('the question with the most options, on a phone', () => {
  const bare = demoPage('bare.html');
  /** Of 844 pixels each. */
  const MOST = 1.4;

  for (const language of languages) {
    test(`${language}: from the top to the button that leads on, at most ${MOST} screens`, async () => {
      const page = bare();
      const { height, width } = SCREENS[0];
      await page.setViewport({ width, height });
      const { bottom, options } = await page.evaluate(async (lang) => {
        const scan = document.createElement('ai-maturity-scan');
        scan.lang = lang;
        document.querySelector('ai-maturity-scan')?.replaceWith(scan);
        await scan.updateComplete;
        scan.start();
        await scan.updateComplete;
        const button = scan.shadowRoot?.querySelector('[part~="button-primary"]')?.getBoundingClientRect();
        const found = scan.shadowRoot?.querySelectorAll('.option').length;
        return { bottom: (button?.bottom ?? Infinity) + scrollY, options: found };
      }, language);
      assert.equal(options, 16);
      assert.ok(bottom <= MOST * height, `${bottom} pixels`);
    });
  }
});

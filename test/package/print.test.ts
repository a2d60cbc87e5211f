/** The report on paper: a real PDF of what the element sends to the printer. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { assessment } from '../../src/content/index.js';
import en from '../../src/content/text/en.js';
import nl from '../../src/content/text/nl.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import type { Answers } from '../../src/engine/index.js';
import enWords from '../../src/i18n/en.js';
import { fill } from '../../src/i18n/index.js';
import nlWords from '../../src/i18n/nl.js';
import { DemoBrowser } from './support/browser.js';
import { paperOf } from './support/paper.js';
import { pdfPages, squeezed } from './support/pdf-text.js';

const LANGUAGES = { en: { text: en, words: enWords }, nl: { text: nl, words: nlWords } };
const A4 = [595, 842];
const [FEWEST, MOST] = [2, 3];
/** A page with less than this is as good as empty. */
const LETTERS = 300;

const middling: Answers = Object.fromEntries(
  assessment.items.map(({ id, options, type }) => [
    id,
    type === 'single' ? (options[2]?.id ?? '') : options.slice(0, 2).map((option) => option.id),
  ]),
);
/** A long plan with two other ways, a score that is open, and figures of three sources. */
const much: Answers = {
  ...middling,
  'profile.sector': 'construction',
  'use.reach': 'one',
  'know.people.training': 'nobody',
  'know.organisation.rules': DONT_KNOW,
  'want.organisation.agenda': 'never',
  'can.people.help': 'nobody',
};

describe('the report on A4', () => {
  let browser: DemoBrowser;
  before(async () => {
    browser = await DemoBrowser.open();
  });
  after(() => browser.close());

  for (const language of ['en', 'nl'] as const) {
    for (const [firm, answers, most] of [
      ['a middling firm', middling, MOST],
      // Each of its eight actions has its steps on paper.
      ['a firm with a long plan', much, MOST + 1],
    ] as const) {
      test(`${language}, ${firm}: ${FEWEST} to ${most} pages, none empty, with date, version and source`, async () => {
        const { text, words } = LANGUAGES[language];
        const { completedAt, pdf } = await paperOf(browser, language, answers);
        const pages = pdfPages(pdf);
        assert.ok(pages.length >= FEWEST && pages.length <= most, `${pages.length} pages`);
        for (const page of pages) {
          assert.deepEqual(page.box.slice(2).map(Math.round), A4);
          assert.ok(page.text.length > LETTERS, `a page with: ${page.text}`);
        }
        const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(completedAt));
        const method = fill(words.aboutMethod, { title: text.title, version: assessment.version, date });
        // What is said about the result may go on over the end of a page.
        const last = pages
          .slice(-2)
          .map((page) => page.text)
          .join('');
        for (const line of [method, words.aboutNotValidated, text.caveat, text.source]) {
          assert.ok(last.includes(squeezed(line)), `"${line}" is not in: ${last}`);
        }
        const all = pages.map((page) => page.text).join('');
        for (const title of [words.whyTitle, words.cellsTitle, words.supportFitTitle, words.compareTitle]) {
          assert.ok(all.includes(squeezed(title)), title);
        }
        for (const title of [words.tryTitle, words.takeTitle]) {
          assert.ok(!all.includes(squeezed(title)), title);
        }
      });
    }
  }
});

describe('printing under a strict Content Security Policy', () => {
  test('has nothing to object to', async () => {
    const browser = await DemoBrowser.open({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'",
    });
    const { lines } = await paperOf(browser, 'en', middling);
    await browser.close();
    assert.deepEqual(lines, []);
  });
});

describe('a page that the browser prints', () => {
  let browser: DemoBrowser;
  before(async () => {
    browser = await DemoBrowser.open();
  });
  after(() => browser.close());

  async function shownAfter(answers: Answers, presses: number): Promise<Page> {
    const { page } = await browser.visit('bare.html');
    await page.evaluate(
      async (known, times) => {
        const scan = document.querySelector('ai-maturity-scan');
        if (!scan) throw new Error('There is no scan');
        scan.answers = known;
        await scan.updateComplete;
        for (let time = 0; time < times; time++) {
          scan.shadowRoot?.querySelector<HTMLElement>('button.primary')?.click();
          await scan.updateComplete;
        }
      },
      answers,
      presses,
    );
    return page;
  }

  /** What is on paper once these buttons were pressed. */
  async function paperAfter(answers: Answers, presses: number): Promise<string> {
    const page = await shownAfter(answers, presses);
    const pages = pdfPages(await page.pdf({ format: 'A4' }));
    await page.close();
    return pages.map(({ text }) => text).join('');
  }

  const buttons = [
    enWords.start,
    enWords.resume,
    enWords.continue,
    enWords.showResult,
    enWords.takePrint,
    enWords.startAgain,
    enWords.changeAnswers,
  ];
  const screens: [string, Answers, number, string[]][] = [
    ['the first screen', {}, 0, [enWords.introDontKnow]],
    ['a question', {}, 1, [en.items['profile.sector'].question, enWords.dontKnow]],
    ['all answers', much, 1, [enWords.reviewTitle, en.items['profile.sector'].question]],
    ['the result', much, 2, [enWords.whyTitle, enWords.cellsNeeded.slice(0, 8), enWords.planMore, en.caveat]],
  ];
  for (const [title, answers, presses, wanted] of screens) {
    test(`${title}: complete, with what is folded on screen, and without buttons`, async () => {
      const text = await paperAfter(answers, presses);
      for (const words of wanted) assert.ok(text.includes(squeezed(words)), `"${words}" is not in: ${text}`);
      for (const words of buttons) assert.ok(!text.includes(squeezed(words)), `"${words}" is in: ${text}`);
    });
  }

  test('no page ends with a heading, wherever the scan begins on it', async () => {
    const page = await shownAfter(much, 2);
    await page.waitForSelector('ai-maturity-scan:state(result)');
    const headings = await page.evaluate(() => {
      const root = document.querySelector('ai-maturity-scan')?.shadowRoot;
      const all = root?.querySelectorAll('h1, h2, h3, h4, h5, h6, summary, .facts-title, .small-heading') ?? [];
      return [...all].map(({ textContent }) => textContent);
    });
    assert.ok(headings.length > 20);
    const ends: string[] = [];
    for (let above = 0; above < 1000; above += 50) {
      await page.evaluate((height) => (document.body.style.paddingTop = `${height}px`), above);
      const pages = pdfPages(await page.pdf({ format: 'A4' })).slice(0, -1);
      ends.push(...pages.flatMap(({ text }) => headings.filter((heading) => text.endsWith(squeezed(heading)))));
    }
    await page.close();
    assert.deepEqual(ends, []);
  });
});

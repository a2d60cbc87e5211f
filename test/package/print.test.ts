/** The report on paper: a real PDF of what the element sends to the printer. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { assessment } from '../../src/content/index.js';
import de from '../../src/content/text/de.js';
import en from '../../src/content/text/en.js';
import fr from '../../src/content/text/fr.js';
import nl from '../../src/content/text/nl.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import type { Answers } from '../../src/engine/index.js';
import deWords from '../../src/i18n/de.js';
import enWords from '../../src/i18n/en.js';
import frWords from '../../src/i18n/fr.js';
import { fill } from '../../src/i18n/index.js';
import nlWords from '../../src/i18n/nl.js';
import { isShort } from '../engine/support/runs.js';
import { firms } from '../firms/firms.js';
import { everything, middling } from './support/answers.js';
import { DemoBrowser } from './support/browser.js';
import { paperOf } from './support/paper.js';
import { headOf, pdfPages, squeezed } from './support/pdf-text.js';

const LANGUAGES = {
  en: { text: en, words: enWords },
  nl: { text: nl, words: nlWords },
  de: { text: de, words: deWords },
  fr: { text: fr, words: frWords },
};
type Language = keyof typeof LANGUAGES;
const languages = Object.keys(LANGUAGES) as Language[];
/** The link takes a line more than the code alone. */
const WITH_MOST = { resume: 'code link' } as const;
/** In points. */
const SIZES = { A4: [595, 842], Letter: [612, 792] } as const;
/** Four sheets, printed on both sides: the longest plan has sixteen actions. */
const MOST = 8;
/** A page with less than this is as good as empty. */
const LETTERS = 300;
/** Letters of a score and of the one that is asked for: "0to100", "75". */
const SCORE = 12;

const unsure = everything(DONT_KNOW);
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
/** What it left open is not known. */
const firm = (wanted: string): Answers => ({ ...unsure, ...firms.find(({ id }) => id === wanted)?.answers });

/** With most on the sheet. */
const FULLEST: Readonly<Record<string, Answers>> = {
  'a firm of four with a plan of sixteen actions': firm('web-shop-of-four'),
  'a firm of 140 with four barriers': firm('machine-works-of-140'),
  'a firm between two steps': firm('music-school-unsure'),
};
const OTHERS: Readonly<Record<string, Answers>> = {
  'a middling firm': middling,
  'a firm with figures of three sources': much,
  'a firm of one': firm('florist-alone'),
  'a firm of sixty': firm('haulier-of-sixty'),
  'a firm on the highest step': firm('insurer-of-600'),
  'a firm that wants none': firm('joinery-of-thirty'),
  'a firm that knows nothing': unsure,
};
/** The fullest in each language, the others in one. */
const LETTERS_TO_PRINT = [
  ...languages.flatMap((language) => Object.entries(FULLEST).map((one) => [language, ...one] as const)),
  ...Object.entries(OTHERS).map((one, at) => [languages[at % languages.length] ?? 'en', ...one] as const),
];

describe('the result on paper', () => {
  let browser: DemoBrowser;
  before(async () => {
    browser = await DemoBrowser.open();
  });
  after(() => browser.close());

  /** The sheet and the appendix, once the page of each is what it has to be. */
  async function pagesOf(language: Language, answers: Answers, format: keyof typeof SIZES) {
    const { pdf, titles, ...about } = await paperOf(browser, language, answers, format, WITH_MOST);
    const { text: texts, words } = LANGUAGES[language];
    const dimensions = Object.values(texts.dimensions).map(({ title }) => squeezed(title));
    const pages = pdfPages(pdf).map((page) => ({ ...page, text: withoutNumber(page.text) }));
    const [sheet, ...appendix] = pages;
    assert.ok(sheet && appendix.length > 0 && pages.length <= MOST, `${pages.length} pages`);
    for (const { box } of pages) {
      SIZES[format].forEach((size, at) =>
        assert.ok(Math.abs(size - (box[at + 2] ?? 0)) < 2, `a page of ${box.join(' ')}`),
      );
    }
    assert.ok(appendix[0]?.text.startsWith(squeezed(words.appendixTitle)), `page 2 begins with: ${appendix[0]?.text}`);
    for (const { text } of pages.slice(0, -1)) assert.ok(text.length > LETTERS, `a page with: ${text}`);
    for (const { text } of pages) {
      const last = titles.find((title) => squeezed(title) !== '' && text.endsWith(squeezed(title)));
      assert.equal(last, undefined, 'a page ends with a heading');
      const score = dimensions.find((title) => text.slice(-title.length - SCORE).includes(title));
      assert.equal(score, undefined, 'a page ends with a score whose answers are on the next');
    }
    return { ...about, appendix: appendix.map(({ text }) => text), pdf, sheet: sheet.text };
  }

  for (const [language, title, answers] of LETTERS_TO_PRINT) {
    test(`${language}, Letter, ${title}: page 1 is the sheet, with version and "not tested"`, async () => {
      const { appendix, completedAt, sheet } = await pagesOf(language, answers, 'Letter');
      const { text, words } = LANGUAGES[language];
      const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(completedAt));
      const method = fill(words.aboutMethod, { title: text.title, version: assessment.version, date });
      const address = fill(words.sheetAddress, { address: `${browser.origin}/demo/bare.html` });
      for (const line of [text.title, date, words.sheetFirm, method, words.aboutNotValidated, address]) {
        assert.ok(sheet.includes(squeezed(line)), `"${line}" is not in: ${sheet}`);
      }
      // In one piece, and last.
      for (const line of [method, words.aboutNotValidated, text.caveat, text.source]) {
        assert.ok(appendix.at(-1)?.includes(squeezed(line)), `"${line}" is not in: ${appendix.at(-1)}`);
      }
    });
  }

  for (const language of languages) {
    test(`${language}, A4: the plan to tick, why, scores, support, figures, and every answer`, async () => {
      // With notes on the data of others, and more barriers than the sheet has room for.
      const paper = await pagesOf(language, firm('home-care-of-ninety'), 'A4');
      const { answers, appendix, pdf, sheet } = paper;
      const { text, words } = LANGUAGES[language];
      for (const line of [words.sheetAction, words.sheetWho, words.sheetWhen, words.sheetTime, words.howDone]) {
        assert.ok(sheet.includes(squeezed(line)), `"${line}" is not in: ${sheet}`);
      }
      const all = appendix.join('');
      const known = Object.entries(text.items).filter(([id]) => id in answers);
      const { howSafety, howStop, howWatch } = words;
      for (const line of [
        ...[words.howTo, howStop, howWatch, howSafety, words.whyTitle, words.cellsTitle, words.supportFitTitle],
        ...[words.compareTitle, words.answersTitle, ...known.map(([, { question }]) => question)],
      ]) {
        assert.ok(all.includes(squeezed(line)), `"${line}" is not in: ${all}`);
      }
      for (const line of [words.tryTitle, words.takeTitle]) {
        assert.ok(!all.includes(squeezed(line)), line);
      }
      const head = headOf(pdf);
      assert.deepEqual([head.isTagged, head.language], [true, language]);
    });
  }

  test('the file has the title of the scan and the day', async () => {
    const { completedAt, pdf } = await pagesOf('en', middling, 'A4');
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date(completedAt));
    assert.equal(headOf(pdf).title, `${en.title}, ${date}`);
  });
});

/** The number of the page stands at its foot, and first in the file. */
function withoutNumber(text: string): string {
  return text.replace(/^\d+\/\d+/, '');
}

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
    ['the result', much, 2, [enWords.sheetWho, enWords.appendixTitle, enWords.cellsNeeded.slice(0, 8), en.caveat]],
  ];
  for (const [title, answers, presses, wanted] of screens) {
    test(`${title}: complete, with what is folded on screen, and without buttons`, async () => {
      const text = await paperAfter(answers, presses);
      for (const words of wanted) assert.ok(text.includes(squeezed(words)), `"${words}" is not in: ${text}`);
      for (const words of buttons) assert.ok(!text.includes(squeezed(words)), `"${words}" is in: ${text}`);
    });
  }

  test('no page ends with a heading, and the appendix begins a page, wherever the scan begins on it', async () => {
    const page = await shownAfter(much, 2);
    await page.waitForSelector('ai-maturity-scan:state(result)');
    const headings = await page.evaluate(titlesOnPaper);
    assert.ok(headings.length > 20);
    const ends: string[] = [];
    for (let above = 0; above < 1000; above += isShort ? 250 : 50) {
      await page.evaluate((height) => (document.body.style.paddingTop = `${height}px`), above);
      const pages = pdfPages(await page.pdf({ format: 'A4' }));
      const begin = squeezed(enWords.appendixTitle);
      assert.equal(pages.filter(({ text }) => text.startsWith(begin)).length, 1, `${above} px above the scan`);
      ends.push(
        ...pages.slice(0, -1).flatMap(({ text }) => headings.filter((heading) => text.endsWith(squeezed(heading)))),
      );
    }
    await page.close();
    assert.deepEqual(ends, []);
  });
});

/** Runs in the page: what is a title on paper. */
function titlesOnPaper(): string[] {
  dispatchEvent(new Event('beforeprint'));
  const paper = document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector('.paper');
  const all = paper?.querySelectorAll('h1, h2, h3, h4, h5, h6, .paper-title, .facts-title') ?? [];
  const titles = [...all].map(({ textContent }) => textContent);
  dispatchEvent(new Event('afterprint'));
  return titles;
}

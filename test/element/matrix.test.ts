// Runs in every engine: focus, keyboard, layout.
/** Questions with the same options, as one table. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import de from '../../src/i18n/de.js';
import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import nl from '../../src/i18n/nl.js';
import type { AiMaturityScan } from '../../src/index.js';
import { violations } from './support/axe.js';
import { overflowing } from './support/boxes.js';
import { ALONE, HEADS, HINT, matrixDefinition, ROWS, TITLE } from './support/matrix.js';
import { anything, mount } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { LARGE } from './support/reader.js';
import { choose, press } from './support/result.js';
import { all, descriptionOf, focused, nameOf, parts, text, words } from './support/screen.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

const WORDS = { en, nl, de, fr };
const COLUMNS = [...HEADS, en.dontKnow];

/** The page with the table. */
async function asked(settings: Settings = {}, language: keyof typeof WORDS = 'en'): Promise<AiMaturityScan> {
  const assessment = anything(matrixDefinition(language));
  const scan = await mount({ lang: language, assessment, answers: { size: 'more' }, ...settings });
  await press(scan, WORDS[language].resume);
  return scan;
}

const table = (scan: AiMaturityScan) => parts(scan, 'matrix')[0];
const heads = (scan: AiMaturityScan) => [...(table(scan)?.querySelectorAll('.heads span') ?? [])];
const areSeen = (scan: AiMaturityScan) => heads(scan).every((head) => head.getBoundingClientRect().width > 0);
const rows = (scan: AiMaturityScan) => all(scan, 'group');
const middle = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};

/** Whether each choice stands below the head with its name. */
function isAligned(scan: AiMaturityScan): boolean {
  const columns = heads(scan).map((head) => [text(head), middle(head)] as const);
  const inputs = all(scan, 'radio').map((input) => [nameOf(input), middle(input)] as const);
  return inputs.every(([name, at]) => columns.some(([head, place]) => head === name && Math.abs(place - at) < 2));
}

/** Whether the eye sees the words of the choices beside these. */
const hasWords = (scan: AiMaturityScan) =>
  all(scan, 'radio').every((input) => (input.nextElementSibling?.getBoundingClientRect().width ?? 0) > 20);

describe('questions with the same options', () => {
  afterEach(() => setViewport(LARGE));

  it('are one table, with a group of choices a row, each with its own name', async () => {
    await setViewport(LARGE);
    const scan = await asked();
    expect(text(all(scan, 'heading')[0] ?? null)).to.equal(TITLE);
    expect(rows(scan).map((row) => [row.getAttribute('role'), nameOf(row)])).to.deep.equal(
      Object.values(ROWS).map((question) => ['radiogroup', question]),
    );
    for (const row of rows(scan)) expect([...row.querySelectorAll('input')].map(nameOf)).to.deep.equal(COLUMNS);
    expect(heads(scan).map(text)).to.deep.equal(COLUMNS);
    expect([areSeen(scan), isAligned(scan), hasWords(scan)]).to.deep.equal([true, true, false]);
    expect(rows(scan).map(descriptionOf)).to.deep.equal([[HINT], [], []]);
    expect(overflowing(scan)).to.deep.equal([]);
    expect(await violations(scan)).to.deep.equal([]);
  });

  for (const width of [320, 390, 600]) {
    it(`are lists one below the other in ${width} pixels`, async () => {
      await setViewport({ width, height: 800 });
      const scan = await asked();
      expect([areSeen(scan), hasWords(scan)]).to.deep.equal([false, true]);
      expect(overflowing(scan)).to.deep.equal([]);
      expect(await violations(scan)).to.deep.equal([]);
    });
  }

  it('are a table or lists by the room that the tag has, not the window', async () => {
    await setViewport(LARGE);
    const scan = await asked();
    const place = scan.parentElement ?? expect.fail();
    const is = (width: number) => {
      place.style.inlineSize = `${width}px`;
      return areSeen(scan);
    };
    // Twelve ems for what is asked, and five and a half for each of the six columns.
    expect([is(719), is(720)]).to.deep.equal([false, true]);
    expect(overflowing(scan)).to.deep.equal([]);
  });

  it('are a table that is wider than lines of text, where there is room', async () => {
    await setViewport(LARGE);
    const scan = await asked();
    const width = (room: number) => {
      Object.assign(scan.parentElement?.style ?? {}, { inlineSize: `${room}px` });
      return Math.round(table(scan)?.getBoundingClientRect().width ?? 0);
    };
    // Seventeen ems for what is asked, and seven and a half for each column.
    expect([720, 900, 2000].map(width)).to.deep.equal([720, 900, 992]);
    expect([isAligned(scan), overflowing(scan)]).to.deep.equal([true, []]);
  });

  it('stand from right to left where their language does', async () => {
    await setViewport(LARGE);
    const assessment = anything(matrixDefinition('ar'));
    const scan = await mount({ lang: 'ar', assessment, answers: { size: 'more' } });
    await press(scan, en.resume);
    const places = heads(scan).map(middle);
    expect(places).to.deep.equal([...places].sort((a, b) => b - a));
    expect([isAligned(scan), overflowing(scan)]).to.deep.equal([true, []]);
  });

  it('are answered by keyboard alone: Tab leads into a row, arrows from choice to choice', async () => {
    const scan = await asked();
    const visitor = new Visitor(scan);
    await visitor.choose(ROWS.mail, 'Every week');
    await sendKeys({ press: 'Tab' });
    expect(rows(scan)[1]?.contains(focused())).to.equal(true);
    await visitor.choose(ROWS.plan, 'Now and then');
    await visitor.choose(ROWS.sell, en.dontKnow);
    await visitor.press(en.continue);
    await until(() => scan.stage === 'review', 'All is answered');
    const { mail, plan, sell } = scan.answers;
    expect([mail, plan, sell]).to.deep.equal(['weekly', 'sometimes', DONT_KNOW]);
  });

  it('say at its row what is missing, and lead there', async () => {
    const scan = await asked();
    await choose(scan, ROWS.mail, 'Never');
    await choose(scan, ROWS.sell, 'Not here');
    await press(scan, en.continue);
    const problem = fill(en.problemMissing, { dontKnow: en.dontKnow });
    expect(parts(scan, 'error-summary').map(text)).to.deep.equal([problem]);
    const [, plan] = rows(scan);
    expect(plan?.contains(parts(scan, 'error-summary')[0] ?? null)).to.equal(true);
    expect(plan?.querySelector('input') === focused()).to.equal(true);
    expect(descriptionOf(focused() ?? document.body)).to.deep.equal([problem]);
    expect([isAligned(scan), overflowing(scan)]).to.deep.equal([true, []]);
    expect(await violations(scan)).to.deep.equal([]);
    await choose(scan, ROWS.plan, 'Every day');
    expect(parts(scan, 'error-summary')).to.have.length(0);
  });

  for (const language of ['en', 'nl', 'de', 'fr'] as const) {
    it(`count as so many questions (${language})`, async () => {
      const own = WORDS[language];
      const scan = await asked({}, language);
      expect(words(scan)).to.include(fill(own.positionQuestions, { first: 2, last: 4, total: 4 }));
      await press(scan, own.back);
      expect(words(scan)).to.include(fill(own.positionQuestion, { current: 1, total: 4 }));
    });
  }

  it('are one part among others where sections are pages', async () => {
    const scan = await asked({ layout: 'section' });
    expect(words(scan)).to.include(fill(en.positionSection, { current: 2, total: 2 }));
    expect(rows(scan)).to.have.length(3);
  });

  it('with answers of the page: these are chosen, and the page with all answers leads back to each', async () => {
    const scan = await asked({ answers: { size: 'more', mail: 'daily', plan: 'na', sell: DONT_KNOW } });
    await until(() => scan.stage === 'review', 'All is answered');
    await until(() => parts(scan, 'review').length > 0, 'The answers are there');
    await press(scan, fill(en.changeQuestion, { question: ROWS.sell }));
    const chosen = all(scan, 'radio').filter((input) => (input as HTMLInputElement).checked);
    expect(chosen.map(nameOf)).to.deep.equal(['Every day', 'Not here', en.dontKnow]);
    expect(text(focused())).to.equal(TITLE);
  });

  it('have the words and the rows that fit the firm', async () => {
    const scan = await asked({ answers: { size: 'one' } });
    expect(rows(scan).map(nameOf)).to.deep.equal([ALONE, ROWS.plan]);
    expect(words(scan)).to.include(fill(en.positionQuestions, { first: 2, last: 3, total: 3 }));
  });

  it('stay a table with one row left', async () => {
    const assessment = anything(matrixDefinition('en', { sections: oneRow }));
    const scan = await asked({ assessment, answers: { size: 'one', mail: 'never', plan: 'never' } });
    await press(scan, fill(en.changeQuestion, { question: ROWS.plan }));
    expect(rows(scan).map(nameOf)).to.deep.equal([ROWS.plan]);
    expect(words(scan)).to.include(fill(en.positionQuestion, { current: 3, total: 3 }));
    expect(Boolean(table(scan))).to.equal(true);
  });

  it('that turn out to have other options are no table, and then the page is told', async () => {
    const { items, sections } = matrixDefinition();
    const plain = items.slice(1).map(({ id, options, type }) => ({ id, options, type }));
    const definition = matrixDefinition('en', { items: plain, sections: sections.slice(1) });
    const { sell } = definition.texts.en?.items ?? {};
    Object.assign(sell ?? {}, { options: { ...sell?.options, daily: 'All day' } });
    const scan = await mount({ lang: 'en', assessment: anything(definition) });
    await press(scan, en.start);
    expect([Boolean(table(scan)), rows(scan).map(nameOf)]).to.deep.equal([false, Object.values(ROWS)]);
    await choose(scan, ROWS.sell, 'All day');
    await until(() => scan.stage === 'error', 'The whole contract has read it');
  });
});

const oneRow = [
  { id: 'firm', items: ['size', 'mail'] },
  { id: 'use', items: ['plan', 'sell'], layout: 'matrix' as const },
];

import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { Answers, Layout } from '../../src/index.js';
import { assessment, labelsOf, middling, nothingYet, questionOf } from './support/built-in.js';
import { mount } from './support/mount.js';
import { all, has, nameOf, names, text, words } from './support/screen.js';
import { BEANS, complete, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import { Visitor } from './support/visitor.js';

async function review(answers: Answers = complete, layout: Layout = 'question') {
  const scan = await mount({ assessment: small(), lang: 'en', layout, answers });
  scan.start();
  await scan.updateComplete;
  expect(scan.stage).to.equal('review');
  return { scan, visitor: new Visitor(scan) };
}

/** Questions and answers, as listed. */
function listed(scan: Visitor['scan']): [string, string[]][] {
  const rows = [...(scan.shadowRoot?.querySelectorAll('dl > div') ?? [])];
  const isWord = ({ nodeType }: Node) => nodeType === Node.TEXT_NODE;
  const words = (dd: Element) => [...dd.childNodes].filter(isWord).map(text).join('');
  const answers = (row: Element) => [...row.querySelectorAll('dd')].map(words);
  return rows.map((row) => [text(row.querySelector('dt')), answers(row)]);
}

describe('the page with all answers', () => {
  const cases: [string, Answers][] = [
    ['every question asked', middling],
    ['what "never" hides is not listed', nothingYet],
    ["don't know in every place", Object.fromEntries(assessment.items.map(({ id }) => [id, 'dont-know']))],
  ];
  for (const [title, answers] of cases) {
    it(`lists the built-in scan in order: ${title}`, async () => {
      const scan = await mount({ lang: 'en', answers });
      scan.start();
      await scan.updateComplete;
      const counted = Object.entries(scan.answers);
      expect(listed(scan)).to.deep.equal(
        counted.map(([id, answer]) => [questionOf('en', id), labelsOf('en', id, answer)]),
      );
      const changes = counted.map(([id]) => `Change: ${questionOf('en', id)}`);
      expect(names(scan, 'button')).to.deep.equal([en.showResult, ...changes, en.showResult, en.back]);
    });
  }

  it('has the titles of the sections', async () => {
    const { scan } = await review();
    expect(names(scan, 'heading')).to.deep.equal([en.reviewTitle, 'Coffee', 'Extras']);
  });

  for (const place of ['top', 'bottom'] as const) {
    it(`the way on at the ${place} leads to the result; the first one has its look`, async () => {
      const { scan, visitor } = await review();
      const buttons = all(scan, 'button').filter((button) => nameOf(button) === en.showResult);
      expect(buttons.map((button) => button.matches('[part~=button-primary]'))).to.deep.equal([true, false]);
      await visitor.tabTo(buttons.at(place === 'top' ? 0 : 1) ?? scan);
      await visitor.key('Enter');
      expect(scan.stage).to.equal('result');
    });
  }

  it('says at the top what is missing, where the page has set other answers, and leads there', async () => {
    const { scan, visitor } = await review();
    expect(words(scan)).not.to.include(en.notAnswered);
    scan.answers = { 'coffee.how-often': 'daily', extras: ['none'] };
    await scan.updateComplete;
    expect(words(scan)).to.include(`${en.notAnswered}: Beans`);
    await visitor.press(en.showResult);
    expect(names(scan, 'group')).to.deep.equal([BEANS]);
  });

  for (const layout of ['question', 'section'] as const) {
    it(`one ${layout} a page: Change leads to the question, and Continue back to the answers`, async () => {
      const { scan, visitor } = await review(complete, layout);
      await visitor.press(`Change: ${EXTRAS}`);
      expect(names(scan, 'group')).to.deep.equal([EXTRAS]);
      await visitor.tick(EXTRAS, 'Sugar');
      await visitor.press(en.continue);
      expect(listed(scan).at(-1)).to.deep.equal([EXTRAS, ['Milk', 'Sugar']]);
      expect(scan.stage).to.equal('review');
    });

    it(`one ${layout} a page: Change and Back: the answers again, unchanged`, async () => {
      const { scan, visitor } = await review(complete, layout);
      const before = listed(scan);
      await visitor.press(`Change: ${HOW_OFTEN}`);
      await visitor.press(en.back);
      expect(scan.stage).to.equal('review');
      expect(listed(scan)).to.deep.equal(before);
    });
  }

  it('a change that brings a question into view leads there first', async () => {
    const { scan, visitor } = await review({ 'coffee.how-often': 'never', extras: ['none'] });
    await visitor.press(`Change: ${HOW_OFTEN}`);
    await visitor.choose(HOW_OFTEN, 'Daily');
    await visitor.press(en.continue);
    expect(names(scan, 'group')).to.deep.equal([BEANS]);
    await visitor.choose(BEANS, 'Ground');
    await visitor.press(en.continue);
    expect(scan.stage).to.equal('review');
  });
});

describe('Back', () => {
  it('all the way from the result to the first screen keeps every answer', async () => {
    const { scan, visitor } = await review();
    await visitor.press(en.showResult);
    await visitor.press(en.changeAnswers);
    const seen: string[] = [];
    while (has(scan, 'button', en.back)) {
      await visitor.press(en.back);
      seen.push(names(scan, 'group')[0] ?? scan.stage);
    }
    expect(seen).to.deep.equal([EXTRAS, BEANS, HOW_OFTEN, 'intro']);
    expect(scan.answers).to.deep.equal(complete);
    await visitor.press(en.resume);
    expect(scan.stage).to.equal('review');
  });

  it('from a question that is not answered needs no answer', async () => {
    const scan = await mount({ assessment: small(), lang: 'en', answers: { 'coffee.how-often': 'daily' } });
    const visitor = new Visitor(scan);
    await visitor.press(en.resume);
    await visitor.press(en.back);
    expect(visitor.chosen(HOW_OFTEN)).to.deep.equal(['Daily']);
  });
});

describe('a result that is a range', () => {
  it('asks what is not known; the answer settles the step, and the result is told again', async () => {
    const { scan, visitor } = await review({ ...complete, 'coffee.beans': 'dont-know' });
    await visitor.press(en.showResult);
    expect(names(scan, 'heading')[0]).to.equal('You are on step 2 or 3 of 3');
    expect(words(scan)).to.include(en.resultRangeWhy);
    await visitor.choose(BEANS, 'Ground');
    await visitor.press(en.showResult);
    expect(names(scan, 'heading')[0]).to.equal('You are on step 2\u00a0of\u00a03: Drinker');
    expect(scan.result?.step).to.deep.include({ low: 2, high: 2, id: 'drinker' });
  });
});

import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { verify } from '../../src/contract/index.js';
import { builtInBenchmark, builtInCatalogues } from '../../src/content/advice/index.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { Answers } from '../../src/index.js';
import { answer, assessment, middling, nothingYet, walk } from './support/built-in.js';
import { hear } from './support/events.js';
import { mount } from './support/mount.js';
import { has, names, parts, textIn, words } from './support/screen.js';
import { press, resultOf, shownResult } from './support/result.js';
import { small } from './support/small.js';
import { Visitor } from './support/visitor.js';

const QUICK = 10;
const isQuick = (id: string) => /^(?:profile|use)\./.test(id);

async function walked(answers: Answers) {
  const heard = hear();
  const scan = await mount({ lang: 'en', depth: 'quick' });
  const visitor = new Visitor(scan);
  const asked = await walk(visitor, 'en', answers);
  return { asked, heard, scan, visitor };
}

describe('the quick scan', () => {
  it('the first screen counts its own questions, and the time they take', async () => {
    const scan = await mount({ lang: 'en', depth: 'quick' });
    expect(words(scan)).to.include(fill(en.introTime, { time: '4\u00A0minutes', questions: QUICK }));
    expect(words(scan)).not.to.include(en.introGetCells);
  });

  const cases: [string, Answers, number][] = [
    ['a middling firm', middling, QUICK],
    ['a firm without AI: what it cannot answer is not asked', nothingYet, QUICK - 4],
  ];
  for (const [title, answers, count] of cases) {
    it(`${title}: ${count} questions, and a provisional step`, async () => {
      const { asked, heard, scan, visitor } = await walked(answers);
      expect(asked).to.have.length(count);
      expect(asked.filter((id) => !isQuick(id))).to.deep.equal([]);
      await visitor.press(en.showResult);
      expect(names(scan, 'heading')[0]).to.match(/^You are on step \d\sof\s5: /);
      expect(textIn(scan, 'about')).to.include(en.aboutQuick);
      for (const part of ['plan', 'cells', 'support', 'support-wanted', 'barriers', 'ideas']) {
        expect(parts(scan, part), part).to.deep.equal([]);
      }
      expect(heard.results().map(({ depth, plan }) => [depth, plan])).to.deep.equal([['quick', null]]);
    });
  }

  it('tells how far the visitor is on the way through its own questions', async () => {
    const scan = await mount({ lang: 'en', depth: 'quick', answers: middling });
    await press(scan, en.resume);
    await press(scan, `Change: What does your firm mainly do?`);
    expect(textIn(scan, 'progress')).to.include(fill(en.positionQuestion, { current: 1, total: QUICK }));
  });

  it('what decides but is not known is asked for; only what it asks', async () => {
    const scan = await shownResult({ depth: 'quick', answers: { ...middling, 'use.frequency': DONT_KNOW } });
    const question = 'How often does anybody in your firm use AI for work?';
    expect(names(scan, 'group')).to.include(question);
  });

  it('what decides but it does not ask is named, without a way to answer', async () => {
    const assessment = small((it) => {
      Object.assign(it, { quick: ['coffee'] });
      Object.assign(it.steps[2] ?? {}, { gate: { item: 'extras', atLeast: 1 } });
    });
    const answers = { 'coffee.how-often': 'weekly', 'coffee.beans': 'whole' };
    const scan = await shownResult({ assessment, depth: 'quick', answers });
    expect(words(scan)).to.include(`${en.resultRangeWhy} What goes in?`);
    expect(names(scan, 'button')).not.to.include(fill(en.answerNowQuestion, { question: 'What goes in?' }));
  });

  it('what it does not ask cannot be tried out', async () => {
    const scan = await shownResult({ depth: 'quick' });
    const options = [...(scan.shadowRoot?.querySelectorAll('select option') ?? [])].map((option) =>
      option.getAttribute('value'),
    );
    expect(options.slice(1)).to.deep.equal([
      'use.frequency',
      'use.reach',
      'use.embedding',
      'use.results',
      'use.direction',
    ]);
  });

  it('an assessment that has none: all is asked', async () => {
    const scan = await shownResult({
      assessment: small(),
      depth: 'quick',
      answers: { 'coffee.how-often': 'never', extras: ['milk'] },
    });
    expect([resultOf(scan).depth, parts(scan, 'deepen').length]).to.deep.equal(['full', 0]);
  });
});

describe('on to the full scan', () => {
  it('asks nothing twice, and ends in a second, full result', async () => {
    const { asked, heard, scan, visitor } = await walked(middling);
    await visitor.press(en.showResult);
    const questions = assessment.items.length - QUICK;
    expect(textIn(scan, 'deepen')).to.include(fill(en.deepenText, { questions }));
    await visitor.press(en.deepen);
    const then = await walk(visitor, 'en', middling);
    expect([...asked, ...then].sort()).to.deep.equal(assessment.items.map(({ id }) => id).sort());
    await visitor.press(en.showResult);
    const [first, second] = heard.results();
    expect([first?.depth, second?.depth, heard.results().length]).to.deep.equal(['quick', 'full', 2]);
    expect(second?.startedAt).to.equal(first?.startedAt);
    expect(second?.answers).to.deep.equal(middling);
    expect(heard.types().filter((type) => type === 'scan-start')).to.have.length(1);
    expect([parts(scan, 'plan').length, parts(scan, 'deepen').length]).to.deep.equal([1, 0]);
  });

  it('both results can be computed again', async () => {
    const scan = await shownResult({ depth: 'quick' });
    const results = [resultOf(scan)];
    await press(scan, en.deepen);
    await press(scan, en.showResult);
    results.push(resultOf(scan));
    for (const result of results) {
      const { ok } = await verify(result, assessment, {
        catalogues: builtInCatalogues,
        benchmarks: [builtInBenchmark],
      });
      expect(ok, result.depth).to.equal(true);
    }
  });

  it('starting again goes back to the quick scan', async () => {
    const scan = await shownResult({ depth: 'quick' });
    await press(scan, en.deepen);
    await press(scan, en.showResult);
    await press(scan, en.startAgain);
    await press(scan, en.startAgainYes);
    expect(words(scan)).to.include(fill(en.introTime, { time: '4\u00A0minutes', questions: QUICK }));
    await press(scan, en.start);
    await answer(new Visitor(scan), 'en', 'profile.sector', 'trade');
    expect(textIn(scan, 'progress')).to.include(fill(en.positionQuestion, { current: 1, total: QUICK }));
    expect(has(scan, 'button', en.continue)).to.equal(true);
  });
});

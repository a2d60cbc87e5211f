import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import { assessment, labelsOf, questionOf } from './support/built-in.js';
import { mount } from './support/mount.js';
import { all, has, nameOf, names, parts, words } from './support/screen.js';
import { BEANS, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import { Visitor } from './support/visitor.js';

const USE = ['use.technologies', 'use.reach', 'use.embedding', 'use.results'];

async function at(answers: Readonly<Record<string, string>>, layout: 'question' | 'section' = 'question') {
  const scan = await mount({ assessment: small(), lang: 'en', layout, answers });
  scan.start();
  await scan.updateComplete;
  return { scan, visitor: new Visitor(scan) };
}

describe('questions that do not apply', () => {
  it('built-in, a section a page: "never" hides the questions on use, and a change brings them back', async () => {
    const scan = await mount({ lang: 'en', layout: 'section', answers: profile() });
    const visitor = new Visitor(scan);
    const frequency = questionOf('en', 'use.frequency');
    const shown = () => USE.filter((id) => has(scan, 'group', questionOf('en', id)));
    scan.start();
    await scan.updateComplete;
    expect(shown()).to.deep.equal(USE);
    await visitor.choose(frequency, 'Every day');
    await visitor.choose(questionOf('en', 'use.reach'), 'One person');
    await visitor.choose(frequency, 'Never');
    expect(shown()).to.deep.equal([]);
    expect(scan.answers).not.to.have.property('use.reach');
    await visitor.choose(frequency, 'Every week');
    expect(shown()).to.deep.equal(USE);
    expect(visitor.chosen(questionOf('en', 'use.reach'))).to.deep.equal(['One person']);
    expect(scan.answers).to.include({ 'use.reach': 'one' });
  });

  it('what stands above a section stays where its first question is not asked', async () => {
    const assessment = small(({ sections }) => {
      Object.assign(sections[0] ?? {}, { items: ['coffee.how-often'] });
      Object.assign(sections[1] ?? {}, { items: ['coffee.beans', 'extras'] });
    });
    for (const layout of ['question', 'section'] as const) {
      const scan = await mount({ assessment, lang: 'en', layout, answers: { 'coffee.how-often': 'never' } });
      scan.start();
      await scan.updateComplete;
      expect(names(scan, 'group')).to.deep.equal([EXTRAS]);
      expect(words(scan)).to.include('What goes in.');
    }
  });

  it('a question a page: going back and changing the answer restores the earlier one', async () => {
    const { scan, visitor } = await at({ 'coffee.how-often': 'weekly' });
    await visitor.choose(BEANS, 'Whole');
    await visitor.press(en.back);
    await visitor.choose(HOW_OFTEN, 'Never');
    await visitor.press(en.continue);
    expect(names(scan, 'group')).to.deep.equal([EXTRAS]);
    await visitor.press(en.back);
    await visitor.choose(HOW_OFTEN, 'Daily');
    await visitor.press(en.continue);
    expect(visitor.chosen(BEANS)).to.deep.equal(['Whole']);
  });
});

describe('progress', () => {
  const cases: [string, string, string, number, number][] = [
    ['nothing answered', '', fill(en.positionQuestion, { current: 1, total: 3 }), 0, 3],
    ['an answer that keeps all questions', 'Weekly', fill(en.positionQuestion, { current: 1, total: 3 }), 1, 3],
    ['an answer that hides one', 'Never', fill(en.positionQuestion, { current: 1, total: 2 }), 1, 2],
    ["don't know hides none", en.dontKnow, fill(en.positionQuestion, { current: 1, total: 3 }), 1, 3],
  ];
  for (const [title, option, position, answered, total] of cases) {
    it(title, async () => {
      const { scan, visitor } = await at({});
      if (option) await visitor.choose(HOW_OFTEN, option);
      expect(words(scan)).to.include(position);
      const [bar] = parts(scan, 'progress').flatMap((part) => [...part.querySelectorAll('[aria-hidden=true]')]);
      const [whole, filled] = [bar, bar?.firstElementChild].map((box) => box?.getBoundingClientRect().width ?? NaN);
      expect((filled ?? NaN) / (whole ?? NaN)).to.be.closeTo(answered / total, 0.01);
    });
  }

  it('a section a page: parts are counted', async () => {
    const { scan } = await at({}, 'section');
    expect(words(scan)).to.include(fill(en.positionSection, { current: 1, total: 2 }));
  });
});

describe("don't know", () => {
  it('is the last choice of every question of the built-in scan', async () => {
    const scan = await mount({ lang: 'en', layout: 'section', answers: { 'use.frequency': 'daily' } });
    const visitor = new Visitor(scan);
    scan.start();
    await scan.updateComplete;
    const seen: string[] = [];
    while (scan.stage === 'question') {
      for (const group of all(scan, 'group')) {
        const item = assessment.items.find(({ id }) => questionOf('en', id) === nameOf(group));
        const inputs = [...group.querySelectorAll('input')];
        const last = inputs.at(-1);
        expect(last && nameOf(last)).to.equal(labelsOf('en', item?.id ?? '', 'dont-know')[0]);
        seen.push(item?.id ?? '');
        last?.click();
        await scan.updateComplete;
      }
      await visitor.press(en.continue);
    }
    expect(seen).to.deep.equal(assessment.items.map(({ id }) => id));
    expect(new Set(Object.values(scan.answers))).to.deep.equal(new Set(['dont-know']));
  });
});

describe('several options', () => {
  const ALONE = 'Nothing';
  const cases: [string, string[], string[]][] = [
    ['two of them', ['Milk', 'Sugar'], ['Milk', 'Sugar']],
    ['ticked twice', ['Milk', 'Milk'], []],
    ['the one that stands alone clears the others', ['Milk', 'Sugar', ALONE], [ALONE]],
    ['another clears the one that stands alone', [ALONE, 'Milk'], ['Milk']],
    ["don't know clears the others", ['Milk', ALONE, 'Sugar', 'It differs'], ['It differs']],
    ["another clears don't know", ['It differs', 'Syrup'], ['Syrup']],
    ['more than allowed can be ticked', ['Milk', 'Sugar', 'Syrup'], ['Milk', 'Sugar', 'Syrup']],
  ];
  for (const [title, ticks, chosen] of cases) {
    it(title, async () => {
      const { visitor } = await at({ 'coffee.how-often': 'never' });
      await visitor.tick(EXTRAS, ...ticks);
      expect(visitor.chosen(EXTRAS)).to.deep.equal(chosen);
    });
  }
});

function profile(): Record<string, string> {
  const ids = assessment.sections[0]?.items ?? [];
  return Object.fromEntries(ids.map((id) => [id, 'dont-know']));
}

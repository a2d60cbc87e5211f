import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { DONT_KNOW } from '../../src/engine/index.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { Answers } from '../../src/index.js';
import { parts, text, textIn } from './support/screen.js';
import { shownResult } from './support/result.js';
import { complete, small } from './support/small.js';
import type { LooseDefinition } from './support/small.js';

/** The plan of the small definition, where step 3 asks what `step` says. */
async function plan(answers: Answers, step: object = {}, change: (it: LooseDefinition) => void = () => undefined) {
  const assessment = small((it) => {
    Object.assign(it.steps[2] ?? {}, step);
    change(it);
  });
  const scan = await shownResult({ assessment, answers: { extras: ['milk'], ...answers } });
  return { scan, raises: parts(scan, 'raise').map(text), shown: textIn(scan, 'plan') };
}

const never: Answers = { 'coffee.how-often': 'never' };
const ground: Answers = { 'coffee.how-often': 'weekly', 'coffee.beans': 'ground' };
const either = {
  gate: {
    any: [
      { item: 'coffee.how-often', atLeast: 2 },
      { item: 'coffee.beans', atLeast: 1 },
    ],
  },
};
const beans = `Taste Beans ${fill(en.planFrom, { answer: 'Ground' })} ${fill(en.planTo, { answer: 'Whole' })}`;
const daily = `Taste Frequency ${fill(en.planFrom, { answer: 'Weekly' })} ${fill(en.planTo, { answer: 'Daily' })}`;

describe('the plan', () => {
  it('is named after the next step, and says what that is', async () => {
    const { shown } = await plan(ground);
    expect(shown).to.include(`${fill(en.planTitle, { step: 3, name: 'Barista' })} Good coffee.`);
  });

  it('one change: what to change, as it is now and as it has to be', async () => {
    const { raises, shown } = await plan(ground);
    expect(shown).to.include(fill(en.planDoOne, { step: 3 }));
    expect(raises).to.deep.equal([beans]);
  });

  it('more changes: how many, and each', async () => {
    const { raises, shown } = await plan(ground, {
      gate: {
        all: [
          { item: 'coffee.how-often', atLeast: 2 },
          { item: 'coffee.beans', atLeast: 1 },
        ],
      },
    });
    expect(shown).to.include(fill(en.planDo, { step: 3 }));
    expect(raises).to.deep.equal([daily, beans]);
  });

  it('what routing hides now is part of it', async () => {
    const { raises } = await plan(never, {}, (it) => Object.assign(it.steps[1] ?? {}, { gate: either.gate.any[1] }));
    expect(raises.map((raise) => raise.split(' ')[1])).to.deep.equal(['Frequency', 'Beans']);
  });

  it('the first comes now, then what comes next, of equals in the order of asking', async () => {
    const gate = { item: 'coffee.how-often', atLeast: 2 };
    const { raises, shown } = await plan(ground, { gate, minima: { taste: 100 } });
    expect(raises).to.deep.equal([daily, beans]);
    expect(shown).to.include(`${en.planNow} ${daily} ${en.planNext} ${beans}`);
    expect(shown).not.to.include(en.planLater);
  });

  it('what takes long comes later', async () => {
    const gate = { item: 'coffee.how-often', atLeast: 2 };
    const { shown } = await plan(ground, { gate, minima: { taste: 100 } }, (it) => {
      for (const item of it.items) if (item.id === 'coffee.how-often') Object.assign(item, { effort: 8 });
    });
    expect(shown).to.include(`${en.planNow} ${beans} ${en.planLater} ${daily}`);
  });

  it('what is not known is to be found out first', async () => {
    const { raises } = await plan({ ...ground, 'coffee.beans': DONT_KNOW });
    const to = fill(en.planTo, { answer: 'Whole' });
    expect(raises).to.deep.equal([`Taste Beans ${en.planFindOut} ${en.planFromUnknown} ${to}`]);
  });

  it('a question in no score is named after its section, one with several options by their number', async () => {
    const gate = { item: 'extras', atLeast: 2 };
    const { raises } = await plan(ground, { gate, minima: {} });
    const [now, to] = [fill(en.planFrom, { answer: 'Milk' }), fill(en.answerCount, { count: 2 })];
    expect(raises).to.deep.equal([`Extras Extras ${now} ${fill(en.planTo, { answer: to })}`]);
  });

  it('on the highest step there is none, and that is said', async () => {
    const { raises, shown } = await plan(complete);
    expect([raises, shown]).to.deep.equal([[], `${en.planTopTitle} ${en.planTop}`]);
  });
});

describe('what holds back most', () => {
  const line = (score: string) => fill(en.planBinding, { name: 'Taste', score, step: 3, needed: 70 });
  const open = fill(en.cellBetween, { low: 25, high: 75 });
  const cases: [string, Answers, object, string][] = [
    ['certain', ground, {}, line('25')],
    ['not certain', { ...ground, 'coffee.beans': DONT_KNOW }, {}, `${line(open)} ${en.planBindingUnsure}`],
    ['nothing', ground, { minima: {} }, ''],
  ];
  for (const [title, answers, step, expected] of cases) {
    it(title, async () => {
      const { scan, shown } = await plan(answers, step);
      expect(textIn(scan, 'binding')).to.equal(expected);
      expect(shown.includes(en.planNoBinding)).to.equal(expected === '');
    });
  }

  it('without a single score nothing is said of it', async () => {
    const { scan, shown } = await plan(ground, { minima: {} }, (it) => {
      Object.assign(it, { dimensions: [] });
      Object.values(it.texts).forEach((texts) => Object.assign(texts, { dimensions: {} }));
      it.steps.forEach((step) => Object.assign(step, { minima: {} }));
    });
    expect([textIn(scan, 'binding'), shown.includes(en.planNoBinding)]).to.deep.equal(['', false]);
  });
});

describe('other ways to get there', () => {
  const cases: [string, object, string, [string, string]][] = [
    ['that take as much', {}, en.planAsMuch, [daily, beans]],
    ['that take a little more', { effort: 2 }, en.planMore, [daily, beans]],
  ];
  for (const [title, effort, heading, raises] of cases) {
    it(title, async () => {
      const found = await plan(ground, { ...either, minima: { taste: 40 } }, (it) =>
        Object.assign(it.items[1] ?? {}, effort),
      );
      expect(found.raises).to.deep.equal(raises);
      expect(found.shown).to.include(`${en.planAlternatives} ${heading} ${raises[1]}`);
    });
  }

  it('where there are none, nothing is said of them', async () => {
    expect((await plan(ground)).shown).not.to.include(en.planAlternatives);
  });
});

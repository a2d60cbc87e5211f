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
  const raises = parts(scan, 'raise').map(text);
  // Without the title of the first one, the group, and the word of its box.
  const rows = raises.map((raise) =>
    raise.replace(/^(?:Begin here, this week|Taste|Extras) (?=\S)/, '').replace(/ Done$/, ''),
  );
  return { scan, raises: rows, shown: textIn(scan, 'plan') };
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
const beans = `Beans ${fill(en.planFrom, { answer: 'Ground' })} ${fill(en.planTo, { answer: 'Whole' })}`;
const daily = `Frequency ${fill(en.planFrom, { answer: 'Weekly' })} ${fill(en.planTo, { answer: 'Daily' })}`;

describe('the plan', () => {
  it('is named after the next step', async () => {
    const { shown } = await plan(ground);
    expect(shown).to.include(fill(en.planTitle, { step: 3, name: 'Barista' }));
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
    expect(raises.map((raise) => raise.split(' ')[0])).to.deep.equal(['Frequency', 'Beans']);
  });

  it('the first comes this week, the next this month, of equals in the order of asking', async () => {
    const gate = { item: 'coffee.how-often', atLeast: 2 };
    const { raises, shown } = await plan(ground, { gate, minima: { taste: 100 } });
    expect(raises).to.deep.equal([daily, beans]);
    expect(shown).to.include(`${en.planMonth} Taste ${beans}`);
    expect(shown).not.to.include(en.planQuarter);
  });

  it('what takes months comes after that', async () => {
    const gate = { item: 'coffee.how-often', atLeast: 2 };
    const { shown } = await plan(ground, { gate, minima: { taste: 100 } }, (it) => {
      for (const item of it.items) if (item.id === 'coffee.how-often') Object.assign(item, { effort: 8 });
    });
    expect(shown).to.include(`${en.planAfter} Taste ${daily}`);
  });

  it('what is not known is to be found out first', async () => {
    const { raises } = await plan({ ...ground, 'coffee.beans': DONT_KNOW });
    const to = fill(en.planTo, { answer: 'Whole' });
    expect(raises).to.deep.equal([`Beans ${en.planFindOut} ${en.planFromUnknown} ${to}`]);
  });

  it('a question in no score is named after its section, one with several options by their number', async () => {
    const gate = { item: 'extras', atLeast: 2 };
    const { raises } = await plan(ground, { gate, minima: {} });
    const [now, to] = [fill(en.planFrom, { answer: 'Milk' }), fill(en.answerCount, { count: 2 })];
    expect(raises).to.deep.equal([`Extras ${now} ${fill(en.planTo, { answer: to })}`]);
  });

  it('on the highest step there is none, and that is said', async () => {
    const { raises, shown } = await plan(complete);
    expect(raises).to.deep.equal([]);
    expect(shown).to.equal(`${en.planTopTitle} ${en.planTop}`);
  });
});

describe('what holds back most', () => {
  const cases: [string, Answers, object, string, string, string][] = [
    ['certain', ground, {}, en.cellBinding, fill(en.cellToGo, { left: 1, total: 2 }), ''],
    ['not certain', { ...ground, 'coffee.beans': DONT_KNOW }, {}, en.cellBinding, en.cellUnsure, en.planBindingUnsure],
    ['nothing', ground, { minima: {} }, '', '25', ''],
    ['nothing, of what is asked', ground, { minima: { taste: 25 } }, '', en.cellEnough, en.planNoBinding],
  ];
  for (const [title, answers, step, expected, said, note] of cases) {
    it(title, async () => {
      const { scan } = await plan(answers, step);
      expect(textIn(scan, 'binding')).to.equal(expected);
      expect(textIn(scan, 'cell')).to.equal([said, expected].filter(Boolean).join(' '));
      for (const one of [en.planBindingUnsure, en.planNoBinding])
        expect(textIn(scan, 'cells').includes(one), one).to.equal(one === note);
    });
  }

  it('without a single score nothing is said of it', async () => {
    const { scan, shown } = await plan(ground, { minima: {} }, (it) => {
      Object.assign(it, { dimensions: [] });
      Object.values(it.texts).forEach((texts) => Object.assign(texts, { dimensions: {} }));
      it.steps.forEach((step) => Object.assign(step, { minima: {} }));
    });
    expect([textIn(scan, 'binding'), parts(scan, 'cells').length, shown.length > 0]).to.deep.equal(['', 0, true]);
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
      expect(textIn(found.scan, 'other-ways')).to.equal(`${en.planAlternatives} 1 ${heading} Taste ${raises[1]}`);
    });
  }

  it('where there are none, nothing is said of them', async () => {
    expect(parts((await plan(ground)).scan, 'other-ways')).to.deep.equal([]);
  });
});

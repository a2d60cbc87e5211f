import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import { mount } from './support/mount.js';
import { all, descriptionOf, focused, has, nameOf, names, one, text } from './support/screen.js';
import { BEANS, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import { Visitor } from './support/visitor.js';

const MISSING = fill(en.problemMissing, { dontKnow: en.dontKnow });

async function at(answers: Readonly<Record<string, string>>, layout: 'question' | 'section' = 'question') {
  const scan = await mount({ assessment: small(), lang: 'en', layout, answers });
  scan.start();
  await scan.updateComplete;
  return { scan, visitor: new Visitor(scan) };
}

describe('Continue without an answer', () => {
  it('stays, and moves the focus to a summary that is an alert', async () => {
    const { scan, visitor } = await at({});
    await visitor.press(en.continue);
    const [alert] = all(scan, 'alert');
    expect(focused()).to.equal(alert);
    expect(text(alert ?? null)).to.equal(`${en.problemTitle} ${MISSING}`);
    expect(descriptionOf(one(scan, 'group', HOW_OFTEN))).to.deep.equal([MISSING]);
  });

  it('the description names the hint too', async () => {
    const { scan, visitor } = await at({ 'coffee.how-often': 'daily' });
    await visitor.press(en.continue);
    expect(descriptionOf(one(scan, 'group', BEANS))).to.deep.equal(['Look at the bag.', MISSING]);
  });

  it('a second Continue moves the focus to the summary again', async () => {
    const { scan, visitor } = await at({});
    await visitor.press(en.continue);
    await visitor.press(en.continue);
    expect(focused()).to.equal(all(scan, 'alert')[0]);
  });

  it('the line in the summary leads to the first choice of its question', async () => {
    const { scan, visitor } = await at({});
    await visitor.press(en.continue);
    await visitor.press(MISSING);
    expect(focused()).to.equal(one(scan, 'group', HOW_OFTEN).querySelector('input'));
  });

  it('an answer clears the message at once, without moving the focus, and Continue leads on', async () => {
    const { scan, visitor } = await at({});
    await visitor.press(en.continue);
    await visitor.choose(HOW_OFTEN, 'Weekly');
    expect(all(scan, 'alert')).to.deep.equal([]);
    expect(nameOf(focused() ?? document.body)).to.equal('Weekly');
    await visitor.press(en.continue);
    expect(names(scan, 'group')).to.deep.equal([BEANS]);
    expect(all(scan, 'alert')).to.deep.equal([]);
  });

  it('a section a page: one line for each question, named, and each leads to its own', async () => {
    const { scan, visitor } = await at({}, 'section');
    await visitor.press(en.continue);
    const lines = [`Frequency: ${MISSING}`, `Beans: ${MISSING}`];
    expect(names(scan, 'button').slice(0, 2)).to.deep.equal(lines);
    await visitor.press(lines[1] ?? '');
    expect(focused()).to.equal(one(scan, 'group', BEANS).querySelector('input'));
    await visitor.choose(BEANS, 'Whole');
    expect(has(scan, 'button', lines[0] ?? '')).to.equal(true);
    expect(has(scan, 'button', lines[1] ?? '')).to.equal(false);
  });

  const mended: [string, string[]][] = [
    ['nothing ticked', []],
    ['ticked and cleared again', ['Milk', 'Milk']],
    ["don't know ticked and cleared again", ['It differs', 'It differs']],
  ];
  for (const [title, ticks] of mended) {
    it(`several options: ${title}`, async () => {
      const { scan, visitor } = await at({ 'coffee.how-often': 'never' });
      await visitor.tick(EXTRAS, ...ticks);
      await visitor.press(en.continue);
      expect(descriptionOf(one(scan, 'group', EXTRAS))).to.deep.equal([
        fill(en.problemMissing, { dontKnow: 'It differs' }),
      ]);
    });
  }

  it('more than allowed: says how many, until one is cleared', async () => {
    const { scan, visitor } = await at({ 'coffee.how-often': 'never' });
    await visitor.tick(EXTRAS, 'Milk', 'Sugar', 'Syrup');
    await visitor.press(en.continue);
    const message = fill(en.problemTooMany, { max: 2, count: 3 });
    expect(descriptionOf(one(scan, 'group', EXTRAS))).to.deep.equal([message]);
    expect(focused()).to.equal(all(scan, 'alert')[0]);
    await visitor.tick(EXTRAS, 'Milk');
    expect(all(scan, 'alert')).to.deep.equal([]);
    await visitor.press(en.continue);
    expect(scan.stage).to.equal('review');
    expect(scan.answers).to.deep.include({ extras: ['sugar', 'syrup'] });
  });
});

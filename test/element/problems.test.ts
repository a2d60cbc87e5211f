import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { fill } from '../../src/i18n/index.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { mount } from './support/mount.js';
import { all, announced, descriptionOf, focused, nameOf, names, one, parts, words } from './support/screen.js';
import { BEANS, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import { Visitor } from './support/visitor.js';

const MISSING = fill(en.problemMissing, { dontKnow: en.dontKnow });

async function at(answers: Readonly<Record<string, string>>, layout: 'question' | 'section' = 'question') {
  const scan = await mount({ assessment: small(), lang: 'en', layout, answers });
  scan.start();
  await scan.updateComplete;
  return { scan, visitor: new Visitor(scan) };
}

/** What is said along with the first choice of a question, which has the focus when something is wrong. */
const said = (scan: AiMaturityScan, question: string) => {
  const input = one(scan, 'group', question).querySelector('input');
  return { focused: focused() === input, descriptions: input ? descriptionOf(input) : [] };
};

describe('Continue without an answer', () => {
  it('stays, and leads to the first choice, which is described by what is missing', async () => {
    const { scan, visitor } = await at({});
    await visitor.press(en.continue);
    expect(said(scan, HOW_OFTEN)).to.deep.equal({ focused: true, descriptions: [MISSING] });
    expect(one(scan, 'group', HOW_OFTEN).getAttribute('aria-invalid')).to.equal('true');
  });

  it('it is written once, and said once: no alert beside the focus', async () => {
    const { scan, visitor } = await at({});
    await visitor.press(en.continue);
    expect(words(scan).split(MISSING)).to.have.length(2);
    expect(all(scan, 'alert')).to.deep.equal([]);
    expect(announced(scan)).to.equal('');
  });

  it('the question keeps its hint as description', async () => {
    const { scan, visitor } = await at({ 'coffee.how-often': 'daily' });
    await visitor.press(en.continue);
    expect(descriptionOf(one(scan, 'group', BEANS))).to.deep.equal(['Look at the bag.']);
    expect(said(scan, BEANS)).to.deep.equal({ focused: true, descriptions: [MISSING] });
  });

  it('a second Continue leads there again', async () => {
    const { scan, visitor } = await at({});
    await visitor.press(en.continue);
    await visitor.press(en.continue);
    expect(said(scan, HOW_OFTEN).focused).to.equal(true);
  });

  it('an answer clears the message at once, without moving the focus, and Continue leads on', async () => {
    const { scan, visitor } = await at({});
    await visitor.press(en.continue);
    await visitor.choose(HOW_OFTEN, 'Weekly');
    expect(parts(scan, 'error-summary')).to.deep.equal([]);
    expect(one(scan, 'group', HOW_OFTEN).hasAttribute('aria-invalid')).to.equal(false);
    expect(nameOf(focused() ?? document.body)).to.equal('Weekly');
    await visitor.press(en.continue);
    expect(names(scan, 'group')).to.deep.equal([BEANS]);
    expect(parts(scan, 'error-summary')).to.deep.equal([]);
  });

  it('a section a page: each question says it, the first has the focus, and then the next', async () => {
    const { scan, visitor } = await at({}, 'section');
    await visitor.press(en.continue);
    expect(said(scan, HOW_OFTEN)).to.deep.equal({ focused: true, descriptions: [MISSING] });
    expect(said(scan, BEANS)).to.deep.equal({ focused: false, descriptions: [MISSING] });
    await visitor.choose(HOW_OFTEN, 'Weekly');
    await visitor.press(en.continue);
    expect(said(scan, HOW_OFTEN)).to.deep.equal({ focused: false, descriptions: [] });
    expect(said(scan, BEANS)).to.deep.equal({ focused: true, descriptions: [MISSING] });
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
      const descriptions = [fill(en.problemMissing, { dontKnow: 'It differs' })];
      expect(said(scan, EXTRAS)).to.deep.equal({ focused: true, descriptions });
    });
  }

  it('more than allowed: says how many, until one is cleared', async () => {
    const { scan, visitor } = await at({ 'coffee.how-often': 'never' });
    await visitor.tick(EXTRAS, 'Milk', 'Sugar', 'Syrup');
    await visitor.press(en.continue);
    expect(said(scan, EXTRAS)).to.deep.equal({
      focused: true,
      descriptions: [fill(en.problemTooMany, { max: 2, count: 3 })],
    });
    expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
    await visitor.tick(EXTRAS, 'Milk');
    expect(parts(scan, 'error-summary')).to.deep.equal([]);
    await visitor.press(en.continue);
    expect(scan.stage).to.equal('review');
    expect(scan.answers).to.deep.include({ extras: ['sugar', 'syrup'] });
  });
});

// Runs in every engine: focus.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { consoleDuring } from './support/console.js';
import { anything, mount } from './support/mount.js';
import { all, focused, names, nameOf } from './support/screen.js';
import { BEANS, complete, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import { Visitor } from './support/visitor.js';

/** The heading that has the focus; throws if something else has it. */
function focusedHeading(): string {
  const element = focused();
  if (!element?.matches('h1, h2, h3, h4, h5, h6'))
    throw new Error(`The focus is on ${element?.outerHTML ?? 'nothing'}`);
  return nameOf(element);
}

describe('the focus follows the visitor', () => {
  it('a question a page: to the heading of every page, forward and back', async () => {
    const visitor = new Visitor(await mount({ assessment: small(), lang: 'en' }));
    const seen: string[] = [];
    const step = async (button: string) => {
      await visitor.press(button);
      seen.push(focusedHeading());
    };
    await step(en.start);
    await visitor.choose(HOW_OFTEN, 'Weekly');
    await step(en.continue);
    await visitor.choose(BEANS, 'Whole');
    await step(en.continue);
    await visitor.tick(EXTRAS, 'Milk');
    await step(en.continue);
    await step(en.back);
    await step(en.continue);
    await step(`Change: ${BEANS}`);
    await step(en.continue);
    await step(en.showResult);
    await step(en.changeAnswers);
    await step(en.showResult);
    await visitor.press(en.startAgain);
    await step(en.startAgainYes);
    const result = 'You are on step 3\u00a0of\u00a03: Barista';
    expect(seen).to.deep.equal([
      ...[HOW_OFTEN, BEANS, EXTRAS, en.reviewTitle, EXTRAS, en.reviewTitle, BEANS, en.reviewTitle],
      ...[result, en.reviewTitle, result, 'Coffee check'],
    ]);
  });

  it('a section a page: to the heading of the section', async () => {
    const scan = await mount({ assessment: small(), lang: 'en', layout: 'section' });
    const visitor = new Visitor(scan);
    await visitor.press(en.start);
    expect(focusedHeading()).to.equal('Coffee');
    await visitor.choose(HOW_OFTEN, 'Never');
    expect(nameOf(focused() ?? document.body)).to.equal('Never');
    await visitor.press(en.continue);
    expect(focusedHeading()).to.equal('Extras');
  });

  it('the question whether to start again takes the focus, and gives it back', async () => {
    const visitor = new Visitor(await mount({ assessment: small(), lang: 'en', answers: complete }));
    await visitor.press(en.resume);
    await visitor.press(en.showResult);
    await visitor.press(en.startAgain);
    expect(nameOf(focused() ?? document.body)).to.equal(en.startAgainQuestion);
    await visitor.press(en.startAgainNo);
    expect(nameOf(focused() ?? document.body)).to.equal(en.startAgain);
  });

  it('every stop on a page of questions is a choice or a button, in the order of reading', async () => {
    const scan = await mount({ assessment: small(), lang: 'en', answers: { 'coffee.how-often': 'never' } });
    const visitor = new Visitor(scan);
    await visitor.press(en.resume);
    const stops: string[] = [];
    const expected = [...all(scan, 'checkbox'), ...all(scan, 'button')].map(nameOf);
    while (stops.length < expected.length) {
      await visitor.key('Tab');
      stops.push(nameOf(focused() ?? document.body));
    }
    expect(stops).to.deep.equal(expected);
    expect(expected.slice(-2)).to.deep.equal([en.continue, en.back]);
  });
});

describe('the focus stays where it is', () => {
  async function elsewhere() {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="The host's own" />`);
    input.focus();
    return input;
  }

  it('while a tag loads', async () => {
    const input = await elsewhere();
    await mount({ lang: 'en' });
    expect(focused()).to.equal(input);
  });

  it('when it cannot be shown', async () => {
    const input = await elsewhere();
    await consoleDuring(() => mount({ lang: 'en', assessment: anything({}) }));
    expect(focused()).to.equal(input);
  });

  it('when the host sets answers, language, layout or words', async () => {
    const scan = await mount({ assessment: small(), lang: 'en' });
    const visitor = new Visitor(scan);
    await visitor.press(en.start);
    const input = await elsewhere();
    scan.answers = complete;
    scan.lang = 'nl';
    scan.layout = 'section';
    scan.messages = { continue: 'Next' };
    await scan.updateComplete;
    expect(names(scan, 'button')).to.include('Next');
    expect(focused()).to.equal(input);
  });
});

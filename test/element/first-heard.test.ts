// Runs in every engine: focus.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { fill } from '../../src/i18n/index.js';
import type { AiMaturityScan } from '../../src/index.js';
import { mount } from './support/mount.js';
import { all, announced, descriptionOf, focused, nameOf } from './support/screen.js';
import { BEANS, complete, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

const RESULT = 'You are on step 3\u00a0of\u00a03: Barista';
const position = (current: number) => fill(en.positionQuestion, { current, total: 3 });

/** What a screen reader says when the focus gets somewhere: name and description of what has it. */
function said(): string {
  const element = focused();
  return element ? [nameOf(element), ...descriptionOf(element)].join(' ') : '';
}

/** The first words on screen. */
function firstText(scan: AiMaturityScan): Text {
  const { shadowRoot } = scan;
  if (!shadowRoot) throw new Error('There is no screen');
  const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) return texts.currentNode as Text;
  throw new Error('There are no words on screen');
}

/**
 * When what had the focus goes away, Orca moves to the first words on screen without saying them. If it finds them in the very
 * element that then gets the focus, it takes the focus for known and says nothing. A line before it keeps the two apart.
 */
function isNews(scan: AiMaturityScan): boolean {
  return firstText(scan).parentElement !== focused();
}

describe('what is heard first on a change of screen', () => {
  it('is where one is, on the way to the result and back to the start', async () => {
    const visitor = new Visitor(await mount({ assessment: small(), lang: 'en', answers: complete }));
    const { scan } = visitor;
    const way: readonly (readonly [button: string, heard: string])[] = [
      [en.resume, en.reviewTitle],
      [`Change: ${HOW_OFTEN}`, `${HOW_OFTEN} ${position(1)}`],
      [en.continue, en.reviewTitle],
      [en.back, `${EXTRAS} ${position(3)}`],
      [en.back, `${BEANS} ${position(2)}`],
      [en.back, `${HOW_OFTEN} ${position(1)}`],
      [en.back, 'Coffee check'],
      [en.resume, en.reviewTitle],
      [en.showResult, RESULT],
      [en.changeAnswers, en.reviewTitle],
      [en.showResult, RESULT],
      [en.startAgain, en.startAgainQuestion],
      [en.startAgainNo, en.startAgain],
      [en.startAgain, en.startAgainQuestion],
      [en.startAgainYes, 'Coffee check'],
      [en.start, `${HOW_OFTEN} ${position(1)}`],
    ];
    const heard: (readonly [string, string])[] = [];
    for (const [button] of way) {
      await visitor.press(button);
      heard.push([button, said()]);
      // The first screen has its name first.
      expect(isNews(scan), `after "${button}"`).to.equal(scan.stage !== 'intro');
      // Nothing else speaks meanwhile.
      expect(announced(scan), `after "${button}"`).to.equal('');
      expect(all(scan, 'alert'), `after "${button}"`).to.deep.equal([]);
    }
    expect(heard).to.deep.equal(way);
  });

  it('by section: the section and which one it is', async () => {
    const visitor = new Visitor(await mount({ assessment: small(), lang: 'en', layout: 'section' }));
    await visitor.press(en.start);
    expect(said()).to.equal(`Coffee ${fill(en.positionSection, { current: 1, total: 2 })}`);
    expect(isNews(visitor.scan)).to.equal(true);
  });

  it('coming back: what the form is for, then what is wrong, once; then the button', async () => {
    const visitor = new Visitor(await mount({ lang: 'en' }));
    const { scan } = visitor;
    await visitor.press(en.comeBack);
    await until(() => said() === en.backTitle, 'the title of the form');
    expect(isNews(scan)).to.equal(true);
    await visitor.press(en.backFind);
    await until(() => said() === en.backEmpty, 'what is wrong');
    expect([announced(scan), ...all(scan, 'alert')]).to.deep.equal(['']);
    await visitor.key('Tab');
    expect(said()).to.equal(`${en.backCode} ${en.backEmpty}`);
    await visitor.press(en.backClose);
    expect(said()).to.equal(en.comeBack);
  });
});

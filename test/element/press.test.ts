import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan } from '../../src/index.js';
import { Endpoint } from './support/endpoint.js';
import { hear } from './support/events.js';
import { mount, mountHtml } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { begin, choose, press, shownResult } from './support/result.js';
import { has, names, one, parts, text } from './support/screen.js';
import { BEANS, complete, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

const tag = (settings: Settings = {}) => mount({ assessment: small(), lang: 'en', ...settings });

/** What a browser tells of a click of the mouse: the how manyth in quick succession. */
const click = (detail: number) =>
  new MouseEvent('click', { detail, bubbles: true, composed: true, cancelable: true, button: 0 });

/**
 * A hand that presses the button with this name so many times in quick succession. What it presses is what stands there
 * by then: the button that took the place of the first one, in order, if there is one.
 */
async function pressTimes(scan: AiMaturityScan, name: string, times: number): Promise<void> {
  const place = names(scan, 'button').indexOf(name);
  one(scan, 'button', name).dispatchEvent(click(1));
  await scan.updateComplete;
  for (let detail = 2; detail <= times; detail++) {
    const buttons = [...(scan.shadowRoot?.querySelectorAll('button') ?? [])];
    (buttons[place] ?? buttons[0])?.dispatchEvent(click(detail));
    await scan.updateComplete;
  }
}

describe('one press, one step', () => {
  let endpoint: Endpoint;
  before(() => {
    endpoint = new Endpoint();
  });
  after(() => endpoint.close());

  type Step = [button: string, settings: Settings, go: (scan: AiMaturityScan) => Promise<void>, ends: string];
  const steps: Step[] = [
    [en.start, {}, () => Promise.resolve(), HOW_OFTEN],
    [
      en.continue,
      { answers: { 'coffee.how-often': 'daily' } },
      (scan) => begin(scan).then(() => press(scan, en.back)),
      BEANS,
    ],
    [en.continue, {}, begin, HOW_OFTEN],
    [en.back, { answers: { 'coffee.how-often': 'daily', 'coffee.beans': 'ground' } }, begin, BEANS],
    [en.showResult, { answers: complete }, begin, 'result'],
    [en.back, { answers: complete }, begin, EXTRAS],
  ];
  for (const times of [2, 3]) {
    for (const [button, settings, go, ends] of steps) {
      it(`${button}, pressed ${times} times at once, leads to ${ends} and no further`, async () => {
        const scan = await tag(settings);
        await go(scan);
        await pressTimes(scan, button, times);
        expect([scan.stage, ...names(scan, 'group')]).to.include(ends);
      });
    }
  }

  it('a page that lacks an answer is told so after one press, and a page that follows is not', async () => {
    const scan = await tag();
    await begin(scan);
    await choose(scan, HOW_OFTEN, 'Weekly');
    await pressTimes(scan, en.continue, 2);
    expect([names(scan, 'group'), parts(scan, 'error-summary')]).to.deep.equal([[BEANS], []]);
  });

  it('Start again asks, and is not answered by the same hand', async () => {
    const scan = await shownResult();
    await pressTimes(scan, en.startAgain, 3);
    expect([scan.stage, has(scan, 'button', en.startAgainYes)]).to.deep.equal(['result', true]);
    await pressTimes(scan, en.startAgainYes, 2);
    expect(scan.stage).to.equal('intro');
  });

  it('a choice on sending is confirmed, and what stands there then is not pressed', async () => {
    const scan = await shownResult({ endpoint: 'https://receiver.example/' });
    await choose(scan, en.deliverQuestion, en.deliverNo);
    await pressTimes(scan, en.deliverConfirm, 2);
    expect(parts(scan, 'delivery').map(text).join()).to.include(en.deliverDeclined);
  });

  it('a box that is clicked twice stays ticked', async () => {
    const scan = await tag({ answers: { 'coffee.how-often': 'never' } });
    await begin(scan);
    const box = one(scan, 'checkbox', 'Milk');
    for (const detail of [1, 2]) box.dispatchEvent(click(detail));
    await scan.updateComplete;
    expect([(box as HTMLInputElement).checked, scan.answers.extras]).to.deep.equal([true, ['milk']]);
  });

  it('the host hears of one start and one result', async () => {
    const heard = hear();
    const scan = await tag({ answers: complete });
    await pressTimes(scan, en.resume, 3);
    await pressTimes(scan, en.showResult, 3);
    expect(heard.types()).to.deep.equal(['scan-start', 'scan-result']);
  });
});

describe('presses that count', () => {
  it('two of a key, one after the other', async () => {
    const scan = await tag({ answers: { 'coffee.how-often': 'daily', 'coffee.beans': 'ground' } });
    await begin(scan);
    const visitor = new Visitor(scan);
    await visitor.press(en.back);
    await visitor.press(en.back);
    expect(names(scan, 'group')).to.deep.equal([HOW_OFTEN]);
  });

  it('two clicks in two places', async () => {
    const scan = await tag({ answers: { 'coffee.how-often': 'daily' } });
    one(scan, 'button', en.resume).dispatchEvent(click(1));
    await scan.updateComplete;
    one(scan, 'button', en.back).dispatchEvent(click(1));
    await scan.updateComplete;
    expect(names(scan, 'group')).to.deep.equal([HOW_OFTEN]);
  });

  it("a double click on what the page put in is the page's", async () => {
    const scan = await mountHtml(
      '<ai-maturity-scan lang="en"><p slot="intro"><button type="button">Read more</button></p></ai-maturity-scan>',
    );
    const heard: number[] = [];
    const button = scan.querySelector('button');
    button?.addEventListener('click', ({ detail }) => heard.push(detail));
    for (const detail of [1, 2]) button?.dispatchEvent(click(detail));
    expect(heard).to.deep.equal([1, 2]);
  });
});

describe('at the answers, from where on more is known of presses', () => {
  const startAgain = async (press: (button: HTMLElement) => void) => {
    const scan = await shownResult();
    press(one(scan, 'button', en.startAgain));
    await scan.updateComplete;
    return has(scan, 'button', en.startAgainYes);
  };
  const tap = (place: object = {}) =>
    new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true, composed: true, ...place });

  it('a double tap that the browser counts as two clicks is one', async () => {
    const scan = await shownResult();
    const yes = async (name: string) => {
      const button = one(scan, 'button', name);
      button.dispatchEvent(tap());
      button.dispatchEvent(click(1));
      await scan.updateComplete;
    };
    await yes(en.startAgain);
    await yes(en.startAgainNo);
    expect(has(scan, 'button', en.startAgainYes)).to.equal(true);
  });

  it('two taps in two places are two', async () => {
    const scan = await shownResult();
    for (const [name, clientX] of [
      [en.startAgain, 0],
      [en.startAgainNo, 200],
    ] as const) {
      const button = one(scan, 'button', name);
      button.dispatchEvent(tap({ clientX }));
      button.dispatchEvent(click(1));
      await scan.updateComplete;
    }
    expect(has(scan, 'button', en.startAgainYes)).to.equal(false);
  });

  it('a click from before the last one was acted on is not for what is there now; the next one is', async () => {
    const scan = await shownResult();
    const waited = click(1);
    await until(() => new Event('').timeStamp > waited.timeStamp, 'the clock of events goes on');
    one(scan, 'button', en.startAgain).dispatchEvent(click(1));
    await scan.updateComplete;
    one(scan, 'button', en.startAgainYes).dispatchEvent(waited);
    await scan.updateComplete;
    expect(scan.stage).to.equal('result');
    one(scan, 'button', en.startAgainYes).dispatchEvent(click(1));
    await scan.updateComplete;
    expect(scan.stage).to.equal('intro');
  });

  const keys: [string, KeyboardEventInit, boolean][] = [
    ['Enter', { key: 'Enter' }, true],
    ['Enter that is held down', { key: 'Enter', repeat: true }, false],
    ['an arrow that is held down', { key: 'ArrowDown', repeat: true }, true],
  ];
  for (const [title, init, counts] of keys) {
    it(`${title} ${counts ? 'counts' : 'does not count'}`, async () => {
      let isLeft = false;
      await startAgain((button) => {
        isLeft = button.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true }),
        );
      });
      expect(isLeft).to.equal(counts);
    });
  }
});

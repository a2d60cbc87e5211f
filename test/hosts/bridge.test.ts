/** What `bridge.js` believes: messages of this kind, from a frame that is marked and where it was put. */
import { expect } from '@open-wc/testing';
import { addBridge, addFrame, elsewhere, heard, loadBridge, removeFrames, say } from './support/bridge-page.js';

const GOOD = { from: 'ai-maturity-scan', version: 1 };
/** A page of this origin that says nothing by itself. */
const QUIET = `/host-page?${new URLSearchParams({ page: JSON.stringify({ html: '<!doctype html><title>Quiet</title>' }) })}`;

async function quietFrame(src = QUIET, marked = true): Promise<HTMLIFrameElement> {
  const frame = addFrame(src, marked);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

/** Lets all that was posted before arrive: messages keep their order. */
async function settled(): Promise<void> {
  const marker = await quietFrame();
  const end = heard(marker, 'scan-end');
  say(marker, { ...GOOD, event: 'scan-end' });
  await end;
}

function listen(frame: HTMLIFrameElement): string[] {
  const types: string[] = [];
  for (const type of ['scan-start', 'click', 'load', 'scan-anything']) {
    frame.addEventListener(type, ({ type }) => types.push(type));
  }
  return types;
}

describe('bridge.js', () => {
  before(async () => loadBridge(await elsewhere()));
  afterEach(removeFrames);

  it('a good message: height, and an event that bubbles out of shadow trees, with its detail', async () => {
    const frame = await quietFrame();
    const detail = { assessment: { id: 'a', version: '1' } };
    const event = new Promise<Event>((resolve) => document.addEventListener('scan-start', resolve, { once: true }));
    say(frame, { ...GOOD, height: 321.2, event: 'scan-start', detail, somethingNew: true });
    const { bubbles, composed, target } = await event;
    expect([bubbles, composed, target === frame]).to.deep.equal([true, true, true]);
    expect((await event) as CustomEvent).to.have.deep.property('detail', detail);
    expect(frame.style.height).to.equal('322px');
  });

  const bad: [string, unknown][] = [
    ['nothing', null],
    ['a word', 'ai-maturity-scan'],
    ['a number', 7],
    ['a list', [GOOD]],
    ['from nobody', { version: 1, height: 500, event: 'scan-start' }],
    ['from something else', { ...GOOD, from: 'another', height: 500, event: 'scan-start' }],
    ['of no version', { from: GOOD.from, height: 500, event: 'scan-start' }],
    ['of a later version', { ...GOOD, version: 2, height: 500, event: 'scan-start' }],
    ['of a version in words', { ...GOOD, version: '1', height: 500, event: 'scan-start' }],
    ['a height in words', { ...GOOD, height: '500px' }],
    ['no height', { ...GOOD, height: 0 }],
    ['a height below nothing', { ...GOOD, height: -500 }],
    ['a height that is no number', { ...GOOD, height: NaN }],
    ['an event of the page', { ...GOOD, event: 'click' }],
    ['an event that is none', { ...GOOD, event: { toString: 'scan-start' } }],
  ];
  for (const [title, message] of bad) {
    it(`ignores ${title}`, async () => {
      const frame = await quietFrame();
      const types = listen(frame);
      say(frame, message);
      await settled();
      expect([types, frame.style.height]).to.deep.equal([[], '']);
    });
  }

  it('a height without end has one', async () => {
    const frame = await quietFrame();
    say(frame, { ...GOOD, height: Infinity });
    await settled();
    expect(frame.style.height).to.equal('50000px');
  });

  it('ignores the page itself', async () => {
    const frame = await quietFrame();
    const types = listen(frame);
    postMessage({ ...GOOD, height: 500, event: 'scan-start' }, '*');
    await settled();
    expect([types, frame.style.height]).to.deep.equal([[], '']);
  });

  it('ignores a frame without the mark', async () => {
    const [marked, unmarked] = [await quietFrame(), await quietFrame(QUIET, false)];
    const types = [listen(marked), listen(unmarked)];
    say(unmarked, { ...GOOD, height: 500, event: 'scan-start' });
    await settled();
    expect([types, marked.style.height, unmarked.style.height]).to.deep.equal([[[], []], '', '']);
  });

  it('ignores a frame that was led to another origin', async () => {
    const frame = await quietFrame(`${await elsewhere()}/demo/demo.css`);
    const types = listen(frame);
    const led = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.contentWindow?.location.replace(new URL(QUIET, location.href));
    await led;
    types.length = 0;
    say(frame, { ...GOOD, height: 500, event: 'scan-start' });
    await settled();
    expect([types, frame.style.height]).to.deep.equal([[], '']);
  });

  it('pasted once more, with another frame: an event is told once', async () => {
    await addBridge(`${await elsewhere()}/dist/cdn/bridge.js?again`);
    const frame = await quietFrame();
    const types = listen(frame);
    say(frame, { ...GOOD, event: 'scan-start' });
    await settled();
    expect(types).to.deep.equal(['scan-start']);
  });
});

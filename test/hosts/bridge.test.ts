// Runs in every engine: frames.
/** What `bridge.js` believes: messages of this kind, from a frame that is marked and where it was put. */
import { expect } from '@open-wc/testing';
import {
  addBridge,
  addFrame,
  addRoom,
  addTree,
  elsewhere,
  heard,
  loadBridge,
  removeFrames,
  say,
} from './support/bridge-page.js';

const GOOD = { from: 'ai-maturity-scan', version: 1 };
/** A page of this origin that says nothing by itself. */
const QUIET = `/host-page?${new URLSearchParams({ page: JSON.stringify({ html: '<!doctype html><title>Quiet</title>' }) })}`;

async function quietFrame(src = QUIET, mark: string | null = '', root?: ParentNode): Promise<HTMLIFrameElement> {
  const frame = addFrame(src, mark, root);
  await loaded(frame);
  return frame;
}

async function loaded(frame: HTMLIFrameElement): Promise<void> {
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
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
    const [marked, unmarked] = [await quietFrame(), await quietFrame(QUIET, null)];
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

  it('frames in shadow trees, nested and late ones: height, and an event that comes out', async () => {
    const tree = addTree('open', addTree());
    const frame = await quietFrame(QUIET, '', tree);
    const event = heard<number>(document, 'scan-start');
    say(frame, { ...GOOD, height: 432, event: 'scan-start', detail: 7 });
    expect([await event, frame.style.height]).to.deep.equal([7, '432px']);
  });

  it('a frame in a closed shadow tree cannot be found', async () => {
    const frame = await quietFrame(QUIET, '', addTree('closed'));
    say(frame, { ...GOOD, height: 432 });
    await settled();
    expect(frame.style.height).to.equal('');
  });

  it('a frame that was moved, with its mark taken off and put on again', async () => {
    const frame = await quietFrame();
    say(frame, { ...GOOD, height: 100 });
    await settled();
    const again = loaded(frame);
    addTree().append(frame);
    await again;
    say(frame, { ...GOOD, height: 200 });
    await settled();
    delete frame.dataset.aiMaturityScan;
    say(frame, { ...GOOD, height: 300 });
    await settled();
    expect(frame.style.height).to.equal('200px');
    frame.dataset.aiMaturityScan = '';
    say(frame, { ...GOOD, height: 400 });
    await settled();
    expect(frame.style.height).to.equal('400px');
  });

  const script = `<script>parent.postMessage(${JSON.stringify({ ...GOOD, height: 500, event: 'scan-start' })}, '*')</script>`;
  const strangers: [string, (frame: HTMLIFrameElement) => void][] = [
    ['data:', (frame) => (frame.src = `data:text/html,${encodeURIComponent(script)}`)],
    ['blob:', (frame) => (frame.src = URL.createObjectURL(new Blob([script], { type: 'text/html' })))],
    ['markup in the frame', (frame) => (frame.srcdoc = script)],
    ['markup in a frame of this origin', (frame) => void ((frame.src = QUIET), (frame.srcdoc = script))],
    ['about:blank', (frame) => say(frame, { ...GOOD, height: 500, event: 'scan-start' })],
    ['in a sandbox', (frame) => void (frame.setAttribute('sandbox', 'allow-scripts'), (frame.srcdoc = script))],
    ['javascript:', (frame) => (frame.src = `javascript:${JSON.stringify(script)}`)],
    ['an address that is none', (frame) => void ((frame.src = 'https://:0'), (frame.srcdoc = script))],
  ];
  for (const [title, fill] of strangers) {
    it(`a marked frame is not believed: ${title}`, async () => {
      const frame = addFrame('about:blank');
      const types = listen(frame);
      const said = new Promise((resolve) => {
        const end = ({ source }: MessageEvent) => {
          if (source !== frame.contentWindow) return;
          removeEventListener('message', end);
          resolve(null);
        };
        addEventListener('message', end);
      });
      fill(frame);
      await said;
      expect([types.filter((type) => type !== 'load'), frame.style.height]).to.deep.equal([[], '']);
    });
  }

  it('pasted once more, with another frame: an event is told once', async () => {
    await addBridge(`${await elsewhere()}/dist/cdn/bridge.js?again`);
    const frame = await quietFrame();
    const types = listen(frame);
    say(frame, { ...GOOD, event: 'scan-start' });
    await settled();
    expect(types).to.deep.equal(['scan-start']);
  });

  describe('scrolls to where the visitor is led', () => {
    const at = (top: number, bottom: number, isScreen = false, scrolled = 0) => ({ top, bottom, isScreen, scrolled });
    const shown = async (frame: HTMLIFrameElement, show: unknown) => {
      say(frame, { ...GOOD, height: 3000, show });
      await settled();
      return Math.round(frame.getBoundingClientRect().top);
    };
    /** A frame of 3 000 px on a long page, of which only the end is in view. */
    const longFrame = async (mark = '') => {
      addRoom(500);
      const frame = await quietFrame(QUIET, mark);
      addRoom(2000);
      frame.style.border = '0';
      frame.style.height = '3000px';
      scrollTo(0, frame.offsetTop + 2700);
      return frame;
    };
    afterEach(() => scrollTo(0, 0));

    it('up to the heading of another screen, which then is at the top', async () => {
      const frame = await longFrame();
      expect(await shown(frame, at(40, 70, true))).to.equal(-40);
      expect(frame.style.cssText).not.to.include('margin');
    });

    it('down to what is below, no more than will do', async () => {
      const frame = await longFrame();
      scrollTo(0, frame.offsetTop);
      expect(await shown(frame, at(2000, 2050))).to.equal(innerHeight - 2050);
    });

    it('down to the heading of another screen, with what is below it', async () => {
      const frame = await longFrame();
      scrollTo(0, 0);
      expect(await shown(frame, at(1500, 1530, true))).to.be.within(-1500, -1500 + innerHeight * 0.45);
    });

    it('not at all, where it is in view', async () => {
      const frame = await longFrame();
      const before = Math.round(frame.getBoundingClientRect().top);
      expect(await shown(frame, at(2800, 2850))).to.equal(before);
    });

    it('below a bar at the top of the page, by a margin of the page', async () => {
      const frame = await longFrame();
      frame.style.scrollMarginTop = '60px';
      expect(await shown(frame, at(40, 70, true))).to.equal(20);
      expect(frame.style.scrollMarginTop).to.equal('60px');
    });

    it('what scrolls inside the page, too', async () => {
      const tree = addTree();
      const box = Object.assign(document.createElement('div'), { tabIndex: -1 });
      box.style.cssText = 'block-size: 300px; overflow: auto';
      tree.append(box);
      const frame = await quietFrame(QUIET, '', box);
      frame.style.height = '3000px';
      box.scrollTop = 2600;
      await shown(frame, at(100, 130, true));
      const top = frame.getBoundingClientRect().top + frame.clientTop + 100 - box.getBoundingClientRect().top;
      expect(top).to.be.within(-1, 1);
    });

    it('where the page keeps the frame low: to what the frame has in view', async () => {
      const frame = await longFrame();
      frame.style.setProperty('max-height', '600px');
      scrollTo(0, 2000);
      expect(await shown(frame, at(2400, 2450, false, 2200))).to.equal(-200);
    });

    it('not where the page says so', async () => {
      const frame = await longFrame('no-scroll');
      expect([await shown(frame, at(40, 70, true)), frame.style.height]).to.deep.equal([-2700, '3000px']);
    });

    for (const show of [null, 7, 'top', {}, at(NaN, 5), at(0, Infinity), { ...at(0, 5), top: '0' }]) {
      it(`not for ${JSON.stringify(show)}`, async () => {
        const frame = await longFrame();
        expect(await shown(frame, show)).to.equal(-2700);
      });
    }
  });
});

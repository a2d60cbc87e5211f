// Runs in every engine: focus, frames.
/** `embed.html` in a frame from another origin, and what `bridge.js` tells the page around it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Result } from '../../src/index.js';
import { alike } from '../element/support/engine.js';
import { until } from '../element/support/until.js';
import {
  addBridge,
  addFrame,
  addRoom,
  addTree,
  elsewhere,
  hasHeight,
  heard,
  loadBridge,
  nextHeight,
  removeFrames,
  say,
} from './support/bridge-page.js';
import { Guest } from './support/guest.js';
import type { Realm } from './support/page.js';
import { STRICT, TRUSTED_TYPES } from './support/policy.js';

/** The same files where the test may look inside. */
const HERE = `${location.origin}/host-page/files`;
let other = '';

function address(parameters: Record<string, string> = {}, base = other): string {
  const query = new URLSearchParams({ lang: 'en', host: location.origin, ...parameters });
  return `${base}/dist/cdn/embed.html?${query}`;
}

async function keys(...presses: readonly string[]): Promise<void> {
  for (const press of presses) await sendKeys({ press });
}

/** How high each page of an assessment of one question is, read off a frame that the test may look inside. */
async function pageHeights(src: string): Promise<Readonly<Record<'intro' | 'question' | 'review', number>>> {
  const frame = addFrame(src);
  await nextHeight(frame);
  const guest = await Guest.at(frame.contentWindow as Realm);
  const root = guest.realm.document.documentElement;
  // A frame that is still too low has a scroll bar, which takes width.
  const settled = async () => {
    const height = () => Math.ceil(root.getBoundingClientRect().height);
    await until(() => parseFloat(frame.style.height) === height(), 'The frame does not follow its page');
    return height();
  };
  const intro = await settled();
  await guest.click('[part~="button-primary"]');
  const question = await settled();
  guest.one('input').click();
  await guest.click('[part~="button-primary"]');
  return { intro, question, review: await settled() };
}

describe('embed.html in a frame from another origin', () => {
  before(async () => {
    other = await elsewhere();
    expect(new URL(other).origin).not.to.equal(location.origin);
    await loadBridge(other);
  });
  afterEach(removeFrames);

  it('has the height of what is in it, and another one when that changes', async () => {
    const frame = addFrame(address());
    const intro = await nextHeight(frame);
    const same = addFrame(address({}, HERE));
    expect(await nextHeight(same)).to.equal(intro);
    const { document } = same.contentWindow as Realm;
    expect(document.scrollingElement?.scrollHeight).to.be.within(intro - 1, intro + 1);
    const question = nextHeight(same);
    await document.querySelector('ai-maturity-scan')?.updateComplete;
    document.querySelector('ai-maturity-scan')?.start();
    expect(await question).not.to.equal(intro);
  });

  it('tells its height once more to a bridge that comes after it', async () => {
    const frame = addFrame(address());
    const height = await nextHeight(frame);
    frame.style.height = '';
    await addBridge(`${other}/dist/cdn/bridge.js?late`);
    await hasHeight(frame, height);
  });

  it('tells what the visitor does, up to the result', async () => {
    // One question, and no other after "Never".
    const definition = '/demo/own-definition.json';
    const heights = await pageHeights(address({ src: `${HERE}${definition}` }, HERE));
    const frame = addFrame(address({ src: `${other}${definition}` }));
    await hasHeight(frame, heights.intro);
    const started = heard<{ readonly assessment: { readonly id: string } }>(document, 'scan-start');
    const answered = heard<{ readonly question: string }>(frame, 'scan-answer');
    const ended = heard<Result>(frame, 'scan-result');
    frame.focus();
    await keys('Tab', 'Enter');
    expect((await started).assessment.id).to.equal('backup-check');
    await hasHeight(frame, heights.question);
    await keys('Tab', ' ');
    expect((await answered).question).to.equal('backup.frequency');
    await keys('Tab', 'Enter');
    await hasHeight(frame, heights.review);
    // The way on stands above the answers.
    await keys('Tab', 'Enter');
    const result = await ended;
    expect([result.assessment.id, result.step?.id, result.answers]).to.deep.equal([
      'backup-check',
      'at-risk',
      { 'backup.frequency': 'never' },
    ]);
  });

  it('two frames on one page: each is told apart', async () => {
    const [first, second] = [addFrame(address()), addFrame(address({ layout: 'section' }))];
    const [height] = await Promise.all([nextHeight(first), nextHeight(second)]);
    let strays = 0;
    first.addEventListener('scan-start', () => strays++);
    const started = heard(second, 'scan-start');
    const changed = nextHeight(second);
    second.focus();
    await keys('Tab', 'Enter');
    await started;
    expect(await changed).not.to.equal(height);
    expect([strays, first.style.height]).to.deep.equal([0, `${height}px`]);
  });

  for (const [title, root] of [
    ['on the page', () => document.body],
    ['in a shadow tree', () => addTree()],
  ] as const) {
    it(`${title}: the page scrolls to the heading of the next screen, and to what has the focus`, async () => {
      addRoom(150);
      const frame = addFrame(address({ layout: 'section' }), '', root());
      addRoom(3000);
      await nextHeight(frame);
      const top = () => Math.round(frame.getBoundingClientRect().top);
      const isInView = () => top() > -100 && top() < innerHeight / 2;
      frame.focus({ preventScroll: true });
      await keys('Tab');
      // As after a long screen: all but its last lines are above the window.
      scrollTo(0, frame.getBoundingClientRect().bottom + scrollY - 40);
      expect(isInView()).to.equal(false);
      const intro = parseFloat(frame.style.height);
      await keys('Enter');
      await until(() => parseFloat(frame.style.height) > intro && isInView(), 'The heading is out of view');
      // Of the frame no more than the heading is in the window.
      frame.style.marginTop = '3000px';
      scrollTo(0, frame.getBoundingClientRect().top + scrollY - innerHeight + 140);
      await keys('Tab');
      await until(() => top() < innerHeight - 160, 'What has the focus is out of view');
      scrollTo(0, 0);
    });
  }

  it('without a bridge: the frame itself scrolls to the heading of the next screen', async () => {
    const frame = addFrame(address({ layout: 'section' }, HERE), null);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const guest = await Guest.at(frame.contentWindow as Realm);
    await guest.click('[part~="button-primary"]');
    const { realm } = guest;
    realm.scrollTo(0, realm.document.documentElement.scrollHeight);
    const top = () => guest.one('h2').getBoundingClientRect().top;
    expect(top()).to.be.lessThan(-realm.innerHeight);
    frame.focus({ preventScroll: true });
    await guest.answer();
    await guest.click('[part~="button-primary"]');
    await until(() => top() > -realm.innerHeight && top() < realm.innerHeight, 'The heading is out of view');
  });

  for (const [title, host] of [
    ['without the name of the page around it', ''],
    ['with the name of another page', 'https://another.example'],
    ['with a name that is none', 'not a name'],
  ] as const) {
    it(`${title}: it works, and tells nobody`, async () => {
      const told: unknown[] = [];
      const listen = ({ data, source }: MessageEvent) => {
        if (source === frame.contentWindow) told.push(data);
      };
      addEventListener('message', listen);
      const frame = addFrame(address({ host }, HERE));
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const { document } = frame.contentWindow as Realm;
      const scan = document.querySelector('ai-maturity-scan');
      await scan?.updateComplete;
      scan?.shadowRoot?.querySelector('button')?.click();
      await scan?.updateComplete;
      // What the frame said before this has arrived with it.
      say(frame, 'the last word');
      await new Promise((resolve) => {
        const end = ({ data }: MessageEvent) => {
          if (data !== 'the last word') return;
          removeEventListener('message', end);
          resolve(null);
        };
        addEventListener('message', end);
      });
      removeEventListener('message', listen);
      expect([scan?.stage, told, frame.style.height]).to.deep.equal(['question', ['the last word'], '']);
    });
  }

  for (const [title, ancestors, isShown] of [
    ['names the page around it', location.origin, true],
    ['names another page', 'https://another.example', false],
  ] as const) {
    it(`under a strict policy that ${title}: ${isShown ? 'it works' : 'it is not shown'}`, async () => {
      const policy = `${STRICT}; ${TRUSTED_TYPES}; trusted-types ai-maturity-scan; frame-ancestors ${ancestors}`;
      const base = await elsewhere({ 'content-security-policy': policy });
      const frame = addFrame(address({ accent: '#010203' }, base));
      const loaded = new Promise<'loaded'>((resolve) => {
        frame.addEventListener('load', () => resolve('loaded'), { once: true });
      });
      const first = isShown ? await nextHeight(frame) : await loaded;
      expect(typeof first).to.equal(isShown ? 'number' : 'string');
      expect(frame.style.height === '').to.equal(!isShown);
    });
  }

  alike('attributes and colours of its address reach the tag; others do not', async () => {
    const endpoint = 'https://r.example/';
    const lists = JSON.stringify({ 'scan-receivers': endpoint });
    const good = { layout: 'section', 'heading-level': '3', accent: 'rgb(1, 2, 3)', endpoint, lists };
    const frame = addFrame(address({ ...good, 'color-scheme': 'dark', id: 'x', onclick: 'x' }, HERE));
    await nextHeight(frame);
    const realm = frame.contentWindow as Realm;
    const { document } = realm;
    const scan = document.querySelector('ai-maturity-scan');
    const names = [...(scan?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).sort();
    expect(names).to.deep.equal(['endpoint=https://r.example/', 'heading-level=3', 'lang=en', 'layout=section']);
    const button = scan?.shadowRoot?.querySelector('button');
    expect(button && realm.getComputedStyle(button).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(realm.getComputedStyle(document.documentElement).colorScheme).to.equal('dark');
  });

  for (const [asked, lang, title] of [
    ['nl', 'nl', 'AI-volwassenheidsscan'],
    ['de-AT', 'de', 'KI-Reifecheck'],
    // The browsers of these tests speak English.
    ['', 'en', 'AI maturity scan'],
  ] as const) {
    alike(`asked for "${asked}": its page has the language and the name of the scan`, async () => {
      const frame = addFrame(address({ lang: asked }, HERE));
      await nextHeight(frame);
      const { document } = frame.contentWindow as Realm;
      await document.querySelector('ai-maturity-scan')?.updateComplete;
      await until(() => document.title === title, `The frame is called ${document.title}`);
      expect(document.documentElement.lang).to.equal(lang);
    });
  }
});

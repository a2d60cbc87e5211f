// Runs in every engine: frames, policy.
/** What `embed.html` takes from its address, which anybody can write: looks, and what is of its own site or listed. */
import { expect } from '@open-wc/testing';
import type { AiMaturityScan } from '../../src/index.js';
import { alike } from '../element/support/engine.js';
import { addFrame, elsewhere, heard, loadBridge, removeFrames } from './support/bridge-page.js';
import type { Realm } from './support/page.js';

const HERE = `${location.origin}/host-page/files`;
const OWN = `${HERE}/demo/own-definition.json`;
const DATA = `data:application/json,${encodeURIComponent('{"id":"x"}')}`;
let other = '';

interface Shown {
  readonly realm: Realm;
  readonly scan: AiMaturityScan;
  /** What the page around was told could not be used. */
  readonly refused: readonly string[];
}

/** The page for a frame with these parameters, and these lists in the copy of its operator. */
async function show(
  parameters: Readonly<Record<string, string>>,
  lists: Readonly<Record<string, string>> = {},
): Promise<Shown> {
  const refused: string[] = [];
  const query = new URLSearchParams({ lang: 'en', host: location.origin, ...parameters });
  if (Object.keys(lists).length > 0) query.set('lists', JSON.stringify(lists));
  const frame = addFrame(`${HERE}/dist/cdn/embed.html?${query}`);
  frame.addEventListener('scan-error', (event) => refused.push(event.detail.path ?? ''));
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const realm = frame.contentWindow as Realm;
  const scan = realm.document.querySelector('ai-maturity-scan');
  if (!scan) throw new Error('There is no tag in the frame');
  await scan.updateComplete;
  return { realm, scan, refused };
}

/** Starts, and waits until the page around has been told; what was told before has then arrived. */
async function start({ scan }: Shown): Promise<string> {
  const started = heard<{ readonly assessment: { readonly id: string } }>(document, 'scan-start');
  scan.shadowRoot?.querySelector('button')?.click();
  return (await started).assessment.id;
}

const ATTRIBUTES = ['src', 'support-src', 'benchmark-src', 'endpoint'];

describe('what embed.html takes from its address', () => {
  before(async () => {
    other = await elsewhere({ 'access-control-allow-origin': '*' });
    await loadBridge(other);
  });
  afterEach(removeFrames);

  const strangers: [string, () => string][] = [
    ['another site', () => 'https://other.example/file.json'],
    ['another port', () => `${other}/demo/own-definition.json`],
    ['a name that begins like this one', () => `${location.origin}.evil.example/file.json`],
    ['this site before an @', () => `${location.protocol}//${location.host}@evil.example/file.json`],
    ['no protocol', () => '//other.example/file.json'],
    ['backslashes', () => '\\\\other.example/file.json'],
    ['a slash and a backslash', () => '/\\other.example/file.json'],
    ['a line break in the slashes', () => '/\n/other.example/file.json'],
    ['data:', () => DATA],
    ['data: with a space before it', () => ` ${DATA}`],
    ['DATA:', () => DATA.replace('data', 'DaTa')],
    ['blob: of this origin', () => URL.createObjectURL(new Blob(['{}'], { type: 'application/json' }))],
    ['filesystem: of this origin', () => `filesystem:${location.origin}/temporary/file.json`],
    ['javascript:', () => 'javascript:alert(1)'],
    ['file:', () => 'file:///etc/passwd'],
    ['about:', () => 'about:blank'],
    ['a password', () => `${location.protocol}//me:secret@${location.host}/file.json`],
    ['no address', () => 'https://'],
    ['a port that does not exist', () => 'https://other.example:65536/'],
  ];
  for (const [title, address] of strangers) {
    alike(`${title}: is not used, and the page around is told`, async () => {
      const value = address();
      const shown = await show(Object.fromEntries(ATTRIBUTES.map((name) => [name, value])));
      expect(ATTRIBUTES.filter((name) => shown.scan.hasAttribute(name))).to.deep.equal([]);
      // What stands there is the built-in scan, not a stranger's words.
      expect(await start(shown)).to.equal('ai-maturity');
      expect(shown.refused).to.deep.equal(ATTRIBUTES);
    });
  }

  for (const address of [OWN, OWN.slice(location.origin.length), '../../demo/own-definition.json']) {
    it(`of its own site: ${address.replace(location.origin, '')} is used`, async () => {
      const shown = await show({ src: address });
      expect([await start(shown), shown.refused, shown.scan.src]).to.deep.equal(['backup-check', [], OWN]);
    });
  }

  const lists = {
    src: 'scan-definitions',
    'support-src': 'scan-offers',
    'benchmark-src': 'scan-figures',
    endpoint: 'scan-receivers',
  };
  for (const [name, list] of Object.entries(lists)) {
    alike(`${name}: an origin in ${list} is used for that alone`, async () => {
      const listed = `https://x.example ${other}/anything, http://z.example`;
      const value = `${other}/demo/own-definition.json`;
      const all = Object.fromEntries(ATTRIBUTES.map((one) => [one, value]));
      const shown = await show(all, { [list]: listed });
      expect(ATTRIBUTES.filter((one) => shown.scan.hasAttribute(one))).to.deep.equal([name]);
      expect(await start(shown)).to.equal(name === 'src' ? 'backup-check' : 'ai-maturity');
    });
  }

  it('an address of its own site that leads to another one: nothing of that is shown', async () => {
    const to = new URLSearchParams({ to: `${other}/demo/own-definition.json` });
    const { scan } = await show({ src: `/host-page/redirect?${to}` });
    expect(scan.stage).to.equal('error');
    const listed = await show({ src: `/host-page/redirect?${to}` }, { 'scan-offers': other });
    expect(listed.scan.stage).to.equal('intro');
  });

  /** For whom what the frame says to this page is meant, while the visitor starts. */
  async function targets(host: string, lists?: Readonly<Record<string, string>>): Promise<unknown[]> {
    const own = Object.getOwnPropertyDescriptor(window, 'postMessage') ?? {};
    const heard: unknown[] = [];
    window.postMessage = (_: unknown, target?: unknown) => void heard.push(target);
    const { realm, scan } = await show({ host }, lists);
    // The frame that has been measured has told its height, if anybody is told.
    await new Promise((resolve) => new realm.ResizeObserver(resolve).observe(scan));
    scan.shadowRoot?.querySelector('button')?.click();
    await scan.updateComplete;
    Object.defineProperty(window, 'postMessage', own);
    removeFrames();
    expect(scan.stage).to.equal('question');
    return [...new Set(heard)];
  }

  for (const host of [
    'https://other.example',
    '*',
    'null',
    'data:text/html,x',
    `${location.origin}.evil.example`,
    '/',
  ]) {
    alike(`host=${host}: nobody is told anything`, async () => {
      expect(await targets(host)).to.deep.equal([]);
    });
  }

  it('host: a listed site is told, and a site of its own', async () => {
    const list = { 'scan-hosts': 'https://www.other.example https://other.example' };
    expect(await targets('https://other.example/page', list)).to.deep.equal(['https://other.example']);
    expect(await targets(location.origin)).to.deep.equal([location.origin]);
    expect(await targets('https://sub.other.example', list)).to.deep.equal([]);
  });

  const picture = `${location.origin}/host-page/picture.png`;
  for (const accent of [
    `url(${picture})`,
    `URL("${picture}")`,
    `u\\72l(${picture})`,
    `var(--x, url(${picture}))`,
    `image-set("${picture}" 1x)`,
    `-webkit-image-set(url(${picture}) 1x)`,
    `red url(${picture})`,
    `linear-gradient(red, blue)`,
    'attr(style)',
    'no colour',
  ]) {
    alike(`accent=${accent.replace(picture, '…')}: no colour, so no accent, and nothing is loaded`, async () => {
      const { realm } = await show({ accent, 'on-accent': accent });
      const { style } = realm.document.documentElement;
      expect([style.getPropertyValue('--ams-accent'), style.getPropertyValue('--ams-on-accent')]).to.deep.equal([
        '',
        '',
      ]);
      const loaded = realm.performance.getEntriesByType('resource').filter(({ name }) => name === picture);
      expect(loaded).to.deep.equal([]);
    });
  }
  for (const [name, value] of [
    ['accent', '#0b5394'],
    ['accent', 'rgb(1 2 3 / 50%)'],
    ['accent', 'color-mix(in srgb, red 50%, blue)'],
    ['on-accent', 'oklch(0.5 0.1 20)'],
    ['radius', '20px'],
    ['font-size', 'calc(1em + 2px)'],
  ] as const) {
    alike(`${name}=${value} is taken`, async () => {
      const { realm } = await show({ [name]: value });
      expect(realm.document.documentElement.style.getPropertyValue(`--ams-${name}`)).to.equal(value);
    });
  }
});

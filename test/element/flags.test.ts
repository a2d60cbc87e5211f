import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { prerender } from '../../src/prerender/index.js';
import type { PrerenderOptions } from '../../src/prerender/index.js';
import { middling } from './support/built-in.js';
import { consoleDuring } from './support/console.js';
import { Endpoint } from './support/endpoint.js';
import { hear, next } from './support/events.js';
import { anything, mount, mountHtml } from './support/mount.js';
import { begin, press, shownResult } from './support/result.js';
import { has, names, words } from './support/screen.js';

const tag = (attribute: string) =>
  `<ai-maturity-scan lang="en" endpoint="https://receiver.example/" ${attribute}></ai-maturity-scan>`;

let server: Endpoint;
beforeEach(() => {
  server = new Endpoint();
});
afterEach(() => server.close());

describe('a boolean attribute', () => {
  const written: [string, boolean][] = [
    ['', false],
    ['anonymous', true],
    ['anonymous=""', true],
    ['anonymous="anonymous"', true],
    ['anonymous="true"', true],
    ['anonymous="1"', true],
    ['anonymous="Yes"', true],
    ['anonymous="false"', false],
    ['anonymous="FALSE"', false],
    ['anonymous=" false "', false],
    ['anonymous="0"', false],
    ['anonymous="no"', false],
    ['anonymous="off"', false],
    ['anonymous="nee"', false],
    ['anonymous="null"', false],
    ['anonymous="undefined"', false],
  ];
  for (const [attribute, isOn] of written) {
    it(`${attribute || 'left out'}: ${isOn ? 'on' : 'off'}, without a complaint`, async () => {
      const heard = hear();
      const scan = await mountHtml(tag(attribute));
      expect(scan.anonymous).to.equal(isOn);
      scan.answers = middling;
      await scan.updateComplete;
      await begin(scan);
      await press(scan, en.showResult);
      expect(has(scan, 'radio', en.deliverWhole)).to.equal(!isOn);
      expect(heard.errors()).to.deep.equal([]);
    });
  }

  it('a word that is neither yes nor no: told once, and on, since that gives away less', async () => {
    const heard = hear();
    await consoleDuring(async () => {
      const told = next('scan-error');
      const scan = await mountHtml(tag('anonymous="perhaps"'));
      expect(scan.anonymous).to.equal(true);
      await told;
      scan.requestUpdate();
      await scan.updateComplete;
    });
    expect(heard.errors().map(({ code, path }) => [code, path])).to.deep.equal([['attribute-invalid', 'anonymous']]);
  });

  it('changed on the way: the visitor is offered what holds now', async () => {
    const scan = await shownResult({ endpoint: 'https://receiver.example/' });
    scan.setAttribute('anonymous', 'true');
    await scan.updateComplete;
    expect(words(scan)).to.include(en.deliverWhatAnonymous);
    scan.setAttribute('anonymous', 'false');
    await scan.updateComplete;
    expect(names(scan, 'radio')).to.include(en.deliverWhole);
    scan.setAttribute('anonymous', '');
    scan.removeAttribute('anonymous');
    await scan.updateComplete;
    expect(names(scan, 'radio')).to.include(en.deliverWhole);
  });
});

/** What frameworks and programs set. */
const VALUES: [unknown, boolean][] = [
  [true, true],
  ['', true],
  ['true', true],
  [{}, true],
  [false, false],
  ['false', false],
  ['Off', false],
  ['0', false],
  [0, false],
  [null, false],
  [undefined, false],
];

describe('the same as a property', () => {
  for (const [value, isOn] of VALUES) {
    it(`${JSON.stringify(value)}: ${isOn ? 'on' : 'off'}`, async () => {
      const scan = await mount({ lang: 'en', endpoint: 'https://receiver.example/', answers: middling });
      scan.anonymous = anything(value);
      await begin(scan);
      await press(scan, en.showResult);
      expect(has(scan, 'radio', en.deliverWhole)).to.equal(!isOn);
    });
  }
});

describe('the same for the first screen as HTML', () => {
  for (const [value, isOn] of VALUES) {
    it(`${JSON.stringify(value)}: ${isOn ? 'there' : 'not there'}`, async () => {
      const html = await prerender({ anonymous: value } as PrerenderOptions);
      expect(/^<ai-maturity-scan[^>]* anonymous[ >]/.test(html)).to.equal(isOn);
    });
  }
});

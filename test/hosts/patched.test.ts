/** Pages whose scripts change what all scripts stand on. */
import { expect } from '@open-wc/testing';
import { verify } from '../../src/contract/index.js';
import { assessment, builtInDefinition } from '../../src/content/index.js';
import { Guest } from './support/guest.js';
import { closeAll, open, scriptOf, SCRIPTS, show } from './support/page.js';
import type { Realm } from './support/page.js';

/** What the page's own script does before the scan is loaded. */
const PATCHES: readonly [string, string][] = [
  [
    'names of its own on every array, which loops see',
    'Array.prototype.first = function () { return this[0]; }; Array.prototype.each = Array.prototype.forEach;',
  ],
  [
    'names of its own on every object, which loops see',
    'Object.prototype.extend = function () { return this; }; Object.prototype.items = 7; String.prototype.blank = 1;',
  ],
  [
    'prototypes that are frozen',
    '[Object, Array, Function, String, Number, Promise, Map, Set, Error, RegExp].forEach((one) => Object.freeze(one.prototype));',
  ],
  [
    'all that the language has locked',
    '[Symbol, Object, Array, Function, String, Number, Promise, Map, Set, WeakMap, Error, RegExp, Date].forEach((one) => { Object.freeze(one); Object.freeze(one.prototype); }); [JSON, Math, Reflect, Intl].forEach(Object.freeze);',
  ],
  [
    'a promise and a fetch of its own, as old polyfills have them',
    `const Own = Promise;
     window.Promise = class extends Own { };
     delete window.Promise.allSettled; delete window.Promise.any;
     window.fetch = undefined;`,
  ],
  [
    'lists made as prototype.js makes them',
    `Array.from = (list) => { const made = []; for (let at = 0; at < (list ? list.length : 0); at++) made.push(list[at]); return made; };
     Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };`,
  ],
  ['no word on the languages of the visitor', 'Object.defineProperty(navigator, "languages", { value: undefined });'],
  [
    'loaders that take every script for theirs',
    'window.define = () => { throw new Error("define"); }; window.define.amd = {}; window.module = { exports: {} }; window.exports = {}; window.process = {}; window.$ = window._ = window.h = () => { throw new Error("mine"); };',
  ],
  [
    'JSON, dates and chance that are not to be trusted by its looks',
    'Date.prototype.toJSON = Date.prototype.toISOString; Object.defineProperty(window, "name", { value: 1 }); window.status = window.event = {};',
  ],
];

async function visit(patch: string): Promise<{ readonly realm: Realm; readonly errors: unknown[] }> {
  const watch =
    'window.errors = []; addEventListener("error", ({ message }) => errors.push(message)); addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));';
  const { realm } = await open({
    head: `<script>${watch}${patch}</script>${scriptOf(SCRIPTS['the script for a tag'].address)}`,
  });
  return { realm, errors: (realm as unknown as { errors: unknown[] }).errors };
}

describe('on a page with', () => {
  afterEach(closeAll);

  for (const [title, patch] of PATCHES) {
    it(`${title}: the whole scan, and a result that anybody can compute again`, async () => {
      const { errors, realm } = await visit(patch);
      const guest = await Guest.at(realm);
      const result = await guest.complete();
      expect(await guest.tryOut()).not.to.equal('');
      expect(errors).to.deep.equal([]);
      const { differences } = await verify(JSON.parse(JSON.stringify(result)), assessment);
      expect(differences).to.deep.equal([]);
    });

    it(`${title}: a custom definition is checked, and shown`, async () => {
      const { errors, realm } = await visit(patch);
      const guest = await Guest.at(realm);
      const { texts, ...definition } = await builtInDefinition();
      const { en } = texts;
      if (!en) throw new Error('There is no English text.');
      guest.scan.assessment = { ...definition, texts: { ...texts, en: { ...en, title: 'A scan of the page' } } };
      await guest.scan.updateComplete;
      expect(guest.text()).to.include('A scan of the page');
      expect(errors).to.deep.equal([]);
    });
  }
});

describe('in a browser that is too old', () => {
  afterEach(closeAll);
  /** As one that lacks what the scan cannot do without. */
  const OLD = '<script>CSS.supports = () => false;</script>';
  const words = 'Ask us by telephone.';

  it('nothing is registered, nothing is told, and what stands in the tag stays in sight', async () => {
    const errors =
      '<script>window.errors = []; addEventListener("error", (event) => errors.push(event.message));</script>';
    const { realm } = await open({
      head: `${OLD}${errors}${scriptOf(SCRIPTS['the script for a tag'].address)}`,
      body: `<ai-maturity-scan>${words}</ai-maturity-scan>`,
    });
    expect(realm.customElements.get('ai-maturity-scan')).to.equal(undefined);
    expect(realm.document.body.innerText.trim()).to.equal(words);
    expect((realm as unknown as { errors: unknown[] }).errors).to.deep.equal([]);
  });

  it('the frame says what is needed; in others that is gone', async () => {
    const file = await (await fetch('/dist/cdn/embed.html')).text();
    const base = '<base href="/host-page/files/dist/cdn/embed.html">';
    const [head = '', body = ''] = [/<head>([^]*)<\/head>/, /<body>([^]*)<\/body>/].map((part) => part.exec(file)?.[1]);
    const old = await open({ head: `${OLD}${base}${head}`, body });
    expect(old.realm.document.body.querySelectorAll('p')).to.have.length(4);
    const { realm } = await show('/host-page/files/dist/cdn/embed.html?lang=en');
    expect([...realm.document.body.children].map(({ localName }) => localName)).to.deep.equal(['ai-maturity-scan']);
  });
});

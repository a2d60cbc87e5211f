// Runs in a page of its own: all that the page loads is looked at, and what was there before.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { NAME } from '../../src/delivery/queue.js';
import { LANGUAGES, middling } from './support/built-in.js';
import { walk } from './support/built-in.js';
import { consoleDuring } from './support/console.js';
import { mount } from './support/mount.js';
import { Visitor } from './support/visitor.js';

/** Every way out of the page, and every place to leave something: what is called is written down, and refused. */
const WAYS: readonly [string, object, string][] = [
  ['fetch', globalThis, 'fetch'],
  ['XMLHttpRequest', XMLHttpRequest.prototype, 'send'],
  ['beacon', Navigator.prototype, 'sendBeacon'],
  ['WebSocket', globalThis, 'WebSocket'],
  ['EventSource', globalThis, 'EventSource'],
  ['Worker', globalThis, 'Worker'],
  ['storage', Storage.prototype, 'setItem'],
  ['indexedDB', IDBFactory.prototype, 'open'],
  ['cache', CacheStorage.prototype, 'open'],
  ['message', globalThis, 'postMessage'],
  ['history', History.prototype, 'pushState'],
  ['history', History.prototype, 'replaceState'],
  ['font', FontFace.prototype, 'load'],
];

async function callsDuring(action: () => Promise<unknown>): Promise<string[]> {
  const calls: string[] = [];
  const restore = WAYS.map(([way, owner, method]) => {
    const original = Object.getOwnPropertyDescriptor(owner, method);
    if (!original) throw new Error(`There is no ${method}`);
    const value = () => {
      calls.push(way);
      throw new Error(`${way} is not allowed`);
    };
    Object.defineProperty(owner, method, { configurable: true, writable: true, value });
    return () => Object.defineProperty(owner, method, original);
  });
  try {
    await action();
  } finally {
    restore.forEach((undo) => undo());
  }
  return calls;
}

describe('without a word from the host', () => {
  it('a whole scan sends nothing, stores nothing, says nothing and leaves the page as it was', async () => {
    const { words } = LANGUAGES.en;
    const page = () => [document.head.innerHTML, document.title, location.href, document.adoptedStyleSheets.length];
    const before = page();
    // Where a visitor agreed to send something before, the scan looks whether it waits.
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(NAME).onsuccess = resolve;
    });
    // Those of other tests, which may still be on their way out.
    const databases = await indexedDB.databases();
    let lines: string[] = [];
    const calls = await callsDuring(async () => {
      lines = await consoleDuring(async () => {
        const scan = await mount({ lang: 'en', layout: 'section' });
        const visitor = new Visitor(scan);
        await walk(visitor, 'en', middling);
        await visitor.press(words.showResult);
        expect(scan.stage).to.equal('result');
        await visitor.press(words.startAgain);
        await visitor.press(words.startAgainYes);
      });
    });
    expect(calls).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
    expect(page()).to.deep.equal(before);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
    expect(await indexedDB.databases()).to.have.length.at.most(databases.length);
  });

  it('what was loaded is the scan itself: scripts, from where it came', () => {
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const others = loaded.filter(({ name, initiatorType }) => {
      const { origin, pathname } = new URL(name);
      return (
        origin !== location.origin ||
        // The bundle of the scan; this test itself is the runner's.
        (pathname.startsWith('/.cache/browser-tests/chunk') && initiatorType !== 'script' && initiatorType !== 'other')
      );
    });
    expect(others.map(({ name }) => name)).to.deep.equal([]);
  });
});

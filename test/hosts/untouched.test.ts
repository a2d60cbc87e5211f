/** What the scan leaves as it was on the page of its host. */
import { expect } from '@open-wc/testing';
import { Guest } from './support/guest.js';
import { closeAll, open, SCRIPTS, TAG } from './support/page.js';
import type { Realm } from './support/page.js';
import { watchListeners } from './support/listeners.js';

const THEME = `<style>
  :root { font: 62.5%/1.4 Georgia, serif; color: #234; --brand: #e4572e; scroll-behavior: smooth }
  body { margin: 2rem; counter-reset: part; quotes: '«' '»' }
  h1, h2 { font-size: 3rem; letter-spacing: 0.02em } h2::before { counter-increment: part; content: counter(part) '. ' }
  p, li { font-size: 1.8rem } button, input, select { font: inherit; padding: 1rem; border: 2px solid var(--brand) }
  table { border-collapse: collapse } td, th { border: 1px solid; padding: 0.5rem } :focus-visible { outline: 4px solid gold }
  ai-maturity-scan { display: block } #place { height: 300px; overflow: auto; contain: strict }
</style>`;
const BODY = `<header><h1>A firm</h1><nav><a href="#a">One</a> <a href="#b">Two</a></nav></header>
  <main><h2>Words</h2><p>Some <em>words</em> and <strong>more</strong>.</p><ul><li>One<li>Two</ul>
  <div id="place"></div>
  <form><label>Name <input></label><select><option>a</select><textarea></textarea><button>Send</button><progress></progress></form>
  <fieldset><legend>Which?</legend><input type="radio" name="item"><input type="checkbox"></fieldset>
  <table><tr><th>a<td>b</table><details open><summary>More</summary>Text</details><svg><circle r="3"/></svg></main>
  <div style="height: 3000px"></div><footer>The end</footer>`;
/** Every property of every element of the page, and of what stands before and behind it. */
function styles(realm: Realm): string[] {
  return [...realm.document.querySelectorAll('*')]
    .filter((element) => !element.closest('ai-maturity-scan, script'))
    .flatMap((element, index) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const computed = realm.getComputedStyle(element, pseudo);
        return [...computed].map(
          (name) => `${index} ${element.localName}${pseudo ?? ''} ${name}: ${computed.getPropertyValue(name)}`,
        );
      }),
    );
}

/** What a page could find changed. */
function surroundings(realm: Realm): Record<string, unknown> {
  const { document, history, localStorage, scrollX, scrollY, sessionStorage } = realm;
  return {
    styles: styles(realm),
    keys: Reflect.ownKeys(realm)
      .map(String)
      // Frames are numbered, and elements with an id have a name.
      .filter((key) => !/^\d+$/.test(key))
      // In Firefox the order tells what was used.
      .sort(),
    head: [...document.head.children]
      .filter(({ localName }) => localName !== 'script')
      .map(({ outerHTML }) => outerHTML),
    attributes: [document.documentElement, document.body]
      .map((element) => element.cloneNode(false) as Element)
      .map(({ outerHTML }) => outerHTML),
    sheets: document.adoptedStyleSheets.length,
    title: document.title,
    cookie: document.cookie,
    kept: [localStorage.length, sessionStorage.length],
    history: [history.length, JSON.stringify(history.state), realm.location.href],
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.localName,
    symbols: Reflect.ownKeys(realm.Symbol).length,
    natives: ['fetch', 'Promise', 'JSON', 'customElements'].map((name) => String(Reflect.get(realm, name))),
  };
}

async function load(realm: Realm): Promise<void> {
  const script = realm.document.createElement('script');
  Object.assign(script, { type: 'module', src: SCRIPTS['the script for a tag'].address });
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  realm.document.head.append(script);
  await loaded;
}

describe('the page of the host', () => {
  afterEach(closeAll);

  it('is as before when the scan is loaded, while it is done, and when it is gone', async () => {
    const { realm } = await open({ head: THEME, body: BODY });
    realm.scrollTo({ top: 120, behavior: 'instant' });
    const place = realm.document.getElementById('place');
    place?.insertAdjacentHTML('beforeend', TAG);
    const before = surroundings(realm);
    expect((before.styles as string[]).length).to.be.greaterThan(5000);
    await load(realm);
    const guest = await Guest.at(realm);
    expect(surroundings(realm)).to.deep.equal(before);
    await guest.complete();
    // The visitor's own focus and scrolling are theirs.
    (guest.scan.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    realm.scrollTo({ top: 120, behavior: 'instant' });
    expect(surroundings(realm)).to.deep.equal(before);
    guest.scan.remove();
    expect(surroundings(realm)).to.deep.equal(before);
  });

  it('is as before when a custom definition was checked', async () => {
    const { realm } = await open({ head: THEME, body: BODY + TAG });
    const before = surroundings(realm);
    await load(realm);
    const { scan } = await Guest.at(realm);
    scan.assessment = {} as never;
    await scan.updateComplete;
    expect(scan.stage).to.equal('error');
    expect(surroundings(realm).keys).to.deep.equal(before.keys);
  });

  it('has no listener and no observer more, when the scan is gone', async () => {
    const { realm } = await open({ body: '<div id="place"></div>' });
    const watched = watchListeners(realm);
    await load(realm);
    const place = realm.document.getElementById('place');
    place?.insertAdjacentHTML('beforeend', TAG.replace('>', ' persist="session">'));
    const guest = await Guest.at(realm);
    await guest.complete();
    await guest.tryOut();
    expect(watched.observers().length).to.be.greaterThan(0);
    guest.scan.remove();
    await guest.scan.updateComplete;
    expect([watched.listeners(), watched.observers()]).to.deep.equal([[], []]);
  });
});

/** The demo page that makes snippets: each choice is in the lines and in the preview, and the lines work when pasted. */
import { expect } from '@open-wc/testing';
import de from '../../src/i18n/de.js';
import { LANGUAGES } from '../element/support/built-in.js';
import { heard, nextHeight } from './support/bridge-page.js';
import { Configurator } from './support/configurator.js';
import { Guest } from './support/guest.js';
import { closeAll, open } from './support/page.js';
import type { Realm } from './support/page.js';

const BASE = `${location.origin}/host-page/files/dist/cdn/`;

describe('demo/configure.html', () => {
  afterEach(closeAll);

  const choices: [string, Record<string, string>, string, string, string][] = [
    ['a language', { lang: 'nl' }, ' lang="nl"', 'lang=nl', ' lang="nl"'],
    ['a layout', { layout: 'section' }, ' layout="section"', 'layout=section', ' layout="section"'],
    ['a depth', { depth: 'quick' }, ' depth="quick"', 'depth=quick', ' depth="quick"'],
    ['kept in the tab', { persist: 'session' }, ' persist="session"', 'persist=session', ' persist="session"'],
    ['kept in the browser', { persist: 'local' }, ' persist="local"', 'persist=local', ' persist="local"'],
    ['a heading level', { 'heading-level': '3' }, ' heading-level="3"', 'heading-level=3', ' headingLevel="3"'],
  ];
  for (const [title, values, inHtml, inFrame, inReact] of choices) {
    it(`${title}: in all snippets and in the preview`, async () => {
      const page = await Configurator.open();
      expect(page.snippet('HTML')).not.to.include(inHtml);
      page.choose(values);
      expect(page.snippet('HTML')).to.include(inHtml);
      expect(page.snippet('Frame')).to.include(inFrame);
      expect(page.snippet('React')).to.include(inReact);
      const [[name, value] = []] = Object.entries(values);
      expect(page.preview.getAttribute(name ?? '')).to.equal(value);
      page.choose({ [name ?? '']: '' });
      expect([page.preview.hasAttribute(name ?? ''), page.snippet('HTML').includes(inHtml)]).to.deep.equal([
        false,
        false,
      ]);
    });
  }

  it('where results go: in the lines, and not in the preview, which would send them', async () => {
    const page = await Configurator.open();
    page.choose({ endpoint: 'https://r.example/?a=1&b=2', anonymous: 'on' });
    expect(page.snippet('HTML')).to.include(' endpoint="https://r.example/?a=1&amp;b=2" anonymous>');
    expect(page.snippet('React')).to.include(' endpoint={"https://r.example/?a=1&b=2"} anonymous');
    expect(page.snippet('Frame')).to.include('endpoint=https%3A%2F%2Fr.example').and.to.include('anonymous=');
    expect(['endpoint', 'anonymous'].map((name) => page.preview.hasAttribute(name))).to.deep.equal([false, false]);
  });

  it('a definition: asked for beside the script with the module that reads it, and not in the preview', async () => {
    const page = await Configurator.open();
    expect(page.snippet('HTML')).not.to.include('preload');
    page.choose({ src: 'https://r.example/one.json?a=1&b=2' });
    const lines = page.snippet('HTML');
    expect(lines).to.match(
      /<link rel="modulepreload" href="[^"]*\/checks\.js"\s+integrity="sha384-[^"]+" crossorigin="anonymous">/,
    );
    const address = 'https://r.example/one.json?a=1&amp;b=2';
    expect(lines).to.include(`<link rel="preload" as="fetch" href="${address}" crossorigin="anonymous">`);
    expect(lines).to.include(` src="${address}"`);
    expect(page.snippet('Frame')).to.include('src=https%3A%2F%2Fr.example');
    expect(page.realm.document.body.textContent).not.to.include('[ai_maturity_scan');
    expect(page.preview.hasAttribute('src')).to.equal(false);
  });

  it('WordPress: a shortcode with what a page may choose; offers and endpoint are in the settings of the plugin', async () => {
    const page = await Configurator.open();
    expect(page.snippet('WordPress')).to.equal('[ai_maturity_scan]');
    page.choose({ lang: 'nl', 'heading-level': '3', endpoint: 'https://r.example/', anonymous: 'on' });
    page.choose({ branded: 'on', accent: '#010203' });
    expect(page.snippet('WordPress')).to.equal(
      '[ai_maturity_scan lang="nl" heading_level="3" anonymous="yes" accent="#010203"]',
    );
  });

  for (const [lang, { text }] of Object.entries(LANGUAGES)) {
    it(`a frame in ${lang} is announced by the name that the scan has there`, async () => {
      const page = await Configurator.open();
      page.choose({ lang });
      expect(page.snippet('Frame')).to.include(` title="${text.title}" `);
    });
  }

  it('the language of the preview is the one chosen', async () => {
    const page = await Configurator.open();
    page.choose({ lang: 'de' });
    const guest = await Guest.at(page.realm);
    expect(guest.text()).to.include(de.start);
  });

  it('a colour and corners: in the lines for a page and a frame, and on the buttons of the preview', async () => {
    const page = await Configurator.open();
    expect(page.snippet('HTML')).not.to.include('--ams');
    page.choose({ accent: '#010203', radius: '20px' });
    expect(page.snippet('HTML')).to.include('--ams-accent: #010203;').and.to.include('--ams-radius: 20px;');
    expect(page.snippet('Frame')).to.include('accent=%23010203').and.to.include('radius=20px');
    expect(page.snippet('React')).to.include(" style={{ '--ams-accent': '#010203', '--ams-radius': '20px' }} ");
    const button = (await Guest.at(page.realm)).one('button');
    const { backgroundColor, borderRadius } = page.realm.getComputedStyle(button);
    expect([backgroundColor, borderRadius]).to.deep.equal(['rgb(1, 2, 3)', '20px']);
  });

  it('an address with signs that mean something in markup: written so that it stays one', async () => {
    const page = await Configurator.open();
    const url = 'https://a.example/?a="><script>&b=<';
    page.choose({ 'support-src': url });
    const { body } = new DOMParser().parseFromString(page.snippet('HTML'), 'text/html');
    expect(body.querySelector('ai-maturity-scan')?.getAttribute('support-src')).to.equal(url);
    expect(body.querySelectorAll('script')).to.have.length(0);
  });

  for (const script of [
    'https://files.example/scan',
    'https://files.example/scan/',
    'https://files.example/scan/ai-maturity-scan.js',
    'https://files.example/scan/?v=3#top',
  ]) {
    it(`the folder, given as ${script}`, async () => {
      const page = await Configurator.open();
      page.choose({ script, host: 'https://www.partner.example/page?x=1' });
      expect(page.snippet('HTML')).to.include('src="https://files.example/scan/ai-maturity-scan.js"');
      expect(page.snippet('Frame')).to.include('src="https://files.example/scan/embed.html?');
      expect(page.snippet('Frame')).to.include('host=https%3A%2F%2Fwww.partner.example"');
    });
  }

  it('as long as an address is that of nobody, it is said above the lines', async () => {
    const page = await Configurator.open();
    expect(page.lines).to.include('your.site');
    page.choose({ script: 'https://files.example/scan/' });
    expect(page.lines).to.include('These lines still name “your.site”.');
    page.choose({ host: 'https://partner.example' });
    expect(page.lines).not.to.include('your.site');
  });

  const wrong = [
    '',
    'not an address',
    'https://me:secret@partner.example/',
    'javascript:alert(1)//',
    'http://partner.example/',
    'data:text/html,x',
  ];
  for (const [name, values] of Object.entries({
    script: wrong,
    host: wrong,
    endpoint: wrong.slice(1),
    'support-src': wrong.slice(1),
  })) {
    for (const value of values) {
      it(`${name} "${value}": says what is wrong, and makes no lines of it until it is right`, async () => {
        const page = await Configurator.open();
        page.choose({ [name]: value });
        expect(page.problem(name)).to.include('https://');
        expect(page.lines).to.equal('The lines come back once every address is right.');
        page.choose({ [name]: 'https://partner.example/' });
        expect(page.problem(name)).to.equal('');
        expect(page.snippet('HTML')).to.include('<ai-maturity-scan');
      });
    }
  }

  it('where the browser does not copy: the lines are marked, and the page says how to go on', async () => {
    const page = await Configurator.open();
    const { marked, said } = await page.copyInVain('WordPress');
    expect(said).to.include('Ctrl+C');
    expect(marked).to.equal('[ai_maturity_scan]');
  });

  it('the copy button copies what is shown, and says so', async () => {
    const page = await Configurator.open();
    expect(await page.copy('React')).to.equal(page.snippet('React'));
  });
});

/** The lines with many choices at once, from where the files are. The page is closed: what is out of sight may not be laid out. */
async function linesOf(title: string, choices: Record<string, string> = {}): Promise<string> {
  const page = await Configurator.open();
  page.choose({ script: BASE, host: location.origin, lang: 'nl', layout: 'section', 'heading-level': '3' });
  page.choose({ branded: 'on', accent: '#010203', ...choices });
  const lines = page.snippet(title);
  closeAll();
  return lines;
}

const colourOf = (guest: Guest) => guest.realm.getComputedStyle(guest.one('button')).backgroundColor;
const headingOf = (guest: Guest) => guest.one('h1, h2, h3, h4').localName;

describe('the lines, pasted', () => {
  afterEach(closeAll);

  it('the hash is that of the file', async () => {
    const file = await (await fetch(`${BASE}ai-maturity-scan.js`)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
    const hash = `sha384-${btoa(String.fromCharCode(...digest))}`;
    // Made by the build, so not there to be imported by whoever only checks types.
    const integrity = (await (await fetch(`${BASE}integrity.json`)).json()) as Readonly<Record<string, string>>;
    expect(hash).to.equal(integrity['ai-maturity-scan.js']);
    expect(await linesOf('HTML')).to.include(`integrity="${hash}"`);
  });

  it('HTML: the scan as chosen, and the result', async () => {
    const { realm } = await open({ body: await linesOf('HTML') });
    const guest = await Guest.at(realm);
    expect([colourOf(guest), headingOf(guest), guest.text().includes('Start de scan')]).to.deep.equal([
      'rgb(1, 2, 3)',
      'h3',
      true,
    ]);
    expect((await guest.complete()).language).to.equal('nl');
  });

  it('HTML: the language is asked for beside the script, once, and checked', async () => {
    const lines = await linesOf('HTML');
    const { realm } = await open({ body: lines });
    await Guest.at(realm);
    const timed = (file: string) =>
      (realm.performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) =>
        name.endsWith(`/cdn/${file}`),
      );
    const [[script], asked] = [timed('ai-maturity-scan.js'), timed('nl.js')];
    expect(asked).to.have.length(1);
    // WebKit counts whole milliseconds.
    expect(asked[0]?.startTime).to.be.at.most(script?.responseEnd ?? 0);
    const spoilt = lines.replace('nl.js"', 'nl.js?spoilt"').replace('sha384-', 'sha384-AAAA');
    const other = await open({ body: spoilt });
    // What is asked for under another address is no use to the scan, which asks for its own.
    expect((await Guest.at(other.realm)).text()).to.include('Start de scan');
  });

  it('HTML, with a file that is not the one it was: nothing is run', async () => {
    // By another address: Chromium would refuse this one to the pages that come after, too.
    const spoilt = (await linesOf('HTML')).replace(
      /scan.js"\s+integrity="sha384-/,
      'scan.js?spoilt" integrity="sha384-AAAA',
    );
    expect(spoilt).to.include('?spoilt').and.to.include('sha384-AAAA');
    const { realm } = await open({ body: spoilt });
    expect(realm.customElements.get('ai-maturity-scan')).to.equal(undefined);
  });

  it('frame: the scan as chosen, its height, and the result', async () => {
    const { realm } = await open({ body: await linesOf('Frame') });
    const frame = realm.document.querySelector('iframe');
    if (!frame) throw new Error('There is no frame');
    const result = heard<{ readonly language: string }>(realm.document, 'scan-result');
    const guest = await Guest.at(frame.contentWindow as Realm);
    const height = frame.style.height === '' ? await nextHeight(frame) : parseFloat(frame.style.height);
    expect(height).to.be.greaterThan(200).and.not.to.equal(900);
    expect([colourOf(guest), headingOf(guest), frame.title]).to.deep.equal([
      'rgb(1, 2, 3)',
      'h3',
      'AI-volwassenheidsscan',
    ]);
    await guest.complete();
    expect((await result).language).to.equal('nl');
  });

  it('frame in a sandbox: the same', async () => {
    const { realm } = await open({ body: await linesOf('Frame', { sandbox: 'on' }) });
    const frame = realm.document.querySelector('iframe');
    const result = heard<{ readonly language: string }>(realm.document, 'scan-result');
    const guest = await Guest.at(frame?.contentWindow as Realm);
    await guest.complete();
    expect((await result).language).to.equal('nl');
  });

  it('React: the scan as chosen, and the result to its handler; gone with the component', async () => {
    const snippet = await linesOf('React');
    const script = `/host-page/react.js?${new URLSearchParams({ snippet })}`;
    const { realm } = await open({ body: `<div id="root"></div><script type="module" src="${script}"></script>` });
    const { results, unmount } = (realm as unknown as { readonly app: { results: unknown[]; unmount: () => void } })
      .app;
    const guest = await Guest.at(realm);
    expect([colourOf(guest), headingOf(guest)]).to.deep.equal(['rgb(1, 2, 3)', 'h3']);
    const result = await guest.complete();
    expect(results).to.deep.equal([result]);
    unmount();
    expect(realm.document.querySelector('ai-maturity-scan')).to.equal(null);
  });
});

// Runs in every engine: markup.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { builtInDefinition } from '../../src/content/index.js';
import { styleHash, styles } from '../../src/prerender/index.js';
import type { PrerenderOptions } from '../../src/prerender/index.js';
import { prerender } from '../../src/prerender/index.js';
import type { AiMaturityScan } from '../../src/index.js';
import { EVERY_LANGUAGE, LANGUAGES } from './support/built-in.js';
import { hear } from './support/events.js';
import { focused, one } from './support/screen.js';
import { until } from './support/until.js';

/** As a browser reads it in a page; gone after the test. */
function parse(html: string): AiMaturityScan {
  place.setHTMLUnsafe(html);
  const scan = place.querySelector('ai-maturity-scan');
  if (!scan?.shadowRoot) throw new Error('The browser does not read declarative shadow roots');
  // Firefox does that somewhat later.
  customElements.upgrade(scan);
  return scan;
}

let place: HTMLDivElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

/** The elements of the screen, but for what leads on: there a `summary` stands for the button. */
function elements(scan: AiMaturityScan): unknown[] {
  const all = [...(scan.shadowRoot?.querySelectorAll('.scan, .scan *') ?? [])];
  return all
    .filter((element) => !element.closest('.actions'))
    .map(({ attributes, childElementCount, localName, textContent }) => {
      const named = Array.from(attributes, ({ name, value }) => `${name}=${value}`).sort();
      return [localName, named, childElementCount === 0 ? textContent.trim() : ''];
    });
}

/** What is read, and where it stands. */
function blocks(scan: AiMaturityScan): unknown[] {
  const wanted = '[part=title], .lead, .small-heading, li, .page > p, .muted, .notice, .actions, button, summary';
  const seen = [...(scan.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])];
  return seen.map((element) => {
    const { height, width, x, y } = element.getBoundingClientRect();
    const { backgroundColor, color, fontSize } = getComputedStyle(element);
    const at = [x, y, width, height].map(Math.round).join();
    return [element.innerText.trim(), at, backgroundColor, color, fontSize];
  });
}

const WAYS: readonly [string, PrerenderOptions][] = [
  ...EVERY_LANGUAGE.map((lang): [string, PrerenderOptions] => [`in ${lang}`, { lang }]),
  ['quick', { depth: 'quick' }],
  ['kept', { persist: 'local' }],
  ['asked to send', { endpoint: 'https://receiver.example/', persist: 'session' }],
  ['deep in an outline', { headingLevel: 6 }],
];

describe('a first screen that the page brings', () => {
  for (const [title, options] of WAYS) {
    for (const width of ['280px', '900px']) {
      it(`${title}, ${width} wide: nothing moves or looks different when the tag takes over`, async () => {
        place.style.inlineSize = width;
        const scan = parse(await prerender(options));
        const before = blocks(scan);
        expect(scan.stage).to.equal('loading');
        expect(before.length).to.be.greaterThan(8);
        await scan.updateComplete;
        expect(blocks(scan)).to.deep.equal(before);
        expect(scan.shadowRoot?.querySelector('[data-prerendered]')).to.equal(null);
      });
    }
  }

  for (const [title, options] of WAYS) {
    it(`${title}: has the very elements that the tag makes`, async () => {
      const scan = parse(await prerender(options));
      const before = elements(scan);
      expect(before.length).to.be.greaterThan(12);
      await scan.updateComplete;
      expect(elements(scan)).to.deep.equal(before);
    });
  }

  for (const lang of ['', null, undefined, ['nl', 'de'], 7]) {
    it(`a language that is ${JSON.stringify(lang)}: the first screen in English, on a tag that says so`, async () => {
      const scan = parse(await prerender({ lang, persist: null, headingLevel: null } as unknown as PrerenderOptions));
      expect([scan.lang, scan.getAttributeNames()]).to.deep.equal(['en', ['lang']]);
      expect(scan.shadowRoot?.textContent).to.include(LANGUAGES.en.words.start);
    });
  }

  it('has all settings that are attributes', async () => {
    const scan = parse(
      await prerender({ supportSrc: '/offers.json?a=1&b=2', benchmarkSrc: '/figures.json', layout: 'section' }),
    );
    expect(['support-src', 'benchmark-src', 'layout'].map((name) => scan.getAttribute(name))).to.deep.equal([
      '/offers.json?a=1&b=2',
      '/figures.json',
      'section',
    ]);
  });

  it('a click before there is a script starts the scan, once', async () => {
    const heard = hear();
    const scan = parse(await prerender());
    const { words } = LANGUAGES.en;
    const summary = scan.shadowRoot?.querySelector('summary');
    summary?.click();
    expect(summary?.nextElementSibling?.textContent).to.equal(words.loading);
    await until(() => scan.stage === 'question', 'It does not start.');
    expect(heard.types()).to.deep.equal(['scan-start']);
    expect(one(scan, 'button', words.continue)).to.be.instanceOf(HTMLButtonElement);
  });

  it('the focus stays on the button', async () => {
    const scan = parse(await prerender());
    scan.shadowRoot?.querySelector('summary')?.focus();
    await scan.updateComplete;
    expect(focused()).to.equal(one(scan, 'button', LANGUAGES.en.words.start));
  });

  it('a press on the title does not take the focus to the button', async () => {
    const scan = parse(await prerender());
    scan.shadowRoot?.querySelector<HTMLElement>('[part=title]')?.focus();
    await scan.updateComplete;
    expect(scan.shadowRoot?.activeElement).to.equal(null);
  });

  it('otherwise the tag leaves the focus where it is', async () => {
    const scan = parse(await prerender());
    const before = focused();
    await scan.updateComplete;
    expect(focused()).to.equal(before);
  });

  it('what stands in the tag for browsers without the script is not shown beside it', async () => {
    const scan = parse(await prerender({ content: 'Please switch on scripts.' }));
    await Promise.resolve();
    expect(scan.shadowRoot?.querySelector('slot:not([name])')).to.equal(null);
    await scan.updateComplete;
    expect(scan.textContent).to.equal('Please switch on scripts.');
  });

  it('the host’s own words have their place in it', async () => {
    const scan = parse(await prerender({ content: '<p slot="privacy">We read nothing.</p>' }));
    const own = scan.querySelector('p');
    expect(own?.assignedSlot?.name).to.equal('privacy');
    await scan.updateComplete;
    expect(own?.assignedSlot?.name).to.equal('privacy');
  });

  it('an assessment of the host’s own is shown, as text', async () => {
    const definition = await builtInDefinition();
    const text = { ...LANGUAGES.en.text, title: '<b>"Ours" & yours</b>' };
    const own = { definition: { ...definition, languages: ['en'], texts: { en: text } }, src: '/own.json?a=1&b=2' };
    place.innerHTML = '';
    const html = await prerender({ own });
    expect(html).to.include('src="/own.json?a=1&amp;b=2"');
    const page = new DOMParser().parseFromString(
      html.replace('<template shadowrootmode="open">', '<div>'),
      'text/html',
    );
    expect(page.querySelector('[part=title]')?.textContent).to.equal('<b>"Ours" & yours</b>');
  });

  it('a page that allows no style element names a file of rules', async () => {
    const html = await prerender({ styleSheet: '/a"b.css' });
    expect(html).to.include('<link rel="stylesheet" href="/a&quot;b.css" data-prerendered>');
    expect(html).not.to.include('<style');
  });

  it('the hash is that of the rules in the HTML', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
    const [, text] = /<style data-prerendered>([^]*?)<\/style>/.exec(await prerender()) ?? [];
    expect(text).to.equal(styles);
    expect(await styleHash()).to.equal(`'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import nl from '../../src/i18n/nl.js';
import { hear } from './support/events.js';
import { anything, mount, mountHtml } from './support/mount.js';
import { names, one, words } from './support/screen.js';
import { complete, EXTRAS, small } from './support/small.js';
import { Visitor } from './support/visitor.js';

describe('the first screen says how long the scan takes', () => {
  for (const [lang, minutes, time] of [
    ['en', 1, 'About 1\u00A0minute,'],
    ['en', 8, 'About 8\u00A0minutes,'],
    ['nl', 1, 'Dit duurt zo’n 1\u00A0minuut,'],
    ['nl', 8, 'Dit duurt zo’n 8\u00A0minuten,'],
    ['de', 1, 'Etwa 1\u00A0Minute,'],
    ['de', 8, 'Etwa 8\u00A0Minuten,'],
    ['fr', 1, 'Environ 1\u00A0minute,'],
    ['fr', 8, 'Environ 8\u00A0minutes,'],
  ] as const) {
    it(`${lang}: ${time}`, async () => {
      const scan = await mount({ lang, assessment: { ...small(), minutes } });
      expect(words(scan)).to.include(time);
    });
  }
});

describe('the language of a tag', () => {
  const cases: [string, string, string][] = [
    ['own attribute', '<ai-maturity-scan lang="nl"></ai-maturity-scan>', nl.start],
    [
      'own attribute before that of an ancestor',
      '<div lang="en"><ai-maturity-scan lang="nl"></ai-maturity-scan></div>',
      nl.start,
    ],
    ['an ancestor', '<div lang="nl"><p><ai-maturity-scan></ai-maturity-scan></p></div>', nl.start],
    [
      'the nearest ancestor',
      '<div lang="en"><div lang="nl"><ai-maturity-scan></ai-maturity-scan></div></div>',
      nl.start,
    ],
    [
      'an ancestor with an empty one is passed over',
      '<div lang="nl"><div lang=""><ai-maturity-scan></ai-maturity-scan></div></div>',
      nl.start,
    ],
    ['own empty attribute: as without', '<div lang="nl"><ai-maturity-scan lang=""></ai-maturity-scan></div>', nl.start],
    ['a region', '<ai-maturity-scan lang="nl-BE"></ai-maturity-scan>', nl.start],
    ['capitals', '<ai-maturity-scan lang="NL"></ai-maturity-scan>', nl.start],
    ['one that is not there: English', '<ai-maturity-scan lang="tlh"></ai-maturity-scan>', en.start],
    ['no language at all: English', '<ai-maturity-scan lang="not a language!"></ai-maturity-scan>', en.start],
    ['the page itself', '<ai-maturity-scan></ai-maturity-scan>', en.start],
  ];
  for (const [title, markup, start] of cases) {
    it(title, async () => {
      expect(names(await mountHtml(markup), 'button')[0]).to.equal(start);
    });
  }

  it('own property', async () => {
    expect(names(await mount({ lang: 'nl' }), 'button')[0]).to.equal(nl.start);
  });

  it('the host of a shadow tree around it', async () => {
    const host = await fixture(html`<div lang="nl"></div>`);
    const scan = document.createElement('ai-maturity-scan');
    host.attachShadow({ mode: 'open' }).append(scan);
    await scan.updateComplete;
    expect(names(scan, 'button')[0]).to.equal(nl.start);
  });

  it('the words are marked with the language they are in', async () => {
    const scan = await mount({ lang: 'nl-BE' });
    expect(one(scan, 'button', nl.start).closest('[lang]')?.getAttribute('lang')).to.equal('nl');
  });

  it('a tag without a language is given none: what is in its slots keeps that of the page', async () => {
    expect((await mountHtml('<ai-maturity-scan></ai-maturity-scan>')).hasAttribute('lang')).to.equal(false);
  });

  it('the property is written to the attribute', async () => {
    expect((await mount({ lang: 'nl' })).getAttribute('lang')).to.equal('nl');
  });
});

describe('another language on the way', () => {
  const ways: [string, (scan: HTMLElement) => void][] = [
    ['property', (scan) => (scan.lang = 'nl')],
    ['attribute', (scan) => scan.setAttribute('lang', 'nl')],
    ['attribute taken away: that of the ancestor', (scan) => scan.removeAttribute('lang')],
    ['property undefined, as frameworks do: that of the ancestor', (scan) => (scan.lang = anything(undefined))],
  ];
  for (const [title, change] of ways) {
    it(`${title}: page and answers stay, and nothing is told`, async () => {
      const scan = await mountHtml('<div lang="nl"><ai-maturity-scan lang="en"></ai-maturity-scan></div>');
      scan.answers = { 'profile.sector': 'construction' };
      await scan.updateComplete;
      scan.start();
      await scan.updateComplete;
      const heard = hear();
      change(scan);
      await scan.updateComplete;
      expect(names(scan, 'group')).to.deep.equal(['Hoeveel mensen werken er in uw bedrijf?']);
      expect(scan.answers).to.deep.equal({ 'profile.sector': 'construction' });
      expect(heard.types()).to.deep.equal([]);
    });
  }

  it('keeps the place of the focus within the page', async () => {
    const scan = await mount({ lang: 'en', assessment: small(), answers: { 'coffee.how-often': 'never' } });
    const visitor = new Visitor(scan);
    await visitor.press(en.resume);
    await visitor.tick(EXTRAS, 'Sugar');
    const before = scan.shadowRoot?.activeElement;
    scan.lang = 'nl';
    await scan.updateComplete;
    expect(before).to.be.instanceOf(HTMLInputElement);
    expect(scan.shadowRoot?.activeElement).to.equal(before);
  });

  it('on the result page: the same result in other words', async () => {
    const scan = await mount({ lang: 'en', assessment: small(), answers: complete });
    const visitor = new Visitor(scan);
    await visitor.press(en.resume);
    await visitor.press(en.showResult);
    const { result } = scan;
    scan.lang = 'nl';
    await scan.updateComplete;
    expect(names(scan, 'heading')[0]).to.equal('U staat op stap 3\u00a0van\u00a03: Barista');
    expect(words(scan)).to.include(nl.whyTitle);
    expect(scan.result).to.equal(result);
  });

  it('the page changes its own language: the tag follows', async () => {
    const place = await fixture(html`<div lang="en"></div>`);
    const scan = document.createElement('ai-maturity-scan');
    place.append(scan);
    await scan.updateComplete;
    place.setAttribute('lang', 'nl');
    await Promise.resolve();
    await scan.updateComplete;
    expect(names(scan, 'button')[0]).to.equal(nl.start);
  });
});

describe('a definition that is not in the language of the tag', () => {
  it('is shown in its own first language, marked as such', async () => {
    const german = small((definition) => {
      Object.assign(definition, { languages: ['de'], texts: { de: { ...definition.texts.en, title: 'Kaffee' } } });
    });
    const scan = await mount({ lang: 'nl', assessment: german });
    expect(names(scan, 'heading')[0]).to.equal('Kaffee');
    expect(one(scan, 'heading', 'Kaffee').closest('[lang]')?.getAttribute('lang')).to.equal('de');
  });

  it('right to left', async () => {
    const arabic = small((definition) => {
      Object.assign(definition, { languages: ['ar'], texts: { ar: { ...definition.texts.en, title: 'قهوة' } } });
    });
    const scan = await mount({ lang: 'ar', assessment: arabic });
    expect(getComputedStyle(one(scan, 'heading', 'قهوة')).direction).to.equal('rtl');
  });
});

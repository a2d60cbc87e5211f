/**
 * Builders of sites such as Wix, whose pages can do two things with a tag: set attributes, as texts, and hear events, of which
 * they get a copy of the detail. Their scripts run whenever they are loaded: before the tag is defined, or after.
 */
import { expect } from '@open-wc/testing';
import { assessment } from '../../src/content/index.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import { encodeAnswers } from '../../src/engine/index.js';
import nl from '../../src/i18n/nl.js';
import { middling } from '../element/support/built-in.js';
import { until } from '../element/support/until.js';
import { Guest } from './support/guest.js';
import { closeAll, open } from './support/page.js';
import type { Realm } from './support/page.js';

const FILES = '/host-page/files';
const CODE = encodeAnswers(assessment, middling, { hash, date: '2026-01-31' });
const SETTINGS: readonly (readonly [string, string])[] = [
  ['lang', 'nl'],
  ['layout', 'section'],
  ['depth', 'quick'],
  ['heading-level', '3'],
  ['country', 'NL'],
  ['support-src', `${FILES}/demo/support.json`],
  ['endpoint', '/results'],
  ['anonymous', 'true'],
  ['resume', 'code link'],
  ['previous', CODE],
];
const EVENTS = ['scan-start', 'scan-answer', 'scan-resume', 'scan-result', 'scan-deliver', 'scan-error', 'scan-reset'];
const LOADER = `${FILES}/dist/cdn/ai-maturity-scan-loader.js`;

type Heard = readonly (readonly [string, unknown])[];

/** What the page does: all it knows of the tag is its attributes and events. */
const pageCode = `
  const scan = document.querySelector('ai-maturity-scan');
  heard = [];
  for (const name of ${JSON.stringify(EVENTS)}) scan.addEventListener(name, ({ detail }) => heard.push([name, structuredClone(detail)]));
  setAll = (settings) => settings.forEach(([name, value]) => scan.setAttribute(name, value));`;

async function visit(when: 'before' | 'after', settings = SETTINGS) {
  const loads = `<script src="${LOADER}"></script>`;
  const sets = `<script>${pageCode}${when === 'before' ? `setAll(${JSON.stringify(settings)});` : ''}</script>`;
  const body = `<ai-maturity-scan></ai-maturity-scan>${sets}${loads}`;
  const { realm } = await open({ body, lang: 'fr' });
  const { heard, setAll } = realm as Realm & { heard: Heard; setAll: (settings: typeof SETTINGS) => void };
  const guest = await Guest.at(realm);
  if (when === 'after') setAll(settings);
  return { guest, heard, setAll };
}

/** What a visitor sees of the settings once the result is there. */
function seen(guest: Guest): Record<string, unknown> {
  return {
    language: guest.scan.result?.language,
    depth: guest.scan.result?.depth,
    firstHeading: guest.one('h1, h2, h3, h4').localName,
    countryOfFigures: guest.scan.result?.benchmark?.benchmark.country,
    offers: guest.scan.result?.catalogues.some(({ id }) => id === 'demo-association'),
    asksToSend: guest.all('[part~="delivery"]').length,
    comparesWith: guest.scan.result?.previous?.date,
  };
}

describe('a page that sets attributes only', () => {
  afterEach(closeAll);
  afterEach(() => localStorage.clear());

  for (const when of ['before', 'after'] as const) {
    it(`has every setting, set ${when} the tag is defined; events have plain JSON`, async () => {
      const { guest, heard } = await visit(when);
      await until(() => guest.all('[part~="come-back"]').length > 0, 'The earlier visit is not offered.');
      await guest.complete();
      await until(() => guest.all('[part~="delivery"]').length > 0, 'It does not ask.');
      expect(seen(guest)).to.deep.equal({
        ...{ language: 'nl', depth: 'quick', firstHeading: 'h3', countryOfFigures: 'NL', offers: true },
        ...{ asksToSend: 1, comparesWith: '2026-01-31' },
      });
      expect([...new Set(heard.map(([name]) => name))]).to.deep.equal(['scan-start', 'scan-answer', 'scan-result']);
      expect(heard).to.deep.equal(JSON.parse(JSON.stringify(heard)));
    });
  }

  it('what it sets wrongly is told, and the scan goes on', async () => {
    const wrong = [...SETTINGS, ['previous', 'not a code'], ['depth', 'deep'], ['resume', 'all']] as const;
    const { guest, heard } = await visit('after', wrong);
    await until(() => heard.length === 3, 'It is not told.');
    expect(heard.map(([name, detail]) => [name, (detail as { readonly code: string }).code])).to.have.deep.members([
      ['scan-error', 'attribute-invalid'],
      ['scan-error', 'attribute-invalid'],
      ['scan-error', 'previous-invalid'],
    ]);
    await guest.complete();
  });

  it('takes a setting back by an empty text, or by removing the attribute', async () => {
    const { guest, heard, setAll } = await visit('after');
    await until(() => guest.all('[part~="come-back"]').length > 0, 'The earlier visit is not offered.');
    setAll(SETTINGS.map(([name]) => [name, '']));
    await until(() => guest.all('[part~="come-back"]').length === 0, 'The earlier visit is still offered.');
    guest.scan.removeAttribute('lang');
    await until(() => guest.text() !== '' && !guest.text().includes(nl.start), 'It is still in Dutch.');
    expect(heard).to.deep.equal([]);
    expect(guest.scan.stage).to.equal('intro');
  });
});

import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import type { AiMaturityScan, ScanErrorDetail } from '../../src/index.js';
import { middling } from './support/built-in.js';
import { catalogue, saying, withBadEntry, words as offer } from './support/catalogue.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { anything, mount } from './support/mount.js';
import type { Settings } from './support/mount.js';
import { all, announced, textIn } from './support/screen.js';
import { begin, press, resultOf, shownResult } from './support/result.js';
import { json, serve } from './support/sources.js';
import type { Served } from './support/sources.js';

let served: Served | null = null;
const at = (address: string, reply: () => Response | Promise<Response>) => (served = serve({ [address]: reply }));
afterEach(() => served?.restore());

const links = (scan: AiMaturityScan) =>
  (all(scan, 'link') as HTMLAnchorElement[]).filter((link) => link.closest('[part~="support"]'));
const offers = (scan: AiMaturityScan) => [textIn(scan, 'support').includes(offer.title), resultOf(scan).support.length];

/** A result that comes in spite of the file; the errors that the host hears, one line in the console for each. */
async function errorsWith(settings: Settings): Promise<{ scan: AiMaturityScan; errors: ScanErrorDetail[] }> {
  const heard = hear();
  const scans: AiMaturityScan[] = [];
  const lines = await consoleDuring(async () => scans.push(await shownResult(settings)));
  const errors = heard.errors();
  expect(lines).to.deep.equal(
    errors.map(({ code, message, path = '' }) => `warn: <ai-maturity-scan> ${code} at ${path}: ${message}`),
  );
  if (!scans[0]) throw new Error('There is no tag');
  expect(scans[0].stage).to.equal('result');
  return { scan: scans[0], errors };
}

describe('support-src', () => {
  it('a good file: its offers, in the order of the ranking', async () => {
    at('/offers.json', json(catalogue({ mode: 'instead' })));
    const { errors, scan } = await errorsWith({ supportSrc: '/offers.json' });
    expect([offers(scan), errors, served?.asked]).to.deep.equal([[true, 1], [], ['/offers.json']]);
  });

  it('the property goes before it', async () => {
    at('/offers.json', json({}));
    await errorsWith({ supportSrc: '/offers.json', supportCatalogue: catalogue() });
    expect(served?.asked).to.deep.equal([]);
  });

  it('nothing is fetched before the visitor starts, and then once', async () => {
    at('/offers.json', json(catalogue()));
    const scan = await mount({ lang: 'en', answers: middling, supportSrc: '/offers.json' });
    expect(served?.asked).to.deep.equal([]);
    await begin(scan);
    await press(scan, en.back);
    await press(scan, en.continue);
    await press(scan, en.showResult);
    expect([served?.asked, offers(scan)[0]]).to.deep.equal([['/offers.json'], true]);
  });

  it('a slow server: the visitor is told to wait, and then gets the result with its offers', async () => {
    at('/slow.json', json(catalogue()));
    const scan = await mount({ lang: 'en', answers: middling, supportSrc: '/slow.json' });
    await begin(scan);
    const done = press(scan, en.showResult);
    await Promise.resolve();
    expect([scan.stage, announced(scan)]).to.deep.equal(['review', en.loadingResult]);
    served?.release();
    await done;
    expect([scan.stage, offers(scan)[0]]).to.deep.equal(['result', true]);
  });

  it('a browser of before 2024, without `AbortSignal.any`: its offers are there', async () => {
    const any = Object.getOwnPropertyDescriptor(AbortSignal, 'any');
    Reflect.deleteProperty(AbortSignal, 'any');
    at('/offers.json', json(catalogue()));
    const { errors, scan } = await errorsWith({ supportSrc: '/offers.json' }).finally(() =>
      Object.defineProperty(AbortSignal, 'any', any ?? {}),
    );
    expect([errors, offers(scan)[0]]).to.deep.equal([[], true]);
  });

  it('a server that takes too long: the result comes without it', async () => {
    const timeout = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout');
    AbortSignal.timeout = () => AbortSignal.abort(new DOMException('Too long', 'TimeoutError'));
    at('/slow.json', json(catalogue()));
    const { errors, scan } = await errorsWith({ supportSrc: '/slow.json' }).finally(() =>
      Object.defineProperty(AbortSignal, 'timeout', timeout ?? {}),
    );
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ code: 'load-failed', path: '/slow.json' });
    expect([errors[0]?.message.includes('too long'), offers(scan)[0]]).to.deep.equal([true, false]);
  });

  const answers: [string, () => Response | Promise<Response>, RegExp][] = [
    ['404', () => new Response('Not found', { status: 404 }), /404/],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), /Failed to fetch/],
    ['HTML', () => new Response('<!doctype html>'), /not JSON.*"<" at line 1, column 1/],
    ['JSON with a mistake', () => new Response('{\n  "id": offers\n}'), /not JSON.*"o" at line 2, column 9/],
    ['nothing', () => new Response(''), /not JSON/],
  ];
  for (const [title, reply, words] of answers) {
    it(`${title}: told to the host, and the generic offers are there`, async () => {
      at('/offers.json', reply);
      const { errors, scan } = await errorsWith({ supportSrc: '/offers.json' });
      expect(errors.map(({ code, path }) => [code, path])).to.deep.equal([['load-failed', '/offers.json']]);
      expect(errors[0]?.message).to.match(words);
      expect(offers(scan)).to.deep.equal([false, 6]);
    });
  }
});

describe('a file with a mistake', () => {
  const bad: [string, object, string][] = [
    ['an unknown barrier', { barriers: ['no-such'] }, '$.entries[1].barriers[0]'],
    ['a `javascript:` link', { url: 'javascript:alert(1)' }, '$.entries[1].url'],
    ['a link without encryption', { url: 'http://example.org/' }, '$.entries[1].url'],
    ['a form that is none', { form: 'coffee' }, '$.entries[1].form'],
  ];
  for (const [title, entry, path] of bad) {
    it(`${title}: that entry is left out, with its place; the good one is shown`, async () => {
      const { errors, scan } = await errorsWith({ supportCatalogue: anything(withBadEntry(entry)) });
      expect(errors.map(({ code, path: where }) => [code, where])).to.deep.equal([['support-invalid', path]]);
      expect(offers(scan)[0]).to.equal(true);
      expect(textIn(scan, 'support')).not.to.include('Bad offer');
      expect(links(scan).map(({ protocol }) => protocol)).to.deep.equal(['https:']);
    });
  }

  it('nothing good in it: the generic offers are there', async () => {
    const { errors, scan } = await errorsWith({ supportCatalogue: saying({}, { url: 'javascript:alert(1)' }) });
    expect([errors[0]?.code, offers(scan), links(scan)]).to.deep.equal(['support-invalid', [false, 6], []]);
  });
});

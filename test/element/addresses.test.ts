import { expect } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import { LANGUAGES } from './support/built-in.js';
import { attempt, saysSo } from './support/failure.js';
import { ANSWERS } from './support/hostile.js';
import { mount, mountHtml } from './support/mount.js';
import { names, words } from './support/screen.js';
import { small } from './support/small.js';
import { json, serve } from './support/sources.js';
import type { Served } from './support/sources.js';
import { Visitor } from './support/visitor.js';

let served: Served | null = null;
afterEach(() => {
  served?.restore();
  served = null;
});

describe('an address that gives no definition', () => {
  for (const [title, reply, code, path, message] of ANSWERS) {
    it(title, async () => {
      served = serve({ '/one.json': reply, '/two.json': json(small()) });
      const tried = await attempt(() => mount({ lang: 'en', src: '/one.json' }));
      saysSo(tried, code, path);
      expect(tried.heard.errors()[0]?.message).to.match(message);
      tried.scan.src = '/two.json';
      await tried.scan.updateComplete;
      expect(names(tried.scan, 'heading')[0]).to.equal('Coffee check');
    });
  }

  it('"Try again" asks once more', async () => {
    const replies = [new Response('', { status: 503 }), Response.json(small())];
    served = serve({ '/one.json': () => replies.shift() ?? Response.error() });
    const { scan } = await attempt(() => mount({ lang: 'en', src: '/one.json' }));
    await new Visitor(scan).press(en.tryAgain);
    expect(names(scan, 'heading')[0]).to.equal('Coffee check');
    expect(served.asked).to.have.length(2);
  });

  it('an object set beside it goes first, and nothing is asked for', async () => {
    served = serve({});
    const scan = await mount({ lang: 'en', src: '/one.json', assessment: small() });
    expect(names(scan, 'heading')[0]).to.equal('Coffee check');
    expect(served.asked).to.deep.equal([]);
  });

  it('a data: address is an address too', async () => {
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(small()))}`;
    expect(names(await mount({ lang: 'en', src }), 'heading')[0]).to.equal('Coffee check');
  });

  for (const [src, path, message] of [
    ['https://files.example:65536/one.json', 'https://files.example:65536/one.json', /port/],
    ['https://files.example:6667/one.json', 'https://files.example:6667/one.json', /do not open port 6667/],
    ['https://me:secret@files.example/one.json', 'https://files.example/one.json', /password/],
    ['/one\u202enosj.json', '/one\\u{202e}nosj.json', /Take out/],
    ['/one\u200b.json', '/one\\u{200b}.json', /Take out/],
  ] as const) {
    it(`${JSON.stringify(src)}: is not asked for, and it is said why`, async () => {
      served = serve({});
      const tried = await attempt(() => mount({ lang: 'en', src }));
      saysSo(tried, 'load-failed', path);
      expect(tried.heard.errors()[0]?.message).to.match(message);
      expect([served.asked, tried.heard.errors().length]).to.deep.equal([[], 1]);
    });
  }

  it('an address that its markup wraps is one', async () => {
    const src = '\n  /one.json\n';
    served = serve({ [src]: json(small()) });
    const scan = await mount({ lang: 'en', src });
    expect(names(scan, 'heading')[0]).to.equal('Coffee check');
  });

  it('what the host put inside the tag is shown beside the message', async () => {
    served = serve({ '/one.json': () => new Response('', { status: 404 }) });
    const markup = '<ai-maturity-scan lang="en" src="/one.json"><p>Call us.</p></ai-maturity-scan>';
    const { scan } = await attempt(() => mountHtml(markup));
    expect(words(scan)).to.include('Call us.').and.to.include(en.loadFailed);
    expect(scan.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  for (const [lang, spoken] of [
    ['nl-BE', 'nl'],
    ['fy', 'en'],
  ] as const) {
    it(`a tag in "${lang}" says in "${spoken}" that there is no scan, and that it does`, async () => {
      served = serve({ '/one.json': () => new Response('', { status: 404 }) });
      const { scan } = await attempt(() => mount({ lang, src: '/one.json' }));
      const { loadFailed, tryAgain } = LANGUAGES[spoken].words;
      for (const said of [loadFailed, tryAgain]) {
        const elements = [...(scan.shadowRoot?.querySelectorAll('p, button') ?? [])];
        const found = elements.find(({ textContent }) => textContent.trim() === said);
        expect(found?.closest('[lang]')?.getAttribute('lang'), said).to.equal(spoken);
      }
    });
  }
});

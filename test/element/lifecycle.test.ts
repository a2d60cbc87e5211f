import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import en from '../../src/i18n/en.js';
import nl from '../../src/i18n/nl.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { attach, mount } from './support/mount.js';
import { begin, choose, press } from './support/result.js';
import { names } from './support/screen.js';
import { BEANS, complete, EXTRAS, HOW_OFTEN, small } from './support/small.js';
import { json, serve } from './support/sources.js';
import type { Served } from './support/sources.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

let served: Served | null = null;
afterEach(() => {
  served?.restore();
  served = null;
});

const other = small((definition) => Object.assign(definition.texts.en, { title: 'Another check' }));

describe('a tag that was made and never put on the page', () => {
  it('can be set, asked and told, without an error', async () => {
    const lines = await consoleDuring(() => {
      const scan = document.createElement('ai-maturity-scan');
      scan.answers = { 'use.frequency': 'daily' };
      scan.lang = 'nl';
      scan.start();
      scan.reset();
      expect([scan.stage, scan.result]).to.deep.equal(['loading', null]);
      expect(scan.answers).to.deep.equal({ 'use.frequency': 'daily' });
    });
    expect(lines).to.deep.equal([]);
  });
});

describe('a tag in a language that is here already', () => {
  it('is on screen with its first render', async () => {
    await mount({ lang: 'nl' });
    const scan = document.createElement('ai-maturity-scan');
    scan.lang = 'nl';
    document.body.append(scan);
    await Promise.resolve();
    expect(names(scan, 'button')[0]).to.equal(nl.start);
    scan.remove();
  });

  it('is started in it, in the layout that it has', async () => {
    await mount({ lang: 'nl' });
    const scan = document.createElement('ai-maturity-scan');
    Object.assign(scan, { lang: 'nl', layout: 'section', depth: 'quick' });
    scan.start();
    document.body.append(scan);
    await Promise.resolve();
    expect(names(scan, 'group')).to.have.length(4);
    scan.remove();
  });
});

describe('a tag that is moved to another document, and back', () => {
  it('looks as it did, keeps its answers, and comes to a result in both', async () => {
    const scan = await mount({ assessment: small(), lang: 'en' });
    const home = scan.parentElement ?? document.body;
    const frame = document.createElement('iframe');
    // Some browsers put a new document into it later.
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    home.before(frame);
    await loaded;
    const looks = () => {
      const view = scan.ownerDocument.defaultView ?? window;
      const styleOf = (selector: string) => view.getComputedStyle(scan.shadowRoot?.querySelector(selector) ?? scan);
      return [view.getComputedStyle(scan).display, styleOf('button').minBlockSize, styleOf('button').borderRadius];
    };
    const before = looks();

    for (const place of [frame.contentDocument?.body ?? home, home]) {
      await begin(scan);
      await choose(scan, HOW_OFTEN, 'Weekly');
      place.append(scan);
      await until(() => looks().join() === before.join(), looks().join());
      expect(scan.answers).to.deep.equal({ 'coffee.how-often': 'weekly' });
      await press(scan, en.continue);
      expect(scan.stage).to.equal('question');
      scan.answers = { ...complete };
      await scan.updateComplete;
      while (scan.stage === 'question') await press(scan, en.continue);
      await press(scan, en.showResult);
      expect([scan.stage, looks().join()]).to.deep.equal(['result', before.join()]);
      scan.reset();
      await scan.updateComplete;
    }
    frame.remove();
  });
});

describe('a tag that is moved in the document', () => {
  it('keeps page, answers and what is loaded', async () => {
    served = serve({ '/one.json': json(small()) });
    const scan = await mount({ src: '/one.json', lang: 'en' });
    const visitor = new Visitor(scan);
    await visitor.press(en.start);
    await visitor.choose(HOW_OFTEN, 'Daily');
    await visitor.press(en.continue);
    await attach(scan);
    expect(names(scan, 'group')).to.deep.equal([BEANS]);
    expect(scan.answers).to.deep.equal({ 'coffee.how-often': 'daily' });
    expect(served.asked).to.deep.equal(['/one.json']);
  });

  it('takes the language of its new place, and keeps the answers', async () => {
    const [dutch, english] = [
      await fixture(html`<div lang="nl"></div>`),
      await fixture(html`<section lang="en"></section>`),
    ];
    const scan = document.createElement('ai-maturity-scan');
    scan.answers = { 'use.frequency': 'daily' };
    dutch.append(scan);
    await scan.updateComplete;
    expect(names(scan, 'button')[0]).to.equal(nl.resume);
    english.append(scan);
    await scan.updateComplete;
    expect(names(scan, 'button')[0]).to.equal(en.resume);
    expect(scan.answers).to.deep.equal({ 'use.frequency': 'daily' });
  });
});

describe('a tag that is taken out while it loads', () => {
  it('gives up quietly', async () => {
    served = serve({ '/slow.json': json(small()) });
    const heard = hear();
    const scan = document.createElement('ai-maturity-scan');
    scan.src = '/slow.json';
    const lines = await consoleDuring(async () => {
      document.body.append(scan);
      await Promise.resolve();
      scan.remove();
      await scan.updateComplete;
    });
    expect([scan.stage, heard.types(), lines]).to.deep.equal(['loading', [], []]);
  });

  it('loads when it is put back', async () => {
    served = serve({ '/slow.json': json(small()) });
    const scan = document.createElement('ai-maturity-scan');
    scan.src = '/slow.json';
    document.body.append(scan);
    await Promise.resolve();
    scan.remove();
    served.release();
    await attach(scan);
    expect(names(scan, 'heading')[0]).to.equal('Coffee check');
  });

  it('while it loads something else: shows that when it is put back', async () => {
    served = serve({ '/one.json': json(small()), '/slow.json': json(other) });
    const scan = await mount({ src: '/one.json', lang: 'en' });
    scan.src = '/slow.json';
    // One turn: the load has begun.
    await Promise.resolve();
    scan.remove();
    served.release();
    await attach(scan);
    expect(names(scan, 'heading')[0]).to.equal('Another check');
  });

  it('an earlier load that comes in late is dropped', async () => {
    served = serve({ '/slow.json': json(other), '/two.json': json(small()) });
    const scan = document.createElement('ai-maturity-scan');
    scan.lang = 'en';
    scan.src = '/slow.json';
    document.body.append(scan);
    await Promise.resolve();
    scan.src = '/two.json';
    await scan.updateComplete;
    served.release();
    await scan.updateComplete;
    expect(names(scan, 'heading')[0]).to.equal('Coffee check');
    scan.remove();
  });

  it('a tag that is taken out for good and put back later goes on where it was', async () => {
    const scan = await mount({ assessment: small(), lang: 'en', answers: { 'coffee.how-often': 'never' } });
    scan.start();
    await scan.updateComplete;
    scan.remove();
    await scan.updateComplete;
    await attach(scan);
    expect(names(scan, 'group')).to.deep.equal([EXTRAS]);
    await new Visitor(scan).tick(EXTRAS, 'Nothing');
    expect(scan.answers).to.deep.equal({ 'coffee.how-often': 'never', extras: ['none'] });
  });
});

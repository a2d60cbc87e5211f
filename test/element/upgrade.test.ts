// Runs in every engine: markup.
// Runs in a page of its own: the tag must not be defined on it yet.
import { expect } from '@open-wc/testing';
import type { AiMaturityScan } from '../../src/index.js';
import { consoleDuring } from './support/console.js';
import { hear } from './support/events.js';
import { names, words } from './support/screen.js';
import { complete, small } from './support/small.js';

/** Nothing here may import the definition of the tag: these are pages on which the script comes late. */
const define = () => import('../../src/define.js');

describe('the script comes after the tag', () => {
  let scan: AiMaturityScan;
  let heard: ReturnType<typeof hear>;

  before(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<ai-maturity-scan layout="section"><p>Please wait.</p></ai-maturity-scan>',
    );
    const [tag] = document.getElementsByTagName('ai-maturity-scan');
    if (!tag) throw new Error('There is no tag');
    scan = tag;
    Object.assign(scan, {
      assessment: small(),
      answers: complete,
      headingLevel: 4,
      messages: { resume: 'On' },
      lang: 'en',
    });
    heard = hear();
  });
  after(() => scan.remove());

  it('what the host put inside is shown meanwhile', () => {
    expect(scan.shadowRoot).to.equal(null);
    expect(scan.innerText).to.equal('Please wait.');
  });

  it('attributes and properties set before count', async () => {
    await define();
    await scan.updateComplete;
    expect(names(scan, 'heading')[0]).to.equal('Coffee check');
    expect(scan.shadowRoot?.querySelector('h4')?.textContent).to.equal('Coffee check');
    expect(names(scan, 'button')[0]).to.equal('On');
    expect([scan.answers, scan.layout]).to.deep.equal([complete, 'section']);
    expect(words(scan)).not.to.include('Please wait.');
    expect(heard.types()).to.deep.equal([]);
  });

  it('properties set before can be set again', async () => {
    scan.messages = { resume: 'Onward' };
    scan.headingLevel = 3;
    await scan.updateComplete;
    expect(names(scan, 'button')[0]).to.equal('Onward');
    expect(scan.shadowRoot?.querySelector('h3')?.textContent).to.equal('Coffee check');
  });
});

describe('the script runs a second time', () => {
  it('leaves the tag as it is, without an error', async () => {
    await define();
    const first = customElements.get('ai-maturity-scan');
    // Two copies of the script bring two of Lit, which speaks of that in its version for developers only.
    (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings?.add('multiple-versions');
    const lines = await consoleDuring(async () => {
      const copy: string = new URL('../../src/define.js?a-second-time', import.meta.url).href;
      const again = (await import(copy)) as Awaited<ReturnType<typeof define>>;
      expect(again).not.to.equal(await define());
    });
    expect(customElements.get('ai-maturity-scan')).to.equal(first);
    expect(lines).to.deep.equal([]);
  });
});

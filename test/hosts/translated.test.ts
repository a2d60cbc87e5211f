/** A page that the browser translates while it is used: each text gives way to elements with another text. */
import { expect } from '@open-wc/testing';
import { Guest } from './support/guest.js';
import { closeAll, open, scriptOf, SCRIPTS } from './support/page.js';

/** As Google's translator does it: `<font><font>…</font></font>` in place of the text. */
function translate(root: Node): void {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.textContent?.trim() || text.parentElement?.closest('script, style, option, textarea')) continue;
    const words = document.createElement('template');
    words.innerHTML = '<font><font></font></font>';
    const font = words.content.firstElementChild;
    if (font?.firstElementChild) font.firstElementChild.textContent = `«${text.textContent}»`;
    if (font) (text as ChildNode).replaceWith(font);
  }
}

async function visit() {
  const body = '<p>Words.</p><ai-maturity-scan lang="en"><p slot="intro">Words of the host.</p></ai-maturity-scan>';
  const { realm } = await open({ head: scriptOf(SCRIPTS['the script for a tag'].address), body });
  const errors: string[] = [];
  realm.addEventListener('error', ({ message }) => errors.push(message));
  realm.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  return { errors, guest: await Guest.at(realm), realm };
}

describe('on a page that is translated on the way', () => {
  afterEach(closeAll);

  it('the page around it: the scan goes on', async () => {
    const { errors, guest, realm } = await visit();
    translate(realm.document.documentElement);
    expect(guest.scan.innerText).to.equal('«Words of the host.»');
    await guest.complete();
    expect(errors).to.deep.equal([]);
  });

  for (const [title, every] of [
    ['once, on the first screen', false],
    ['on every page', true],
  ] as const) {
    it(`the scan too, ${title}: each page shows its own question, to the result`, async () => {
      const { errors, guest } = await visit();
      const root = guest.scan.shadowRoot;
      if (!root) throw new Error('The tag has no shadow tree');
      translate(root);
      await guest.click('[part~="button-primary"]');
      const questions: string[] = [];
      while (guest.scan.stage === 'question') {
        // Nothing of the page before it, which was translated.
        expect(guest.text()).not.to.include('«');
        questions.push(guest.one('[data-focus=heading]').innerText);
        if (every) translate(root);
        await guest.answer();
        await guest.click('[part~="button-primary"]');
      }
      expect(new Set(questions)).to.have.length(questions.length);
      expect(questions.length).to.be.greaterThan(20);
      if (every) translate(root);
      await guest.click('[part~="button-primary"]');
      expect([guest.results.length, guest.scan.stage, errors]).to.deep.equal([1, 'result', []]);
      expect(guest.text()).to.include('You are on step');
    });
  }
});

// Runs in every engine: layout.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { AiMaturityScan } from '../../src/index.js';
import { LANGUAGES } from './support/built-in.js';
import type { Language } from './support/built-in.js';
import { shownResult } from './support/result.js';
import { all, one } from './support/screen.js';

/** The button to unfold more ways. */
function moreIn(scan: AiMaturityScan, lang: Language): HTMLElement {
  const summaries = [...(scan.shadowRoot?.querySelectorAll('summary') ?? [])];
  const more = summaries.find(({ textContent }) => textContent.trim() === LANGUAGES[lang].words.takeMore);
  if (!more) throw new Error('There is nothing to unfold');
  return more;
}

describe('the row to take the result along', () => {
  for (const lang of Object.keys(LANGUAGES) as Language[]) {
    it(`one row, which stays when more is unfolded; one below the other in a sidebar: ${lang}`, async () => {
      const { words } = LANGUAGES[lang];
      const scan = await shownResult({ lang, resume: 'none' });
      const more = moreIn(scan, lang);
      const row = [one(scan, 'button', words.takePrint), one(scan, 'button', words.takeSend), more];
      const boxes = () => row.map((button) => button.getBoundingClientRect());
      // What phones of 390, 320 and 280 px leave, on a page with small margins.
      for (const width of [374, 304, 264]) {
        scan.parentElement?.style.setProperty('inline-size', `${width}px`);
        const [print, send, last] = boxes();
        if (!print || !send || !last) throw new Error('A button is missing');
        const rows = new Set([print.top, send.top, last.top].map(Math.round)).size;
        expect([width, rows]).to.deep.equal([width, width < 300 ? 3 : 1]);
        if (width < 300) expect([send.width, last.width]).to.deep.equal([print.width, print.width]);

        more.click();
        const table = one(scan, 'button', words.takeCsv).getBoundingClientRect();
        expect(table.right).to.be.at.most(scan.getBoundingClientRect().right);
        expect(boxes().map(({ left, top }) => [left, top])).to.deep.equal(
          [print, send, last].map(({ left, top }) => [left, top]),
        );
        expect(table.top).to.be.above(last.bottom);
        expect(Math.round(table.left)).to.equal(Math.round(print.left));
        more.click();
      }
    });
  }

  it('what is folded is in its fold, where the search of a browser finds it', async () => {
    const scan = await shownResult();
    const fold = moreIn(scan, 'en').closest('details');
    for (const name of [LANGUAGES.en.words.takeCopy, LANGUAGES.en.words.takeCsv, LANGUAGES.en.words.takeJson]) {
      expect(fold?.contains(one(scan, 'button', name))).to.equal(true);
    }
    // No rule takes away what stands beside a closed fold.
    const hidden = all(scan, 'button').filter((button) => {
      return button.getClientRects().length === 0 && !button.closest('details');
    });
    expect(hidden.map(({ textContent }) => textContent)).to.deep.equal([]);
  });
});

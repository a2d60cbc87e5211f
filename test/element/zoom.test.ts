import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { AiMaturityScan } from '../../src/index.js';
import { clipped, overflowing } from './support/boxes.js';
import { EVERY_PAGE_HERE } from './support/every-page.js';

/** What WCAG 1.4.12 lets a reader set; written as a reader's own style sheet would be. */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(`
  .scan * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  .scan p { margin-block-end: 2em !important; }
`);

/** Width of the window, width of the place in it, and the reader's own spacing. */
const PLACES: readonly [string, number, string, boolean][] = [
  ['400 % zoom of 1280 pixels', 320, 'auto', false],
  ['a sidebar of 280 pixels', 1024, '280px', false],
  ['320 pixels with wider text spacing', 320, 'auto', true],
];

function space(scan: AiMaturityScan): void {
  const root = scan.shadowRoot;
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, SPACED];
}

describe('nothing is cut off, and nothing has to be scrolled sideways', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [place, width, inlineSize, isSpaced] of PLACES) {
    describe(place, () => {
      before(() => setViewport({ width, height: 800 }));

      for (const [language, page, show] of EVERY_PAGE_HERE) {
        it(`${language}: ${page}`, async () => {
          const scan = await show();
          if (scan.parentElement) scan.parentElement.style.inlineSize = inlineSize;
          if (isSpaced) space(scan);
          expect(overflowing(scan)).to.deep.equal([]);
          expect(clipped(scan)).to.deep.equal([]);
          const { clientWidth, scrollWidth } = document.documentElement;
          expect(scrollWidth).to.equal(clientWidth);
        });
      }
    });
  }
});

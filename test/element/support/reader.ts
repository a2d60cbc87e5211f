/** What a reader sets in the browser: a narrow window, zoom, wider spacing of text. */
import { setViewport } from '@web/test-runner-commands';
import type { AiMaturityScan } from '../../../src/index.js';

/** What WCAG 1.4.12 lets a reader set; written as a reader's own style sheet would be. */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(`
  .scan * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  .scan p { margin-block-end: 2em !important; }
`);

/** Name, width of the window in pixels, width of the place in it, and whether the reader has wider spacing. */
export const PLACES: readonly [string, number, string, boolean][] = [
  ['400 % zoom of 1280 pixels', 320, 'auto', false],
  ['a sidebar of 280 pixels', 1024, '280px', false],
  ['320 pixels with wider text spacing', 320, 'auto', true],
];

/** The window before a test changed it. */
export const LARGE = { width: 800, height: 600 };

/** Shows the tag there while `look` runs, and then as before. `place` is its parent element. */
export async function inPlace(
  scan: AiMaturityScan,
  place: HTMLElement,
  [, width, inlineSize, isSpaced]: (typeof PLACES)[number],
  look: () => void,
): Promise<void> {
  const root = scan.shadowRoot;
  if (!root) throw new Error('The tag has nothing to show');
  // A copy: the list itself changes with what is put into it.
  const sheets = [...root.adoptedStyleSheets];
  await setViewport({ width, height: 800 });
  place.style.inlineSize = inlineSize;
  if (isSpaced) root.adoptedStyleSheets = [...sheets, SPACED];
  try {
    look();
  } finally {
    root.adoptedStyleSheets = sheets;
    place.style.inlineSize = '';
  }
}

/**
 * HTML knows no `<ai-maturity-scan />`: browsers drop the slash, and put all that follows, up to the end of what is around
 * the tag, inside it. There it would be taken for what is shown until the scan is ready, and disappear.
 */
import type { HostProblems } from './problems.js';

/** What a page has, and a sentence for the time until the scan is ready has not. */
const OF_A_PAGE =
  'h1, h2, h3, h4, h5, h6, br, hr, ul, ol, dl, table, form, input, select, textarea, label, button, script, style, iframe, ' +
  'figure, video, audio, nav, main, article, section, aside, header, footer, address, blockquote, pre, ' +
  'details, dialog, [role], ai-maturity-scan';

/** Characters of what is meant to be read while the scan loads. */
const SHORT = 200;

/** Tags whose page has been told. What is shown may have to be put back: it goes when the scan takes the place of another screen. */
const told = new WeakSet<HTMLElement>();

/** Shows what the tag swallowed below the scan, and tells the page. Looks once the page has been read to its end. */
export async function showSwallowed(tag: HTMLElement, problems: HostProblems): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  const root = tag.shadowRoot;
  if (!root || root.querySelector('[data-swallowed]') || !isOpenToTheEnd(tag)) return;
  const slot = document.createElement('slot');
  slot.dataset.swallowed = '';
  root.append(slot);
  if (told.has(tag) || isSwallowed(tag)) return;
  told.add(tag);
  const message =
    'What follows the tag on your page stands inside it: HTML knows no <ai-maturity-scan />. Write <ai-maturity-scan></ai-maturity-scan>. Until then it is shown below the scan. If it is what you show while the scan loads, put a space or a line break behind the end tag.';
  problems.report({ code: 'markup-invalid', message });
}

/**
 * Whoever closes the tag goes on after it, if only with a line break. Where nothing follows, what is inside may still be
 * meant for the time until the scan is ready, as in a page without white space: then it is short and plain.
 */
function isOpenToTheEnd(tag: HTMLElement): boolean {
  const next = tag.nextSibling;
  if (next instanceof Text || next instanceof Comment) return false;
  const inside = [...tag.childNodes].filter((node) => !(node instanceof Element) || !node.hasAttribute('slot'));
  const elements = inside.filter((node) => node instanceof Element);
  const text = inside.map((node) => (node instanceof Comment ? '' : node.textContent)).join('');
  return (
    (elements.length > 0 && (/^\s/.test(dataOf(tag.firstChild)) || /\s$/.test(dataOf(tag.lastChild)))) ||
    (elements.length > 0 && isSwallowed(tag)) ||
    text.trim().length > SHORT ||
    elements.some((element) => element.matches(OF_A_PAGE) || element.querySelector(OF_A_PAGE) !== null)
  );
}

/** By another one, whose page is told. */
function isSwallowed(tag: HTMLElement): boolean {
  return Boolean(tag.parentElement?.closest(tag.localName));
}

/** Of a text; empty for anything else. */
function dataOf(node: Node | null): string {
  return node instanceof Text ? node.data : '';
}

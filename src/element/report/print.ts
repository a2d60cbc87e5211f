/**
 * Prints the report, and nothing of the page around it: from a frame of its own that holds a copy. Nothing is written
 * as text or as a `style` attribute, so that the strictest policy of a page has nothing to object to.
 */
import { printStyles } from './print-styles.js';

/** Resolves when the print dialog has been closed, or at once where the browser does not wait for it. */
export function printReport(report: Element, title: string, language: string): void {
  const root = report.getRootNode() as ShadowRoot;
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Out of sight, but with the width of a page: a hidden frame would print nothing.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-300vw',
    inlineSize: '210mm',
    blockSize: '297mm',
  });
  // Not in the page's own tree, where its rules and scripts would find it.
  root.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) {
    frame.remove();
    return;
  }
  fill(view, report, title, language, root.adoptedStyleSheets);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.focus();
  view.print();
  // Browsers that open the dialog without waiting, and never say that it was closed, keep the frame until the next one.
}

function fill(
  view: Window & typeof globalThis,
  report: Element,
  title: string,
  language: string,
  styles: readonly CSSStyleSheet[],
): void {
  const { document } = view;
  document.title = title;
  document.documentElement.lang = language;
  document.documentElement.dir = report.closest<HTMLElement>('[dir]')?.dir ?? 'ltr';
  // A sheet belongs to the document it was made in, so its rules are copied.
  document.adoptedStyleSheets = [...styles.map(rulesOf), printStyles].map((rules) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  });
  const host = document.createElement('div');
  host.className = 'print-host';
  const copy = document.importNode(report, true);
  for (const details of copy.querySelectorAll('details')) details.open = true;
  for (const element of copy.querySelectorAll('button, [data-print="no"], [role="status"]')) element.remove();
  fillSlots(report, copy);
  host.append(copy);
  document.body.replaceChildren(host);
}

/** What the host page put into a slot is printed where it stands. */
function fillSlots(report: Element, copy: Element): void {
  const originals = report.querySelectorAll('slot');
  copy.querySelectorAll('slot').forEach((slot, index) => {
    const assigned = originals[index]?.assignedElements() ?? [];
    slot.replaceWith(...assigned.map((element) => document.importNode(element, true)));
  });
}

/** The host's own rules stand on an element of the copy, since there is no shadow root. */
function rulesOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules]
    .map(({ cssText }) => cssText)
    .join('\n')
    .replaceAll(':host([hidden])', '.print-host[hidden]')
    .replaceAll(':host', '.print-host');
}

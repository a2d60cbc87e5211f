/**
 * Prints the report, and nothing of the page around it: from a frame of its own that holds a copy. Nothing is written
 * as text or as a `style` attribute, so that the strictest policy of a page has nothing to object to.
 */
import { printStyles } from './print-styles.js';

type FrameWindow = Window & typeof globalThis;

/** Opens the print dialog on a copy of `report`. */
export async function printReport(report: Element, title: string, language: string): Promise<void> {
  const root = report.getRootNode() as ShadowRoot;
  // Some browsers never say that the dialog was closed; then the frame stays until the next one.
  root.querySelector('[data-frame="print"]')?.remove();
  const frame = document.createElement('iframe');
  frame.dataset.frame = 'print';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Out of sight, but with the width of a page: a hidden frame would print nothing.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-300vw',
    inlineSize: '210mm',
    blockSize: '297mm',
    border: '0',
  });
  // Not in the page's own tree, where its rules and scripts would find it.
  await append(root, frame);
  try {
    const view = frame.contentWindow as FrameWindow;
    fill(view, report, title, language, root.adoptedStyleSheets);
    ask(view, frame, root);
  } catch (error) {
    // A page without an origin, as in a frame with `sandbox`, is not let into one of its own.
    frame.remove();
    throw error;
  }
}

function ask(view: FrameWindow, frame: HTMLIFrameElement, root: ShadowRoot): void {
  const before = root.activeElement ?? document.activeElement;
  const end = () => {
    frame.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  view.addEventListener('afterprint', end, { once: true });
  view.focus();
  view.print();
}

/** Most browsers give a frame its empty page at once, some later; what is put in before would be lost with it. */
async function append(root: ShadowRoot, frame: HTMLIFrameElement): Promise<void> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  root.append(frame);
  await loaded;
}

function fill(
  view: FrameWindow,
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
  const host = document.createElement('main');
  host.className = 'print-host';
  const copy = document.importNode(report, true);
  for (const details of copy.querySelectorAll('details')) details.open = true;
  for (const element of copy.querySelectorAll('button, [data-print="no"], [role="status"]')) element.remove();
  drawBoxes(copy);
  fillSlots(report, copy);
  host.append(copy);
  document.body.replaceChildren(host);
}

/** Boxes to tick, on paper: what was ticked off on the screen is. */
function drawBoxes(copy: Element): void {
  for (const box of copy.querySelectorAll<HTMLInputElement>('.tick input')) {
    const drawn = document.createElement('span');
    drawn.className = 'tick';
    drawn.textContent = box.checked ? '☑' : '☐';
    box.closest('.tick')?.replaceWith(drawn);
  }
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
    .replaceAll(/:host\(([^)]*)\)/g, '.print-host$1')
    .replaceAll(':host', '.print-host');
}

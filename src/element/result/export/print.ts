/**
 * Prints the result, and nothing of the page around it: from a frame of its own. Nothing is written as text or as a `style`
 * attribute, so that the strictest policy of a page has nothing to object to.
 */
import { printStyles } from './print-styles.js';

export interface PrintJob {
  /** The result on paper, in no document yet. */
  readonly paper: HTMLElement;
  /** Of the document: browsers name the file after it. */
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

type FrameWindow = Window & typeof globalThis;

/** Opens the print dialog. `root`: where the result is shown. */
export async function printPaper(root: ShadowRoot, job: PrintJob): Promise<void> {
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
    fill(view, root, job);
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

function fill(view: FrameWindow, root: ShadowRoot, { direction, language, paper, title }: PrintJob): void {
  const { document } = view;
  document.title = title;
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  // A sheet belongs to the document it was made in, so its rules are copied.
  document.adoptedStyleSheets = [...root.adoptedStyleSheets.map(rulesOf), printStyles].map((rules) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  });
  const host = document.createElement('main');
  host.className = 'print-host';
  takeBrand(root.host, host);
  host.append(document.importNode(paper, true), ...partnersWords(root, document));
  document.body.replaceChildren(host);
}

/** What the page sets for the tag and that fits on paper. */
function takeBrand(tag: Element, host: HTMLElement): void {
  const set = getComputedStyle(tag);
  for (const name of ['--ams-accent', '--ams-on-accent']) {
    const value = set.getPropertyValue(name);
    if (value) host.style.setProperty(name, value);
  }
}

/** What the host page put into the slot of the result. */
function partnersWords(root: ShadowRoot, document: Document): Element[] {
  const assigned = root.querySelector<HTMLSlotElement>('slot[name="result"]')?.assignedElements() ?? [];
  return assigned.map((element) => document.importNode(element, true));
}

/** The host's own rules stand on an element of the copy, since there is no shadow root. */
function rulesOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules]
    .map(({ cssText }) => cssText)
    .join('\n')
    .replaceAll(/:host\(([^)]*)\)/g, '.print-host$1')
    .replaceAll(':host', '.print-host');
}

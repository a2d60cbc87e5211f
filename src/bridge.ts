/**
 * The host page's script for a frame with `embed.html`. It sets the height of the frame, scrolls to the focus inside it,
 * and fires the tag's events on the frame. It serves all frames with the attribute `data-ai-maturity-scan`, also those
 * added later or in an open shadow root.
 */
import { parsed } from './address.js';
import { MESSAGE_VERSION } from './bridge-message.js';
import type { BridgeMessage, Shown } from './bridge-message.js';

const FROM = 'ai-maturity-scan';
/** Marks a message as handled: a page may include this script several times, once per frame. */
const HEARD = Symbol.for(`${FROM} heard`);
/** Frames by message source, since searching all shadow roots of a large page is slow. */
const found = new WeakMap<MessageEventSource, HTMLIFrameElement>();

addEventListener('message', (message: MessageEvent<Partial<BridgeMessage> | null> & { [HEARD]?: true }) => {
  const { data, origin, source } = message;
  if (message[HEARD] || data?.from !== FROM || data.version !== MESSAGE_VERSION) return;
  message[HEARD] = true;
  const frame = source && frameOf(source);
  if (!frame || originOf(frame) !== origin) return;
  const { detail, event, height, show } = data;
  if (typeof height === 'number' && height > 0) frame.style.height = `${Math.min(Math.ceil(height), 50_000)}px`;
  if (show && !frame.getAttribute(`data-${FROM}`)?.includes('no-scroll')) scrollTo(frame, show);
  if (typeof event === 'string' && event.startsWith('scan-')) {
    frame.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }
});

// Frames that loaded before this script have sent their height already, so ask again. Target '*' reveals nothing.
const question: BridgeMessage = { from: FROM, version: MESSAGE_VERSION, ask: 'height' };
for (const { contentWindow } of framesIn(document)) contentWindow?.postMessage(question, '*');

function frameOf(source: MessageEventSource): HTMLIFrameElement | undefined {
  const known = found.get(source);
  if (known?.isConnected && isOurs(known) && known.contentWindow === source) return known;
  const frame = framesIn(document).find(({ contentWindow }) => contentWindow === source);
  if (frame) found.set(source, frame);
  return frame;
}

function framesIn(root: ParentNode): HTMLIFrameElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(isOurs(element) ? [element] : []),
    ...(element.shadowRoot ? framesIn(element.shadowRoot) : []),
  ]);
}

function isOurs(element: Element): element is HTMLIFrameElement {
  return element.matches(`iframe[data-${FROM}]`);
}

/**
 * The origin in a frame's `src`; a frame that navigated elsewhere sends from another one. Null for `data:`, `blob:`,
 * `about:` and `srcdoc`, which have no origin or share one.
 */
function originOf(frame: HTMLIFrameElement): string | null {
  const url = frame.hasAttribute('srcdoc') ? null : parsed(frame.src);
  return url && /^https?:$/.test(url.protocol) ? url.origin : null;
}

/** Scrolls the page and its scroll containers as little as needed: not all browsers do so for focus in a frame. */
function scrollTo(frame: HTMLIFrameElement, { bottom, isScreen, scrolled, top }: Shown): void {
  if (![bottom, scrolled, top].every(Number.isFinite)) return;
  // If the page's CSS limits the height, the frame scrolls inside.
  const inside = bottom > frame.clientHeight ? scrolled : 0;
  if (isScreen) reveal(frame, top - inside, top - inside + innerHeight * 0.6);
  // In a scroll container that is too low, the call above shows the end of the area; this one shows the heading.
  reveal(frame, top - inside, bottom - inside);
}

function reveal(frame: HTMLIFrameElement, top: number, bottom: number): void {
  const { clientHeight, clientTop, offsetHeight, style } = frame;
  const within = (place: number) => clientTop + Math.min(Math.max(place, 0), clientHeight);
  const { scrollMarginBottom, scrollMarginTop } = getComputedStyle(frame);
  const before = [style.scrollMarginTop, style.scrollMarginBottom];
  // `scrollIntoView` with margins that reduce the frame to the area. The page's margins, for a sticky bar, are kept.
  style.scrollMarginTop = `${parseFloat(scrollMarginTop) - within(top)}px`;
  style.scrollMarginBottom = `${parseFloat(scrollMarginBottom) + within(bottom) - offsetHeight}px`;
  frame.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  [style.scrollMarginTop = '', style.scrollMarginBottom = ''] = before;
}

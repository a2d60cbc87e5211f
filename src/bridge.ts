/**
 * For the page around a frame with `embed.html`: gives the frame the height of what is in it, scrolls to where the visitor
 * is led, and fires the events of the tag on the frame. Frames are those with the attribute `data-ai-maturity-scan`, now
 * or later, in shadow trees too; only into closed ones nobody can look.
 */
import { parsed } from './address.js';
import { MESSAGE_VERSION } from './bridge-message.js';
import type { BridgeMessage, Shown } from './bridge-message.js';

const FROM = 'ai-maturity-scan';
/** Where each frame was pasted with this script beside it, all of them hear the same message. One is to act on it. */
const HEARD = Symbol.for(`${FROM} heard`);
/** Looking through all shadow trees takes time on a large page: once for each frame. */
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

// Frames that were there first have told their height already. It is no secret that somebody asks.
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
 * Where a frame was put; one that was led elsewhere speaks from another origin. Null for what has no server, or shares
 * its origin with others: `data:`, `blob:`, `about:` and markup in the frame itself (`srcdoc`).
 */
function originOf(frame: HTMLIFrameElement): string | null {
  const url = frame.hasAttribute('srcdoc') ? null : parsed(frame.src);
  return url && /^https?:$/.test(url.protocol) ? url.origin : null;
}

/** Moves the page, and whatever scrolls in it, as little as will do; not every browser follows the focus into a frame. */
function scrollTo(frame: HTMLIFrameElement, { bottom, isScreen, scrolled, top }: Shown): void {
  if (![bottom, scrolled, top].every(Number.isFinite)) return;
  // A page may have the last word on the height; then the frame scrolls inside.
  const inside = bottom > frame.clientHeight ? scrolled : 0;
  if (isScreen) reveal(frame, top - inside, top - inside + innerHeight * 0.6);
  // Of what is higher than the box it scrolls in, that shows the end.
  reveal(frame, top - inside, bottom - inside);
}

function reveal(frame: HTMLIFrameElement, top: number, bottom: number): void {
  const { clientHeight, clientTop, offsetHeight, style } = frame;
  const within = (place: number) => clientTop + Math.min(Math.max(place, 0), clientHeight);
  const { scrollMarginBottom, scrollMarginTop } = getComputedStyle(frame);
  const before = [style.scrollMarginTop, style.scrollMarginBottom];
  // Margins leave of the frame what is to be seen. Those of the page, for a bar at its top, say, still count.
  style.scrollMarginTop = `${parseFloat(scrollMarginTop) - within(top)}px`;
  style.scrollMarginBottom = `${parseFloat(scrollMarginBottom) + within(bottom) - offsetHeight}px`;
  frame.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  [style.scrollMarginTop = '', style.scrollMarginBottom = ''] = before;
}

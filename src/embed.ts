/**
 * Runs in `embed.html`, for pages that may hold a frame but no script. Shows the tag with the attributes of the address,
 * and tells the page around it how high it is, where the visitor is led and what happened. Whoever makes a link writes an
 * address: it is trusted with looks, and with no more than the copy of `embed.html` lists.
 */
import './cdn.js';
import { parsed, readable } from './address.js';
import { MESSAGE_VERSION } from './bridge-message.js';
import type { BridgeMessage } from './bridge-message.js';

/** Attributes that an address may set to what it likes. */
const ATTRIBUTES = ['lang', 'layout', 'depth', 'heading-level', 'persist', 'anonymous'];
/** Attributes with an address in it, and where `embed.html` lists the origins for it. */
const ADDRESSES = {
  src: 'scan-definitions',
  'support-src': 'scan-offers',
  'benchmark-src': 'scan-figures',
  endpoint: 'scan-receivers',
};
const EVENTS = ['scan-start', 'scan-answer', 'scan-result', 'scan-reset', 'scan-delivered', 'scan-error'];

const parameters = new URLSearchParams(location.search);
const refused: string[] = [];
// The language in the file is for whoever runs no script. The page around cannot be asked: without a word of it, the
// visitor's browser knows best.
document.documentElement.lang = parameters.get('lang') ?? navigator.language;
const scan = document.createElement('ai-maturity-scan');
for (const name of ATTRIBUTES) {
  const value = parameters.get(name);
  if (value !== null) scan.setAttribute(name, value);
}
for (const [name, list] of Object.entries(ADDRESSES)) {
  const value = parameters.get(name);
  if (!value) continue;
  const url = trusted(parsed(value, document.baseURI), list);
  if (url) scan.setAttribute(name, url.href);
  else refused.push(name);
}
closeConnections();
for (const name of ['accent', 'on-accent', 'radius', 'font-size']) {
  const value = parameters.get(name);
  if (value !== null && isPlain(name, value)) document.documentElement.style.setProperty(`--ams-${name}`, value);
}
const scheme = parameters.get('color-scheme');
if (scheme !== null) document.documentElement.style.colorScheme = scheme;

const asked = parameters.get('host');
const host = asked ? trusted(parsed(asked), 'scan-hosts') : null;
if (asked && !host) refused.push('host');
if (host && parent !== window) talkTo(host.origin);
// Nothing is registered where a browser is too old; then what stands in the file stays.
if (customElements.get(scan.localName)) document.body.replaceChildren(scan);
followFocus();
refused.forEach(tell);
void nameAfterScan();

/** Of the frame's own site, or listed in this copy of `embed.html`; null for any other. */
function trusted(url: URL | null, list: string): URL | null {
  // A `blob:` has the origin of whoever made it, and in some browsers so has a `filesystem:`.
  if (!url || !isWeb(url) || url.username || url.password) return null;
  return [location.origin, ...listed(list)].includes(url.origin) ? url : null;
}

function isWeb({ protocol }: URL): boolean {
  return /^https?:$/.test(protocol);
}

/** Origins, in whatever way they were written. */
function listed(list: string): string[] {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${list}"]`)?.content ?? '';
  const places = content.split(/[\s,]+/).map((place) => parsed(place));
  return places.flatMap((url) => (url && isWeb(url) ? [url.origin] : []));
}

/** A server that may be asked could send the question, or a result, on to another one: the browser then stops it. */
function closeConnections(): void {
  const policy = document.createElement('meta');
  const origins = Object.values(ADDRESSES).flatMap(listed);
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${[location.origin, ...origins].join(' ')}`;
  document.head.append(policy);
}

/** A colour or a length, and no picture of others: no function but those that make colours and lengths. */
function isPlain(name: string, value: string): boolean {
  const property = name.endsWith('accent') ? 'color' : name === 'radius' ? 'border-radius' : name;
  const rest = value.replaceAll(
    /\b(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color(?:-mix)?|light-dark|calc|clamp|min|max)\(/gi,
    '',
  );
  return !/[(\\]/.test(rest) && CSS.supports(property, value);
}

/** For whoever made the address: it stays without effect. */
function tell(path: string): void {
  const list = path === 'host' ? 'scan-hosts' : ADDRESSES[path as keyof typeof ADDRESSES];
  const value = readable(parameters.get(path) ?? '');
  const message = `"${value}" is not of this site, or no web address, and is not used. Its origin can be listed in embed.html, in <meta name="${list}">.`;
  console.warn(`<ai-maturity-scan> attribute-invalid at ${path}: ${message}`);
  const detail = { code: 'attribute-invalid', path, message } as const;
  scan.dispatchEvent(new CustomEvent('scan-error', { detail, bubbles: true, composed: true }));
}

/** Tells the page around the frame what happens, and how high the frame is to be. */
function talkTo(origin: string): void {
  const postHeight = () => {
    // Nothing is shown yet: the frame would close, and open again.
    if (scan.offsetHeight > 0) post({ height: height() });
  };
  for (const name of EVENTS) {
    // What crosses a frame is copied; a Result is plain JSON already.
    scan.addEventListener(name, (event) => post({ event: name, detail: (event as CustomEvent).detail }));
  }
  new ResizeObserver(postHeight).observe(scan);
  addEventListener('message', ({ data, origin: asker }: MessageEvent<Partial<BridgeMessage> | null>) => {
    if (asker === origin && data?.from === 'ai-maturity-scan' && data.ask === 'height') postHeight();
  });
}

/** The browser gives it to the page around the frame if that is of this origin, and to nobody else. */
function post(message: Partial<BridgeMessage>): void {
  if (!host || parent === window) return;
  parent.postMessage({ from: 'ai-maturity-scan', version: MESSAGE_VERSION, ...message }, host.origin);
}

/** With the space around the tag: a frame that is lower has a scroll bar. */
function height(): number {
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
}

/** Not every browser scrolls the page around when the focus moves here. */
function followFocus(): void {
  let isPressed = false;
  scan.addEventListener('pointerdown', () => (isPressed = true));
  scan.addEventListener('keydown', () => (isPressed = false));
  // A move within the tag is told within it alone.
  scan.shadowRoot?.addEventListener('focusin', ({ target }) => {
    // Where somebody has pressed, they look already.
    if (!(target instanceof HTMLElement) || (isPressed && !target.dataset.focus)) return;
    const { bottom, top } = (target.closest('label') ?? target).getBoundingClientRect();
    const isScreen = target.dataset.focus === 'heading';
    post({ height: height(), show: { top: top + scrollY, bottom: bottom + scrollY, scrolled: scrollY, isScreen } });
  });
}

/** Screen readers announce a frame by the title of what is in it, in its language. */
async function nameAfterScan(): Promise<void> {
  await scan.updateComplete;
  const shown = scan.shadowRoot?.querySelector<HTMLElement>('[lang]');
  const title = shown?.querySelector('[part~="title"]')?.textContent;
  if (!shown || !title) return;
  document.documentElement.lang = shown.lang;
  document.title = title;
}

/**
 * The script of `embed.html`, for host pages that allow a frame but no script. It creates the tag with attributes from
 * the query string, and sends height, focus and events to the host page. Anyone can make a link, so the query string may
 * set the look only. It may name other sites only if this copy of `embed.html` lists them.
 */
import './cdn.js';
import { parsed, readable } from './address.js';
import { MESSAGE_VERSION } from './bridge-message.js';
import type { BridgeMessage } from './bridge-message.js';

/** Attributes that the query string may set freely. */
const ATTRIBUTES = ['lang', 'layout', 'depth', 'heading-level', 'persist', 'resume', 'country', 'anonymous'];
/** Attributes that hold an address, each with the `<meta>` of `embed.html` that lists its trusted origins. */
const ADDRESSES = {
  src: 'scan-definitions',
  'support-src': 'scan-offers',
  'benchmark-src': 'scan-figures',
  endpoint: 'scan-receivers',
};
const EVENTS = ['scan-start', 'scan-answer', 'scan-result', 'scan-reset', 'scan-delivered', 'scan-error'];

const parameters = new URLSearchParams(location.search);
const refused: string[] = [];
// `lang` of the file is for browsers without script. The language of the host page is unknown, so the default is the
// visitor's.
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
// In a browser that is too old the tag is not registered; then the fallback text of the file stays.
if (customElements.get(scan.localName)) document.body.replaceChildren(scan);
followFocus();
refused.forEach(tell);
void nameAfterScan();

/** The URL if it has the frame's origin or is listed in this copy of `embed.html`, else null. */
function trusted(url: URL | null, list: string): URL | null {
  // Only http(s): a `blob:` URL, and in some browsers `filesystem:`, has the origin of its creator.
  if (!url || !isWeb(url) || url.username || url.password) return null;
  return [location.origin, ...listed(list)].includes(url.origin) ? url : null;
}

function isWeb({ protocol }: URL): boolean {
  return /^https?:$/.test(protocol);
}

/** The origins in a `<meta>`, separated by spaces or commas. Paths are ignored. */
function listed(list: string): string[] {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${list}"]`)?.content ?? '';
  const places = content.split(/[\s,]+/).map((place) => parsed(place));
  return places.flatMap((url) => (url && isWeb(url) ? [url.origin] : []));
}

/** Adds a Content Security Policy, so that a trusted server cannot redirect a request or result to another origin. */
function closeConnections(): void {
  const policy = document.createElement('meta');
  const origins = Object.values(ADDRESSES).flatMap(listed);
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${[location.origin, ...origins].join(' ')}`;
  document.head.append(policy);
}

/** Whether a value is a plain colour or length. Only colour and maths functions are allowed, so no `url()` or `var()`. */
function isPlain(name: string, value: string): boolean {
  const property = name.endsWith('accent') ? 'color' : name === 'radius' ? 'border-radius' : name;
  const withoutFunctions = value.replaceAll(
    /\b(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color(?:-mix)?|light-dark|calc|clamp|min|max)\(/gi,
    '',
  );
  return !/[(\\]/.test(withoutFunctions) && CSS.supports(property, value);
}

/** Reports a refused parameter, to the console and as `scan-error`. */
function tell(path: string): void {
  const list = path === 'host' ? 'scan-hosts' : ADDRESSES[path as keyof typeof ADDRESSES];
  const value = readable(parameters.get(path) ?? '');
  const message = `"${value}" is not of this site, or no web address, and is not used. Its origin can be listed in embed.html, in <meta name="${list}">.`;
  console.warn(`<ai-maturity-scan> attribute-invalid at ${path}: ${message}`);
  const detail = { code: 'attribute-invalid', path, message } as const;
  scan.dispatchEvent(new CustomEvent('scan-error', { detail, bubbles: true, composed: true }));
}

/** Sends height and events to the host page, and answers its requests. */
function talkTo(origin: string): void {
  const postHeight = () => {
    // Height 0 before the first render would make the frame collapse and grow again.
    if (scan.offsetHeight > 0) post({ height: height() });
  };
  for (const name of EVENTS) {
    // `postMessage` copies the detail (structured clone); all details are plain data.
    scan.addEventListener(name, (event) => post({ event: name, detail: (event as CustomEvent).detail }));
  }
  new ResizeObserver(postHeight).observe(scan);
  addEventListener('message', ({ data, origin: asker }: MessageEvent<Partial<BridgeMessage> | null>) => {
    if (asker === origin && data?.from === 'ai-maturity-scan' && data.ask === 'height') postHeight();
  });
}

/** Sends a message to the host page. The browser delivers it only if the host page has the trusted origin. */
function post(message: Partial<BridgeMessage>): void {
  if (!host || parent === window) return;
  parent.postMessage({ from: 'ai-maturity-scan', version: MESSAGE_VERSION, ...message }, host.origin);
}

/** Height of the document in CSS pixels, with the space around the tag. A lower frame gets a scroll bar. */
function height(): number {
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
}

/** Sends the position of the focus, since not all browsers scroll the host page to it. */
function followFocus(): void {
  let isPressed = false;
  scan.addEventListener('pointerdown', () => (isPressed = true));
  scan.addEventListener('keydown', () => (isPressed = false));
  // In the shadow root, since a focus move within it fires no event outside.
  scan.shadowRoot?.addEventListener('focusin', ({ target }) => {
    // The visitor sees the control that they pressed.
    if (!(target instanceof HTMLElement) || (isPressed && !target.dataset.focus)) return;
    const { bottom, top } = (target.closest('label') ?? target).getBoundingClientRect();
    const isScreen = target.dataset.focus === 'heading';
    post({ height: height(), show: { top: top + scrollY, bottom: bottom + scrollY, scrolled: scrollY, isScreen } });
  });
}

/** Sets title and language of the document: screen readers announce a frame by its document's title. */
async function nameAfterScan(): Promise<void> {
  await scan.updateComplete;
  const shown = scan.shadowRoot?.querySelector<HTMLElement>('[lang]');
  const title = shown?.querySelector('[part~="title"]')?.textContent;
  if (!shown || !title) return;
  document.documentElement.lang = shown.lang;
  document.title = title;
}

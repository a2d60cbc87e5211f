/**
 * Runs in `embed.html`, for pages that may hold a frame but no script. Shows the tag with the attributes of the address,
 * and tells the page around it how high it is and what happened.
 */
import './cdn.js';
import { MESSAGE_VERSION } from './bridge-message.js';
import type { BridgeMessage } from './bridge-message.js';

/** Attributes that an address may set. What a partner's file names is fetched by the frame, from its own origin's view. */
const ATTRIBUTES = [
  'lang',
  'layout',
  'depth',
  'heading-level',
  'src',
  'support-src',
  'benchmark-src',
  'persist',
  'endpoint',
  'anonymous',
];
const EVENTS = ['scan-start', 'scan-answer', 'scan-result', 'scan-reset', 'scan-delivered', 'scan-error'];

const parameters = new URLSearchParams(location.search);
// The language in the file is for whoever runs no script. The page around cannot be asked: without a word of it, the
// visitor's browser knows best.
document.documentElement.lang = parameters.get('lang') ?? navigator.language;
const scan = document.createElement('ai-maturity-scan');
for (const name of ATTRIBUTES) {
  const value = parameters.get(name);
  if (value !== null) scan.setAttribute(name, value);
}
// Colours and corners only: a value that is none is ignored by the browser.
for (const name of ['--ams-accent', '--ams-on-accent', '--ams-radius', '--ams-font-size']) {
  const value = parameters.get(name.slice('--ams-'.length));
  if (value !== null) document.documentElement.style.setProperty(name, value);
}
const scheme = parameters.get('color-scheme');
if (scheme !== null) document.documentElement.style.colorScheme = scheme;

const origin = originOf(parameters.get('host'));
if (origin !== null && parent !== window) {
  const post = (message: Partial<BridgeMessage>) =>
    parent.postMessage({ from: 'ai-maturity-scan', version: MESSAGE_VERSION, ...message }, origin);
  const postHeight = () => {
    // Nothing is shown yet: the frame would close, and open again.
    if (scan.offsetHeight === 0) return;
    // With the space around the tag: a frame that is lower has a scroll bar.
    post({ height: Math.ceil(document.documentElement.getBoundingClientRect().height) });
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
document.body.append(scan);
void nameAfterScan();

/** Screen readers announce a frame by the title of what is in it, in its language. */
async function nameAfterScan(): Promise<void> {
  await scan.updateComplete;
  const shown = scan.shadowRoot?.querySelector<HTMLElement>('[lang]');
  const title = shown?.querySelector('[part~="title"]')?.textContent;
  if (!shown || !title) return;
  document.documentElement.lang = shown.lang;
  document.title = title;
}

/** The browser delivers messages to this origin only; without one nothing is told to anybody. */
function originOf(value: string | null): string | null {
  const url = urlOf(value);
  if (!url) return null;
  return url.protocol === 'https:' || url.hostname === 'localhost' || url.hostname === '127.0.0.1' ? url.origin : null;
}

/** Null for what is no address. `URL.canParse` is younger than browsers that firms use. */
function urlOf(value: string | null): URL | null {
  try {
    return value === null ? null : new URL(value);
  } catch {
    return null;
  }
}

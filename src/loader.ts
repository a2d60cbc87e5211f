/**
 * The loader: a classic script that imports the module once the first tag is in the page. For sites that drop
 * `type="module"`, bundle or move scripts, or insert the tag later.
 */
import type { ScanErrorDetail } from './element/host/events.js';

const NAME = 'ai-maturity-scan';
/** URL of this script. Empty if the code was inlined. If the script was moved, the module is not in its folder. */
const scriptUrl = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const tags = () => document.querySelectorAll(NAME);

const watch = new MutationObserver(start);
watch.observe(document, { childList: true, subtree: true });
start();

function start(): void {
  if (tags().length === 0) return;
  watch.disconnect();
  void load();
}

/** Imports the module from the first address that works. */
async function load(): Promise<void> {
  const failures: string[] = [];
  for (const address of addresses()) {
    try {
      // eslint-disable-next-line no-restricted-syntax -- Nothing to bundle: the module is found where the page has it.
      await import(/* webpackIgnore: true */ address);
      return;
    } catch (error) {
      failures.push(`${address} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  tell(`The scan could not be loaded: ${failures.join('; ') || 'its address is not known'}.`);
}

/**
 * Candidate addresses: the folder that the page names in `<meta>`, then the folder of this script. Each is also tried on
 * the page's own server: a CDN without CORS headers serves scripts but no modules, usually under the same paths.
 */
function addresses(): Set<string> {
  const found = new Set<string>();
  const folder = document.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)?.content;
  // The query string of this script, such as a version, is used for the module too.
  for (const place of [folder && absolute(folder), scriptUrl && new URL(scriptUrl)]) {
    if (!place) continue;
    const { href, origin, pathname, search } = new URL(`${NAME}.js${place.search}`, place);
    // Authors of content may write a `<meta>`. It may name a folder, but no origin other than that of this script.
    if (scriptUrl && origin === new URL(scriptUrl).origin) found.add(href);
    found.add(absolute(pathname + search).href);
  }
  return found;
}

function absolute(address: string): URL {
  return new URL(address, document.baseURI);
}

/** Reports the failure: the element is not defined, so it cannot. Its light DOM content stays visible. */
function tell(message: string): void {
  const detail: ScanErrorDetail = { code: 'load-failed', message };
  console.error(`<${NAME}>: ${message} Name the folder of its files in <meta name="${NAME}" content="…">.`);
  for (const tag of tags()) tag.dispatchEvent(new CustomEvent('scan-error', { detail, bubbles: true, composed: true }));
}

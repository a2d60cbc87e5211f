/**
 * The loader: a classic script that imports the module of a tag once the first such tag is in the page. For sites that drop
 * `type="module"`, bundle or move scripts, or insert the tag later.
 */
import type { ScanErrorDetail } from './element/host/events.js';

const NAME = 'ai-maturity-scan';
/** Tags whose module is not asked for yet. */
const waiting = new Set([NAME, 'ai-maturity-cohort']);
/** URL of this script. Empty if the code was inlined. If the script was moved, the module is not in its folder. */
const scriptUrl = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

const watch = new MutationObserver(start);
watch.observe(document, { childList: true, subtree: true });
start();

function start(): void {
  for (const tag of waiting) if (document.querySelector(tag) && waiting.delete(tag)) void load(tag);
  if (waiting.size === 0) watch.disconnect();
}

/** Imports the module from the first address that works. */
async function load(tag: string): Promise<void> {
  const failures: string[] = [];
  for (const address of addresses(tag)) {
    try {
      // oxlint-disable-next-line ours/import-direction -- Nothing to bundle: the module is found where the page has it.
      await import(/* webpackIgnore: true */ address);
      return;
    } catch (error) {
      failures.push(`${address} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  tell(tag, `Could not be loaded: ${failures.join('; ') || 'its address is not known'}.`);
}

/**
 * Candidate addresses: the folder that the page names in `<meta>`, then the folder of this script. Each is also tried on
 * the page's own server: a CDN without CORS headers serves scripts but no modules, usually under the same paths.
 */
function addresses(tag: string): Set<string> {
  const found = new Set<string>();
  const folder = document.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)?.content;
  // The query string of this script, such as a version, is used for the module too.
  for (const place of [folder && absolute(folder), scriptUrl && new URL(scriptUrl)]) {
    if (!place) continue;
    const { href, origin, pathname, search } = new URL(`${tag}.js${place.search}`, place);
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
function tell(tag: string, message: string): void {
  const detail: ScanErrorDetail = { code: 'load-failed', message };
  console.error(`<${tag}>: ${message} Name the folder of its files in <meta name="${NAME}" content="…">.`);
  for (const one of document.querySelectorAll(tag))
    one.dispatchEvent(new CustomEvent(`${tag.split('-').pop()}-error`, { detail, bubbles: true, composed: true }));
}

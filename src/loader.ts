/**
 * A plain script for places that lose `type="module"`, that join or move scripts, or that put the tag into the page
 * later: it imports the module once the first tag is there.
 */
import type { ScanErrorDetail } from './element/host/events.js';

const NAME = 'ai-maturity-scan';
/** Empty where this code was copied into a page. Where it was moved, there is no module beside it. */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const tags = () => document.querySelectorAll(NAME);

const watch = new MutationObserver(start);
watch.observe(document, { childList: true, subtree: true });
start();

function start(): void {
  if (tags().length === 0) return;
  watch.disconnect();
  void load();
}

/** Takes the first address that answers with the module. */
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
 * First where the page says that the files are, then beside this script. A content delivery network that does not allow
 * modules (CORS) has them under the path that they have on the page's own server.
 */
function addresses(): Set<string> {
  const found = new Set<string>();
  const folder = document.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)?.content;
  // A site that asks for this script with something behind its name wants the same for the module.
  for (const place of [folder && absolute(folder), own && new URL(own)]) {
    if (!place) continue;
    const { href, origin, pathname, search } = new URL(`${NAME}.js${place.search}`, place);
    // Markup may come from others: it names a folder, but no server that no script of the page comes from.
    if (own && origin === new URL(own).origin) found.add(href);
    found.add(absolute(pathname + search).href);
  }
  return found;
}

function absolute(address: string): URL {
  return new URL(address, document.baseURI);
}

/** The tag cannot say it: it is not defined. What stands inside it stays. */
function tell(message: string): void {
  const detail: ScanErrorDetail = { code: 'load-failed', message };
  console.error(`<${NAME}>: ${message} Name the folder of its files in <meta name="${NAME}" content="…">.`);
  for (const tag of tags()) tag.dispatchEvent(new CustomEvent('scan-error', { detail, bubbles: true, composed: true }));
}

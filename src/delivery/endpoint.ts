/** Checks the endpoint address. */
import { addressProblem, parsed } from '../address.js';

/**
 * The absolute URL of an endpoint, without fragment. Null if no browser can send to it (malformed, not http or https,
 * mixed content); this is reported at once instead of retried for a month. `base`: URL of the document.
 */
export function endpointOf(endpoint: string, base: string | undefined): string | null {
  // An empty address resolves to the page itself.
  if (endpoint === '') return null;
  const url = addressProblem(endpoint, base) === null ? parsed(endpoint, base) : null;
  if (!url || !/^https?:$/.test(url.protocol) || isMixed(url, base)) return null;
  url.hash = '';
  return url.href;
}

/** Mixed content: a page on https may use http only for localhost. */
function isMixed({ protocol, hostname }: URL, base: string | undefined): boolean {
  const isLocal = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'http:' && !isLocal && base?.startsWith('https:') === true;
}

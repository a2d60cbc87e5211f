/** An address to deliver to. */
import { addressProblem, parsed } from '../address.js';

/** Absolute, or null where no browser would send anything: better said at once than tried for a month. */
export function endpointOf(endpoint: string, base: string | undefined): string | null {
  // To a browser that is the page itself.
  if (endpoint === '') return null;
  const url = addressProblem(endpoint, base) === null ? parsed(endpoint, base) : null;
  if (!url || !/^https?:$/.test(url.protocol) || isMixed(url, base)) return null;
  url.hash = '';
  return url.href;
}

/** A page with https may send in the clear to this very machine only. */
function isMixed({ protocol, hostname }: URL, base: string | undefined): boolean {
  const isLocal = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'http:' && !isLocal && base?.startsWith('https:') === true;
}

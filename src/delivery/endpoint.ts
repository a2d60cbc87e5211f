/** An address to deliver to. */

/** Absolute, or null where no browser would send anything: better said at once than tried for a month. */
export function endpointOf(endpoint: string, base: string | undefined): string | null {
  // To a browser that is the page itself.
  if (endpoint === '') return null;
  let url: URL;
  try {
    url = new URL(endpoint, base);
  } catch {
    return null;
  }
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username || url.password || isMixed(url, base)) return null;
  url.hash = '';
  return url.href;
}

/** A page with https may send in the clear to this very machine only. */
function isMixed({ protocol, hostname }: URL, base: string | undefined): boolean {
  const isLocal = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'http:' && !isLocal && base?.startsWith('https:') === true;
}

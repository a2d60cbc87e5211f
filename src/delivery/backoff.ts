/**
 * Retry delays: exponential backoff with full jitter, and the Retry-After header.
 *
 * Why no library: the delay has to be a number that can be stored, since the tab may close before the next try. p-retry
 * (1.5 kB; no Retry-After, no full jitter), fetch-retry (0.9 kB; no Retry-After, no abort) and ky (4.8 kB) keep it in a
 * promise. workbox-background-sync (3.0 kB) stores it, but needs a service worker on the host's site.
 */

const FIRST = 2_000;
/** Longest delay in milliseconds when the server sent no Retry-After. */
export const MAX_BACKOFF = 3_600_000;
/** Longest Retry-After that is honoured, in milliseconds. */
export const MAX_RETRY_AFTER = 86_400_000;

/**
 * Milliseconds until the next try, with full jitter: random between 0 and a limit that doubles with each try.
 * `tries`: tries so far, from 1. `chance`: a random number from 0 to below 1.
 */
export function backoff(tries: number, chance: number): number {
  return chance * Math.min(MAX_BACKOFF, FIRST * 2 ** (tries - 1));
}

/** The three date formats of HTTP (RFC 9110, 5.6.7). `Date.parse` alone accepts "-5" as a date. */
const HTTP_DATE = /^[A-Z][a-z]{2,8},? .*\d\d:\d\d:\d\d/;

/**
 * The delay that a Retry-After header asks for, in milliseconds, from 0 to MAX_RETRY_AFTER. Null if the header is
 * missing or malformed. `now`: the time on the server's clock, in milliseconds since 1970.
 */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, MAX_RETRY_AFTER);
  // The asctime format names no time zone; all three formats are UTC.
  const time = HTTP_DATE.test(text) ? Date.parse(text.endsWith(' GMT') ? text : `${text} GMT`) : NaN;
  return Number.isNaN(time) ? null : Math.min(Math.max(time - now, 0), MAX_RETRY_AFTER);
}

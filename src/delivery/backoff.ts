/**
 * How long to wait before another try.
 *
 * Why no library: of those that are kept, p-retry (1.5 kB; its newest asks for Node 22) knows no Retry-After and no full
 * jitter, fetch-retry (0.9 kB) neither Retry-After nor abort, ky does it all in 4.8 kB, and workbox-background-sync
 * (3.0 kB) needs a service worker of the page's own. And all but the last keep the wait in a promise, which is gone with
 * the tab: here it has to be a number that can be stored.
 */

const FIRST = 2_000;
/** From one try to the next, where no server asked for more. */
export const LONGEST = 3_600_000;
/** A server may ask for more, and is believed up to here. */
export const LONGEST_ASKED = 86_400_000;

/** Full jitter: anything up to twice as long with each try. `chance`: 0 to below 1. */
export function backoff(tries: number, chance: number): number {
  return chance * Math.min(LONGEST, FIRST * 2 ** (tries - 1));
}

/** The three forms of a date in HTTP (RFC 9110, 5.6.7). Date.parse alone would see a date in "-5". */
const HTTP_DATE = /^[A-Z][a-z]{2,8},? .*\d\d:\d\d:\d\d/;

/** Milliseconds from `now`, by the clock of whoever sent the header, that a Retry-After header asks for; null if it asks for nothing that can be understood. */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, LONGEST_ASKED);
  // The oldest form has no zone; all are UTC.
  const time = HTTP_DATE.test(text) ? Date.parse(text.endsWith(' GMT') ? text : `${text} GMT`) : NaN;
  return Number.isNaN(time) ? null : Math.min(Math.max(time - now, 0), LONGEST_ASKED);
}

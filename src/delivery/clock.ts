/** Stored times: limits on age and timers, and corrections for a system clock that was set meanwhile. */
import { MAX_BACKOFF, MAX_RETRY_AFTER } from './backoff.js';
import type { Entry } from './queue.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** An entry that could not be delivered expires after 30 days, so that results do not stay in the browser for ever. */
export const MAX_AGE = 30 * DAY;
/**
 * Longest timer; the queue is looked at every hour. Timers of more than 2 ** 31 - 1 ms fire at once, and timers do not
 * notice when the clock is set.
 */
const MAX_TIMER = HOUR;
/** Browsers may fire a timer a little early. */
const MIN_TIMER = 250;

/** The timer to set for an entry that is due in `wait` milliseconds. */
export function timerFor(wait: number): number {
  // Written so that NaN gives MAX_TIMER: a page may have replaced `Date.now`.
  return wait < MAX_TIMER ? Math.max(wait, MIN_TIMER) : MAX_TIMER;
}

/** Corrects impossible times of an entry. Returns the same object if there is nothing to correct. */
export function corrected(entry: Entry, now: number): Entry {
  let right = entry;
  if (entry.queuedAt > now + MINUTE) {
    // A time in the future: the clock was ahead when the entry was queued or expired.
    right = { ...right, queuedAt: now, isLate: false };
    if (entry.reason === 'expired') right = { ...right, gaveUp: false, reason: null, nextAt: now };
  }
  // No backoff and no Retry-After is longer than this.
  const latest = now + MAX_BACKOFF + (entry.askedUntil > 0 ? MAX_RETRY_AFTER : 0);
  if (entry.nextAt > latest) right = { ...right, nextAt: now, askedUntil: 0 };
  return right;
}

export function isTooOld({ queuedAt }: Entry, now: number): boolean {
  return now - queuedAt > MAX_AGE;
}

/**
 * Extends an expired entry by one day if it was not tried while it aged: the browser was closed, or the clock was set
 * forward. Null if the entry was extended before, or no extension is due.
 */
export function withGracePeriod(entry: Entry, now: number): Entry | null {
  const { gaveUp, isLate = false, queuedAt } = entry;
  const isSeen = now - queuedAt <= MAX_AGE + 2 * MAX_TIMER;
  return gaveUp || isLate || isSeen ? null : { ...entry, queuedAt: now - MAX_AGE + DAY, isLate: true };
}

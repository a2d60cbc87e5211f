/** What to make of times that were noted by a clock that may have been set since. */
import { LONGEST, LONGEST_ASKED } from './backoff.js';
import type { Entry } from './queue.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** After a month nobody expects it any more, and it should not lie about for ever. */
export const MOST_AGE = 30 * DAY;
/** A timer beyond 2 ** 31 - 1 ms fires at once, and a clock that is set moves no timer: looked at anew each hour. */
const LONGEST_TIMER = HOUR;
/** Timers may fire a little early. */
const SHORTEST_TIMER = 250;

/** Milliseconds until what is due in `wait` is looked at. */
export function timerFor(wait: number): number {
  // Also where a page has put something in place of the clock that is no number.
  return wait < LONGEST_TIMER ? Math.max(wait, SHORTEST_TIMER) : LONGEST_TIMER;
}

/** The same entry where its times can be true. */
export function corrected(entry: Entry, now: number): Entry {
  let right = entry;
  if (entry.queuedAt > now + MINUTE) {
    // It was queued, or found too old, by a clock that was ahead.
    right = { ...right, queuedAt: now, isLate: false };
    if (entry.reason === 'expired') right = { ...right, gaveUp: false, reason: null, nextAt: now };
  }
  // Nothing is ever put off that long.
  const latest = now + LONGEST + (entry.askedUntil > 0 ? LONGEST_ASKED : 0);
  if (entry.nextAt > latest) right = { ...right, nextAt: now, askedUntil: 0 };
  return right;
}

export function isTooOld({ queuedAt }: Entry, now: number): boolean {
  return now - queuedAt > MOST_AGE;
}

/**
 * Too old, but nobody saw it grow old: the browser was closed, or the clock was set forward. The same entry, with a day
 * more to be tried in; null if it had that already.
 */
export function reprieved(entry: Entry, now: number): Entry | null {
  const { gaveUp, isLate = false, queuedAt } = entry;
  const isSeen = now - queuedAt <= MOST_AGE + 2 * LONGEST_TIMER;
  return gaveUp || isLate || isSeen ? null : { ...entry, queuedAt: now - MOST_AGE + DAY, isLate: true };
}

/** Sends what is due, one after the other, and knows when the next is. */
import { backoff } from './backoff.js';
import { corrected, isTooOld, reprieved, timerFor } from './clock.js';
import { exclusively } from './lock.js';
import type { Outside } from './outside.js';
import type { Entry, Queue } from './queue.js';
import type { DeliveryReport } from './report.js';
import { send } from './send.js';
import type { Outcome } from './send.js';

/** How much of what waits is to be sent: what is due, or also what only the network kept back, since that may be there. */
export type Haste = 'due' | 'eager';

export interface RoundsOptions {
  readonly outside: Outside;
  readonly queue: Queue;
  /** Another one for each tab. */
  readonly owner: string;
  readonly tell: (report: DeliveryReport) => void;
  /** Each new state of an entry; null once it is delivered or given up. */
  readonly onChange: (id: string, entry: Entry | null) => void;
}

export class Rounds {
  readonly #outside: Outside;
  readonly #queue: Queue;
  readonly #owner: string;
  readonly #tell: RoundsOptions['tell'];
  readonly #onChange: RoundsOptions['onChange'];
  readonly #tries = new Map<string, AbortController>();
  #isOpen = false;
  #isBusy = false;
  /** Asked for while there was no time. */
  #wanted: Haste | null = null;
  #cancelTimer: () => void = () => undefined;
  /** What was due by then is due, since a timer has waited for it. */
  #dueAt = 0;

  constructor({ outside, queue, owner, tell, onChange }: RoundsOptions) {
    this.#outside = outside;
    this.#queue = queue;
    this.#owner = owner;
    this.#tell = tell;
    this.#onChange = onChange;
  }

  open(): void {
    this.#isOpen = true;
    void this.run('eager');
  }

  /** Begins nothing new; what is on its way arrives. */
  close(): void {
    this.#isOpen = false;
    this.#cancelTimer();
  }

  isSending(id: string): boolean {
    return this.#tries.has(id);
  }

  abort(id: string): void {
    this.#tries.get(id)?.abort();
  }

  async run(haste: Haste): Promise<void> {
    if (this.#wanted !== 'eager') this.#wanted = haste;
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#cancelTimer();
    let next = Infinity;
    let later: Haste = 'due';
    while (this.#isOpen && this.#wanted) {
      const now = this.#wanted;
      this.#wanted = null;
      const until = await exclusively(this.#outside, this.#queue, this.#owner, async (mayGoOn) => {
        next = await this.#round(now === 'eager', mayGoOn);
      });
      // Another tab is at it: what it leaves is looked at then, with no less haste.
      if (until > 0) [next, later] = [until, now];
    }
    this.#isBusy = false;
    this.#dueAt = 0;
    if (this.#isOpen && next !== Infinity) this.#comeBack(next, later);
  }

  #comeBack(next: number, haste: Haste): void {
    const now = this.#outside.now();
    const wait = timerFor(next - now);
    this.#cancelTimer = this.#outside.after(wait, () => {
      // That long has passed, whatever the clock says by then.
      this.#dueAt = now + wait;
      void this.run(haste);
    });
  }

  /** Returns when the next is due. Reads all once, and again only what is to be sent. */
  async #round(isEager: boolean, mayGoOn: () => Promise<boolean>): Promise<number> {
    let next = Infinity;
    for (const entry of await this.#queue.all()) {
      if (!this.#isOpen) return Infinity;
      const now = this.#outside.now();
      const right = corrected(entry, now);
      if (right === entry && !isTooOld(entry, now) && !this.#isDue(entry, now, isEager)) {
        if (!entry.gaveUp) next = Math.min(next, entry.nextAt);
      } else if (await mayGoOn()) next = Math.min(next, await this.#goOn(entry.id, isEager));
      else return now;
    }
    return next;
  }

  /** Returns when this one is due again. */
  async #goOn(id: string, isEager: boolean): Promise<number> {
    // During the tries before, another tab may have forgotten it.
    const kept = await this.#queue.get(id);
    if (!kept) return Infinity;
    const now = this.#outside.now();
    let entry = corrected(kept, now);
    if (isTooOld(entry, now)) {
      const later = reprieved(entry, now);
      if (!later) return this.#expire(entry, now);
      entry = later;
    }
    if (this.#isDue(entry, now, isEager)) return this.#try(entry);
    if (entry !== kept) await this.put(entry);
    return entry.gaveUp ? Infinity : entry.nextAt;
  }

  #isDue({ gaveUp, nextAt, reason }: Entry, now: number, isEager: boolean): boolean {
    if (gaveUp) return false;
    const isNetwork = reason === null || reason === 'unreachable' || reason === 'timeout';
    return nextAt <= Math.max(now, this.#dueAt) || (isEager && isNetwork);
  }

  async #expire(entry: Entry, now: number): Promise<number> {
    // Given up, it is kept as long again, for the visitor to send or save it by hand.
    if (!entry.gaveUp) await this.put({ ...entry, queuedAt: now, gaveUp: true, reason: 'expired', status: null });
    else {
      await this.#queue.remove(entry.id);
      this.#tell({ id: entry.id, state: 'forgotten' });
    }
    return Infinity;
  }

  async #try(before: Entry): Promise<number> {
    const { id } = before;
    const tries = before.tries + 1;
    const wait = backoff(tries, this.#outside.random());
    // Noted before it is sent: a tab that is closed on the way has tried.
    const nextAt = this.#outside.now() + wait;
    const entry: Entry = { ...before, tries, nextAt, askedUntil: 0, reason: null, status: null };
    const controller = new AbortController();
    let next = Infinity;
    this.#tries.set(id, controller);
    if (await this.#queue.replace(entry)) {
      this.#onChange(id, entry);
      this.#tell({ ...reportOf(entry, this.#queue, this.#outside), state: 'sending' });
      const outcome = await send(entry, this.#outside, controller.signal);
      next = await this.#settle(entry, outcome, wait);
    }
    this.#tries.delete(id);
    return next;
  }

  async #settle(entry: Entry, outcome: Outcome, wait: number): Promise<number> {
    if (outcome.kind === 'delivered') {
      this.#onChange(entry.id, null);
      await this.#queue.remove(entry.id);
      this.#tell({ id: entry.id, state: 'delivered' });
    } else if (outcome.kind === 'never') {
      await this.put({ ...entry, gaveUp: true, reason: outcome.reason, status: outcome.status });
    } else if (outcome.kind === 'later') {
      const { asked, reason, status = null } = outcome;
      // Those who were all asked to come back at one time spread a little.
      const askedUntil = asked === null ? 0 : this.#outside.now() + asked;
      const nextAt = Math.max(askedUntil, this.#outside.now()) + wait;
      await this.put({ ...entry, nextAt, askedUntil, reason, status });
      return nextAt;
    }
    return Infinity;
  }

  /** Notes and tells, unless it was removed meanwhile. */
  async put(entry: Entry): Promise<void> {
    this.#onChange(entry.id, entry.gaveUp ? null : entry);
    if (await this.#queue.replace(entry)) this.#tell(reportOf(entry, this.#queue, this.#outside));
  }
}

export function reportOf(
  { id, endpoint, gaveUp, reason, status, nextAt }: Entry,
  queue: Queue,
  outside: Outside,
): DeliveryReport {
  const isOffline = reason === 'unreachable' && !outside.isOnline();
  return {
    id,
    state: gaveUp ? 'gave-up' : isOffline ? 'offline' : 'waiting',
    endpoint,
    kept: queue.keeps(id),
    ...(reason !== null && { reason }),
    ...(status !== null && { status }),
    ...(!gaveUp && { nextAt }),
  };
}

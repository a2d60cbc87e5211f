/** Sends what is due, one after the other, and knows when the next is. */
import { backoff } from './backoff.js';
import { exclusively } from './lock.js';
import type { Outside } from './outside.js';
import type { Entry, Queue } from './queue.js';
import type { DeliveryReport } from './report.js';
import { send } from './send.js';
import type { Outcome } from './send.js';

/** After a month nobody expects it any more, and it should not lie about for ever. */
export const MOST_AGE = 30 * 86_400_000;

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
    if (!this.#isOpen || next === Infinity) return;
    this.#cancelTimer = this.#outside.after(Math.max(0, next - this.#outside.now()), () => void this.run(later));
  }

  /** Returns when the next is due. */
  async #round(isEager: boolean, mayGoOn: () => Promise<boolean>): Promise<number> {
    for (const { id } of await this.#queue.all()) {
      if (!this.#isOpen || !(await mayGoOn())) break;
      // Read again: during the tries before, another tab may have forgotten it.
      const entry = await this.#queue.get(id);
      const now = this.#outside.now();
      if (!entry) continue;
      if (now - entry.queuedAt > MOST_AGE) await this.#expire(entry, now);
      else if (isDue(entry, now, isEager)) await this.#try(entry);
    }
    const waiting = (await this.#queue.all()).filter(({ gaveUp }) => !gaveUp);
    return Math.min(...waiting.map(({ nextAt }) => nextAt));
  }

  async #expire(entry: Entry, now: number): Promise<void> {
    // Given up, it is kept as long again, for the visitor to send or save it by hand.
    if (!entry.gaveUp) return this.put({ ...entry, queuedAt: now, gaveUp: true, reason: 'expired', status: null });
    await this.#queue.remove(entry.id);
    this.#tell({ id: entry.id, state: 'forgotten' });
  }

  async #try(before: Entry): Promise<void> {
    const { id } = before;
    const tries = before.tries + 1;
    const wait = backoff(tries, this.#outside.random());
    // Noted before it is sent: a tab that is closed on the way has tried.
    const nextAt = this.#outside.now() + wait;
    const entry: Entry = { ...before, tries, nextAt, askedUntil: 0, reason: null, status: null };
    const controller = new AbortController();
    this.#tries.set(id, controller);
    if (await this.#queue.replace(entry)) {
      this.#onChange(id, entry);
      this.#tell({ ...reportOf(entry, this.#queue, this.#outside), state: 'sending' });
      const outcome = await send(entry, this.#outside, controller.signal);
      await this.#settle(entry, outcome, wait);
    }
    this.#tries.delete(id);
  }

  async #settle(entry: Entry, outcome: Outcome, wait: number): Promise<void> {
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
    }
  }

  /** Notes and tells, unless it was removed meanwhile. */
  async put(entry: Entry): Promise<void> {
    this.#onChange(entry.id, entry.gaveUp ? null : entry);
    if (await this.#queue.replace(entry)) this.#tell(reportOf(entry, this.#queue, this.#outside));
  }
}

function isDue({ gaveUp, nextAt, reason }: Entry, now: number, isEager: boolean): boolean {
  if (gaveUp) return false;
  const isNetwork = reason === null || reason === 'unreachable' || reason === 'timeout';
  return nextAt <= now || (isEager && isNetwork);
}

export function reportOf(
  { id, gaveUp, reason, status, nextAt }: Entry,
  queue: Queue,
  outside: Outside,
): DeliveryReport {
  const isOffline = reason === 'unreachable' && !outside.isOnline();
  return {
    id,
    state: gaveUp ? 'gave-up' : isOffline ? 'offline' : 'waiting',
    kept: queue.keeps(id),
    ...(reason !== null && { reason }),
    ...(status !== null && { status }),
    ...(!gaveUp && { nextAt }),
  };
}

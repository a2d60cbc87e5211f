/** Sends the due entries of the queue one by one, and schedules the next run. */
import { backoff } from './backoff.js';
import { corrected, isTooOld, withGracePeriod, timerFor } from './clock.js';
import { exclusively } from './lock.js';
import type { Environment } from './environment.js';
import type { Entry, Queue } from './queue.js';
import type { DeliveryReport } from './report.js';
import { send } from './send.js';
import type { Outcome } from './send.js';

/** Which entries a run sends. `due`: those that are due. `eager`: also those not tried yet or without network. */
export type Urgency = 'due' | 'eager';

export interface QueueRunnerOptions {
  readonly environment: Environment;
  readonly queue: Queue;
  /** Id of this tab, for the lease. */
  readonly owner: string;
  readonly tell: (report: DeliveryReport) => void;
  /** Called with each new state of an entry; null once it is delivered or given up. */
  readonly onChange: (id: string, entry: Entry | null) => void;
}

export class QueueRunner {
  readonly #environment: Environment;
  readonly #queue: Queue;
  readonly #owner: string;
  readonly #tell: QueueRunnerOptions['tell'];
  readonly #onChange: QueueRunnerOptions['onChange'];
  readonly #tries = new Map<string, AbortController>();
  #isOpen = false;
  #isBusy = false;
  /** The next run, requested while one is running. */
  #wanted: Urgency | null = null;
  #cancelTimer: () => void = () => undefined;
  /** Entries due by this time count as due: a timer has waited for them, even if the clock was set back. */
  #dueAt = 0;

  constructor({ environment, queue, owner, tell, onChange }: QueueRunnerOptions) {
    this.#environment = environment;
    this.#queue = queue;
    this.#owner = owner;
    this.#tell = tell;
    this.#onChange = onChange;
  }

  open(): void {
    this.#isOpen = true;
    void this.run('eager');
  }

  /** Starts no new request; running ones complete. */
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

  async run(urgency: Urgency): Promise<void> {
    if (this.#wanted !== 'eager') this.#wanted = urgency;
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#cancelTimer();
    let next = Infinity;
    let nextUrgency: Urgency = 'due';
    while (this.#isOpen && this.#wanted) {
      const now = this.#wanted;
      this.#wanted = null;
      const until = await exclusively(this.#environment, this.#queue, this.#owner, async (mayContinue) => {
        next = await this.#pass(now === 'eager', mayContinue);
      });
      // Another tab is sending: look again when its lease ends, with the same urgency.
      if (until > 0) [next, nextUrgency] = [until, now];
    }
    this.#isBusy = false;
    this.#dueAt = 0;
    if (this.#isOpen && next !== Infinity) this.#schedule(next, nextUrgency);
  }

  #schedule(next: number, urgency: Urgency): void {
    const now = this.#environment.now();
    const wait = timerFor(next - now);
    this.#cancelTimer = this.#environment.after(wait, () => {
      // The timer has measured `wait`, even if the clock was set meanwhile.
      this.#dueAt = now + wait;
      void this.run(urgency);
    });
  }

  /**
   * Goes through the queue once and returns the time at which the next entry is due. Reads all entries in one go; an
   * entry is read again just before it is sent.
   */
  async #pass(isEager: boolean, mayContinue: () => Promise<boolean>): Promise<number> {
    let next = Infinity;
    for (const entry of await this.#queue.all()) {
      if (!this.#isOpen) return Infinity;
      const now = this.#environment.now();
      const right = corrected(entry, now);
      if (right === entry && !isTooOld(entry, now) && !this.#isDue(entry, now, isEager)) {
        if (!entry.gaveUp) next = Math.min(next, entry.nextAt);
      } else if (await mayContinue()) next = Math.min(next, await this.#process(entry.id, isEager));
      else return now;
    }
    return next;
  }

  /** Sends or expires one entry if it is time, and returns when it is due again. */
  async #process(id: string, isEager: boolean): Promise<number> {
    // Another tab may have forgotten the entry since the queue was read.
    const kept = await this.#queue.get(id);
    if (!kept) return Infinity;
    const now = this.#environment.now();
    let entry = corrected(kept, now);
    if (isTooOld(entry, now)) {
      const extended = withGracePeriod(entry, now);
      if (!extended) return this.#expire(entry, now);
      entry = extended;
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
    // Given up, the entry stays for MAX_AGE once more, so that the visitor can retry or download it.
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
    const wait = backoff(tries, this.#environment.random());
    // Stored before the request, so that it counts as a try if the tab is closed meanwhile.
    const nextAt = this.#environment.now() + wait;
    const entry: Entry = { ...before, tries, nextAt, askedUntil: 0, reason: null, status: null };
    const controller = new AbortController();
    let next = Infinity;
    this.#tries.set(id, controller);
    if (await this.#queue.replace(entry)) {
      this.#onChange(id, entry);
      this.#tell({ ...reportOf(entry, this.#queue, this.#environment), state: 'sending' });
      const outcome = await send(entry, this.#environment, controller.signal);
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
    } else if (outcome.kind === 'refused') {
      await this.put({ ...entry, gaveUp: true, reason: outcome.reason, status: outcome.status });
    } else if (outcome.kind === 'retry') {
      const { asked, reason, status = null } = outcome;
      // The backoff is added to Retry-After, so that clients with the same Retry-After do not return all at once.
      const askedUntil = asked === null ? 0 : this.#environment.now() + asked;
      const nextAt = Math.max(askedUntil, this.#environment.now()) + wait;
      await this.put({ ...entry, nextAt, askedUntil, reason, status });
      return nextAt;
    }
    return Infinity;
  }

  /** Stores and reports an entry, unless it was removed meanwhile. */
  async put(entry: Entry): Promise<void> {
    this.#onChange(entry.id, entry.gaveUp ? null : entry);
    if (await this.#queue.replace(entry)) this.#tell(reportOf(entry, this.#queue, this.#environment));
  }
}

/** The report on an entry that waits or was given up. */
export function reportOf(
  { id, endpoint, gaveUp, reason, status, nextAt }: Entry,
  queue: Queue,
  environment: Environment,
): DeliveryReport {
  const isOffline = reason === 'unreachable' && !environment.isOnline();
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

/** Brings results to where their visitors agreed to send them: at least once, each under one id, whatever happens. */
import type { Result } from '../engine/index.js';
import { bodyOf, reviewedBy } from './body.js';
import type { Review } from './body.js';
import { corrected, isTooOld } from './clock.js';
import { envelopeIn, fatesOf } from './earlier.js';
import { endpointOf } from './endpoint.js';
import { envelopeOf } from './envelope.js';
import type { Envelope } from './envelope.js';
import { browser } from './outside.js';
import type { Outside } from './outside.js';
import { newEntry, Queue } from './queue.js';
import type { Entry } from './queue.js';
import type { DeliveryReport, Refusal } from './report.js';
import { Reporter } from './reporter.js';
import { reportOf, Rounds } from './rounds.js';
import { requestOf } from './send.js';

const WAKING = ['online', 'visibilitychange'];

export interface DeliveryOptions {
  readonly onReport: (report: DeliveryReport) => void;
  /** Another one at each call; random. */
  readonly newId: () => string;
  readonly outside?: Partial<Outside>;
  readonly queue?: Queue;
}

export interface EnqueueOptions {
  /** The visitor agreed to send this result to this endpoint. Anything but `true` and it is not sent. */
  readonly consent: boolean;
  readonly anonymous: boolean;
  /** It also decides on what waits from earlier of the same assessment (see `Fate`). */
  readonly replaces?: boolean | undefined;
  /** A URI of the page or site, such as its origin; left out in anonymous mode. */
  readonly source?: string | undefined;
  /** Shows a copy to the host page, which may add to it (see `withAdditions`). False: it does not want it sent. */
  readonly review?: Review | undefined;
}

/** No method throws or rejects. Nothing is heard, read or sent before `start`; what was queued before goes out then. */
export class Delivery {
  readonly #newId: () => string;
  readonly #outside: Outside;
  readonly #queue: Queue;
  readonly #reporter: Reporter;
  readonly #rounds: Rounds;
  /** Ids of what was queued here, by what was asked: an impatient second click is not a second delivery. */
  readonly #ids = new Map<string, string>();
  /** What was queued here and waits: on leaving the page there is no time to read a database. */
  readonly #own = new Map<string, Entry>();
  #isRunning = false;

  constructor({ onReport, newId, outside, queue }: DeliveryOptions) {
    this.#newId = newId;
    this.#outside = { ...browser(), ...outside };
    this.#queue = queue ?? new Queue(this.#outside.after);
    this.#reporter = new Reporter(onReport, (report) => this.#hear(report));
    this.#rounds = new Rounds({
      outside: this.#outside,
      queue: this.#queue,
      owner: newId(),
      tell: (report) => this.#reporter.tell(report),
      onChange: (id, entry) => this.#follow(id, entry),
    });
  }

  /** Goes on with what is waiting, also from earlier visits. May be called again after `stop`. */
  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.listen();
    for (const type of WAKING) this.#outside.page?.addEventListener(type, this.#wake);
    this.#outside.page?.addEventListener('pagehide', this.#leave);
    this.#rounds.open();
  }

  /** Hears what other tabs do, and tells them what is forgotten here; sends nothing. `stop` ends it. */
  listen(): void {
    this.#reporter.open(this.#outside, this.#queue.name);
  }

  /** Begins nothing new; what is on its way arrives. */
  stop(): void {
    this.#leaveOff();
    this.#reporter.close();
  }

  #leaveOff(): void {
    if (!this.#isRunning) return;
    this.#isRunning = false;
    for (const type of WAKING) this.#outside.page?.removeEventListener(type, this.#wake);
    this.#outside.page?.removeEventListener('pagehide', this.#leave);
    this.#rounds.close();
    this.#leave();
  }

  /**
   * Queues a result for sending and returns the id of its envelope, under which it is reported. The same result for the
   * same endpoint and mode has the same id, and goes out once.
   */
  enqueue(result: Result, endpoint: string, options: EnqueueOptions): string {
    const { anonymous, consent, replaces = false, review, source } = options;
    const what = `${anonymous} ${result.id} ${endpoint}`;
    const known = this.#ids.get(what);
    if (known !== undefined) return known;
    const envelope = envelopeOf(result, { anonymous, source, newId: this.#newId });
    const { id } = envelope;
    // Plain JavaScript may call this too: only a clear yes is one.
    if ((consent as unknown) !== true) return this.#refuse(id, 'no-consent');
    const address = endpointOf(endpoint, (globalThis as Partial<typeof globalThis>).document?.baseURI);
    if (address === null) return this.#refuse(id, 'bad-endpoint');
    if (bodyOf(envelope, result) === null) return this.#refuse(id, 'altered');
    const reviewed = reviewedBy(review, envelope);
    if (!reviewed) return this.#refuse(id, 'vetoed');
    const body = bodyOf(reviewed.envelope, result);
    if (body === null) return this.#refuse(id, 'altered');
    this.#ids.set(what, id);
    const entry = newEntry(id, address, body, this.#outside.now());
    this.#own.set(id, entry);
    void this.#add(entry, reviewed.refused, replaces);
    return id;
  }

  /** Tries again at once, also what was given up; not before the time that a server asked for. */
  async retry(id: string): Promise<void> {
    const kept = await this.#queue.get(id);
    if (!kept || this.#rounds.isSending(id)) return;
    const now = this.#outside.now();
    const entry = corrected(kept, now);
    const nextAt = Math.max(entry.askedUntil, now);
    // What was given up begins anew; a server that asked to wait is still the reason to.
    const { reason, status } = entry.gaveUp ? { reason: null, status: null } : entry;
    await this.#rounds.put({ ...entry, nextAt, queuedAt: now, isLate: false, gaveUp: false, reason, status });
    await this.#rounds.run('due');
  }

  /** Takes it out of the queue, and breaks off a try. What has been sent cannot be called back. */
  async forget(id: string): Promise<void> {
    await this.#drop(id);
    this.#reporter.tell({ id, state: 'forgotten' });
  }

  /**
   * The visitor wants nothing of this assessment sent: forgets all that waits, also from earlier visits and for other
   * receivers. Whether there was anything that may have arrived all the same.
   */
  async withdraw(assessment: string): Promise<boolean> {
    // What was queued just now may not be on the disk yet.
    const entries = new Map(this.#own);
    for (const entry of await this.#queue.all()) entries.set(entry.id, entry);
    let mayHaveArrived = false;
    for (const { body, id, tries } of entries.values()) {
      if (envelopeIn(body)?.data.assessment.id !== assessment) continue;
      mayHaveArrived ||= tries > 0;
      await this.forget(id);
    }
    return mayHaveArrived;
  }

  /** Forgets what is too old. For pages that send nothing any more. */
  async expire(): Promise<void> {
    const now = this.#outside.now();
    for (const entry of await this.#queue.all()) {
      const right = corrected(entry, now);
      if (isTooOld(right, now)) await this.forget(entry.id);
      else if (right !== entry) await this.#queue.replace(right);
    }
  }

  /** All that waits or was given up, the oldest first, also from earlier visits and other tabs. */
  async list(): Promise<DeliveryReport[]> {
    return (await this.#queue.all()).map((entry) => reportOf(entry, this.#queue, this.#outside));
  }

  /** What would be sent, to show or to save; null if it is not waiting any more. */
  async read(id: string): Promise<Envelope | null> {
    const entry = await this.#queue.get(id);
    try {
      return entry ? (JSON.parse(entry.body) as Envelope) : null;
    } catch {
      return null;
    }
  }

  #refuse(id: string, reason: Refusal): string {
    // The caller learns the id first.
    queueMicrotask(() => this.#reporter.tell({ id, state: 'gave-up', reason }));
    return id;
  }

  async #add(entry: Entry, refused: readonly string[], replaces: boolean): Promise<void> {
    if (replaces && (await this.#isWaiting(entry))) return;
    await this.#queue.add(entry);
    // Forgotten while it was being stored.
    if (!this.#own.has(entry.id)) return this.#queue.remove(entry.id);
    const report = reportOf(entry, this.#queue, this.#outside);
    this.#reporter.tell({ ...report, ...(refused.length > 0 && { refused }) });
    await this.#rounds.run('due');
  }

  /** Whether the same was waiting already: then that goes on. Takes out what this one stands in for. */
  async #isWaiting(entry: Entry): Promise<boolean> {
    const earlier = await this.#queue.all();
    const fates = fatesOf(earlier, entry);
    // One that another tab sends, or that has arrived meanwhile, is not there any more.
    const same = earlier.find((one) => fates.get(one.id) === 'same');
    for (const one of fates.keys()) if (one !== same?.id) await this.forget(one);
    if (!same || !this.#own.delete(entry.id)) return false;
    for (const [what, known] of this.#ids) if (known === entry.id) this.#ids.set(what, same.id);
    this.#reporter.tell({ ...reportOf(same, this.#queue, this.#outside), insteadOf: entry.id });
    await this.retry(same.id);
    return true;
  }

  readonly #wake = () => void this.#rounds.run('eager');

  /** The last chance of a page. What arrives this way is sent once more later, under the same id. */
  readonly #leave = () => {
    for (const entry of this.#own.values()) {
      if (this.#rounds.isSending(entry.id) || !this.#isUrgent(entry)) continue;
      // No sendBeacon: it always sends cookies.
      const [endpoint, init] = requestOf({ ...entry, tries: 1 });
      // There is nobody left to tell.
      this.#outside.fetch(endpoint, init).catch(() => undefined);
    }
  };

  /** What failed before and is safe on the disk can wait; what is in memory only would be lost. */
  #isUrgent(entry: Entry): boolean {
    if (entry.tries === 0) return true;
    const now = this.#outside.now();
    return this.#queue.keeps(entry.id) === 'page' && corrected(entry, now).askedUntil <= now;
  }

  /** Of the rounds. */
  #follow(id: string, entry: Entry | null): void {
    if (!entry) this.#own.delete(id);
    else if (this.#own.has(id)) this.#own.set(id, entry);
  }

  /** From another tab. */
  #hear({ id, state }: DeliveryReport): void {
    if (state === 'forgotten') void this.#drop(id);
    if (state === 'delivered') this.#own.delete(id);
  }

  async #drop(id: string): Promise<void> {
    this.#own.delete(id);
    this.#rounds.abort(id);
    for (const [what, known] of this.#ids) if (known === id) this.#ids.delete(what);
    await this.#queue.remove(id);
  }
}

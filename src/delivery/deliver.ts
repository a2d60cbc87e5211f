/** Delivers results to the endpoint that the visitor agreed to: at least once, always under the same id. */
import type { Result } from '../engine/index.js';
import { EXTRA_PARTS, withParts } from './anonymous.js';
import { bodyOf, reviewedBy } from './body.js';
import type { Review } from './body.js';
import { corrected, isTooOld } from './clock.js';
import { envelopeIn, fatesOf } from './earlier.js';
import { endpointOf } from './endpoint.js';
import { envelopeOf } from './envelope.js';
import type { Envelope } from './envelope.js';
import { browser } from './environment.js';
import type { Environment } from './environment.js';
import { newEntry, Queue } from './queue.js';
import type { Entry } from './queue.js';
import type { DeliveryReport, GiveUpReason } from './report.js';
import { Reporter } from './reporter.js';
import { reportOf, QueueRunner } from './queue-runner.js';
import { requestOf } from './send.js';

const WAKE_EVENTS = ['online', 'visibilitychange'];

export interface DeliveryOptions {
  readonly onReport: (report: DeliveryReport) => void;
  /** Returns a new random id at each call. */
  readonly newId: () => string;
  /** Replacements for browser functions. For tests. */
  readonly environment?: Partial<Environment>;
  readonly queue?: Queue;
}

export interface EnqueueOptions {
  /** The visitor agreed to send this result to this endpoint. It is sent only if this is exactly `true`. */
  readonly consent: boolean;
  readonly anonymous: boolean;
  /** The visitor agreed that the earlier answers (`previous`) go along. They do only if this is exactly `true`. */
  readonly previous?: boolean | undefined;
  /** The same of what colleagues see (`voices`). */
  readonly voices?: boolean | undefined;
  /** Whether it may replace entries of the same assessment that wait from an earlier visit (see `Fate`). */
  readonly replaces?: boolean | undefined;
  /** A URI of the page or site, such as its origin. Not used in anonymous mode. */
  readonly source?: string | undefined;
  /** Lets the host page add attributes to a copy of the envelope (see `withAdditions`), or veto with `false`. */
  readonly review?: Review | undefined;
}

/**
 * The delivery queue of one tab. No method throws or rejects. Before `start` nothing is sent, read or listened to;
 * `start` also sends what was queued before.
 */
export class Delivery {
  readonly #newId: () => string;
  readonly #environment: Environment;
  readonly #queue: Queue;
  readonly #reporter: Reporter;
  readonly #runner: QueueRunner;
  /** Envelope ids by mode, result and endpoint, so that a second click does not queue a second delivery. */
  readonly #ids = new Map<string, string>();
  /** Entries of this tab that are not delivered yet, in memory: `pagehide` leaves no time to read IndexedDB. */
  readonly #unsent = new Map<string, Entry>();
  #isRunning = false;

  constructor({ onReport, newId, environment, queue }: DeliveryOptions) {
    this.#newId = newId;
    this.#environment = { ...browser(), ...environment };
    this.#queue = queue ?? new Queue(this.#environment.after);
    this.#reporter = new Reporter(onReport, (report) => this.#hear(report));
    this.#runner = new QueueRunner({
      environment: this.#environment,
      queue: this.#queue,
      owner: newId(),
      tell: (report) => this.#reporter.tell(report),
      onChange: (id, entry) => this.#follow(id, entry),
    });
  }

  /** Starts sending, also entries of earlier visits. May be called again after `stop`. */
  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.listen();
    for (const type of WAKE_EVENTS) this.#environment.page?.addEventListener(type, this.#wake);
    this.#environment.page?.addEventListener('pagehide', this.#leave);
    this.#runner.open();
  }

  /** Opens the channel to other tabs without sending results, so that `forget` works in all tabs. `stop` closes it. */
  listen(): void {
    this.#reporter.open(this.#environment, this.#queue.name);
  }

  /** Starts no new request; running ones complete. */
  stop(): void {
    this.#leaveOff();
    this.#reporter.close();
  }

  #leaveOff(): void {
    if (!this.#isRunning) return;
    this.#isRunning = false;
    for (const type of WAKE_EVENTS) this.#environment.page?.removeEventListener(type, this.#wake);
    this.#environment.page?.removeEventListener('pagehide', this.#leave);
    this.#runner.close();
    this.#leave();
  }

  /**
   * Queues a result and returns the id of its envelope, which the reports carry. The same result for the same endpoint
   * and mode returns the same id and is sent once. If it cannot be sent, a `gave-up` report with the reason follows.
   */
  enqueue(whole: Result, endpoint: string, options: EnqueueOptions): string {
    const { anonymous, consent, replaces = false, review, source } = options;
    // JavaScript callers may pass any value; only `true` is consent.
    const agreed = EXTRA_PARTS.filter((part) => (options[part] as unknown) === true);
    const result = withParts(whole, agreed);
    const what = `${anonymous} ${agreed.join('+')} ${result.id} ${endpoint}`;
    const known = this.#ids.get(what);
    if (known !== undefined) return known;
    const envelope = envelopeOf(result, { anonymous, source, newId: this.#newId });
    const { id } = envelope;
    if ((consent as unknown) !== true) return this.#refuse(id, 'no-consent');
    const address = endpointOf(endpoint, (globalThis as Partial<typeof globalThis>).document?.baseURI);
    if (address === null) return this.#refuse(id, 'bad-endpoint');
    if (bodyOf(envelope, result) === null) return this.#refuse(id, 'altered');
    const reviewed = reviewedBy(review, envelope);
    if (!reviewed) return this.#refuse(id, 'vetoed');
    const body = bodyOf(reviewed.envelope, result);
    if (body === null) return this.#refuse(id, 'altered');
    this.#ids.set(what, id);
    const entry = newEntry(id, address, body, this.#environment.now());
    this.#unsent.set(id, entry);
    void this.#add(entry, reviewed.refused, replaces);
    return id;
  }

  /** Tries an entry again at once, also one that was given up, but never before the server's Retry-After. */
  async retry(id: string): Promise<void> {
    const kept = await this.#queue.get(id);
    if (!kept || this.#runner.isSending(id)) return;
    const now = this.#environment.now();
    const entry = corrected(kept, now);
    const nextAt = Math.max(entry.askedUntil, now);
    // An entry that was given up starts again without a reason; one that waits, as for Retry-After, keeps its reason.
    const { reason, status } = entry.gaveUp ? { reason: null, status: null } : entry;
    await this.#runner.put({ ...entry, nextAt, queuedAt: now, isLate: false, gaveUp: false, reason, status });
    await this.#runner.run('due');
  }

  /** Removes an entry from the queue and aborts its request. A result that has arrived cannot be called back. */
  async forget(id: string): Promise<void> {
    await this.#drop(id);
    this.#reporter.tell({ id, state: 'forgotten' });
  }

  /**
   * Forgets all entries of an assessment, also those of earlier visits and other endpoints. Resolves to true if one was
   * tried before, since it may have arrived.
   */
  async withdraw(assessment: string): Promise<boolean> {
    // An entry that was queued just now may not be in IndexedDB yet.
    const entries = new Map(this.#unsent);
    for (const entry of await this.#queue.all()) entries.set(entry.id, entry);
    let mayHaveArrived = false;
    for (const { body, id, tries } of entries.values()) {
      if (envelopeIn(body)?.data.assessment.id !== assessment) continue;
      mayHaveArrived ||= tries > 0;
      await this.forget(id);
    }
    return mayHaveArrived;
  }

  /** Forgets expired entries. For pages without an endpoint, where `start` is not called. */
  async expire(): Promise<void> {
    const now = this.#environment.now();
    for (const entry of await this.#queue.all()) {
      const right = corrected(entry, now);
      if (isTooOld(right, now)) await this.forget(entry.id);
      else if (right !== entry) await this.#queue.replace(right);
    }
  }

  /** All that waits or was given up, the oldest first, also from earlier visits and other tabs. */
  async list(): Promise<DeliveryReport[]> {
    return (await this.#queue.all()).map((entry) => reportOf(entry, this.#queue, this.#environment));
  }

  /** The envelope of an entry, to show it or to save it. Null if the entry is no longer queued. */
  async read(id: string): Promise<Envelope | null> {
    const entry = await this.#queue.get(id);
    try {
      return entry ? (JSON.parse(entry.body) as Envelope) : null;
    } catch {
      return null;
    }
  }

  #refuse(id: string, reason: GiveUpReason): string {
    // In a microtask, so that the caller has the id before the report arrives.
    queueMicrotask(() => this.#reporter.tell({ id, state: 'gave-up', reason }));
    return id;
  }

  async #add(entry: Entry, refused: readonly string[], replaces: boolean): Promise<void> {
    if (replaces && (await this.#isWaiting(entry))) return;
    await this.#queue.add(entry);
    // `forget` was called while the entry was being stored.
    if (!this.#unsent.has(entry.id)) return this.#queue.remove(entry.id);
    const report = reportOf(entry, this.#queue, this.#environment);
    this.#reporter.tell({ ...report, ...(refused.length > 0 && { refused }) });
    await this.#runner.run('due');
  }

  /** Removes entries that the new one replaces. True if the same result is queued already; that entry is retried. */
  async #isWaiting(entry: Entry): Promise<boolean> {
    const earlier = await this.#queue.all();
    const fates = fatesOf(earlier, entry);
    // Not found if another tab has delivered or forgotten it meanwhile.
    const same = earlier.find((one) => fates.get(one.id) === 'same');
    for (const one of fates.keys()) if (one !== same?.id) await this.forget(one);
    if (!same || !this.#unsent.delete(entry.id)) return false;
    for (const [what, known] of this.#ids) if (known === entry.id) this.#ids.set(what, same.id);
    this.#reporter.tell({ ...reportOf(same, this.#queue, this.#environment), insteadOf: entry.id });
    await this.retry(same.id);
    return true;
  }

  readonly #wake = () => void this.#runner.run('eager');

  /**
   * Sends what is unsent when the page is left, with `keepalive`. The response is lost, so the entry stays queued and
   * is sent again later under the same id.
   */
  readonly #leave = () => {
    for (const entry of this.#unsent.values()) {
      if (this.#runner.isSending(entry.id) || !this.#isUrgent(entry)) continue;
      // `fetch`, since `sendBeacon` always sends cookies.
      const [endpoint, init] = requestOf({ ...entry, tries: 1 });
      // Not reported: the page is gone.
      this.#environment.fetch(endpoint, init).catch(() => undefined);
    }
  };

  /** Entries in IndexedDB that failed before can wait. Entries in memory only would be lost with the page. */
  #isUrgent(entry: Entry): boolean {
    if (entry.tries === 0) return true;
    const now = this.#environment.now();
    return this.#queue.keeps(entry.id) === 'page' && corrected(entry, now).askedUntil <= now;
  }

  /** Called by the queue runner for each new state of an entry. */
  #follow(id: string, entry: Entry | null): void {
    if (!entry) this.#unsent.delete(id);
    else if (this.#unsent.has(id)) this.#unsent.set(id, entry);
  }

  /** Called for reports of other tabs. */
  #hear({ id, state }: DeliveryReport): void {
    if (state === 'forgotten') void this.#drop(id);
    if (state === 'delivered') this.#unsent.delete(id);
  }

  async #drop(id: string): Promise<void> {
    this.#unsent.delete(id);
    this.#runner.abort(id);
    for (const [what, known] of this.#ids) if (known === id) this.#ids.delete(what);
    await this.#queue.remove(id);
  }
}

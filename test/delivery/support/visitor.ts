/** Somebody with a browser: agrees or not, opens a second tab, reloads, crashes, goes under a bridge. */
import { Delivery } from '../../../src/delivery/index.js';
import type { DeliveryReport } from '../../../src/delivery/index.js';
import type { Environment } from '../../../src/delivery/environment.js';
import { Queue } from '../../../src/delivery/queue.js';
import type { Result } from '../../../src/engine/index.js';
import { pick } from './chance.js';
import type { Chance } from './chance.js';
import { scaledTime } from './scaled-time.js';

export interface Habits {
  readonly name: string;
  readonly endpoint: string;
  readonly chance: Chance;
  readonly locks: boolean;
  /** Whether the browser stores anything. */
  readonly stores: boolean;
}

interface Tab {
  readonly delivery: Delivery;
  readonly page: EventTarget;
  readonly gone: AbortController;
}

/** Somebody who reads "in five minutes" presses the button. */
const IMPATIENCE = 300_000;

export class Visitor {
  /** Agreed to, by id of the envelope. */
  readonly agreed = new Map<string, { readonly result: Result; readonly anonymous: boolean }>();
  /** Never to be sent, for any reason. */
  readonly refused = new Set<string>();
  readonly #habits: Habits;
  readonly #last = new Map<string, DeliveryReport>();
  #online = true;
  #tab: Tab;
  #heard: (() => void)[] = [];
  #lock: Promise<unknown> = Promise.resolve();

  constructor(habits: Habits) {
    this.#habits = habits;
    this.#tab = this.#open();
  }

  /** One result, and whatever happens around it. */
  async share(result: Result): Promise<void> {
    const { chance } = this.#habits;
    const anonymous = chance() < 0.3;
    const what = chance() < 0.85 ? 'agree' : pick(chance, ['refuse', 'veto', 'regret']);
    if (what === 'regret') this.#online = false;
    const id = this.#tab.delivery.enqueue(result, this.#habits.endpoint, {
      consent: what !== 'refuse',
      anonymous,
      review: () => what !== 'veto',
    });
    await this.#until(() => this.#last.has(id));
    if (what === 'agree') this.agreed.set(id, { result, anonymous });
    else this.refused.add(id);
    if (what === 'regret') {
      await this.#tab.delivery.forget(id);
      this.#online = true;
    }
    await this.#live(chance());
  }

  /** Stays until everything has arrived. What was given up, or would take long, is tried again by hand. */
  async finish(): Promise<void> {
    this.#online = true;
    if (this.#habits.stores) this.#reload('crash');
    for (;;) {
      const list = await this.#tab.delivery.list();
      if (list.length === 0) break;
      const late = scaledTime.now() + IMPATIENCE;
      for (const { id, nextAt = Infinity } of list) if (nextAt > late) await this.#tab.delivery.retry(id);
      await wait(10_000);
    }
    this.#tab.delivery.stop();
  }

  async #live(dice: number): Promise<void> {
    const { stores } = this.#habits;
    if (dice < 0.1) this.#online = !this.#online;
    else if (dice < 0.2) this.#online = true;
    else if (dice < 0.3) this.#tab.page.dispatchEvent(new Event('online'));
    else if (dice < 0.35 && stores) this.#reload('leave');
    else if (dice < 0.4 && stores) this.#reload('crash');
    else if (dice < 0.45 && stores) this.#tab = this.#open();
    else if (dice < 0.6) await wait(dice * 20_000);
  }

  #reload(how: 'leave' | 'crash'): void {
    if (how === 'leave') this.#tab.page.dispatchEvent(new Event('pagehide'));
    this.#tab.gone.abort();
    this.#tab = this.#open();
  }

  /** A tab that was opened before stays open: it goes on sending. */
  #open(): Tab {
    const { name, stores, chance } = this.#habits;
    const { now, after } = scaledTime;
    const [page, gone] = [new EventTarget(), new AbortController()];
    const isGone = () => gone.signal.aborted;
    const environment: Environment = {
      now,
      page,
      random: chance,
      after: (milliseconds, act) => after(milliseconds, () => isGone() || act()),
      isOnline: () => this.#online,
      fetch: (url, init) => this.#fetch(url, init, isGone),
      locks: this.#habits.locks ? this.#locks(gone.signal) : null,
      channel: () => null,
    };
    const onReport = (report: DeliveryReport) => isGone() || this.#hear(report);
    // On the database that does not answer, in real time; without any patience, every database is taken for broken.
    const guard: Environment['after'] = (milliseconds, act) => {
      if (!stores) act();
      const timer = setTimeout(act, milliseconds);
      timer.unref();
      return () => clearTimeout(timer);
    };
    const queue = new Queue(guard, name);
    let ids = 0;
    const delivery = new Delivery({ newId: () => `${name}-${chance()}-${(ids += 1)}`, onReport, queue, environment });
    delivery.start();
    return { delivery, page, gone };
  }

  /** For a tab that is gone nothing comes of it, though it may have arrived. */
  async #fetch(url: RequestInfo | URL, init: RequestInit | undefined, isGone: () => boolean): Promise<Response> {
    const never = new Promise<never>(() => undefined);
    if (isGone()) return never;
    if (!this.#online) throw new TypeError('Failed to fetch');
    try {
      const response = await fetch(url, init);
      return isGone() ? await never : response;
    } catch (error) {
      if (isGone()) return never;
      throw error;
    }
  }

  #locks(gone: AbortSignal): Environment['locks'] {
    const death = new Promise((resolve) => gone.addEventListener('abort', resolve));
    const request = (_: string, act: () => Promise<unknown>) => {
      const done = this.#lock.then(() => (gone.aborted ? new Promise(() => undefined) : act()));
      // A browser frees the locks of a tab that is gone.
      this.#lock = Promise.race([done, gone.aborted ? undefined : death]);
      return done;
    };
    return { request } as unknown as Environment['locks'];
  }

  #hear(report: DeliveryReport): void {
    this.#last.set(report.id, report);
    const heard = this.#heard;
    this.#heard = [];
    heard.forEach((go) => go());
  }

  async #until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => this.#heard.push(resolve));
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => scaledTime.after(milliseconds, resolve));
}

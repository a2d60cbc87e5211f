/** A browser, as far as deliveries see it: tabs over one database, a server, a network that may be gone. */
import { Delivery } from '../../../src/delivery/index.js';
import type { DeliveryReport } from '../../../src/delivery/index.js';
import type { Environment } from '../../../src/delivery/environment.js';
import { Queue } from '../../../src/delivery/queue.js';
import { Clock, settled } from './clock.js';
import { counter } from './results.js';

export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly body: string;
  readonly id: string;
  readonly at: number;
}

type Answer = Response | Error | 'never';
/** Real time, for the guard on a database that does not answer. */
const delay = (_: number, act: () => void) => {
  const timer = setTimeout(act, 5_000);
  timer.unref();
  return () => clearTimeout(timer);
};
let worlds = 0;

export const ENDPOINT = 'https://a.example/in';
export const DAY = 86_400_000;
export const YES = { consent: true, anonymous: false };

export function started(world: World, options: Parameters<World['tab']>[0] = {}): Tab {
  const tab = world.tab(options);
  tab.delivery.start();
  return tab;
}

export const last = ({ reports }: Tab): DeliveryReport | undefined => reports.at(-1);

export class World {
  readonly clock = new Clock();
  readonly sent: Sent[] = [];
  readonly name = `world-${(worlds += 1)}`;
  online = true;
  chance = 0.5;
  /** What the server says to the n-th request, from 0; the last one goes on. */
  answers: readonly (() => Answer)[] = [() => new Response(null, { status: 202 })];
  readonly #newId = counter();
  readonly #channels = new Set<FakeChannel>();
  #lock: Promise<unknown> = Promise.resolve();

  answer(...answers: readonly (number | Answer | (() => Answer))[]): void {
    this.answers = answers.map((one) => {
      if (typeof one === 'function') return one;
      return () => (typeof one === 'number' ? new Response(null, { status: one }) : one);
    });
  }

  /** `locks`: whether this browser has Web Locks. */
  tab({ locks = true, environment = {} }: { locks?: boolean; environment?: Partial<Environment> } = {}): Tab {
    const page = new EventTarget();
    const reports: DeliveryReport[] = [];
    const delivery = new Delivery({
      onReport: (report) => reports.push(report),
      newId: this.#newId,
      queue: new Queue(delay, this.name),
      environment: {
        fetch: (url, init) => this.#fetch(url, init),
        now: this.clock.now,
        after: this.clock.after,
        random: () => this.chance,
        isOnline: () => this.online,
        page,
        locks: locks ? this.#locks : null,
        channel: () => this.#channel(),
        ...environment,
      },
    });
    return {
      page,
      reports,
      delivery,
      states: (id) => reports.filter((one) => one.id === id).map(({ state }) => state),
    };
  }

  readonly settled = settled;

  async #fetch(url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    if (typeof url !== 'string' || typeof init.body !== 'string') throw new Error('Only text goes to an address');
    const { id } = JSON.parse(init.body) as { id: string };
    if (!this.online) throw new TypeError('Failed to fetch');
    const answer = this.answers[Math.min(this.sent.length, this.answers.length - 1)];
    this.sent.push({ url, init, body: init.body, id, at: this.clock.now() });
    const given = answer?.();
    if (given instanceof Response) return given;
    if (given instanceof Error) throw given;
    return new Promise((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
  }

  get #locks(): Environment['locks'] {
    // Only the form that the room uses.
    const request = (_name: string, act: () => Promise<unknown>) => {
      const done = this.#lock.then(act);
      this.#lock = done.catch(() => undefined);
      return done;
    };
    return { request } as unknown as Environment['locks'];
  }

  #channel(): BroadcastChannel {
    const channel = new FakeChannel(this.#channels);
    this.#channels.add(channel);
    return channel as unknown as BroadcastChannel;
  }
}

export interface Tab {
  readonly page: EventTarget;
  readonly delivery: Delivery;
  readonly reports: DeliveryReport[];
  states(id: string): string[];
}

/** Node's own one works, but keeps the process alive and joins all tests. */
class FakeChannel {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly #all: Set<FakeChannel>;

  constructor(all: Set<FakeChannel>) {
    this.#all = all;
  }

  postMessage(data: unknown): void {
    for (const other of this.#all) {
      if (other !== this) queueMicrotask(() => other.onmessage?.({ data: structuredClone(data) }));
    }
  }

  close(): void {
    this.#all.delete(this);
  }
}

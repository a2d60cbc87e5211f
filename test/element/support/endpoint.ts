/** A server of results, in place of `fetch`. What is sent to it is kept; other requests go where they went. */
import { clear, createStore } from 'idb-keyval';
import { NAME } from '../../../src/delivery/queue.js';

export class Endpoint {
  /** The HTTP status of every answer. */
  answer = 204;
  readonly addresses: string[] = [];
  readonly bodies: string[] = [];
  /** Names of the databases that were opened. */
  readonly opened: string[] = [];
  readonly #fetch = globalThis.fetch;
  readonly #now = Date.now;
  readonly #open = indexedDB.open.bind(indexedDB);

  constructor() {
    globalThis.fetch = (address, init) => {
      if (init?.method !== 'POST') return this.#fetch.call(globalThis, address, init);
      this.addresses.push(address as string);
      this.bodies.push(init.body as string);
      return Promise.resolve(new Response(null, { status: this.answer }));
    };
    indexedDB.open = (name, version) => {
      this.opened.push(name);
      return this.#open(name, version);
    };
    // As at a first visit: a database that a test used stays open, and so cannot be deleted.
    indexedDB.databases = () => Promise.resolve([]);
  }

  /** An hour later there is another visit: what waits is due. */
  visitAgain(): void {
    Reflect.deleteProperty(indexedDB, 'databases');
    Date.now = () => this.#now.call(Date) + 3_600_000;
  }

  /** As `restore`, and nothing goes on sending. */
  async close(): Promise<void> {
    document.querySelectorAll('ai-maturity-scan').forEach((scan) => scan.remove());
    await this.restore();
  }

  /** Puts everything back, and leaves nothing to be sent. */
  async restore(): Promise<void> {
    globalThis.fetch = this.#fetch;
    Date.now = this.#now;
    Reflect.deleteProperty(indexedDB, 'databases');
    Reflect.deleteProperty(indexedDB, 'open');
    // WebKit may keep whoever opens a database waiting for good while a page before this one is on its way out.
    if (this.opened.length > 0) await clear(createStore(NAME, 'waiting'));
  }
}

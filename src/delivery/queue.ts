/** What waits to be sent: in the browser's IndexedDB, or in memory where that is blocked or broken. */
import { createStore, promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import type { Outside } from './outside.js';
import type { Refusal, Setback } from './report.js';

/** Of the database, of the lock and of the channel between tabs. */
export const NAME = 'ai-maturity-scan-delivery';
/** Shape of an entry; another one is left alone. */
const FORMAT = 1;
/** Some browsers neither open a database nor say no. */
const PATIENCE = 5_000;
/** No id of an envelope, as those are text. */
const LEASE_KEY = 0;

/** Whether there may be something to send. Makes no database. */
export async function mayBeWaiting(name = NAME): Promise<boolean> {
  try {
    // Not in Firefox before 126.
    const { databases } = indexedDB as Partial<IDBFactory>;
    if (!databases) return await isThere(name);
    return (await indexedDB.databases()).some((database) => database.name === name);
  } catch {
    // No storage, or a browser that does not tell: then it has to be looked for.
    return true;
  }
}

/** Opens it, unless that would make it. */
function isThere(name: string): Promise<boolean> {
  const request = indexedDB.open(name);
  return new Promise((resolve, reject) => {
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => (isNew ? resolve(false) : reject(new Error(request.error?.name)));
  });
}

export interface Entry {
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly endpoint: string;
  /** The envelope as JSON, byte for byte the same on every try. */
  readonly body: string;
  readonly queuedAt: number;
  readonly tries: number;
  /** No sooner than this. */
  readonly nextAt: number;
  /** The server asked not to be tried before: nothing but time moves that. 0 if it did not. */
  readonly askedUntil: number;
  readonly gaveUp: boolean;
  /** What the last try met with. Null before the first, and while nobody knows. */
  readonly reason: Setback | Refusal | null;
  readonly status: number | null;
  /** It was found too old without having been tried all that time, and got a day more. */
  readonly isLate?: boolean;
}

export function newEntry(id: string, endpoint: string, body: string, now: number): Entry {
  const fresh = { tries: 0, nextAt: now, askedUntil: 0, gaveUp: false, reason: null, status: null };
  return { format: FORMAT, id, endpoint, body, queuedAt: now, ...fresh };
}

/** Never rejects: what the disk refuses is kept in memory. */
export class Queue {
  readonly name: string;
  readonly #memory = new Map<string, Entry>();
  readonly #after: Outside['after'];
  #store: Promise<UseStore | null> | null = null;

  constructor(after: Outside['after'], name = NAME) {
    this.name = name;
    this.#after = after;
  }

  keeps(id: string): 'browser' | 'page' {
    return this.#memory.has(id) ? 'page' : 'browser';
  }

  /** Keeps what is there: the same result may have been queued by another tab, and tried. */
  async add(entry: Entry): Promise<void> {
    await this.#onDisk(
      (store) => promisifyRequest(store.count(entry.id)).then((found) => found === 0 && store.put(entry, entry.id)),
      () => this.#memory.set(entry.id, entry),
    );
  }

  /** False if it was removed meanwhile, maybe by another tab: then it stays away. */
  async replace(entry: Entry): Promise<boolean> {
    const inMemory = () => Boolean(this.#memory.set(entry.id, entry));
    if (this.#memory.has(entry.id)) return inMemory();
    return this.#onDisk(
      (store) =>
        promisifyRequest(store.count(entry.id)).then((found) => {
          if (found > 0) store.put(entry, entry.id);
          return found > 0;
        }),
      inMemory,
    );
  }

  async remove(id: string): Promise<void> {
    this.#memory.delete(id);
    await this.#onDisk(
      (store) => void store.delete(id),
      () => undefined,
    );
  }

  async get(id: string): Promise<Entry | undefined> {
    // What is in memory could not be written, and is newer.
    const inMemory = this.#memory.get(id);
    if (inMemory) return inMemory;
    const kept = await this.#onDisk<unknown>(
      (store) => promisifyRequest<unknown>(store.get(id)),
      () => undefined,
    );
    return isEntry(kept) ? kept : undefined;
  }

  /** The oldest first. */
  async all(): Promise<Entry[]> {
    const kept = await this.#onDisk<unknown[]>(
      (store) => promisifyRequest(store.getAll()),
      () => [],
    );
    const entries = new Map(kept.filter(isEntry).map((entry) => [entry.id, entry]));
    for (const [id, entry] of this.#memory) entries.set(id, entry);
    return [...entries.values()].sort((one, other) => one.queuedAt - other.queuedAt);
  }

  /** Takes, prolongs or (with `until` in the past) gives back the right to send. Returns until when another has it, or 0. */
  async lease(owner: string, now: number, until: number): Promise<number> {
    return this.#onDisk(
      (store) =>
        promisifyRequest<unknown>(store.get(LEASE_KEY)).then((lease) => {
          // A clock that was set back must not lock everybody out.
          if (isLease(lease) && lease.owner !== owner && lease.until > now && lease.from <= now) return lease.until;
          store.put({ owner, from: now, until }, LEASE_KEY);
          return 0;
        }),
      // In memory there is nobody to share with.
      () => 0,
    );
  }

  async #onDisk<T>(act: (store: IDBObjectStore) => T | Promise<T>, otherwise: () => T): Promise<T> {
    this.#store ??= this.#open();
    const disk = await this.#store;
    try {
      if (disk)
        return await disk('readwrite', async (store) => {
          const done = promisifyRequest(store.transaction);
          const [value] = await Promise.all([act(store), done]);
          return value;
        });
    } catch {
      // The browser refused: full, blocked, or the database is broken.
    }
    return otherwise();
  }

  async #open(): Promise<UseStore | null> {
    const tooLong = new Promise<null>((resolve) => {
      this.#after(PATIENCE, () => resolve(null));
    });
    try {
      const disk = createStore(this.name, 'waiting');
      const opened = disk('readonly', ({ transaction: { db } }) => {
        // Somebody deletes it, as pages do that clear all they have. They would wait for as long as it is open.
        db.onversionchange = () => {
          db.close();
          this.#store = null;
        };
        return disk;
      });
      return await Promise.race([opened, tooLong]);
    } catch {
      return null;
    }
  }
}

/** What comes from a disk may be anything; another version may have written it. */
function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null | undefined;
  return (
    entry?.format === FORMAT &&
    [entry.id, entry.endpoint, entry.body].every((part) => typeof part === 'string') &&
    [entry.queuedAt, entry.tries, entry.nextAt, entry.askedUntil].every((part) => typeof part === 'number')
  );
}

interface Lease {
  readonly owner: string;
  readonly from: number;
  readonly until: number;
}

function isLease(value: unknown): value is Lease {
  const lease = value as Partial<Lease> | null | undefined;
  return typeof lease?.until === 'number' && typeof lease.from === 'number';
}

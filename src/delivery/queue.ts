/** The queue of entries to send: in IndexedDB, or in memory where IndexedDB is blocked or broken. */
import { createStore, promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import type { Environment } from './environment.js';
import type { GiveUpReason, RetryReason } from './report.js';

/** Name of the database, of the lock and of the channel between tabs. */
export const NAME = 'ai-maturity-scan-delivery';
/** Format version of an entry. Entries of another format are ignored. */
const FORMAT = 1;
/** Milliseconds to wait for the database: some browsers neither open it nor fail. */
const OPEN_TIMEOUT = 5_000;
/** Key of the lease. A number, so that it cannot equal an envelope id. */
const LEASE_KEY = 0;
/** Milliseconds. A lease that begins later than this from now was written before the clock was set back. */
const CLOCK_TOLERANCE = 60_000;

/** Whether the queue's database exists, so that there may be entries. Does not create it. */
export async function mayBeWaiting(name = NAME): Promise<boolean> {
  try {
    // `databases` is missing in Firefox before 126.
    const { databases } = indexedDB as Partial<IDBFactory>;
    if (!databases) return await isThere(name);
    return (await indexedDB.databases()).some((database) => database.name === name);
  } catch {
    // Unknown (no storage, or the call failed): the caller has to look.
    return true;
  }
}

/** Opens the database to see whether it exists, and aborts if that would create it. */
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
  /** Milliseconds since 1970, as are the other times. */
  readonly queuedAt: number;
  /** Tries so far, including a running one. */
  readonly tries: number;
  /** The next try is due at this time. */
  readonly nextAt: number;
  /** End of the server's Retry-After; `retry` does not shorten it. 0 if there is none. */
  readonly askedUntil: number;
  /** No further automatic try. The entry stays until the visitor retries or forgets it, or until it expires. */
  readonly gaveUp: boolean;
  /** Why the last try failed. Null before the first try and while one runs. */
  readonly reason: RetryReason | GiveUpReason | null;
  /** HTTP status of the last try. Null if there was none. */
  readonly status: number | null;
  /** Its expiry was extended by one day (see `withGracePeriod`). */
  readonly isLate?: boolean;
}

export function newEntry(id: string, endpoint: string, body: string, now: number): Entry {
  const fresh = { tries: 0, nextAt: now, askedUntil: 0, gaveUp: false, reason: null, status: null };
  return { format: FORMAT, id, endpoint, body, queuedAt: now, ...fresh };
}

/** No method rejects: an entry that IndexedDB refuses is kept in memory. */
export class Queue {
  readonly name: string;
  readonly #memory = new Map<string, Entry>();
  readonly #after: Environment['after'];
  #store: Promise<UseStore | null> | null = null;

  constructor(after: Environment['after'], name = NAME) {
    this.name = name;
    this.#after = after;
  }

  /** Where an entry is stored: in IndexedDB (`browser`), or only in memory (`page`). */
  keeps(id: string): 'browser' | 'page' {
    return this.#memory.has(id) ? 'page' : 'browser';
  }

  /** Adds an entry unless its id is there: another tab may have queued and tried the same result. */
  async add(entry: Entry): Promise<void> {
    await this.#inStore(
      (store) => promisifyRequest(store.count(entry.id)).then((found) => found === 0 && store.put(entry, entry.id)),
      () => this.#memory.set(entry.id, entry),
    );
  }

  /** Updates an entry. False if it was removed meanwhile, also by another tab; it is not added again. */
  async replace(entry: Entry): Promise<boolean> {
    const inMemory = () => Boolean(this.#memory.set(entry.id, entry));
    if (this.#memory.has(entry.id)) return inMemory();
    return this.#inStore(
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
    await this.#inStore(
      (store) => void store.delete(id),
      () => undefined,
    );
  }

  async get(id: string): Promise<Entry | undefined> {
    // An entry in memory could not be written to IndexedDB, so it is newer.
    const inMemory = this.#memory.get(id);
    if (inMemory) return inMemory;
    const kept = await this.#inStore<unknown>(
      (store) => promisifyRequest<unknown>(store.get(id)),
      () => undefined,
    );
    return isEntry(kept) ? kept : undefined;
  }

  /** All entries, oldest first. */
  async all(): Promise<Entry[]> {
    const kept = await this.#inStore<unknown[]>(
      (store) => promisifyRequest(store.getAll()),
      () => [],
    );
    const entries = new Map(kept.filter(isEntry).map((entry) => [entry.id, entry]));
    for (const [id, entry] of this.#memory) entries.set(id, entry);
    return [...entries.values()].sort((one, other) => one.queuedAt - other.queuedAt);
  }

  /**
   * Takes, extends or (for 0 ms) releases the lease, the right to send. Resolves to 0, or to the end of the lease, in
   * milliseconds since 1970, if another tab holds it. `now` is called inside the transaction: a time read before that
   * could be earlier than the lease that another tab wrote meanwhile.
   */
  async lease(owner: string, now: () => number, milliseconds: number): Promise<number> {
    return this.#inStore(
      (store) =>
        promisifyRequest<unknown>(store.get(LEASE_KEY)).then((lease) => {
          const from = now();
          // A lease from far in the future is ignored: the clock was set back, and no tab could send.
          const isHeld = isLease(lease) && lease.until > from && lease.from <= from + CLOCK_TOLERANCE;
          if (isHeld && lease.owner !== owner) return lease.until;
          store.put({ owner, from, until: from + milliseconds }, LEASE_KEY);
          return 0;
        }),
      // A queue in memory is not shared with other tabs.
      () => 0,
    );
  }

  async #inStore<T>(act: (store: IDBObjectStore) => T | Promise<T>, otherwise: () => T): Promise<T> {
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
      // The storage is full, blocked or broken.
    }
    return otherwise();
  }

  async #open(): Promise<UseStore | null> {
    const tooLong = new Promise<null>((resolve) => {
      this.#after(OPEN_TIMEOUT, () => resolve(null));
    });
    try {
      const disk = createStore(this.name, 'waiting');
      const opened = disk('readonly', ({ transaction: { db } }) => {
        // The host page deletes the database, for instance to clear all site data. An open connection would block it.
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

/** Checks a stored value: another version may have written it. */
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

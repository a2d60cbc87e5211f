import { asLoadError } from './load-error.js';
import type { LoadError } from './load-error.js';

type Key = readonly unknown[];

/**
 * Something that is loaded on demand and then kept: a chunk of this package, or a file that the host page names. A `Key` says
 * which one, if there are several. A new key aborts the load under way; the old value stays until the new one arrives.
 */
export class Lazy<Value, Which extends Key = []> {
  /** The newest that has arrived. */
  value: Value | null = null;
  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  /** Why it failed. */
  error: LoadError | null = null;
  /** Resolves with the value, or with null after a failure, when nothing is under way any more. Never rejects. */
  settled: Promise<Value | null> = Promise.resolve(null);

  readonly #load: (signal: AbortSignal, ...which: Which) => Promise<Value>;
  readonly #onSettled: (error: LoadError | null) => void;
  #which: Key = [];
  #abort = new AbortController();

  /** `onSettled` is called when it has arrived, or failed. */
  constructor(
    load: (signal: AbortSignal, ...which: Which) => Promise<Value>,
    onSettled: (error: LoadError | null) => void,
  ) {
    this.#load = load;
    this.#onSettled = onSettled;
  }

  /** Starts, unless this is there, under way, or has failed. */
  load(...which: Which): Promise<Value | null> {
    if (this.status === 'idle' || which.some((part, index) => !Object.is(part, this.#which[index]))) {
      this.abort();
      this.#which = which;
      this.status = 'loading';
      this.settled = this.#run(which, this.#abort.signal);
    }
    return this.settled;
  }

  /** Puts a value in place that need not be loaded. */
  take(value: Value, ...which: Which): void {
    this.abort();
    this.#which = which;
    this.#settle('ready', value, null);
  }

  /** After a failure, the next `load` tries again. */
  retry(): void {
    if (this.status === 'failed') this.status = 'idle';
  }

  /** Cancels the load under way. */
  abort(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    if (this.status === 'loading') this.status = 'idle';
    this.settled = Promise.resolve(null);
  }

  async #run(which: Which, signal: AbortSignal): Promise<Value | null> {
    let [value, error] = [this.value, null as LoadError | null];
    try {
      value = await this.#load(signal, ...which);
    } catch (reason) {
      error = asLoadError(reason);
    }
    // A newer load replaced this one.
    if (signal.aborted) return this.settled;
    this.#settle(error ? 'failed' : 'ready', value, error);
    return error ? null : value;
  }

  #settle(status: Lazy<Value>['status'], value: Value | null, error: LoadError | null): void {
    this.status = status;
    this.value = value;
    this.error = error;
    this.#onSettled(error);
  }
}

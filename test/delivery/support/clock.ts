import type { Environment } from '../../../src/delivery/environment.js';

/** Time that passes when a test says so. */
export class Clock implements Pick<Environment, 'now' | 'after'> {
  #time: number;
  readonly #timers = new Set<{ readonly at: number; readonly act: () => void }>();

  constructor(time = Date.parse('2026-11-24T12:00:00Z')) {
    this.#time = time;
  }

  readonly now = () => this.#time;

  readonly after = (milliseconds: number, act: () => void) => {
    const timer = { at: this.#time + milliseconds, act };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  /** Lets all that is ready happen, then goes to the next timer. False if there is none up to `latest`. */
  async tick(latest = Infinity): Promise<boolean> {
    await settled();
    const [timer] = [...this.#timers].sort((one, other) => one.at - other.at);
    if (!timer || timer.at > latest) return false;
    this.#timers.delete(timer);
    this.#time = Math.max(this.#time, timer.at);
    timer.act();
    await settled();
    return true;
  }

  async advance(milliseconds: number): Promise<void> {
    const end = this.#time + milliseconds;
    while (await this.tick(end));
    this.#time = end;
    await settled();
  }
}

/** All microtasks are done, and what stands in for a database, which answers in turns of the event loop. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after which somebody is taken to be reading. */
const READING = 2_000;

/** When the browser has nothing else to do, such as to show what was clicked. */
export function whenIdle(action: () => void): void {
  // Not in every browser, and not on every page.
  const { requestIdleCallback: later = setTimeout } = globalThis as Partial<typeof globalThis>;
  later(action);
}

/**
 * Does something once, when the visitor reads and the browser has nothing else to do: no click waits for it. It is
 * dropped when the host leaves the document, and may be asked for again.
 */
export class QuietMoment implements ReactiveController {
  readonly #action: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(host: ReactiveControllerHost, action: () => void) {
    this.#action = action;
    host.addController(this);
  }

  /** Does nothing if it is asked for already. */
  ask(): void {
    this.#timer ??= setTimeout(() => whenIdle(this.#action), READING);
  }

  hostDisconnected(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

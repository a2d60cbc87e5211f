import type { ReactiveController } from 'lit';
import type { ReportHost } from './take-along.js';

/**
 * The browser prints the page, as with Ctrl+P: what is folded is opened for the time of it, since paper cannot be. Buttons
 * and the like are left out by the styles. Printing the result alone is `print.ts`.
 */
export class BrowserPrint implements ReactiveController {
  readonly #host: ReportHost;
  /** What was folded before. */
  #opened: HTMLDetailsElement[] = [];
  #stop: AbortController | null = null;

  constructor(host: ReportHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop ??= new AbortController();
    const { signal } = this.#stop;
    addEventListener('beforeprint', () => this.#open(), { signal });
    addEventListener('afterprint', () => this.#close(), { signal });
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#close();
  }

  #open(): void {
    // Some browsers say it twice.
    this.#opened.push(...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    for (const details of this.#opened) details.open = true;
  }

  #close(): void {
    for (const details of this.#opened.splice(0)) details.open = false;
  }
}

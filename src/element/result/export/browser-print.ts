import type { ReactiveController } from 'lit';
import type { ReportHost } from '../report-host.js';

/**
 * The browser prints the page, as with Ctrl+P: in place of the result, paper gets the same document as from `print.ts`. It
 * stands in the page for the time of printing only, and cannot be seen on screen.
 */
export class BrowserPrint implements ReactiveController {
  /** Makes the document, or null where it cannot yet. Null while no result is shown. */
  paper: (() => HTMLElement | null) | null = null;

  readonly #host: ReportHost;
  #shown: HTMLElement | null = null;
  #stop: AbortController | null = null;

  constructor(host: ReportHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop ??= new AbortController();
    const { signal } = this.#stop;
    addEventListener('beforeprint', () => this.#show(), { signal });
    addEventListener('afterprint', () => this.#remove(), { signal });
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#remove();
  }

  #show(): void {
    // Some browsers say it twice.
    this.#remove();
    const page = this.#host.renderRoot.querySelector('[part="result"]');
    this.#shown = (page && this.paper?.()) ?? null;
    if (this.#shown) page?.before(this.#shown);
  }

  #remove(): void {
    this.#shown?.remove();
    this.#shown = null;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ancestorsOf, wantedLanguages } from './language.js';

/**
 * Requests an update when the language may have changed (the tag was moved, or an ancestor's `lang` changed), and when the
 * children of the tag changed.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Best first. */
  get wanted(): readonly string[] {
    return wantedLanguages(this.#host);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    // Children that the page added, or that the HTML parser put here because the tag was not closed.
    this.#observer.observe(this.#host, { childList: true });
    for (const ancestor of ancestorsOf(this.#host)) this.#observer.observe(ancestor, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ancestorsOf, wantedLanguages } from './language.js';

/**
 * Updates the host when its language may be another, as it stands in another place or an ancestor's `lang` changed, and
 * when something else stands inside it.
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
    // What is put into the tag, or read as if it stood in it.
    this.#observer.observe(this.#host, { childList: true });
    for (const ancestor of ancestorsOf(this.#host)) this.#observer.observe(ancestor, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What can be focused after a change of page. */
export type FocusTarget =
  | 'heading'
  | 'problems'
  | 'reset-question'
  | 'reset-button'
  | 'try'
  | 'come-back'
  | 'voices'
  | 'voice-codes'
  | 'seen'
  | 'delivery'
  | 'delivery-choice'
  | 'delivery-earlier';

/**
 * Moves the focus after the next render, so that keyboard and screen reader follow the visitor to a new page. Asked
 * only after something the visitor did: a tag that merely loads must not pull the focus to itself.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #target: FocusTarget | null = null;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  moveTo(target: FocusTarget): void {
    this.#target = target;
  }

  /** Drops what was asked for if nobody has touched the page yet: then it was the page's wish, not a visitor's. */
  leaveUntouched(): void {
    // Not in every browser.
    const activation = navigator.userActivation as UserActivation | undefined;
    if (activation?.hasBeenActive === false) this.#target = null;
  }

  hostUpdated(): void {
    if (!this.#target) return;
    const element = this.#host.renderRoot.querySelector<HTMLElement>(`[data-focus="${this.#target}"]`);
    this.#target = null;
    element?.focus();
  }
}

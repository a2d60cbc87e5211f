import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LadderMotion } from './motion.js';

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/** With less height than that, only the row of the bar stays: as at 400 % zoom. */
const LOW = '(max-height: 30em)';

/**
 * The bar that stays in sight during a trial. The page moves under it as the plan grows and shrinks: what the visitor has
 * just pressed stays where it was, and is never under the bar.
 */
export class TrialBar implements ReactiveController {
  readonly #host: Host;
  readonly #motion = new LadderMotion();
  readonly #measure = () => this.#fit();
  readonly #sizes = new ResizeObserver(this.#measure);
  #pressed: { readonly element: Element; readonly top: number } | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Remembers where that is, before anything moves. */
  hold(): void {
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    const element = focused?.closest('label') ?? focused;
    if (element) this.#pressed = { element, top: element.getBoundingClientRect().top };
  }

  hostUpdated(): void {
    this.#motion.update(this.#host.renderRoot);
    this.#sizes.disconnect();
    for (const element of this.#parts) this.#sizes.observe(element);
    this.#measure();
    this.#putBack();
  }

  hostConnected(): void {
    addEventListener('resize', this.#measure);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#measure);
    this.#sizes.disconnect();
  }

  /** The bar itself, and its row, which stays alone where there is little room. */
  get #parts(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.trial-note, .trial-row')];
  }

  /**
   * Its height in CSS pixels, which styles keep free above whatever takes the focus. WebKit does not look again at media
   * queries in a shadow tree when the window changes, so how low the window is becomes a class.
   */
  #fit(): void {
    this.#parts[0]?.classList.toggle('low', matchMedia(LOW).matches);
    const sticky = this.#parts.find((element) => getComputedStyle(element).position === 'sticky');
    const page = this.#host.renderRoot.querySelector<HTMLElement>('[part="result"]');
    if (sticky) page?.style.setProperty('--_ams-bar', `${sticky.offsetHeight}px`);
    // The copy for the printer must have no style of its own.
    else page?.removeAttribute('style');
  }

  #putBack(): void {
    if (!this.#pressed) return;
    const { element, top } = this.#pressed;
    this.#pressed = null;
    if (!element.isConnected) return;
    const moved = element.getBoundingClientRect().top - top;
    if (Math.abs(moved) > 1) scrollerOf(element)?.scrollBy({ top: moved, behavior: 'instant' });
    // Heeds the room that styles keep free for the bar.
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}

/** What scrolls the page, or the part of it that the tag stands in. */
function scrollerOf(element: Element): Element | null {
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  if (!parent || parent === document.body) return document.scrollingElement;
  const isScroller =
    parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY);
  return isScroller ? parent : scrollerOf(parent);
}

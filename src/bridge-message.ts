/**
 * Messages between `embed.html` in a frame and the host page (`postMessage`). Within a version, fields may be added but
 * never changed, since both sides may run different releases.
 */
export const MESSAGE_VERSION = 1;

export interface BridgeMessage {
  readonly from: 'ai-maturity-scan';
  readonly version: typeof MESSAGE_VERSION;
  /** Height of the content in CSS pixels. */
  readonly height?: number;
  /** Name of an event of the tag. */
  readonly event?: string;
  /** Its `detail`. */
  readonly detail?: unknown;
  /** The area to scroll into view. */
  readonly show?: Shown;
  /** From the host page: asks for the height. */
  readonly ask?: 'height';
}

/** An area of the frame's content, in CSS pixels from the top of the content. */
export interface Shown {
  readonly top: number;
  readonly bottom: number;
  /** Scroll position of the frame's document. */
  readonly scrolled: number;
  /** Whether this is the heading of a new screen; then as much as possible of what follows is shown too. */
  readonly isScreen: boolean;
}

/** What the frame tells the page around it, and the page the frame. Fields are added, never changed, within a version. */
export const MESSAGE_VERSION = 1;

export interface BridgeMessage {
  readonly from: 'ai-maturity-scan';
  readonly version: typeof MESSAGE_VERSION;
  /** Height of the content in CSS pixels. */
  readonly height?: number;
  /** Name and detail of an event of the tag. */
  readonly event?: string;
  readonly detail?: unknown;
  /** What the visitor was led to, and should see. */
  readonly show?: Shown;
  /** From the page: it wants to be told the height once more. */
  readonly ask?: 'height';
}

/** A place in the content of the frame, in CSS pixels from its top. */
export interface Shown {
  readonly top: number;
  readonly bottom: number;
  /** How far the frame itself is scrolled. */
  readonly scrolled: number;
  /** It is the heading of another screen, and what is below it matters too. */
  readonly isScreen: boolean;
}

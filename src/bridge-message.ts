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
  /** From the page: it wants to be told the height once more. */
  readonly ask?: 'height';
}

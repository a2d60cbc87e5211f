/** What the screens for several voices take from other features. */

/** What came of sending a text on. */
export type Sent = 'shared' | 'cancelled' | 'mail' | 'part';

export interface VoicesTools {
  /** A link to the page with this code; null where the host page allows none. */
  readonly linkTo: (code: string) => string | null;
  readonly codeIn: (typed: string) => string;
  /** Without query and fragment; null where a page has no address to type. */
  readonly pageAddress: () => string | null;
  /** By the browser's dialog for sharing, or the mail program. Rejects where neither can be had. */
  readonly sendOn: (title: string, text: string) => Promise<Sent>;
}

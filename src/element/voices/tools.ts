/** What the screens for several voices take from other features. */

/** What came of sending a text on. */
export type Sent = 'shared' | 'cancelled' | 'mail' | 'part';

export interface VoicesTools {
  readonly linkTo: (address: string, code: string) => string;
  readonly codeIn: (typed: string) => string;
  /** Without query and fragment; null where a page has no address to type. */
  readonly pageAddress: () => string | null;
  /** By the browser's dialog for sharing, or the mail program. Rejects where neither can be had. */
  readonly sendOn: (title: string, text: string) => Promise<Sent>;
}

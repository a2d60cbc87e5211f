/** Reports on a delivery, for the screen and for other tabs. Codes only; the screen chooses the words. */

export const STATES = ['waiting', 'sending', 'delivered', 'gave-up', 'offline', 'forgotten'] as const;
/**
 * `waiting`: the next try is scheduled. `offline`: as `waiting`, and tried as soon as there is a network. `sending`: a
 * request is running. `gave-up`: needs the visitor (`retry`, `forget`, a download). `delivered` and `forgotten` are
 * final.
 */
export type DeliveryState = (typeof STATES)[number];

/** Why a try failed that is retried automatically. `no-receipt`: a 2xx response that is not a receipt (`isReceipt`). */
export type RetryReason = 'unreachable' | 'timeout' | 'busy' | 'server-error' | 'redirected' | 'no-receipt';

/**
 * Why there is no automatic retry. `vetoed`: the host page refused. `expired`: not delivered in 30 days. `altered`: a
 * script of the page changed the serialised result.
 */
export type GiveUpReason =
  | 'too-large'
  | 'not-allowed'
  | 'not-found'
  | 'rejected'
  | 'expired'
  | 'bad-endpoint'
  | 'vetoed'
  | 'no-consent'
  | 'altered';

export interface DeliveryReport {
  /** Id of the envelope. */
  readonly id: string;
  readonly state: DeliveryState;
  /** The endpoint, of entries that wait or were given up. */
  readonly endpoint?: string | undefined;
  /** The id that `enqueue` returned, if an earlier entry with the same answers is sent instead (`Fate` `same`). */
  readonly insteadOf?: string | undefined;
  /** Why it was given up, or why the last try failed. */
  readonly reason?: RetryReason | GiveUpReason | undefined;
  /** HTTP status of the last response, if there was one. */
  readonly status?: number | undefined;
  /** Time of the next try, in milliseconds since 1970. */
  readonly nextAt?: number | undefined;
  /** Where the entry is stored. With `page` (storage is refused) the visitor should keep the page open. */
  readonly kept?: 'browser' | 'page' | undefined;
  /** Names of attributes that the host page added and that were refused. */
  readonly refused?: readonly string[] | undefined;
}

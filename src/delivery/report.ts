/** What the screen, and the other tabs, are told of a delivery. Words are chosen by the screen. */

export const STATES = ['waiting', 'sending', 'delivered', 'gave-up', 'offline', 'forgotten'] as const;
/**
 * `waiting` and `offline` go on by themselves, the latter once there is a network; `gave-up` needs the visitor
 * (`retry`, `forget`, a download). `delivered` and `forgotten` are the end.
 */
export type DeliveryState = (typeof STATES)[number];

/** Why a try failed that is worth another one. `no-receipt`: a 2xx that no receiver gives. */
export type Setback = 'unreachable' | 'timeout' | 'busy' | 'server-error' | 'redirected' | 'no-receipt';

/** Why there is no use in trying again by itself. `altered`: scripts of the page make something else of the result. */
export type Refusal =
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
  /** Of the envelope. */
  readonly id: string;
  readonly state: DeliveryState;
  /** Where it goes; of what waits or was given up. */
  readonly endpoint?: string | undefined;
  /** The id under which the visitor agreed just now: the same answers were waiting already, under this one. */
  readonly insteadOf?: string | undefined;
  /** Of `gave-up`, or what the last try met with. */
  readonly reason?: Setback | Refusal | undefined;
  /** HTTP status behind the reason, if there was one. */
  readonly status?: number | undefined;
  /** When the next try is due, in milliseconds since 1970. */
  readonly nextAt?: number | undefined;
  /** Whether it outlives this page: not where the browser refuses storage. Then the visitor should keep it open. */
  readonly kept?: 'browser' | 'page' | undefined;
  /** Attributes the host page wanted in the envelope and that were not taken over. */
  readonly refused?: readonly string[] | undefined;
}

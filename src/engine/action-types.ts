/** Shapes of actions. */
import type { Evidence } from './evidence.js';

/** Filters on firms. An absent filter includes all; a present one includes only firms with a known, listed answer. */
export interface Limits {
  /** Option ids of the items with the roles `size`, `sector` and `barriers`. */
  readonly sizes?: readonly string[];
  readonly sectors?: readonly string[];
  readonly barriers?: readonly string[];
  /** Option ids of the action's item; the firm's present option has to be one of them. */
  readonly from?: readonly string[];
}

/** Who carries it out: the reader, one person, a few, a team, everybody, or an external person with the reader. */
export type Who = 'you' | 'one' | 'few' | 'team' | 'all' | 'outside';

/** Costs in euro: once, or in the first year. */
export type Money = 'none' | 'under-500' | '500-5000' | 'over-5000';

/** Estimated effort of an action. */
export interface Effort {
  readonly who: Who;
  /** Total working hours of those who carry it out, as a range: from, to. */
  readonly hours: readonly [number, number];
  /** Additional hours of each participant. */
  readonly each?: number;
  /** Hours of the first part of the work, as a range. Required if `hours` exceeds two days (16 hours). */
  readonly start?: readonly [number, number];
  readonly money: Money;
}

/** A variant of an action: other texts or effort for some firms. Absent fields are those of the action. */
export interface ActionVariant extends Limits, Partial<Effort> {
  /** Unique within its action. */
  readonly id: string;
}

/** An action that raises an item to an option. */
export interface Action extends Limits, Effort {
  /** Unique within its library. */
  readonly id: string;
  /** Id of the item that it raises. */
  readonly item: string;
  /** Id of the option to reach. */
  readonly to: string;
  /** Options of other items that it also reaches. */
  readonly alsoMoves?: readonly { readonly item: string; readonly to: string }[];
  /** Kind of work: `safe` comes first, `build` last. */
  readonly kind: 'safe' | 'learn' | 'try' | 'share' | 'measure' | 'decide' | 'build';
  /** Whether it may involve personal or confidential data, so that the safety note of the sector is shown. */
  readonly safety?: boolean;
  /** Option id of the role `support`: the fitting form of support. */
  readonly support?: string;
  readonly evidence: Evidence;
  readonly variants?: readonly ActionVariant[];
}

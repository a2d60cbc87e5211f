/** Several voices: what the lead of a scan and colleagues answered to the same questions. */
import type { Interval, StepRange } from '../types.js';

/** Most colleagues beside the lead. */
export const MOST_VOICES = 9;

/**
 * The views on one item. Positions count the values of the item from 0, the lowest; in a `multiple` item they are the number
 * of options chosen. "Don't know" is no view.
 */
export interface ItemViews {
  readonly item: string;
  /** Position of the lead's answer; null if it is not known. */
  readonly lead: number | null;
  /** Lowest and highest position of all answers, the lead's included. */
  readonly low: number;
  readonly high: number;
  /** How many of the others answered it: at least one. */
  readonly answered: number;
  /** Median of the others' positions, between two options if their number is even. Null if fewer than three answered it. */
  readonly median: number | null;
  /** Mean distance of the others' positions from their median, in options, to six decimals. Null with `median`. */
  readonly deviation: number | null;
}

/** The views of all, beside the result of the lead. Plain JSON. It has no answers of single colleagues. */
export interface Voices {
  /** How many others there are: 1 to 9. */
  readonly count: number;
  /** The items that at least one other answered, in the order of the definition. */
  readonly items: readonly ItemViews[];
  /** The step of the ranges of all answers. It contains the lead's own. Null if the assessment has no steps. */
  readonly step: StepRange | null;
  /** The scores of these ranges, by dimension id; null if none of its items applies. */
  readonly cells: Readonly<Record<string, Interval | null>>;
  /** Ids of the items to talk about: the highest view is two options or more above the lowest. The widest come first. */
  readonly discuss: readonly string[];
}

/**
 * Counts of many results: what a tally gives, what disclosure control reads, and what a cohort file publishes. Plain data
 * without texts: labels come from the definition, by id.
 */

/** A question that is counted. Its categories exclude each other, so that they add up to the firms that answered. */
export interface Variable {
  /** `step`, `cell.<dimension>`, an item id, or `<item>.<option>` for one option of a multiple choice item. */
  readonly id: string;
  /** Ids of the categories, in order: steps, bands or options; `['yes', 'no']` for an option of a multiple choice item. */
  readonly categories: readonly string[];
  /** True if the categories have an order (step, bands): intervals and differences make sense. */
  readonly ordered?: boolean;
  /** Id of the multiple choice item that this is an option of. All options of an item have the same firms as their base. */
  readonly item?: string;
}

/** A group of firms. A part that is left out means all: `{}` is every firm, `{ size: '10-49' }` every sector of this size. */
export interface Group {
  readonly size?: string;
  readonly sector?: string;
  /**
   * Every firm whose result was completed up to the end of this quarter (UTC), as `2026-Q3`. Only together with no other
   * part. A firm is in the quarter of the one result that counts, so a later quarter has all firms of the earlier ones.
   */
  readonly until?: string;
}

/** How often each category of a variable was given in a group. */
export interface Count {
  readonly variable: string;
  readonly group: Group;
  /** Firms per category, integers from 0, in the order of the variable's categories. */
  readonly counts: readonly number[];
}

/** Why a line has nothing to count, seen from the line alone. */
export const LINE_REFUSALS = [
  /** No JSON, too long, not UTF-8, or a key twice. */
  'unreadable',
  /** JSON, but no result by the schema. */
  'no-result',
  /** A result by an older schema. */
  'older-version',
  /** Of another assessment, or of another version or content of it. */
  'other-definition',
  /** By another version of the scoring rules. */
  'other-engine',
  /** It does not follow from its answers. */
  'different',
  /** The key of the respondent is no text or number. */
  'bad-respondent',
] as const;
export type LineRefusal = (typeof LINE_REFUSALS)[number];

/** Why a line was not counted. The counts of all reasons and the firms add up to the lines read. */
export type Refusal =
  | LineRefusal
  /** The result is on the list of those withdrawn, or its respondent is. */
  | 'withdrawn'
  /** The same result was there already. */
  | 'repeated'
  /** The same respondent has a later result. */
  | 'superseded';

/** All counts of one set of firms. */
export interface Counts {
  /** The only definition that was counted. */
  readonly assessment: { readonly id: string; readonly version: string; readonly hash: string };
  readonly engineVersion: string;
  /** Whether any firm was made up. */
  readonly synthetic: boolean;
  /** Lines that were read: `firms`, and all that was refused. */
  readonly lines: number;
  /** Firms counted, each with one result. */
  readonly firms: number;
  /** Every reason, also those with 0. */
  readonly refused: Readonly<Record<Refusal, number>>;
  /** First and last quarter with a firm; null without firms. */
  readonly period: { readonly from: string; readonly until: string } | null;
  /** Option ids of the item with the role `size`, in order; empty without one. */
  readonly sizes: readonly string[];
  /** Option ids of the item with the role `sector`, in order; empty without one. */
  readonly sectors: readonly string[];
  /** Quarters in which a firm is, in order. */
  readonly quarters: readonly string[];
  readonly variables: readonly Variable[];
  /**
   * Every variable over all firms, by size, by sector and by size and sector, then `step` by quarter. All groups are there,
   * also those without firms. A firm that did not say its size is in no group by size: the sizes of a table add up to at
   * most the table over all. A firm whose answer is not certain is in no category.
   */
  readonly tables: readonly Count[];
}

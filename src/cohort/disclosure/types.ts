/** What disclosure control takes and gives. */
import type { CohortGroup, CohortRow, CohortTable } from '../../engine/cohort/figures.js';
import type { Count, Counts } from '../types.js';

/** The part of all counts that disclosure control reads. */
export type CountTables = Pick<Counts, 'sizes' | 'sectors' | 'quarters' | 'variables' | 'tables'>;

export interface Policy {
  /**
   * Whole number from 5 to 50, as `DEFAULT_THRESHOLD` 10. No figure stands for fewer firms than this, and so many firms of
   * its group are not in it.
   */
  readonly threshold: number;
}

/** By what the firms of a table are grouped. */
export type By = CohortTable['by'];

/** A group of firms in a published table. */
export type PublishedGroup = CohortGroup;

/** Published rows have figures from twice the threshold of firms on; each group has a row, also where all is held back. */
export type PublishedRow = CohortRow;

/** How often the categories of a variable were given, in groups of one kind. */
export interface PublishedTable extends CohortTable {
  /** Number of the release in which this table was counted: this one, or an earlier one whose figures still stand. */
  readonly release: number;
}

/** All figures of one release that anybody may see. */
export interface Published {
  /** From 1. */
  readonly release: number;
  readonly threshold: number;
  /** In the order of the variables. A variable without a table is held back. */
  readonly tables: readonly PublishedTable[];
}

/** An earlier release. */
export interface Release {
  readonly published: Published;
}

/** Firms that have their quarter and all their releases in common, and their counts. */
export interface Stratum {
  /** For each earlier release, the oldest first, and then for the one to come: whether these firms are in it. */
  readonly present: readonly boolean[];
  /** The quarter in which their results were completed, such as `2026-Q3`. */
  readonly quarter: string;
  /** As in `Counts`; tables by quarter are not looked at. */
  readonly tables: readonly Count[];
}

/** What was done to find out whether the figures are safe. Plain numbers for a statistician to read. */
export interface DisclosureReport {
  readonly threshold: number;
  /** Variables by what became of them. */
  readonly variables: { readonly counted: number; readonly repeated: number; readonly heldBack: number };
  /** Figures of this release's tables: shown, and held back. */
  readonly figures: { readonly shown: number; readonly heldBack: number };
  readonly attacker: AttackReport;
}

export interface AttackReport {
  /** Name and version of the solver. */
  readonly solver: string;
  /** Groups times categories of which the attacker tried to learn something, in all rounds, for variables with figures. */
  readonly questions: number;
  /** The same, for each firm that knows its own answer. */
  readonly memberQuestions: number;
  /** Linear and integer programs that were solved. */
  readonly programs: number;
  /** Attacks until the attacker failed everywhere; the most for one variable. */
  readonly rounds: number;
  /** Figures that were held back because an attack had succeeded. */
  readonly heldBack: number;
  /** Tables that were held back because the search for a safe choice of figures came to no end. */
  readonly givenUp?: number;
}

/** How sure it is that something helps. */

/** Evidence that an action, an idea or an offer of support helps. */
export interface Evidence {
  /** `trial`: controlled trial. `observational`: observation of firms. `expert`: advice of experts, not tested. */
  readonly grade: 'expert' | 'observational' | 'trial';
  /** Author, place and year. Required unless the grade is `expert`. */
  readonly source?: string;
  /** Year and month of the last review, such as `2026-11`. */
  readonly asOf: string;
}

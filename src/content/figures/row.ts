/** One official figure, as the office publishes it. */
export interface FigureRow {
  /** Office, data set and day. */
  readonly source: string;
  readonly year: number;
  /** ISO 3166 code, or `EU`. */
  readonly place: string;
  /** Code of the indicator, as Eurostat calls it. */
  readonly code: string;
  /** Of which firms the share is: `PC_ENT` all, `PC_ENT_AI_EC` those that considered AI and do not use it. */
  readonly unit: string;
  /** Number of people: `0-9`, `10-49`, `50-249`, `250+`, `10+`. */
  readonly size: string;
  /** Section of NACE Rev. 2, or `all`. */
  readonly sector: string;
  /** Per cent, 0-100. */
  readonly value: number;
  /** `b`: a break in the series. Rows of low reliability (`u`) are left out before. */
  readonly flag: string;
}

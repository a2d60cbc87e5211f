/**
 * Types of the engine: assessment, answers and evaluation. Without texts, which are in `texts` of a definition: a score
 * never depends on a language.
 */

import type { Action } from './action-types.js';
import type { AtLeast, Condition, Gate } from './condition-types.js';

export type * from './condition-types.js';

/** The answer "don't know", possible for every item. It means the whole range of values, not 0. No option has this id. */
export const DONT_KNOW = 'dont-know';

/** An option of an item. */
export interface Option {
  /** Unique within its item. */
  readonly id: string;
  /** Value of the option. Either all options of an item have one, but those that say "not applicable", or none has. */
  readonly value?: number;
  /** In a `single` item with values: the answer that the item does not apply. Then it is not scored, as with `applies`. */
  readonly notApplicable?: boolean;
  /**
   * In a `multiple` item: what choosing the option adds to its value; a whole number from 0. Either all options have points,
   * but exclusive ones, or none has: then each adds 1.
   */
  readonly points?: number;
  /** In a `number` item: the option is a band, of the numbers from this one to below that of the next option. */
  readonly from?: number;
  /** In a `multiple` item: excludes all other options ("none of these") and does not count as chosen. */
  readonly exclusive?: boolean;
  /** In a `single` item: effort to get here from the option below, an integer from 1. Default: that of the item. */
  readonly effort?: number;
  /** False if no plan should stop at this option. It remains a valid answer, and the effort to pass it counts. */
  readonly advise?: boolean;
  /** Prerequisites: facts that must hold before work on this option starts. They order a plan and do not affect the step. */
  readonly after?: readonly AtLeast[];
}

/** A variant of an item, a dimension or a step: different texts for some firms. */
export interface Variant {
  /** Unique within its entry. Its texts are under `variants` of the entry's text. */
  readonly id: string;
  /** The variant is used if this is certainly true. Only `is` and `isNot`, combined by `all` and `any`. */
  readonly when: Condition;
}

/** The meaning of an item for result and result page, besides scoring. Each role has at most one item. */
export type ItemRole =
  | 'sector'
  | 'size'
  | 'region'
  | 'respondent'
  | 'ambition'
  | 'motives'
  | 'applications'
  | 'barriers'
  | 'support'
  | 'technologies';

/** An item: one question with its options. */
export interface Item {
  /** Unique within the assessment, and the same in every version and language. */
  readonly id: string;
  /**
   * `single`: one option. `multiple`: up to `max` options; the value is the sum of their points, at most `cap`. Without
   * points, it is the number of options chosen. `number`: a number from `min` to `max`, which has the value of its band.
   * `text`: words of the visitor's own. They are worth nothing, and nothing in a definition may ask for them.
   */
  readonly type: 'single' | 'multiple' | 'number' | 'text';
  /** Of a `number` item its bands, in ascending order. Of a `text` item none. */
  readonly options: readonly Option[];
  /** In a `multiple` item: most options that may be chosen; default: all. In a `number` item: the highest number. */
  readonly max?: number;
  /** In a `number` item: the lowest number. */
  readonly min?: number;
  /** In a `number` item: how many decimals a number may have, 0 to 6. Default 0: whole numbers. */
  readonly decimals?: number;
  /** In a `text` item: most characters (UTF-16 code units), 1 to 500. */
  readonly maxLength?: number;
  /** In a `text` item: whether it may have several lines. Default false. */
  readonly multiline?: boolean;
  /** In a `text` item: whether a visitor has to write something. Default false: all other items need an answer. */
  readonly required?: boolean;
  /** In a `multiple` item: the highest value, a whole number from 1. More points than that add nothing. Default 1000. */
  readonly cap?: number;
  /** Routing: the item is hidden if this is certainly false. May refer to earlier items only. */
  readonly askIf?: Condition;
  /** The answer that counts while routing hides the item. Required with `askIf`. */
  readonly hiddenAnswer?: Answer;
  /**
   * Whether the item applies to a firm. If this is certainly false, it is not asked and not scored. May refer only to
   * earlier items whose answers are worth nothing: `is` and `isNot`, combined by `all` and `any`.
   */
  readonly applies?: Condition;
  /** Effort to raise the item by one option, for options without `effort`: an integer from 1. Default 1. */
  readonly effort?: number;
  /** The first variant whose condition is certainly true gives the texts. */
  readonly variants?: readonly Variant[];
  readonly role?: ItemRole;
}

/** A section: a page in the layout `section`, and a heading in both layouts. */
export interface Section {
  readonly id: string;
  /** Item ids, in the order in which they are asked. Empty: the section has words only, on a page of its own. */
  readonly items: readonly string[];
  /** All its items are asked on one page, as the rows of one table: `single` items with the same options. */
  readonly layout?: 'matrix';
}

/** A dimension: a score made of items. In a grid it is also called a cell. */
export interface Dimension {
  readonly id: string;
  /** Id of the row and of the column in `grid`. */
  readonly row?: string;
  readonly column?: string;
  /**
   * `mean` (default): weighted mean of its parts, each scaled to 0-100. `sum`: weighted sum of their values. `lowest`: the
   * lowest of their values and scores, as they are; only another `lowest` may be made of it.
   */
  readonly score?: 'mean' | 'sum' | 'lowest';
  readonly items: readonly Part[];
  /** Names for parts of the scale, lowest first. They never affect the score. */
  readonly bands?: readonly Band[];
  /** The first variant whose condition is certainly true gives the texts. */
  readonly variants?: readonly Variant[];
}

/** A part of the scale of a dimension that has a name. The first one says no more; any other has one of the two limits. */
export interface Band {
  /** Unique within its dimension. */
  readonly id: string;
  /** The score is at least this. */
  readonly atLeast?: number;
  /** The score is more than this. */
  readonly moreThan?: number;
}

/** What a dimension is made of: items, or dimensions that are defined before it. */
export type Part = WeightedItem | WeightedDimension;
export interface WeightedItem {
  readonly item: string;
  /** From 0, with which the part is shown and does not count. Default 1. None in a `lowest`. */
  readonly weight?: number;
}
export interface WeightedDimension {
  readonly dimension: string;
  /** From 0, with which the part is shown and does not count. Default 1. None in a `lowest`. */
  readonly weight?: number;
}

/** The layout of the dimensions as a table: ids of rows and columns in order. */
export interface Grid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A step of the ladder. Steps are numbered from 1 in the order of the definition. */
export interface Step {
  readonly id: string;
  /** Condition of the step, together with the gates of all lower steps. The first step has none. */
  readonly gate?: Gate;
  /** Recommended minimum scores by dimension id, 0-100 for a `mean`. They drive plan and advice, never the step. */
  readonly minima?: Readonly<Record<string, number>>;
  /** Facts that a plan has to bring about, since the step is not safe without them. They never affect the step. */
  readonly needs?: readonly AtLeast[];
  /** The first variant whose condition is certainly true gives the texts. */
  readonly variants?: readonly Variant[];
}

/** Whether the assessment has been validated scientifically. */
export type Validation = 'not-validated' | 'validated';

/** The structure of an assessment: everything that is asked and scored, without texts. */
export interface Assessment {
  readonly id: string;
  /** Semantic version of the method. */
  readonly version: string;
  readonly validation: Validation;
  /** Approximate duration of the full questionnaire, in minutes. */
  readonly minutes: number;
  /** The order breaks ties between dimensions. */
  readonly dimensions: readonly Dimension[];
  readonly grid?: Grid;
  /** In the order in which they are asked, section by section. */
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  /** Empty in a profile: then there are scores only, and no step. */
  readonly steps: readonly Step[];
  /** Ids of the sections of the quick scan. Absent: there is no quick scan. */
  readonly quick?: readonly string[];
  /** While this dimension is below its minimum for the next step, support of this form comes first. */
  readonly firstSupport?: FirstSupport;
  /** Ids of items that colleagues of the respondent may answer too (`mergeVoices`): items with values. Absent: none. */
  readonly voices?: readonly string[];
  /** Actions for stages of a plan. A stage without one shows its option. Actions of catalogues take precedence. */
  readonly actions?: readonly Action[];
  /** For the comparison with a benchmark: when a firm counts as using AI. Default: any technology is in use. */
  readonly inUse?: Condition;
}

export interface FirstSupport {
  readonly dimension: string;
  /** Option id of the item with the role `support`. */
  readonly form: string;
}

/** `full`: all sections. `quick`: only the sections in `quick`, for a provisional step. */
export type Depth = 'full' | 'quick';

/**
 * An option id (`single`), a list of option ids (`multiple`), a number or the option id of its band (`number`), or
 * `DONT_KNOW`. Of a `text` item, what was written.
 */
export type Answer = string | number | readonly string[];
/** An answer by its options: of a number, the band. */
export type Choice = Exclude<Answer, number>;
/** Answers by item id. An item without an answer is absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** A closed interval of possible values. A known value has `low === high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A truth value of Kleene's three-valued logic; `null` means unknown. */
export type Truth = true | false | null;

/** The range of possible steps, numbered from 1. `id`: that of the low step. */
export interface StepRange extends Interval {
  readonly id: string;
}

/** The outcome of `evaluate`. Plain JSON. Of an assessment without steps, `step` is null. */
export type Evaluation = LadderEvaluation | ProfileEvaluation;

export interface LadderEvaluation extends Scores {
  readonly step: StepRange;
  /** For each step after the first, in order: whether its gate holds, without the gates of lower steps. */
  readonly gates: readonly GateState[];
  /** Ids of unknown items that could change the step; empty if the step is certain. */
  readonly undecided: readonly string[];
}

export interface ProfileEvaluation extends Scores {
  readonly step: null;
  readonly gates: readonly [];
  readonly undecided: readonly [];
}

/** What an evaluation has with or without a step. */
export interface Scores {
  /** Scores by dimension id, rounded to six decimals; 0-100 for a `mean`. Null if none of its items applies. */
  readonly cells: Readonly<Record<string, Interval | null>>;
  /** Bands reached, of the dimensions that have `bands`; null with the score. Absent if no dimension has any. */
  readonly bands?: Readonly<Record<string, BandRange | null>>;
  /** Ids of items that certainly do not apply to this firm, in the order of the definition. */
  readonly notApplicable: readonly string[];
}

/** Ids of the lowest and the highest band that a score may be in. */
export interface BandRange {
  readonly low: string;
  readonly high: string;
}

export interface GateState {
  readonly step: string;
  readonly holds: Truth;
}

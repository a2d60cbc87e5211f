/**
 * The shapes the engine works on. Nothing here carries text: words belong to `texts` of a
 * definition and are chosen by the screen, so that a score never depends on a language.
 */

/** The answer that is always possible and never counts as zero. No option may have this id. */
export const DONT_KNOW = 'dont-know';

/** One choice of an item. */
export interface Option {
  /** Unique within its item. */
  readonly id: string;
  /** What the option is worth. Either every option of an item has a value, or none has. */
  readonly value?: number;
  /** In a `multiple` item: this option stands alone ("none of these") and counts as nothing chosen. */
  readonly exclusive?: boolean;
  /** In a `single` item: the work of coming here from the option below, a whole number from 1. Default: that of the item. */
  readonly effort?: number;
  /** False for what nobody should aim at: it is a good answer, but no plan stops there. The work of passing it counts. */
  readonly advise?: boolean;
  /** What has to be in place before this option is worked at. It orders a plan; it moves no step. */
  readonly after?: readonly AtLeast[];
}

/** Other words for an item, for some firms. */
export interface Variant {
  /** Unique within its item; its words are under `variants` of the item's text. */
  readonly id: string;
  /** The words are used if this is surely true: `is`, joined by `all` and `any`. */
  readonly when: Condition;
}

/** What the result page and the result may use an item for, beside scoring. */
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

/** One question. */
export interface Item {
  /** Unique within the assessment, and the same in every version and language. */
  readonly id: string;
  /** `single`: one option. `multiple`: any number, up to `max`; its value is the number of options chosen. */
  readonly type: 'single' | 'multiple';
  readonly options: readonly Option[];
  /** In a `multiple` item: the most options that may be chosen. */
  readonly max?: number;
  /** Asked unless this is surely false; may look only at items that stand earlier. */
  readonly askIf?: Condition;
  /** The answer that holds while the item is not asked. Needed with `askIf`. */
  readonly hiddenAnswer?: Answer;
  /**
   * To which firms the question makes sense. Where this is surely false, it is not asked and counts nowhere. It may look
   * only at earlier items that are worth nothing: `is`, joined by `all` and `any`.
   */
  readonly applies?: Condition;
  /** The work of raising the item by one option, where the option states none: a whole number from 1. Default 1. */
  readonly effort?: number;
  /** The first whose condition is surely true gives the words of the question. */
  readonly variants?: readonly Variant[];
  readonly role?: ItemRole;
}

/** A page of the `section` layout, and a heading in both layouts. */
export interface Section {
  readonly id: string;
  /** Item ids, in the order in which they are asked. */
  readonly items: readonly string[];
}

/** A scored part of an assessment; in a grid of dimensions it is also called a cell. */
export interface Dimension {
  readonly id: string;
  /** Id of the row and of the column in `grid`. */
  readonly row?: string;
  readonly column?: string;
  /** `mean`: the weighted mean of its parts, each stretched to 0-100. `sum`: their weighted sum as it is. Default `mean`. */
  readonly score?: 'mean' | 'sum';
  readonly items: readonly Part[];
}

/** What a dimension is made of: items, or dimensions that stand earlier. */
export type Part = WeightedItem | WeightedDimension;
export interface WeightedItem {
  readonly item: string;
  /** Above 0. Default 1. */
  readonly weight?: number;
}
export interface WeightedDimension {
  readonly dimension: string;
  /** Above 0. Default 1. */
  readonly weight?: number;
}

/** How the dimensions are laid out in a picture. */
export interface Grid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A rung of the ladder. Steps are numbered 1, 2, 3, ... in the order of the definition. */
export interface Step {
  readonly id: string;
  /** What must hold, together with all gates below. The first step has none. */
  readonly gate?: Condition;
  /** Per dimension id: the score that standing on this step asks for, 0-100 for a `mean`. */
  readonly minima?: Readonly<Record<string, number>>;
  /** Facts that a plan must bring about, since the step is not safe without them. They never move the step. */
  readonly needs?: readonly AtLeast[];
}

/** At least this value; the only comparison in a gate, so that a better answer never lowers a step. */
export interface AtLeast {
  readonly item: string;
  readonly atLeast: number;
}
/** The same for the score of a dimension; in gates only, since routing looks at single answers. */
export interface ScoreAtLeast {
  readonly dimension: string;
  readonly atLeast: number;
}
/** One of these options is chosen, in a `single` item whose options are worth nothing. Never in a gate. */
export interface Is {
  readonly item: string;
  readonly is: readonly string[];
}
export interface All {
  readonly all: readonly Condition[];
}
export interface Any {
  readonly any: readonly Condition[];
}
export type Condition = AtLeast | ScoreAtLeast | Is | All | Any;

/** How far the instrument itself has been tested. */
export type Validation = 'not-validated' | 'validated';

/** The structure of an assessment: all that is asked and scored, without a word of text. */
export interface Assessment {
  readonly id: string;
  /** Semantic version of the method. */
  readonly version: string;
  readonly validation: Validation;
  /** About how long the whole questionnaire takes, in minutes. */
  readonly minutes: number;
  /** Order decides ties between dimensions. */
  readonly dimensions: readonly Dimension[];
  readonly grid?: Grid;
  /** In the order in which they are asked, section by section. */
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly steps: readonly Step[];
  /** Ids of the sections that the quick scan asks. Without it there is no quick scan. */
  readonly quick?: readonly string[];
  /** While this dimension is below the next step's row, support of this form comes first. */
  readonly firstSupport?: FirstSupport;
  /** What makes a firm one that uses AI, when its use is compared with figures. Without it: any of the technologies. */
  readonly inUse?: Condition;
}

export interface FirstSupport {
  readonly dimension: string;
  /** Option id of the item with the role `support`. */
  readonly form: string;
}

/** How much is asked: all, or what the quick scan needs for a provisional step. */
export type Depth = 'full' | 'quick';

/** An option id, option ids, or `DONT_KNOW`. An item that is not answered is absent. */
export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/** A closed interval. A known value has `low === high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Kleene's three values; `null` is "unknown". */
export type Truth = true | false | null;

/** A step or range of steps, numbered from 1. `id` is that of the low step. */
export interface StepRange extends Interval {
  readonly id: string;
}

/** What `evaluate` tells. All of it is plain JSON. */
export interface Evaluation {
  readonly step: StepRange;
  /** One for each step after the first, in order: does its own gate hold? */
  readonly gates: readonly GateState[];
  /** Per dimension id: its score, rounded to six decimals; 0-100 for a `mean`. Null where none of its items applies. */
  readonly cells: Readonly<Record<string, Interval | null>>;
  /** Items without a value that would decide the step; empty when the step is certain. */
  readonly undecided: readonly string[];
  /** Items that surely do not apply to this firm, in the order of the definition. */
  readonly notApplicable: readonly string[];
}

export interface GateState {
  readonly step: string;
  readonly holds: Truth;
}

/**
 * Types of the texts of an assessment in one language. The engine never reads a text. All texts are plain text; they are
 * never interpreted as HTML.
 */
import type { ActionWords } from './action-words.js';
import type { Assessment } from './types.js';

export interface AssessmentText {
  /** Name of the assessment. */
  readonly title: string;
  /** One or two sentences: what the visitor gets from it. */
  readonly description: string;
  /** What readers of a result must know: whether the method is validated, and for whom. */
  readonly caveat: string;
  /** Source of questions and thresholds. */
  readonly source: string;
  /** By section id. */
  readonly sections: Readonly<Record<string, SectionText>>;
  /** By item id. */
  readonly items: Readonly<Record<string, ItemText>>;
  /** By dimension id. */
  readonly dimensions: Readonly<Record<string, DimensionText>>;
  /** By step id. */
  readonly steps: Readonly<Record<string, StepText>>;
  /** By id of a row or column in `grid`. Required if there is a grid. */
  readonly rows?: Readonly<Record<string, string>>;
  readonly columns?: Readonly<Record<string, string>>;
  /** Per id of an action of the assessment. */
  readonly actions?: Readonly<Record<string, ActionWords>>;
}

export interface SectionText {
  readonly title: string;
  readonly description?: string;
}

export interface NamedText {
  readonly title: string;
  readonly description: string;
}

export interface DimensionText extends NamedText {
  /** A few words for use inside a sentence, with the capitalisation for that: in English lower case. */
  readonly short?: string;
  /** Head of its column in the grid, in place of the one in `columns`; of the first dimension in it that has one. */
  readonly column?: string;
  /** By band id. Required if the dimension has bands. */
  readonly bands?: Readonly<Record<string, BandText>>;
  /** By variant id. Absent texts are those of the dimension. */
  readonly variants?: Readonly<Record<string, DimensionVariantText>>;
}

export interface BandText {
  /** A word or a few: "High". */
  readonly title: string;
  /** What it means to be in it. */
  readonly description?: string;
}

/** Texts of a variant of a dimension. */
export interface DimensionVariantText extends Partial<NamedText> {
  readonly short?: string;
  readonly column?: string;
}

export interface StepText extends NamedText {
  /** By variant id. Absent texts are those of the step. */
  readonly variants?: Readonly<Record<string, Partial<NamedText>>>;
}

export interface ItemText {
  /** The question. */
  readonly question: string;
  /** A few words that name the fact: "How often AI is used". */
  readonly label: string;
  /** One sentence that helps to answer. */
  readonly hint?: string;
  /** By option id. */
  readonly options: Readonly<Record<string, string>>;
  /** Replaces the widget's "I don't know", for questions that a visitor may prefer not to answer. */
  readonly dontKnow?: string;
  /** Of a `number` item: what is counted, to stand behind the number: "people". */
  readonly unit?: string;
  /** By variant id. */
  readonly variants?: Readonly<Record<string, VariantText>>;
}

/** Texts of a variant. Absent texts are those of the item. */
export interface VariantText {
  readonly question?: string;
  readonly label?: string;
  readonly hint?: string;
  /** By option id. Must have all options. */
  readonly options?: Readonly<Record<string, string>>;
}

/** A definition file: structure and texts of an assessment in one JSON file. */
export interface AssessmentDefinition extends Assessment {
  readonly $schema?: string;
  /** Version of the format of definitions. Absent: 1. */
  readonly schemaVersion?: 1 | 2;
  /** Languages with complete texts, as BCP 47 tags such as `nl`. */
  readonly languages: readonly string[];
  readonly texts: Readonly<Record<string, AssessmentText>>;
}

/**
 * The shape of the words of an assessment in one language. Types only: the engine never reads a text.
 * Every text is plain: it is shown as it stands, never read as markup.
 */
import type { Assessment } from './types.js';

export interface AssessmentText {
  /** Name of the assessment. */
  readonly title: string;
  /** One or two sentences: what the visitor gets from it. */
  readonly description: string;
  /** What must be known when a result is read: how far the method is tested, and for whom. */
  readonly caveat: string;
  /** Where questions and thresholds come from. */
  readonly source: string;
  /** Per section id. */
  readonly sections: Readonly<Record<string, SectionText>>;
  /** Per item id. */
  readonly items: Readonly<Record<string, ItemText>>;
  /** Per dimension id. */
  readonly dimensions: Readonly<Record<string, DimensionText>>;
  /** Per step id. */
  readonly steps: Readonly<Record<string, NamedText>>;
  /** Per id of a row and of a column in `grid`. */
  readonly rows?: Readonly<Record<string, string>>;
  readonly columns?: Readonly<Record<string, string>>;
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
  /** A few words for use inside a sentence, as it is written there: in English in lower case. */
  readonly short?: string;
}

export interface ItemText {
  /** The question. */
  readonly question: string;
  /** A few words that name the fact asked for: "How often AI is used". */
  readonly label: string;
  /** One sentence that helps to answer. */
  readonly hint?: string;
  /** Per option id. */
  readonly options: Readonly<Record<string, string>>;
  /** In place of the widget's own "I don't know", for questions that one may rather not answer. */
  readonly dontKnow?: string;
  /** Per id of a variant of the item. */
  readonly variants?: Readonly<Record<string, VariantText>>;
}

/** What is said otherwise to some firms; what is absent is said as to all. */
export interface VariantText {
  readonly question?: string;
  readonly label?: string;
  readonly hint?: string;
  /** Per option id: all of them. */
  readonly options?: Readonly<Record<string, string>>;
}

/** A whole definition as a partner writes it: structure and text in one JSON file. */
export interface AssessmentDefinition extends Assessment {
  readonly $schema?: string;
  /** The languages that are complete; BCP 47 tags such as `nl`. */
  readonly languages: readonly string[];
  readonly texts: Readonly<Record<string, AssessmentText>>;
}

import type { TemplateResult } from 'lit';
import type { Answer, Assessment, EarlierVisit, Item, ItemText, Page, Result, StageKey } from '../../engine/index.js';
import { variantOf } from '../../engine/questionnaire.js';
import { fill } from '../../i18n/index.js';
import type { Settings } from '../host/attributes.js';
import type { CompleteScan, Scan } from '../loading/scan.js';
import type { Visit, VisitorEvent } from './visit.js';

/** What the browser keeps beside the answers. */
export interface KeptExtras {
  /** The stages of the plan that the visitor has ticked off. They may be of another plan by now. */
  readonly ticks: readonly StageKey[];
  /** The codes of colleagues that the visitor has taken in. */
  readonly voices: readonly string[];
  /** The earlier visit with which the visitor came back; null without one. */
  readonly previous: EarlierVisit | null;
  /** The country that the visitor chose, as ISO 3166 code; null for none. */
  readonly country: string | null;
}

/** What is shown of the answers that the browser keeps. */
export interface DraftView {
  /** Where they are kept, what came of it, and how to delete them. */
  notice(context: ViewContext): unknown;
  /** What a visitor at a question has to know. */
  news(context: ViewContext): unknown;
  /** What the browser keeps beside the answers. */
  readonly extras: KeptExtras;
  /** Keeps what `change` makes of it. Where the browser refuses, it lasts as long as the tag. */
  changeExtras(change: (extras: KeptExtras) => Partial<KeptExtras>): void;
  /** Asks whether to delete all answers. */
  resetQuestion(context: ViewContext): unknown;
}

/** What the visitor comes back to. */
export interface KeptFacts {
  /** The visitor's own result. */
  readonly result: Result;
  readonly ticks: readonly StageKey[];
}

/** What of a result is taken along to come back later. */
export interface KeepFacts extends KeptFacts {
  /** Titles of the first actions of the plan. */
  readonly actions: readonly string[];
  /** Offers a file to the visitor. */
  readonly save: (file: File) => void;
}

/** The way to come back later, for paper. */
export interface KeptOnPaper {
  /** The code, and the link where the host page allows one. */
  readonly text: unknown;
  /** A QR code of it; null until what draws it has arrived. */
  readonly picture: unknown;
}

/** An earlier visit. */
export interface VisitDay {
  /** ISO 8601 date; null if it is not known. */
  readonly date: string | null;
}

/** What is shown of the way to come back later. */
export interface KeepView {
  /** The code of a result, with ways to keep it; nothing if the host page wants none. */
  keep(context: CompleteContext, facts: KeepFacts): unknown;
  /** The same on paper; null if the host page wants none. */
  onPaper(context: CompleteContext, facts: KeptFacts): KeptOnPaper | null;
  /** Asks once more for what of it did not arrive; settles when all has arrived or failed. */
  complete(): Promise<void>;
}

/** What the page of a result shows of an earlier visit. */
export interface ResumeView {
  /** What stands above the result of an earlier visit; null above that of now. */
  lookedBack(context: CompleteContext, result: Result): unknown;
  /** The visit that a result is of, where it is an earlier one. */
  earlierDay(result: Result): VisitDay | null;
}

/** What is shown at questions of what was answered last time. */
export interface LastTimeView {
  /** The hint of a question with the answer of last time; null without one. */
  hint(context: ViewContext, item: Item, hint: string | undefined): unknown;
  /** The answer of last time where that of today is another one; else empty. */
  ifOther(context: ViewContext, item: Item): string;
}

/** A row of a table of the result: part, id, name, value. */
export type ResultRow = readonly [part: string, id: string, name: string, value: string];

/** What is shown of the answers of colleagues. */
export interface VoicesView {
  /** Whether this visitor may ask colleagues. `result`: the visitor's own. */
  mayAsk(context: CompleteContext, result: Result): boolean;
  /** The way to ask them. */
  ask(context: CompleteContext, result: Result): unknown;
  /** To be called when that comes into sight: loads it. */
  open(): void;
  /** What all of them see, on the page and on paper; nothing as long as nobody else has answered. */
  seen(context: CompleteContext, result: Result): unknown;
  /** The same as lines of text. */
  lines(context: CompleteContext, result: Result): readonly string[];
  /** The same as rows of a table. */
  rows(context: CompleteContext, result: Result): readonly ResultRow[];
}

/** How questions whose answers are typed are shown, and the answers told. Undefined for other questions and answers. */
export interface Fields {
  readonly typedField?: (context: ViewContext, item: Item) => TemplateResult | undefined;
  /** `answer`: valid. */
  readonly typedText?: (context: ViewContext, item: Item, answer: Answer) => string | undefined;
  /** What the first screen says of questions to be answered in one's own words, and of not knowing. Undefined if none is asked. */
  readonly textsTold?: (facts: Pick<ViewContext, 'asked' | 'words'>) => string | undefined;
}

/** Who gets what a visitor writes in their own words, with a result that they agree to send. */
export interface TextsReceiver {
  /** The host name; null where no result can be sent, and where only anonymous ones are. */
  readonly textsTo: string | null;
}

/** How the questions of a page are shown as the rows of one table. */
export interface Matrices {
  /** Undefined for other pages. */
  readonly matrix?: (context: ViewContext, page: Page) => TemplateResult | undefined;
  /** Where one is, on a path of questions some of which share a page. Undefined on a path of sections. */
  readonly position?: (context: ViewContext, page: Page, path: readonly Page[]) => string | undefined;
}

/** Fields and matrices come with a definition that has such questions. */
interface Facts
  extends
    Fields,
    Matrices,
    Pick<Settings, 'headingLevel' | 'layout' | 'persist' | 'resume'>,
    Pick<Visit, 'confirmingReset' | 'failedAnswers' | 'finishing' | 'session'> {
  /** The assessment as far as it is asked of this visitor: for the flow of questions. */
  readonly asked: Assessment;
  /** Null where nothing is sent, and until what sends has arrived. */
  readonly sending: TextsReceiver | null;
  /** Null where nothing is kept, and until that has arrived. */
  readonly draft: DraftView | null;
  /** What a firm that came back answered last time; null until that has arrived. */
  readonly previous: LastTimeView | null;
  /** Where the views are shown. */
  readonly root: ParentNode;
  /** The host page gave an endpoint: the visitor is asked whether the result may be sent there. */
  readonly asksToSend: boolean;
  readonly send: (event: VisitorEvent) => void;
}

/** All that a view may know, and the one thing it may do. Views are functions of this and keep nothing. */
export type ViewContext = Facts & Scan;
/** The same where all has arrived that the result needs. */
export interface CompleteContext extends Facts, CompleteScan {}

/** One of the widget's words with its gaps filled in. */
export function say<Key extends string>(
  { words }: { readonly words: Readonly<Record<Key, string>> },
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[key], values);
}

/**
 * The words of an item, for this firm. A definition that passed `contract/` has them all; the id stands in if one does not.
 */
export function itemText(
  { assessment, session, text }: Pick<ViewContext, 'assessment' | 'session' | 'text'>,
  item: string,
): ItemText {
  const words = text.items[item] ?? { question: item, label: item, options: {} };
  return { ...words, ...words.variants?.[variantOf(assessment, session.answers, item) ?? ''] };
}

/** The label of "don't know" for an item. */
export function dontKnowLabel(context: ViewContext, item: string): string {
  return itemText(context, item).dontKnow ?? context.words.dontKnow;
}

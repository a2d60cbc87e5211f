import type {
  Answer,
  Assessment,
  AssessmentText,
  Depth,
  Interval,
  Item,
  ItemRole,
  ItemText,
  Layout,
  Session,
  SessionEvent,
} from '../../engine/index.js';
import { DONT_KNOW } from '../../engine/questionnaire.js';
import { fill } from '../../i18n/index.js';
import type { Words } from '../../i18n/index.js';
import type { Persist } from '../later/draft.js';
import type { DraftState } from '../later/draft-keeper.js';
import type { Scan } from '../load.js';
import type { Advice } from '../report/advice.js';

/** All that a view may know, and the one thing it may do. Views are functions of this and keep nothing. */
export interface ViewContext extends Scan {
  readonly session: Session;
  /** The assessment as far as it is asked of this visitor: for the flow of questions. */
  readonly asked: Assessment;
  readonly depth: Depth;
  /** The visitor asked for the result, which is on its way. */
  readonly finishing: boolean;
  /** What is to be told of answers that the browser keeps. */
  readonly draft: DraftState;
  readonly persist: Persist;
  /** The host page gave an endpoint: the visitor is asked whether the result may be sent there. */
  readonly asksToSend: boolean;
  readonly layout: Layout;
  /** Level of the topmost heading, 1-6. */
  readonly headingLevel: number;
  readonly send: (event: SessionEvent) => void;
  /** The visitor asked to delete all answers, and has to say yes. */
  readonly confirmingReset: boolean;
  readonly askReset: (ask: boolean) => void;
}

/** What the views of all answers and of the result know beside that. */
export interface ReportContext extends ViewContext {
  readonly text: AssessmentText;
  readonly words: Words;
  /** Null until it has arrived. */
  readonly advice: Advice | null;
}

/** One of the widget's words with its gaps filled in. */
export function say<Key extends string>(
  { words }: { readonly words: Readonly<Record<Key, string>> },
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[key], values);
}

/** The words of an item. A definition that passed `contract/` has them all; the id stands in if one does not. */
export function itemText({ text }: Pick<ViewContext, 'text'>, item: string): ItemText {
  return text.items[item] ?? { question: item, label: item, options: {} };
}

export function stepTitle({ assessment, text }: Pick<ReportContext, 'assessment' | 'text'>, step: number): string {
  const id = assessment.steps[step - 1]?.id ?? '';
  return text.steps[id]?.title ?? id;
}

/** The label of "don't know" for an item. */
export function dontKnowLabel(context: ViewContext, item: string): string {
  return itemText(context, item).dontKnow ?? context.words.dontKnow;
}

/** The chosen answers as the visitor read them. */
export function answerLabels(context: ViewContext, item: Item, answer: Answer): string[] {
  if (answer === DONT_KNOW) return [dontKnowLabel(context, item.id)];
  const { options } = itemText(context, item.id);
  return (typeof answer === 'string' ? [answer] : answer).map((id) => options[id] ?? id);
}

/** Whole numbers: more digits than that would promise more than a few questions can tell. */
export function scoreText(context: Pick<ReportContext, 'words'>, interval: Interval | undefined): string {
  if (!interval) return '';
  const low = Math.round(interval.low);
  const high = Math.round(interval.high);
  return low === high ? String(low) : say(context, 'cellBetween', { low, high });
}

/** An item of the assessment. A definition that passed `contract/` has every item that it names. */
export function itemOf({ assessment }: Pick<ViewContext, 'assessment'>, id: string): Item | undefined {
  return assessment.items.find((candidate) => candidate.id === id);
}

/** The name of an option, or the option with this value. */
export function optionLabel(context: Pick<ViewContext, 'text'>, item: string, option: string | null): string {
  return itemText(context, item).options[option ?? ''] ?? option ?? '';
}

/** The item that has this role, if there is one. */
export function itemInRole({ assessment }: Pick<ViewContext, 'assessment'>, role: ItemRole): Item | undefined {
  return assessment.items.find((candidate) => candidate.role === role);
}

/** The names of options of the item in a role. */
export function labelsInRole(
  context: Pick<ViewContext, 'assessment' | 'text'>,
  role: ItemRole,
  options: readonly string[],
): string[] {
  const item = itemInRole(context, role);
  return item ? options.map((option) => optionLabel(context, item.id, option)) : [];
}

/** Texts as a list in a sentence: "a, b and c". */
export function listed({ language }: Pick<ViewContext, 'language'>, texts: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(texts);
}

import type { TemplateResult } from 'lit';
import type { Interval, Item, ItemRole, Result, StageKey, Texts } from '../../engine/index.js';
import type { Advice } from './advice.js';
import { itemText, say } from '../session/context.js';
import type { CompleteContext, ResultRow, ViewContext, VisitDay, VoicesView } from '../session/context.js';

/** The firm beside firms like it, for whoever shows a result. */
export interface BesideView {
  /** On the page and on paper. */
  seen(context: ReportContext, result: Result): TemplateResult;
  /** The same as lines of text. */
  lines(context: ReportContext, result: Result): readonly string[];
  /** The same as rows of a table. */
  rows(context: ReportContext, result: Result): readonly ResultRow[];
}

/** What the views of the result know beside that. */
export interface ReportContext extends CompleteContext {
  /** Null until it has arrived. */
  readonly advice: Advice | null;
  /** What the visitor wrote, by item id. The results here are without. */
  readonly texts: Texts;
  /** The stages that the visitor has ticked off. */
  readonly ticks: readonly StageKey[];
  /** Ticks a stage off, or not any more; null where that cannot be done, as in a trial. */
  readonly tick: ((stage: StageKey, isDone: boolean) => void) | null;
  /** What colleagues answered, and the way to ask them; null until that has arrived. */
  readonly voices: VoicesView | null;
  /** What figures of many firms say; null where the page has none, and until all of it has arrived. */
  readonly beside: BesideView | null;
  /** The earlier visit whose result this is; null where it is that of now. */
  readonly earlier: VisitDay | null;
}

export function stepTitle({ assessment, text }: Pick<ReportContext, 'assessment' | 'text'>, step: number): string {
  const id = assessment.steps[step - 1]?.id ?? '';
  return text.steps[id]?.title ?? id;
}

/** Whole numbers: more digits than that would promise more than a few questions can tell. */
export function scoreText(context: Pick<ReportContext, 'words'>, interval: Interval | null | undefined): string {
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
export function optionLabel(context: ViewContext, item: string, option: string | null): string {
  return itemText(context, item).options[option ?? ''] ?? option ?? '';
}

/** The item that has this role, if there is one. */
export function itemInRole({ assessment }: Pick<ViewContext, 'assessment'>, role: ItemRole): Item | undefined {
  return assessment.items.find((candidate) => candidate.role === role);
}

/** The names of options of the item in a role. */
export function labelsInRole(context: ViewContext, role: ItemRole, options: readonly string[]): string[] {
  const item = itemInRole(context, role);
  return item ? options.map((option) => optionLabel(context, item.id, option)) : [];
}

/** Texts as a list in a sentence: "a, b and c". */
export function listed({ language }: Pick<ViewContext, 'language'>, texts: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(texts);
}

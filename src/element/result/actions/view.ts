/** An action in the words of the visitor, for this firm. */
import { availableActions, effortOf, safetyNotes, tasksOf } from '../../../engine/index.js';
import type { ActionChoice, Effort, Evidence, Result } from '../../../engine/index.js';
import { fill } from '../../../i18n/index.js';
import type { EntryWords } from '../advice.js';
import { actionOffers } from './offers.js';
import { sourcesOf } from './sources.js';
import type { ReportContext } from '../context.js';

export interface ActionView {
  readonly title: string;
  /** One sentence. */
  readonly why: string;
  readonly steps: readonly string[];
  readonly done: string;
  readonly watch?: string | undefined;
  readonly stop?: string | undefined;
  readonly effort: Effort;
  readonly evidence: Evidence;
  /** Option id of the role `support`. */
  readonly support?: string | undefined;
  /** A partner's, next to it. */
  readonly offers: readonly EntryWords[];
  /** Notes on personal or confidential data. */
  readonly safety: readonly string[];
}

/** Null while its words have not arrived, or if its source has none in this language. */
export function actionView(context: ReportContext, result: Result, choice: ActionChoice): ActionView | null {
  const { advice } = context;
  const found = availableActions(sourcesOf(context)).find(
    ({ action, source }) => action.id === choice.action && source === choice.source,
  );
  const words = advice?.actions[choice.source]?.[choice.action] ?? context.text.actions?.[choice.action];
  if (!found || !words) return null;
  const { action } = found;
  const texts = { ...words, ...words.variants?.[choice.variant ?? ''] };
  const task = taskSlots(context, result);
  const filled = (text: string) => fill(text, task);
  const isFilled = (text: string | undefined) => (text === undefined ? undefined : filled(text));
  return {
    title: filled(texts.title),
    why: filled(texts.why),
    steps: texts.steps.map(filled),
    done: filled(texts.done),
    watch: isFilled(texts.watch),
    stop: isFilled(texts.stop),
    effort: effortOf(action, choice.variant),
    evidence: action.evidence,
    support: action.support,
    offers: actionOffers(context, result, action.id),
    safety: action.safety ? safetyTexts(context, result) : [],
  };
}

/** The task of the sector that stands in the texts of actions. */
function taskSlots({ advice, assessment }: ReportContext, { answers }: Result): Readonly<Record<string, string>> {
  if (!advice?.library) return {};
  const tasks = tasksOf(assessment, answers, advice.library.sectors);
  const words = tasks && advice.library.text.sectors[tasks.sector]?.[tasks.tasks[0] ?? ''];
  return words ? { task: words.name, safe: words.safe, check: words.check } : {};
}

function safetyTexts({ advice, assessment }: ReportContext, { answers }: Result): string[] {
  if (!advice?.library) return [];
  const { safety, text } = advice.library;
  return safetyNotes(assessment, answers, safety).flatMap((id) => text.safety[id] ?? []);
}

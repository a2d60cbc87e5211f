/** What has changed since the earlier visit, in the words of the visitor: the same for page, paper, letter and table. */
import type {
  Answer,
  PlanThen,
  Previous,
  Result,
  StageOutcome,
  StageThen,
  StepRange,
  ThenAndNow,
} from '../../../engine/index.js';
import { compareResultsWith } from '../../../engine/then-and-now/compare-results.js';
import { answerLabels } from '../../session/answer-labels.js';
import { itemText, say } from '../../session/context.js';
import { dayText } from '../../session/day.js';
import { lostRow } from '../../session/lost.js';
import { cellWords } from '../cells/cell.js';
import { itemOf, optionLabel } from '../context.js';
import type { ReportContext } from '../context.js';
import { wishOf } from '../situation.js';

/** A line about one thing, with its parts for who wants a table. */
export interface ThenRow {
  readonly id: string;
  readonly label: string;
  /** What became of it. */
  readonly value: string;
  /** All of it, as a sentence. */
  readonly text: string;
}

export interface StageRow extends ThenRow {
  readonly outcome: StageOutcome;
}

export interface ThenFacts {
  readonly previous: Previous;
  readonly changes: ThenAndNow;
  /** Step of then and of now; empty without steps. */
  readonly step: string;
  /** What the definition of then said, if that was another one. */
  readonly rules: readonly string[];
  /** The step that the plan of then led to, or made safe; null if the visitor was shown none. */
  readonly planStep: number | null;
  /** Its parts. */
  readonly stages: readonly StageRow[];
  /** How many of these are done; empty without a plan. */
  readonly done: string;
  readonly cells: readonly ThenRow[];
  /** Answers that no plan was about and that are others today. */
  readonly others: readonly ThenRow[];
  readonly lost: readonly ThenRow[];
}

const OUTCOME = {
  done: 'thenDone',
  'not-done': 'thenNotDone',
  unknown: 'thenUnknown',
  'no-longer-needed': 'thenNotNeeded',
} as const satisfies Record<StageOutcome, keyof ReportContext['words']>;

/** Null for a firm that did not come back. */
export function thenFacts(context: ReportContext, result: Result): ThenFacts | null {
  const { previous } = result;
  if (!previous) return null;
  const changes = compareResultsWith(context.advice?.search ?? null, context.assessment, previous, result);
  const plan = planOfThen(context, previous, changes);
  const stages = (plan?.stages ?? []).map((stage) => stageRow(context, stage));
  const done = stages.filter(({ outcome }) => outcome === 'done').length;
  return {
    ...{ previous, changes, stages, planStep: plan?.step ?? null },
    step: stepText(context, previous, changes),
    rules: rulesText(context, previous),
    done: stages.length > 0 ? say(context, 'doneCount', { done, count: stages.length }) : '',
    cells: cellRows(context, result, changes),
    others: changes.answers.flatMap((answer) => (answer.planned ? [] : answerRow(context, answer))),
    lost: previous.notCarried.map((answer) => {
      const row = lostRow(context, answer);
      return { ...row, text: say(context, 'labelled', { ...row }) };
    }),
  };
}

/** As the result page does it: whoever stands where it wants to be was shown what makes the step hold. */
function planOfThen(context: ReportContext, previous: Previous, { hold, plan }: ThenAndNow): PlanThen | null {
  const wish = wishOf(context, previous);
  const { high, low } = previous.step ?? { low: 0, high: 0 };
  const isReached = wish > 0 && wish <= low && low === high;
  return isReached ? hold : (plan ?? hold);
}

function stepText(context: ReportContext, { date }: Previous, { step }: ThenAndNow): string {
  if (!step) return '';
  const [then, now] = [stepName(context, step.then), stepName(context, step.now)];
  return date === null
    ? say(context, 'thenStep', { then, now })
    : say(context, 'thenStepDated', { then, now, date: dayText(context, date) });
}

function rulesText(context: ReportContext, { sameDefinition, step, stepThen }: Previous): string[] {
  if (sameDefinition) return [];
  if (!stepThen || !step) return [context.words.backChanged];
  return [say(context, 'thenRules', { then: stepName(context, stepThen), now: stepName(context, step) })];
}

export function stepName(context: ReportContext, { high, low }: StepRange): string {
  return low === high ? say(context, 'thenSteps', { step: low }) : say(context, 'thenRange', { low, high });
}

function stageRow(context: ReportContext, { item, option, outcome, ticked, to }: StageThen): StageRow {
  const { words } = context;
  const { label } = itemText(context, item);
  const value = [words[OUTCOME[outcome]], ...(ticked && outcome !== 'done' ? [words.thenTicked] : [])].join(', ');
  const reached = option === null ? String(to) : optionLabel(context, item, option);
  const text = say(context, 'thenStage', { label, option: reached, outcome: value });
  return { id: item, label: say(context, 'labelled', { label, value: reached }), value, text, outcome };
}

/** What each cell lacked for the step that is next today; only where that is another thing to say. */
function cellRows(context: ReportContext, result: Result, { cells, step }: ThenAndNow): ThenRow[] {
  const { assessment, text } = context;
  if (result.depth === 'quick' || result.previous?.depth === 'quick') return [];
  const before = { answers: result.previous?.answers ?? {}, step: step?.now ?? null };
  return assessment.dimensions.flatMap((dimension) => {
    const { id } = dimension;
    const moved = cells[id];
    if (!moved?.then || !moved.now) return [];
    const scores = { ...before, cells: { [id]: moved.then } };
    const [then, now] = [cellWords(context, scores, dimension), cellWords(context, result, dimension)];
    if (then === now) return [];
    const label = text.dimensions[id]?.title ?? id;
    const value = say(context, 'thenMoved', { then, now });
    return { id, label, value, text: say(context, 'labelled', { label, value }) };
  });
}

function answerRow(context: ReportContext, { item: id, now, then }: ThenAndNow['answers'][number]): ThenRow[] {
  const item = itemOf(context, id);
  if (!item) return [];
  const said = (answer: Answer | null) =>
    answer === null
      ? context.words.notAnswered
      : say(context, 'quoted', { text: answerLabels(context, item, answer).join(', ') });
  const { label } = itemText(context, id);
  const value = say(context, 'thenMoved', { then: said(then), now: said(now) });
  return [{ id, label, value, text: say(context, 'labelled', { label, value }) }];
}

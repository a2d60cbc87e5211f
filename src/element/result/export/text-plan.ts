/** The plan as paragraphs of a letter: the first action, then the others in order. */
import { firstAhead } from '../../../engine/index.js';
import type { Result } from '../../../engine/index.js';
import { itemText, say } from '../../session/context.js';
import { effortFacts } from '../actions/effort.js';
import { sourcesOf } from '../actions/sources.js';
import { actionView } from '../actions/view.js';
import type { ActionView } from '../actions/view.js';
import type { ReportContext } from '../context.js';
import { evidenceLines } from '../evidence.js';
import { toText } from '../plan/change.js';
import { planWords } from '../plan/plan-words.js';
import { toDos } from '../plan/to-do.js';
import type { ToDo } from '../plan/to-do.js';
import type { Situation } from '../situation.js';

/** `all`: the rows of the plan that is shown. */
export function planParagraphs(
  context: ReportContext,
  result: Result,
  situation: Situation,
  all: readonly ToDo[],
): string[][] {
  if (situation === 'quick') return quick(context, result);
  const said = planWords(context, result, situation, all);
  if (!said) return [];
  // A range has something to find out before the plan.
  const isExact = result.step?.low === result.step?.high;
  const first = isExact ? all.find(({ isDone }) => !isDone) : undefined;
  return [
    first
      ? paragraph(context, first, say(context, 'labelled', { label: context.words.beginHere, value: '' }).trim())
      : [],
    [said.title, said.intro],
    ...all.filter((row) => row !== first).map((row) => paragraph(context, row, `${row.number}.`)),
    ...later(context, result, situation),
    safety(context, all),
  ];
}

/** The way to the next step, for whoever wants it one day. */
function later(context: ReportContext, result: Result, situation: Situation): string[][] {
  const title = context.advice?.library?.text.situations.reached.more;
  if (situation !== 'reached' || !result.plan || !title) return [];
  const rows = toDos(context, result, result.plan.stages);
  return [[title], ...rows.map((row) => paragraph(context, row, `${row.number}.`))];
}

/** After a quick scan: the one action that its step leads to. */
function quick(context: ReportContext, result: Result): string[][] {
  const { advice, assessment, words } = context;
  const ids = result.quickAction === null ? [] : [result.quickAction];
  const choice = firstAhead(assessment, result.answers, sourcesOf(context), ids);
  const action = choice && actionView(context, result, choice);
  if (!action) return [];
  const title = say(context, 'labelled', { label: words.beginHere, value: action.title });
  return [[...actionLines(context, action, title), advice?.library?.text.situations.quick.description ?? '']];
}

/** `lead` stands before its title: a number, or that it comes first. */
function paragraph(context: ReportContext, { action, isDone, stage }: ToDo, lead: string): string[] {
  const { words } = context;
  const name = action?.title ?? itemText(context, stage.item).label;
  const done = isDone ? say(context, 'labelled', { label: words.done, value: name }) : name;
  const title = [lead, done, stage.findOut ? `(${words.planFindOut})` : ''].filter(Boolean).join(' ');
  return action ? actionLines(context, action, title) : [title, toText(context, stage)];
}

/** What it takes, its steps as sentences, when it is done, what to beware of, and when to stop. */
export function actionLines(context: ReportContext, action: ActionView, title: string): string[] {
  const { words } = context;
  const fact = (label: string, value: string | undefined) => (value ? say(context, 'labelled', { label, value }) : '');
  return [
    `${title} (${effortFacts(context, action.effort).join(', ')})`,
    action.steps.join(' '),
    fact(words.howDone, action.done),
    fact(words.howWatch, action.watch),
    fact(words.howStop, action.stop),
    ...action.offers.map(({ title, url }) =>
      fact(words.howHelp, url ? say(context, 'labelled', { label: title, value: url }) : title),
    ),
    ...evidenceLines(context, action.evidence),
  ];
}

/** The notes on the data of others that actions of the plan have, each once. */
function safety(context: ReportContext, all: readonly ToDo[]): string[] {
  const notes = new Set(all.flatMap(({ action }) => action?.safety ?? []));
  return notes.size > 0 ? [context.words.howSafety, ...notes] : [];
}

/** A result as plain text, to paste into a mail or a document. */
import type { Plan, Result } from '../../../engine/index.js';
import { effortFacts } from '../actions/effort.js';
import { evidenceLines } from '../evidence.js';
import { toDos } from '../plan/to-do.js';
import type { ToDo } from '../plan/to-do.js';
import { shownPlan, situationOf } from '../situation.js';
import { itemText, say } from '../../session/context.js';
import { scoreText } from '../context.js';
import type { ReportContext } from '../context.js';
import { entryOf } from '../support.js';
import { targetText } from '../target.js';
import { positionText } from '../standing.js';
import { restsOn } from './rests-on.js';

export function textOf(context: ReportContext, result: Result): string {
  const { text, words } = context;
  const isFull = result.depth === 'full';
  const lines = (title: string, list: readonly string[]) =>
    list.length > 0 ? ['', title, ...list.map((line) => `- ${line}`)] : [];
  const situation = situationOf(context, result);
  const own = shownPlan(result, situation);
  const shown = own && own.stages.length > 0 ? own : result.plan;
  const plan = toDos(context, result, shown?.stages ?? []);
  const restsOnText = restsOn(context, result, plan);
  const offers = result.support.flatMap(({ catalogue, entry }) => {
    const offer = context.advice?.support[catalogue]?.[entry];
    const { evidence } = entryOf(context, { catalogue, entry }) ?? {};
    const said = [offer?.title, offer?.url].filter(Boolean).join(': ');
    return offer ? [[said, ...evidenceLines(context, evidence)].join('\n  ')] : [];
  });
  const date = new Intl.DateTimeFormat(context.language, { dateStyle: 'long' }).format(new Date(result.completedAt));
  return [
    text.title,
    positionText(context, result),
    ...(result.step.low === result.step.high ? [text.steps[result.step.id]?.description ?? ''] : []),
    ...(isFull ? [] : [words.aboutQuick]),
    ...planLines(context, result, shown, plan),
    ...lines(
      words.cellsTitle,
      Object.entries(isFull ? result.cells : {}).flatMap(([id, cell]) =>
        !cell
          ? []
          : say(context, 'labelled', { label: text.dimensions[id]?.title ?? id, value: scoreText(context, cell) }),
      ),
    ),
    ...lines(words.supportFitTitle, offers),
    '',
    say(context, 'aboutMethod', { title: text.title, version: result.assessment.version, date }),
    ...(result.assessment.validation === 'not-validated' ? [words.aboutNotValidated] : []),
    ...(restsOnText ? [restsOnText] : []),
    text.caveat,
    text.source,
  ].join('\n');
}

/** The plan as a numbered list: what to do, its steps, and when it is done; without an action the answer to reach. */
function planLines(context: ReportContext, result: Result, plan: Plan | null, all: readonly ToDo[]): string[] {
  const { advice, text, words } = context;
  if (!plan || plan.stages.length === 0) return [];
  const { id, step } = plan;
  const title =
    step > result.step.low
      ? say(context, 'planTitle', { step, name: text.steps[id]?.title ?? '' })
      : (advice?.library?.text.situations.reached.holds ?? '');
  return ['', title, ...all.flatMap((toDo) => toDoLines(context, words, toDo))];
}

function toDoLines(
  context: ReportContext,
  words: ReportContext['words'],
  { action, isDone, number, stage }: ToDo,
): string[] {
  const { findOut, item, option, to } = stage;
  const done = (value: string) => (isDone ? say(context, 'labelled', { label: words.done, value }) : value);
  const first = findOut ? ` (${words.planFindOut})` : '';
  if (!action) {
    const answer = targetText(context, { item, option, to });
    return [`${number}. ${done(itemText(context, item).label)}${first}. ${say(context, 'planTo', { answer })}`];
  }
  return [
    `${number}. ${done(action.title)}${first} (${effortFacts(context, action.effort).join(', ')})`,
    ...action.steps.map((step) => `   - ${step}`),
    `   ${say(context, 'labelled', { label: words.howDone, value: action.done })}`,
    ...evidenceLines(context, action.evidence).map((line) => `   ${line}`),
  ];
}

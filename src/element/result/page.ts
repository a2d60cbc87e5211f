import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isTicked } from '../../engine/index.js';
import type { Result, StageKey } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import type { ResumeView } from '../session/context.js';
import { about } from './about.js';
import { barriers } from './barriers.js';
import { cells } from './cells/cells.js';
import { comparison } from './comparison.js';
import { say } from '../session/context.js';
import { firstScreen } from './first-screen.js';
import { ideas } from './ideas.js';
import { otherWays } from './other-ways.js';
import { plan } from './plan/plan.js';
import { toDos } from './plan/to-do.js';
import type { ToDo } from './plan/to-do.js';
import { resetQuestion } from '../session/reset-question.js';
import { shownPlan, situationOf } from './situation.js';
import type { Situation } from './situation.js';
import { support } from './support.js';
import { takeAlong } from './export/view.js';
import type { TakeAlongView } from './export/view.js';
import { trialBar, whatIf } from './what-if/view.js';
import type { TrialView } from './what-if/view.js';
import { why } from './why.js';

/** The result as its own page. */
export interface ResultView extends TrialView, TakeAlongView {
  /** What is shown: the result that was sent, or what another answer would give. */
  readonly result: Result;
  /** What had been ticked off when this page was opened. */
  readonly doneBefore: readonly StageKey[];
  /** Null where the host page gave no endpoint, or that part has not arrived. */
  readonly delivery: { render(context: ResultView): unknown } | null;
  /** The way to come back later; null until that has arrived. */
  readonly comingBack: ResumeView | null;
  readonly save: (file: File) => void;
}

/** So many actions go along in a mail. */
const MAILED = 3;

export function resultPage(context: ResultView): TemplateResult {
  const { result } = context;
  const situation = situationOf(context, result);
  const stages = toDos(context, result, shownPlan(result, situation)?.stages ?? []);
  const isExact = result.step.low === result.step.high;
  const left = stages.find(({ stage }) => !isTicked(context.doneBefore, stage)) ?? null;
  // A range has something to find out before the plan.
  const first = isExact ? left : null;
  return html`<div class="page" part="result">
    ${trialBar(context, result)} ${firstScreen(context, result, situation, { first, stages })}
    ${plan(context, result, situation, { all: stages, first })} ${situation === 'quick' ? deepen(context) : nothing}
    ${context.comingBack?.then(context, context.own)}
    <slot name="result"></slot>
    ${context.delivery?.render(context)} ${details(context, situation, stages)}
    ${takeAlong(context, comeBack(context, stages))} ${context.draft?.notice(context)}
    ${context.confirmingReset ? resetQuestion(context) : actions(context)}
  </div>`;
}

/** What is tried out is not what the visitor comes back to. */
function comeBack(context: ResultView, stages: readonly ToDo[]): unknown {
  const { comingBack, own, save, ticks } = context;
  // A firm with nothing to do on its step may still want to go on to the next.
  const plan = stages.length > 0 ? stages : toDos(context, own, own.plan?.stages ?? []);
  const actions = plan.slice(0, MAILED).flatMap(({ action }) => action?.title ?? []);
  return comingBack?.keep(context, { result: own, ticks, actions, save });
}

/** What lies behind the step and the plan, most of it closed. */
function details(context: ResultView, situation: Situation, stages: readonly ToDo[]): TemplateResult {
  const { assessment, result } = context;
  if (situation === 'unknown') return html`<div class="folds">${about(context, result)}</div>`;
  const isFull = result.depth === 'full';
  // Whoever wants to work without AI reads two checks; all else is closed.
  const isWithout = situation === 'without';
  const answered = isFull ? barriers(context, result, stages, { isFolded: isWithout }) : nothing;
  const scores = isFull && assessment.dimensions.length > 0 ? cells(context, result, situation) : nothing;
  const both = html`${answered} ${scores}`;
  return html`${isWithout ? nothing : both}
    <div class="folds">
      ${isWithout ? both : nothing} ${why(context, result)} ${isFull ? support(context, result) : nothing}
      ${ideas(context, result)} ${comparison(context, result)} ${whatIf(context, result)}
      ${isWithout || situation === 'quick' ? nothing : otherWays(context, result)} ${about(context, result)}
    </div>`;
}

/** The way on from the quick scan: what was answered is not asked again. */
function deepen(context: ResultView): TemplateResult {
  const { assessment, asked, headingLevel, send, words } = context;
  const questions = assessment.items.length - asked.items.length;
  return html`<section part="deepen" class="deepen" data-print="no">
    ${heading(headingLevel + 1, words.deepenTitle)}
    <p>${say(context, 'deepenText', { questions })}</p>
    <button type="button" class="primary" part="button button-primary" @click=${() => send({ type: 'deepen' })}>
      ${words.deepen}
    </button>
  </section>`;
}

function actions({ send, words }: ResultView): TemplateResult {
  return html`<div class="actions" data-print="no">
    <button type="button" part="button" @click=${() => send({ type: 'back' })}>${words.changeAnswers}</button>
    <button
      type="button"
      part="button"
      data-focus="reset-button"
      @click=${() => send({ type: 'ask-reset', ask: true })}
    >
      ${words.startAgain}
    </button>
  </div>`;
}

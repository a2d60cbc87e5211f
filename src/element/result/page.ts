import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isTicked } from '../../engine/index.js';
import type { Result, StageKey } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import type { KeepView } from '../session/context.js';
import type { ReportContext } from './context.js';
import { say } from '../session/context.js';
import { firstScreen } from './first-screen.js';
import { plan } from './plan/plan.js';
import { toDos } from './plan/to-do.js';
import type { ToDo } from './plan/to-do.js';
import { resetQuestion } from '../session/reset-question.js';
import { shownPlan, situationOf } from './situation.js';
import type { Situation } from './situation.js';
import { thenAndNow } from './then-and-now/view.js';
import { takeAlong } from './export/view.js';
import type { TakeAlongView } from './export/view.js';

/** The result as its own page. */
export interface ResultView extends ReportContext, TakeAlongView {
  /** The result that was sent. */
  readonly own: Result;
  /** What is shown: that, or what another answer would give. */
  readonly result: Result;
  /** Stays in sight while another answer is tried out. */
  readonly bar: unknown;
  /** What stands below the plan, whose stages these are. */
  readonly details: (situation: Situation, stages: readonly ToDo[]) => unknown;
  /** What stands above the result of an earlier visit, which was sent then, if it was; null above that of now. */
  readonly lookedBack: unknown;
  /** What had been ticked off when this page was opened. */
  readonly doneBefore: readonly StageKey[];
  /** Null where the host page gave no endpoint, or that part has not arrived. */
  readonly delivery: { render(context: ResultView): unknown } | null;
  /** The way to come back later; null until the first screen is painted. */
  readonly keeper: KeepView | null;
  readonly save: (file: File) => void;
}

/** So many actions go along in a mail. */
const MAILED = 3;

export function resultPage(context: ResultView): TemplateResult {
  const { result } = context;
  const situation = situationOf(context, result);
  const stages = toDos(context, result, shownPlan(result, situation)?.stages ?? []);
  const isExact = result.step?.low === result.step?.high;
  const left = stages.find(({ stage }) => !isTicked(context.doneBefore, stage)) ?? null;
  // A range has something to find out before the plan.
  const first = isExact ? left : null;
  return html`<div class="page" part="result">
    ${context.lookedBack} ${context.bar} ${firstScreen(context, result, situation, { first, stages })}
    ${plan(context, result, situation, { all: stages, first })}
    ${situation === 'quick' || (situation === 'profile' && result.depth === 'quick') ? deepen(context) : nothing}
    ${thenAndNow(context, context.own)}
    <slot name="result"></slot>
    ${context.lookedBack ? nothing : context.delivery?.render(context)} ${context.details(situation, stages)}
    ${takeAlong(context, comeBack(context, stages))} ${context.draft?.notice(context)}
    ${context.confirmingReset ? resetQuestion(context) : actions(context)}
  </div>`;
}

/** What is tried out is not what the visitor comes back to. */
function comeBack(context: ResultView, stages: readonly ToDo[]): unknown {
  const { keeper, own, save, ticks } = context;
  // A firm with nothing to do on its step may still want to go on to the next.
  const plan = stages.length > 0 ? stages : toDos(context, own, own.plan?.stages ?? []);
  const actions = plan.slice(0, MAILED).flatMap(({ action }) => action?.title ?? []);
  return keeper?.keep(context, { result: own, ticks, actions, save });
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

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { firstAhead } from '../../engine/index.js';
import type { Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { sourcesOf } from './actions/sources.js';
import { actionView } from './actions/view.js';
import type { ReportContext } from './context.js';
import { sharedEvidence } from './evidence.js';
import { actionBody, firstAction } from './plan/first-action.js';
import type { ToDo } from './plan/to-do.js';
import type { Situation } from './situation.js';
import { standing } from './standing.js';
import { undecided } from './undecided.js';
import { withoutAi } from './without-ai.js';

interface FirstScreenPlan {
  readonly first: ToDo | null;
  readonly stages: readonly ToDo[];
}

/** Where the firm stands, and what to do first. `stages`: of the plan that is shown. `first`: null where none is left. */
export function firstScreen(
  context: ReportContext,
  result: Result,
  situation: Situation,
  { first, stages }: FirstScreenPlan,
): TemplateResult {
  // The name is for whoever listens: a line before the heading (see `HeadingOptions.page`), and there is no room for it.
  return html`<div class="first-screen">
    <p class="visually-hidden">${context.text.title}</p>
    ${standing(context, result, situation)} ${card(context, result, situation, { first, stages })}
  </div>`;
}

function card(
  context: ReportContext,
  result: Result,
  situation: Situation,
  { first, stages }: FirstScreenPlan,
): TemplateResult | typeof nothing {
  if (!result.step) return nothing;
  if (result.step.low < result.step.high) return undecided(context, result, situation);
  if (situation === 'without') return withoutAi(context, result);
  if (situation === 'quick') return quickAction(context, result);
  if (first) return firstAction(context, result, first);
  if (stages.length > 0) return allDone(context);
  const isDone = situation === 'top' || situation === 'reached';
  return isDone && context.advice?.library
    ? html`<section class="first-action" part="first-action"><p>${context.words.holdNothing}</p></section>`
    : nothing;
}

/** All of the plan was ticked off before: the answers will have changed. */
function allDone({ send, words }: ReportContext): TemplateResult {
  return html`<section class="first-action" part="first-action">
    <p>${words.planAllDone}</p>
    <button type="button" class="primary" part="button button-primary" @click=${() => send({ type: 'back' })}>
      ${words.changeAnswers}
    </button>
  </section>`;
}

/** A quick result knows the use of AI only: one action that its step leads to. */
export function quickAction(context: ReportContext, result: Result): TemplateResult | typeof nothing {
  const { advice, assessment, headingLevel } = context;
  if (!advice?.library || result.quickAction === null) return nothing;
  const choice = firstAhead(assessment, result.answers, sourcesOf(context), [result.quickAction]);
  const action = choice && actionView(context, result, choice);
  if (!action) return nothing;
  const { description, title } = advice.library.text.situations.quick;
  return html`<section class="first-action" part="first-action">
    <p class="eyebrow">${title}</p>
    ${heading(headingLevel + 1, action.title)} ${actionBody(context, result, action, null)}
    <p class="muted">${description} ${sharedEvidence(context, [action.evidence])}</p>
  </section>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { firstAhead } from '../../engine/index.js';
import type { Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { sourcesOf } from './actions/sources.js';
import { actionView } from './actions/view.js';
import type { ReportContext } from './context.js';
import { actionBody, firstAction } from './plan/first-action.js';
import type { ToDo } from './plan/to-do.js';
import type { Situation } from './situation.js';
import { standing } from './standing.js';
import { undecided } from './undecided.js';
import { withoutAi } from './without-ai.js';

/** Where the firm stands, and what to do first. `first`: null where the plan has none. */
export function firstScreen(
  context: ReportContext,
  result: Result,
  situation: Situation,
  first: ToDo | null,
): TemplateResult {
  return html`<div class="first-screen">
    ${standing(context, result, situation)} ${card(context, result, situation, first)}
  </div>`;
}

function card(
  context: ReportContext,
  result: Result,
  situation: Situation,
  first: ToDo | null,
): TemplateResult | typeof nothing {
  if (result.step.low < result.step.high) return undecided(context, result, situation);
  if (situation === 'without') return withoutAi(context, result);
  if (situation === 'quick') return quickAction(context, result);
  if (first) return firstAction(context, result, first);
  const isDone = situation === 'top' || situation === 'reached';
  return isDone && context.advice?.library
    ? html`<section class="first-action" part="first-action"><p>${context.words.holdNothing}</p></section>`
    : nothing;
}

/** A quick result knows the use of AI only: one action that its step leads to. */
function quickAction(context: ReportContext, result: Result): TemplateResult | typeof nothing {
  const { advice, assessment, headingLevel } = context;
  if (!advice?.library || result.quickAction === null) return nothing;
  const choice = firstAhead(assessment, result.answers, sourcesOf(context), [result.quickAction]);
  const action = choice && actionView(context, result, choice);
  if (!action) return nothing;
  const { description, title } = advice.library.text.situations.quick;
  return html`<section class="first-action" part="first-action">
    <p class="eyebrow">${title}</p>
    ${heading(headingLevel + 1, action.title)} ${actionBody(context, result, action, null)}
    <p class="muted">${description}</p>
  </section>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../../engine/index.js';
import { effortFacts } from '../actions/effort.js';
import { how } from '../actions/how.js';
import type { ActionView } from '../actions/view.js';
import { heading } from '../../host/heading.js';
import { itemText } from '../../session/context.js';
import type { ReportContext } from '../context.js';
import { fromText, toText } from './change.js';
import { tickBox } from './tick.js';
import type { ToDo } from './to-do.js';

/** The first thing to do, with all that is needed to begin. */
export function firstAction(context: ReportContext, result: Result, toDo: ToDo): TemplateResult {
  const { action, stage } = toDo;
  const { headingLevel, words } = context;
  return html`<section class="first-action" part="first-action raise">
    <p class="eyebrow">${words.beginHere}</p>
    ${heading(headingLevel + 1, action?.title ?? itemText(context, stage.item).label)}
    ${stage.findOut ? html`<p><span class="badge quiet">${words.planFindOut}</span></p>` : nothing}
    ${
      action
        ? html`<div class="first-body">
            ${actionBody(context, result, action, stage)} ${tickBox(context, toDo, { isLabelled: true })}
          </div>`
        : html`<p>${fromText(context, result, stage)}</p>
            <p><strong>${toText(context, stage)}</strong></p>
            ${tickBox(context, toDo, { isLabelled: true })}`
    }
  </section>`;
}

/** Its first step, what it costs, and a button that opens the rest. `stage`: null in a quick result, whose way on is another. */
export function actionBody(
  context: ReportContext,
  result: Result,
  action: ActionView,
  stage: ToDo['stage'] | null,
): TemplateResult {
  return html`<p>${action.steps[0]}</p>
    <ul class="effort">
      ${effortFacts(context, action.effort).map((fact) => html`<li>${fact}</li>`)}
    </ul>
    <details class="how-fold">
      <summary class="button ${stage ? 'primary' : ''}" part="button ${stage ? 'button-primary' : ''}">
        ${context.words.howTo}
      </summary>
      ${how(context, result, action, { stage, from: 1 })}
    </details>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../../engine/index.js';
import { timeText } from '../actions/effort.js';
import { how } from '../actions/how.js';
import type { ActionView } from '../actions/view.js';
import { itemText } from '../../session/context.js';
import type { ReportContext } from '../context.js';
import { fromText, groupOf, toText } from './change.js';
import type { Change } from './change.js';
import { tickBox } from './tick.js';
import type { ToDo } from './to-do.js';

/** One line with its time, and its how in a fold; without an action what is now, and what is to be. */
export function planRow(context: ReportContext, result: Result, toDo: ToDo): TemplateResult {
  const { action, isDone, number, stage } = toDo;
  return html`<li part="raise" class=${isDone ? 'tickable done' : 'tickable'} value=${number}>
    ${tickBox(context, toDo)} ${action ? actionFold(context, result, action, stage) : change(context, result, stage)}
  </li>`;
}

function actionFold(context: ReportContext, result: Result, action: ActionView, stage: ToDo['stage']): TemplateResult {
  return html`<details>
    <summary>
      <span class="row-title"
        >${action.title}
        ${stage.findOut ? html`<span class="badge quiet">${context.words.planFindOut}</span>` : nothing}</span
      >
      <span class="row-fact">${timeText(context, action.effort.hours)}</span>
    </summary>
    ${how(context, result, action, { stage })}
  </details>`;
}

/** A row of another way to get there, which is not ticked off. */
export function changeRow(context: ReportContext, result: Result, one: Change, number: number): TemplateResult {
  return html`<li part="raise" value=${number}>${change(context, result, one)}</li>`;
}

function change(context: ReportContext, result: Result, change: Change): TemplateResult {
  const { words } = context;
  return html`<div class="change">
    <p class="muted">${groupOf(context, change.item)}</p>
    <p class="row-title">${itemText(context, change.item).label}</p>
    ${change.findOut ? html`<p><span class="badge quiet">${words.planFindOut}</span></p>` : nothing}
    <p>${fromText(context, result, change)}</p>
    <p><strong>${toText(context, change)}</strong></p>
  </div>`;
}

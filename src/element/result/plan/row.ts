import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../../engine/index.js';
import { timeText } from '../actions/effort.js';
import { how } from '../actions/how.js';
import { itemText } from '../../session/context.js';
import type { ReportContext } from '../context.js';
import { fromText, groupOf, toText } from './change.js';
import type { Change } from './change.js';
import type { ToDo } from './to-do.js';

/** One line with its time, and its how in a fold; without an action what is now, and what is to be. */
export function planRow(context: ReportContext, result: Result, { action, number, stage }: ToDo): TemplateResult {
  if (!action) return changeRow(context, result, stage, number);
  return html`<li part="raise" value=${number}>
    <details>
      <summary>
        <span class="row-title"
          >${action.title}
          ${stage.findOut ? html`<span class="badge quiet">${context.words.planFindOut}</span>` : nothing}</span
        >
        <span class="row-fact">${timeText(context, action.effort.hours)}</span>
      </summary>
      ${how(context, result, action, { stage })}
    </details>
  </li>`;
}

export function changeRow(context: ReportContext, result: Result, change: Change, number: number): TemplateResult {
  const { words } = context;
  return html`<li part="raise" value=${number}>
    <div class="change">
      <p class="muted">${groupOf(context, change.item)}</p>
      <p class="row-title">${itemText(context, change.item).label}</p>
      ${change.findOut ? html`<p><span class="badge quiet">${words.planFindOut}</span></p>` : nothing}
      <p>${fromText(context, result, change)}</p>
      <p><strong>${toText(context, change)}</strong></p>
    </div>
  </li>`;
}

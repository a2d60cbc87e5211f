import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { timeText } from '../actions/effort.js';
import { itemText } from '../../session/context.js';
import type { ReportContext } from '../context.js';
import { toText } from '../plan/change.js';
import type { ToDo } from '../plan/to-do.js';

/** A plan to hang up: a box to tick, room for who and when, and what "done" means. */
export function planTable(context: ReportContext, rows: readonly ToDo[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const { howDone, sheetAction, sheetTime, sheetWhen, sheetWho } = context.words;
  return html`<table class="plan-table">
    <thead>
      <tr>
        ${[sheetAction, sheetWho, sheetWhen, sheetTime, howDone].map((title) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => planTableRow(context, row))}
    </tbody>
  </table>`;
}

function planTableRow(context: ReportContext, { action, isDone, number, stage, when }: ToDo): TemplateResult {
  const { planFindOut, done } = context.words;
  return html`<tr>
    <th scope="row">
      <div class="to-tick">
        <span class="box">${isDone ? html`✓<span class="visually-hidden">${done}</span>` : nothing}</span>
        <span>
          ${number}. ${action?.title ?? itemText(context, stage.item).label}
          ${stage.findOut ? html`<span class="badge quiet">${planFindOut}</span>` : nothing}
        </span>
      </div>
    </th>
    <td class="blank"></td>
    <td class="blank muted">${when && context.words[when]}</td>
    <td>${action ? narrow(timeText(context, action.effort.hours)) : nothing}</td>
    <td>${action?.done ?? toText(context, stage)}</td>
  </tr>`;
}

/** Breaks before the unit, since the column is narrow. */
function narrow(time: string): string {
  return time.replace(/[\u00A0\u202F]/g, ' ');
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { fold } from './fold.js';
import { say } from '../session/context.js';
import { timeText } from './actions/effort.js';
import { how } from './actions/how.js';
import { actionView } from './actions/view.js';
import { barrierAnswers } from './barrier-answers.js';
import type { BarrierAnswer } from './barrier-answers.js';
import { itemInRole, optionLabel } from './context.js';
import type { ReportContext } from './context.js';
import type { ToDo } from './plan/to-do.js';

/** So many are read; the others are folded, and are in the appendix on paper. */
export const OPEN_BARRIERS = 3;

/** How the page goes on from an answer to the action or support that it leads to. */
type LeadsTo = (
  context: ReportContext,
  result: Result,
  answer: Pick<BarrierAnswer, 'choice' | 'support'>,
) => TemplateResult | typeof nothing;

/** What stands in the way, each with an answer and where that leads. `plan`: the actions that the page shows already. */
export function barriers(
  context: ReportContext,
  result: Result,
  plan: readonly ToDo[],
  { isFolded }: { readonly isFolded: boolean },
): TemplateResult | typeof nothing {
  const { headingLevel, words } = context;
  if (result.barriers.length === 0) return nothing;
  const all = barrierRows(context, result, plan, howOfAction);
  const title = words.barriersTitle;
  if (isFolded) {
    const list = html`<ul class="answered">
      ${all}
    </ul>`;
    return fold(context, { part: 'barriers', title, finding: String(all.length) }, list);
  }
  const rest = all.slice(OPEN_BARRIERS);
  return html`<section part="barriers">
    ${heading(headingLevel + 1, title)}
    <ul class="answered">
      ${all.slice(0, OPEN_BARRIERS)}
    </ul>
    ${
      rest.length > 0
        ? html`<details class="more">
            <summary data-print="no">${say(context, 'moreCards', { count: rest.length })}</summary>
            <ul class="answered">
              ${rest}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}

/** An item of a list for each barrier, in the order in which they were chosen. */
export function barrierRows(
  context: ReportContext,
  result: Result,
  plan: readonly ToDo[],
  leadsTo: LeadsTo,
): TemplateResult[] {
  return barrierAnswers(context, result, plan).map(
    (answer) =>
      html`<li part="barrier">
        <p class="row-title">${answer.barrier}</p>
        ${answer.text ? html`${said(answer)} ${leadsTo(context, result, answer)}` : nothing}
      </li>`,
  );
}

function said({ examples, pointer, text }: BarrierAnswer): TemplateResult {
  return html`<p>${text} ${examples.length === 0 ? pointer : nothing}</p>
    ${
      examples.length > 0
        ? html`<ul>
              ${examples.map((example) => html`<li>${example}</li>`)}
            </ul>
            ${pointer ? html`<p>${pointer}</p>` : nothing}`
        : nothing
    }`;
}

/** An action that is not in the plan has its how here. */
const howOfAction: LeadsTo = (context, result, { choice, support }) => {
  const action = choice && actionView(context, result, choice);
  if (action) {
    return html`<details class="more">
      <summary>${action.title}</summary>
      ${how(context, result, action, { stage: null })}
    </details>`;
  }
  return formOf(context, support);
};

/** The action with its time; its how stands elsewhere. */
export const lineOfAction: LeadsTo = (context, result, { choice, support }) => {
  const action = choice && actionView(context, result, choice);
  return action
    ? html`<p class="row-title">${action.title} (${timeText(context, action.effort.hours)})</p>`
    : formOf(context, support);
};

function formOf(context: ReportContext, support: string | null): TemplateResult | typeof nothing {
  if (support === null) return nothing;
  const form = optionLabel(context, itemInRole(context, 'support')?.id ?? '', support);
  return html`<p class="muted">${say(context, 'labelled', { label: context.words.howHelp, value: form })}</p>`;
}

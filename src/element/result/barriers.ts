import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { answerBarriers, tasksOf } from '../../engine/index.js';
import type { AnsweredBarrier, Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { say } from '../session/context.js';
import { timeText } from './actions/effort.js';
import { how } from './actions/how.js';
import { sourcesOf } from './actions/sources.js';
import { actionView } from './actions/view.js';
import { itemInRole, optionLabel } from './context.js';
import type { ReportContext } from './context.js';
import type { ToDo } from './plan/to-do.js';

/** So many are read; the others are folded, and are in the appendix on paper. */
export const OPEN_BARRIERS = 3;

/** How the page goes on from an answer to the action or support that it leads to. */
type LeadsTo = (
  context: ReportContext,
  result: Result,
  choice: AnsweredBarrier['action'],
  support: string | null,
) => TemplateResult | typeof nothing;

/** What stands in the way, each with an answer and where that leads. `plan`: the actions that the page shows already. */
export function barriers(
  context: ReportContext,
  result: Result,
  plan: readonly ToDo[],
): TemplateResult | typeof nothing {
  const { headingLevel, words } = context;
  if (result.barriers.length === 0) return nothing;
  const all = barrierRows(context, result, plan, howOfAction);
  const rest = all.slice(OPEN_BARRIERS);
  return html`<section part="barriers">
    ${heading(headingLevel + 1, words.barriersTitle)}
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
  const answered = answerBarriers(context.assessment, result.answers, sourcesOf(context));
  return result.barriers.map((id) => {
    const answer = answered.find((one) => one.barrier === id);
    // An action that answers two barriers is shown at the first.
    const sameAction = answered.find(({ action }) => action !== null && action.action === answer?.action?.action);
    const isShown = answer && sameAction && sameAction !== answer;
    const shown = isShown ? { ...answer, action: null, support: null } : answer;
    return barrier(context, result, id, shown, plan, leadsTo);
  });
}

function barrier(
  context: ReportContext,
  result: Result,
  id: string,
  answer: AnsweredBarrier | undefined,
  plan: readonly ToDo[],
  leadsTo: LeadsTo,
): TemplateResult {
  const item = itemInRole(context, 'barriers')?.id ?? '';
  const words = answer && context.advice?.barriers[answer.source]?.[id];
  const text = words && (words.variants?.[answer.variant ?? '']?.text ?? words.text);
  return html`<li part="barrier">
    <p class="row-title">${optionLabel(context, item, id)}</p>
    ${answer && text ? barrierAnswer(context, result, answer, text, plan, leadsTo) : nothing}
  </li>`;
}

function barrierAnswer(
  context: ReportContext,
  result: Result,
  answer: AnsweredBarrier,
  text: string,
  plan: readonly ToDo[],
  leadsTo: LeadsTo,
): TemplateResult {
  const { action: choice, support } = answer;
  const planned = plan.find(({ choice: own }) => own?.action === choice?.action && own?.source === choice?.source);
  const pointer = choice && planned ? say(context, 'barrierInPlan', { number: planned.number }) : '';
  const tasks = answer.examples ? examples(context, result) : [];
  return html`<p>${text} ${tasks.length === 0 ? pointer : nothing}</p>
    ${
      tasks.length > 0
        ? html`<ul>
              ${tasks.map((task) => html`<li>${task}</li>`)}
            </ul>
            ${pointer ? html`<p>${pointer}</p>` : nothing}`
        : nothing
    }
    ${pointer ? nothing : leadsTo(context, result, choice, support)}`;
}

/** An action that is not in the plan has its how here. */
const howOfAction: LeadsTo = (context, result, choice, support) => {
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
export const lineOfAction: LeadsTo = (context, result, choice, support) => {
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

/** What AI does in three tasks of the sector. */
function examples({ advice, assessment }: ReportContext, { answers }: Result): string[] {
  if (!advice?.library) return [];
  const found = tasksOf(assessment, answers, advice.library.sectors);
  const words = found && advice.library.text.sectors[found.sector];
  return words ? found.tasks.flatMap((task) => words[task]?.example ?? []) : [];
}

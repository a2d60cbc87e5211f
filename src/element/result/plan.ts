import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chosen, itemStates, minimumOf, optionWorth } from '../../engine/index.js';
import type { Plan, PlanStage, Raise, Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { answerLabels, itemText, say } from '../session/context.js';
import { itemOf, scoreText } from './context.js';
import type { ReportContext } from './context.js';
import { targetText } from './target.js';

/** A raise of an alternative, or one stage of the plan. */
type Change = Pick<Raise, 'item' | 'from' | 'to' | 'option' | 'findOut'>;

/** The smallest change that leads one step up: what holds the firm back, and a short list of what to change. */
export function plan(context: ReportContext, result: Result): TemplateResult {
  const { headingLevel, text, words } = context;
  if (!result.plan) {
    return html`<section part="plan">
      ${heading(headingLevel + 1, words.planTopTitle)}
      <p>${words.planTop}</p>
    </section>`;
  }
  const { id, outcome, step } = result.plan;
  const name = text.steps[id]?.title ?? id;
  return html`<section part="plan" class="plan">
    ${heading(headingLevel + 1, say(context, 'planTitle', { step, name }))}
    <p>${text.steps[id]?.description}</p>
    ${wishes(context, result)} ${outcome === 'found' ? stages(context, result, result.plan) : nothing}
    ${outcome === 'too-large' ? html`<p>${words.planTooLarge}</p>` : nothing}
    ${outcome === 'impossible' ? html`<p>${words.planImpossible}</p>` : nothing} ${bindingLine(context, result)}
    ${alternatives(context, result, result.plan)}
  </section>`;
}

/** What the visitor wants. It stands beside the plan and changes nothing in it. */
function wishes(context: ReportContext, { answers, step }: Result): TemplateResult | typeof nothing {
  const { assessment } = context;
  const [wanted] = chosen(assessment, answers, 'ambition');
  const ambition = assessment.steps.findIndex(({ id }) => id === wanted) + 1;
  if (ambition === 0) return nothing;
  const isHigher = ambition > step.low;
  const line = isHigher
    ? say(context, 'planAmbition', { step: ambition })
    : say(context, 'planNoAmbition', { step: step.low + 1 });
  return html`<p>${line}</p>`;
}

function bindingLine(context: ReportContext, { binding, cells, step }: Result): TemplateResult {
  const { assessment, text, words } = context;
  if (!binding) return html`${assessment.dimensions.length > 0 ? html`<p>${words.planNoBinding}</p>` : nothing}`;
  const values = {
    name: text.dimensions[binding.dimension]?.title ?? binding.dimension,
    score: scoreText(context, cells[binding.dimension]),
    step: step.low + 1,
    needed: minimumOf(assessment, step.low + 1, binding.dimension) ?? 0,
  };
  return html`<p class="binding" part="binding">
    ${say(context, 'planBinding', values)} ${binding.certain ? nothing : words.planBindingUnsure}
  </p>`;
}

/** In the order in which to carry them out, under "now", "next" and "later". */
function stages(context: ReportContext, result: Result, { stages, step }: Plan): TemplateResult {
  const titles = { now: 'planNow', next: 'planNext', later: 'planLater' } as const;
  const list = (phase: PlanStage['phase']) => {
    const first = stages.findIndex((stage) => stage.phase === phase);
    const some = stages.filter((stage) => stage.phase === phase);
    if (some.length === 0) return nothing;
    return html`<p class="facts-title">${context.words[titles[phase]]}</p>
      <ol class="raises" start=${first + 1}>
        ${some.map((stage, index) => raiseRow(context, result, stage, first + index + 1))}
      </ol>`;
  };
  return html`${list('now')} ${list('next')} ${list('later')}
    <p class="muted">${say(context, stages.length === 1 ? 'planDoOne' : 'planDo', { step })}</p>`;
}

function raiseRow(context: ReportContext, result: Result, raise: Change, number: number): TemplateResult {
  const { words } = context;
  return html`<li part="raise" value=${number}>
    <p class="muted">${groupOf(context, raise.item)}</p>
    <p class="raise-name">${itemText(context, raise.item).label}</p>
    ${raise.findOut ? html`<p><span class="badge quiet">${words.planFindOut}</span></p>` : nothing}
    <p>${fromText(context, result, raise)}</p>
    <p><strong>${toText(context, raise)}</strong></p>
  </li>`;
}

/** "What the organisation knows", or the section of a question that is in no dimension. */
function groupOf({ assessment, text }: ReportContext, item: string): string {
  const dimension = assessment.dimensions.find(({ items }) =>
    items.some((part) => 'item' in part && part.item === item),
  );
  if (dimension) return text.dimensions[dimension.id]?.title ?? dimension.id;
  const section = assessment.sections.find(({ items }) => items.includes(item));
  return text.sections[section?.id ?? '']?.title ?? '';
}

function fromText(context: ReportContext, result: Result, { findOut, from, item: id }: Change): string {
  const state = itemStates(context.assessment, result.answers).get(id);
  if (findOut && from === state?.value.low) return context.words.planFromUnknown;
  const item = itemOf(context, id);
  if (!item || state?.answer === undefined) return '';
  // A later stage of an item begins where the one before it ends.
  const reached = item.type === 'single' && from > state.value.low ? optionWorth(item, from) : null;
  return say(context, 'planFrom', { answer: answerLabels(context, item, reached ?? state.answer).join(', ') });
}

function toText(context: ReportContext, raise: Change): string {
  return say(context, 'planTo', { answer: targetText(context, raise) });
}

function alternatives(
  context: ReportContext,
  result: Result,
  { alternatives, effort }: Plan,
): TemplateResult | typeof nothing {
  if (alternatives.length === 0) return nothing;
  const { words } = context;
  return html`<details>
    <summary>${words.planAlternatives}</summary>
    ${alternatives.map(
      (other) => html`
        <p class="facts-title">${other.effort === effort ? words.planAsMuch : words.planMore}</p>
        <ol class="raises">
          ${other.raises.map((raise, index) => raiseRow(context, result, raise, index + 1))}
        </ol>
      `,
    )}
  </details>`;
}

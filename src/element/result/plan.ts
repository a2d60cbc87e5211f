import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chosen, gateItems, itemStates, minimumOf } from '../../engine/index.js';
import type { Plan, Raise, Result, Route } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { itemText, say } from '../session/context.js';
import { answerLabels, itemOf, scoreText } from './context.js';
import type { ReportContext } from './context.js';
import { targetText } from './target.js';

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
    ${wishes(context, result)} ${outcome === 'found' ? route(context, result, result.plan) : nothing}
    ${outcome === 'too-large' ? html`<p>${words.planTooLarge}</p>` : nothing}
    ${outcome === 'impossible' ? html`<p>${words.planImpossible}</p>` : nothing} ${bindingLine(context, result)}
    ${alternatives(context, result, result.plan)}
  </section>`;
}

/** What the visitor wants, and what a firm of one has to know. Both stand beside the plan and change nothing in it. */
function wishes(context: ReportContext, { answers, step }: Result): TemplateResult | typeof nothing {
  const { assessment, words } = context;
  const [wanted] = chosen(assessment, answers, 'ambition');
  const [size] = chosen(assessment, answers, 'size');
  const ambition = assessment.steps.findIndex(({ id }) => id === wanted) + 1;
  const ambitionText =
    ambition > step.low ? say(context, 'planAmbition', { step: ambition }) : ambition > 0 ? words.planNoAmbition : '';
  return html`${ambitionText ? html`<p>${ambitionText}</p>` : nothing}
  ${size === '1' ? html`<p>${words.planAlone}</p>` : nothing}`;
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

function route(context: ReportContext, result: Result, { raises }: Route): TemplateResult {
  const step = result.step.low + 1;
  const inGates = new Set(gateItems(context.assessment, step).map(({ id }) => id));
  const isInGate = ({ item }: Raise) => inGates.has(item);
  const [gate, row] = [raises.filter(isInGate), raises.filter((raise) => !isInGate(raise))];
  const list = (title: string, some: readonly Raise[], start: number) =>
    some.length === 0
      ? nothing
      : html`<p class="facts-title">${title}</p>
          <ol class="raises" start=${start}>
            ${some.map((raise, index) => raiseRow(context, result, raise, start + index))}
          </ol>`;
  return html`${list(say(context, 'planGate', { step }), gate, 1)}
    ${list(say(context, 'planRow', { step }), row, gate.length + 1)}
    <p class="muted">${say(context, raises.length === 1 ? 'planDoOne' : 'planDo', { count: raises.length, step })}</p>`;
}

function raiseRow(context: ReportContext, result: Result, raise: Raise, number: number): TemplateResult {
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

function fromText(context: ReportContext, result: Result, { findOut, item: id }: Raise): string {
  if (findOut) return context.words.planFromUnknown;
  const state = itemStates(context.assessment, result.answers).get(id);
  const item = itemOf(context, id);
  if (!item || state?.answer === undefined) return '';
  return say(context, 'planFrom', { answer: answerLabels(context, item, state.answer).join(', ') });
}

function toText(context: ReportContext, raise: Raise): string {
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

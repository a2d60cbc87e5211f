import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LadderResult, Plan, Result } from '../../../engine/index.js';
import { fill } from '../../../i18n/index.js';
import { heading } from '../../host/heading.js';
import { say } from '../../session/context.js';
import { tippingText } from '../certainty.js';
import { stepTitle } from '../context.js';
import type { ReportContext } from '../context.js';
import { sharedEvidence } from '../evidence.js';
import { wishOf } from '../situation.js';
import type { Situation } from '../situation.js';
import { roadmap } from './roadmap.js';
import { toDos } from './to-do.js';
import type { ToDo } from './to-do.js';
import { doneText, proofText, totalText } from './total.js';

interface Rows {
  readonly all: readonly ToDo[];
  readonly first: ToDo | null;
}

/** What comes after the first action. `all`: the stages of the plan that is shown; `first`: the one that stands above, if there is one. */
export function plan(
  context: ReportContext,
  result: Result,
  situation: Situation,
  { all, first }: Rows,
): TemplateResult | typeof nothing {
  if (!result.step || situation === 'unknown' || situation === 'quick') return nothing;
  return html`<section part="plan" class="plan">${body(context, result, situation, { all, first })}</section>`;
}

function body(
  context: ReportContext,
  result: LadderResult,
  situation: Situation,
  { all, first }: Rows,
): TemplateResult {
  const { advice, headingLevel, words } = context;
  if (situation === 'climb' && result.plan) return climb(context, result, result.plan, { all, first });
  if (situation === 'top' && !advice?.library) {
    return html`${heading(headingLevel + 1, words.planTopTitle)}
      <p>${words.planTop}</p>`;
  }
  return html`${situation === 'without' ? nothing : hold(context, result, { all, first })}
  ${later(context, result, situation)}`;
}

function climb(context: ReportContext, result: LadderResult, shown: Plan, { all, first }: Rows): TemplateResult {
  const { id, outcome, stages, step } = shown;
  const { headingLevel, text, words } = context;
  const name = text.steps[id]?.title ?? id;
  return html`${heading(headingLevel + 1, say(context, 'planTitle', { step, name }))}
  ${intro([
    ...[wishes(context, result), foundations(context, result, all), totalText(context, all)],
    ...[doneText(context, all), proofText(context, shown)],
  ])}
  ${
    outcome === 'found'
      ? html`${roadmap(
            context,
            result,
            all.filter((row) => row !== first),
          )}
          <p class="muted">
            ${say(context, stages.length === 1 ? 'planDoOne' : 'planDo', { step })} ${restsOn(context, all)}
            ${ticksLine(context)}
          </p>`
      : nothing
  }
  ${outcome === 'too-large' ? html`<p>${words.planTooLarge}</p>` : nothing}
  ${outcome === 'impossible' ? html`<p>${words.planImpossible}</p>` : nothing}`;
}

/** What makes the step hold, and what would tip it. */
function hold(context: ReportContext, result: LadderResult, { all, first }: Rows): TemplateResult {
  const { advice, headingLevel } = context;
  const reached = advice?.library?.text.situations.reached;
  const rows = all.filter((row) => row !== first);
  const tips = tipsDown(context, result);
  return html`${
    rows.length > 0 && reached
      ? html`${heading(headingLevel + 1, reached.holds)}
          ${intro([totalText(context, all), doneText(context, all), proofText(context, result.hold)])}
          ${roadmap(context, result, rows)}
          <p class="muted">${restsOn(context, all)} ${ticksLine(context)}</p>`
      : nothing
  }
  ${
    tips.length > 0 && reached
      ? html`<details class="more">
          <summary>${reached.tips}</summary>
          <ul>
            ${tips.map((tip) => html`<li>${tip}</li>`)}
          </ul>
        </details>`
      : nothing
  }`;
}

/** The small changes that would lead to a lower step. */
export function tipsDown(context: ReportContext, { robustness, step: { low } }: LadderResult): string[] {
  return robustness.tipping.filter(({ step }) => step < low).map((one) => tippingText(context, one));
}

/** The way to the next step, folded: for whoever wants more one day. */
function later(context: ReportContext, result: LadderResult, situation: Situation): TemplateResult | typeof nothing {
  const situations = context.advice?.library?.text.situations;
  if (!result.plan || !situations) return nothing;
  const all = toDos(context, result, result.plan.stages).map((row) => ({ ...row, when: null }));
  return html`<details class="more">
    <summary>${situation === 'without' ? situations.without.more : situations.reached.more}</summary>
    ${climb(context, result, result.plan, { all, first: null })}
  </details>`;
}

function intro(lines: readonly string[]): TemplateResult | typeof nothing {
  const said = lines.filter(Boolean).join(' ');
  return said ? html`<p>${said}</p>` : nothing;
}

/** What the visitor wants. It stands beside the plan and changes nothing in it. */
export function wishes(context: ReportContext, result: LadderResult): string {
  const wish = wishOf(context, result);
  const { low } = result.step;
  const library = context.advice?.library;
  if (wish > low + 1 && library) {
    const values = { wish: stepTitle(context, wish), next: stepTitle(context, low + 1) };
    return fill(library.text.situations.severalUp.description, values);
  }
  if (wish > low) return say(context, 'planAmbition', { step: wish });
  // Where there are words for it, it is said at the top.
  return wish === 0 || library ? '' : say(context, 'planNoAmbition', { step: low + 1 });
}

/** Said where the present step lacks something. */
export function foundations(context: ReportContext, { step }: LadderResult, all: readonly ToDo[]): string {
  const texts = context.advice?.library?.text.situations.foundations;
  if (!texts || !all.some(({ stage }) => stage.foundation)) return '';
  return fill(texts.description, { step: stepTitle(context, step.low) });
}

/** What holds for all actions is said once. */
function restsOn(context: ReportContext, all: readonly ToDo[]): string {
  return sharedEvidence(
    context,
    all.flatMap(({ action }) => (action ? [action.evidence] : [])),
  );
}

/** How long ticks last. */
function ticksLine({ persist, tick, words }: ReportContext): TemplateResult | typeof nothing {
  if (!tick) return nothing;
  return html`<span data-print="no">${persist === 'none' ? words.ticksHere : words.ticksKept}</span>`;
}

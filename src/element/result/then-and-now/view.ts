/** Then and now, on the result page and on the paper of a firm that came back. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { thenAndNow as picture } from '../../../charts/index.js';
import type { Result, StageOutcome } from '../../../engine/index.js';
import { heading } from '../../host/heading.js';
import { say } from '../../session/context.js';
import { cellsTitle } from '../cells/cells-title.js';
import type { ReportContext } from '../context.js';
import { thenFacts } from './facts.js';
import type { StageRow, ThenFacts, ThenRow } from './facts.js';

/** So many parts of the plan are seen at once, as of the plan of today. */
const OPEN = 6;

export function thenAndNow(context: ReportContext, result: Result): TemplateResult | typeof nothing {
  const facts = thenFacts(context, result);
  if (!facts) return nothing;
  const { cells, done, lost, others, rules, stages, step } = facts;
  const { headingLevel, words } = context;
  return html`<section part="then-and-now">
    ${heading(headingLevel + 1, words.thenTitle)}
    <div class="then">
      <div>
        ${step ? html`<p class="lead">${step}</p>` : nothing} ${rules.map((line) => html`<p>${line}</p>`)}
        ${draw(context, facts)}
      </div>
      ${
        stages.length > 0
          ? html`<div>
              ${heading(headingLevel + 2, words.thenPlan, { className: 'small-heading' })}
              <p>${done}</p>
              ${plan(stages.slice(0, OPEN))} ${more(context, stages.slice(OPEN))}
            </div>`
          : nothing
      }
    </div>
    ${list(context, cellsTitle(context), cells)} ${list(context, words.thenOther, others)}
    ${others.length > 0 ? nothing : html`<p>${words.thenNothing}</p>`} ${list(context, words.thenLost, lost)}
  </section>`;
}

/** What is drawn is also said in the sentence above it and in the count below. */
function draw(
  context: ReportContext,
  { changes, done, planStep, stages, step }: ThenFacts,
): TemplateResult | typeof nothing {
  if (!changes.step) return nothing;
  const { assessment, direction, words } = context;
  const steps = assessment.steps.length;
  const { now, then } = changes.step;
  const isDone = stages.filter(({ outcome }) => outcome === 'done').length;
  return picture({
    ...{ steps, then, now, names: { then: words.thenMark, now: words.nowMark } },
    ...(planStep === null ? {} : { plan: { step: planStep, count: stages.length, done: isDone } }),
    mirrored: direction === 'rtl',
    label: [say(context, 'ladderPicture', { steps, position: step }), done].filter(Boolean).join(' '),
  });
}

const SIGNS: Readonly<Record<StageOutcome, string>> = {
  done: '✓',
  'not-done': '○',
  unknown: '?',
  'no-longer-needed': '–',
};

/** The sign is for the eye: the words beside it say the same. */
function plan(stages: readonly StageRow[]): TemplateResult | typeof nothing {
  if (stages.length === 0) return nothing;
  return html`<ul class="then-plan">
    ${stages.map(
      ({ outcome, text }) =>
        html`<li class=${outcome}>
          <span class="sign" aria-hidden="true">${SIGNS[outcome]}</span> <span>${text}</span>
        </li>`,
    )}
  </ul>`;
}

function more(context: ReportContext, stages: readonly StageRow[]): TemplateResult | typeof nothing {
  if (stages.length === 0) return nothing;
  return html`<details class="more">
    <summary data-print="no">${say(context, 'moreCards', { count: stages.length })}</summary>
    ${plan(stages)}
  </details>`;
}

/** Closed, since after a year nearly every answer can be another one. */
function list(context: ReportContext, name: string, rows: readonly ThenRow[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<details class="more">
    <summary>${say(context, 'thenCount', { name, count: rows.length })}</summary>
    <ul>
      ${rows.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
  </details>`;
}

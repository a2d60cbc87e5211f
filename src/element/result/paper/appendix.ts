import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../../engine/index.js';
import { heading } from '../../host/heading.js';
import { say } from '../../session/context.js';
import { about } from '../about.js';
import { how } from '../actions/how.js';
import { actionView } from '../actions/view.js';
import { barrierAnswers } from '../barrier-answers.js';
import { barrierRows, OPEN_BARRIERS, lineOfAction } from '../barriers.js';
import { behind } from '../cells/behind.js';
import { cells } from '../cells/cells.js';
import { comparison } from '../comparison.js';
import type { ReportContext } from '../context.js';
import { sharedEvidence } from '../evidence.js';
import { ideas } from '../ideas.js';
import { toDos } from '../plan/to-do.js';
import type { ToDo } from '../plan/to-do.js';
import type { Situation } from '../situation.js';
import { support } from '../support.js';
import { thenAndNow } from '../then-and-now/view.js';
import { why } from '../why.js';
import { allAnswers } from './all-answers.js';
import { planTable } from './plan-table.js';
import { ROWS_ON_SHEET } from './sheet.js';

/** All that the sheet stands on: how each action is done, the reasons, the scores, support, figures, and every answer. */
export function appendix(
  context: ReportContext,
  result: Result,
  situation: Situation,
  all: readonly ToDo[],
): TemplateResult {
  const { assessment, headingLevel, words } = context;
  const isFull = result.depth === 'full';
  const isKnown = situation !== 'unknown';
  const hasScores = isKnown && isFull && assessment.dimensions.length > 0;
  return html`<div class="appendix">
    ${heading(headingLevel, words.appendixTitle)} ${planTable(context, all.slice(ROWS_ON_SHEET))}
    ${thenAndNow(context, result)} ${actions(context, result, situation, all)}
    ${isKnown && isFull ? furtherBarriers(context, result, all) : nothing}
    ${isKnown && result.step ? why(context, result) : nothing}
    ${hasScores ? (result.step ? cells(context, result, situation) : behind(context, result)) : nothing}
    ${context.voices?.seen(context, result)} ${isKnown && isFull ? support(context, result) : nothing}
    ${isKnown ? html`${ideas(context, result)} ${comparison(context, result)}` : nothing}
    ${later(context, result, situation)} ${allAnswers(context, result)} ${about(context, result)}
  </div>`;
}

/** How each action is done: those of the plan, then those that answer a barrier and are not in it. */
function actions(
  context: ReportContext,
  result: Result,
  situation: Situation,
  all: readonly ToDo[],
): TemplateResult | typeof nothing {
  const { headingLevel, words } = context;
  const planned = all.flatMap(({ action, number, stage }) =>
    action ? [{ action, name: `${number}. ${action.title}`, stage }] : [],
  );
  const others =
    situation === 'unknown' || result.depth === 'quick'
      ? []
      : barrierAnswers(context, result, all).flatMap(({ choice }) => choice ?? []);
  const further = others.flatMap((choice) => {
    const action = actionView(context, result, choice);
    return action ? [{ action, name: action.title, stage: null }] : [];
  });
  const shown = [...planned, ...further];
  if (shown.length === 0) return nothing;
  const { plan } = result;
  return html`<section>
    ${heading(headingLevel + 1, words.howTo)}
    <p class="muted">
      ${
        situation === 'climb' && plan?.outcome === 'found'
          ? say(context, plan.stages.length === 1 ? 'planDoOne' : 'planDo', { step: plan.step })
          : nothing
      }
      ${sharedEvidence(
        context,
        shown.map(({ action }) => action.evidence),
      )}
    </p>
    <ul class="hows">
      ${shown.map(
        ({ action, name, stage }) =>
          html`<li>
            ${heading(headingLevel + 2, name, { className: 'small-heading' })}
            ${how(context, result, action, { stage })}
          </li>`,
      )}
    </ul>
  </section>`;
}

function furtherBarriers(
  context: ReportContext,
  result: Result,
  all: readonly ToDo[],
): TemplateResult | typeof nothing {
  const rows = barrierRows(context, result, all, lineOfAction).slice(OPEN_BARRIERS);
  if (rows.length === 0) return nothing;
  return html`<section>
    ${heading(context.headingLevel + 1, context.words.barriersTitle)}
    <ul class="answered">
      ${rows}
    </ul>
  </section>`;
}

/** The way to the next step, for whoever wants it one day: without how, which would be long. */
function later(context: ReportContext, result: Result, situation: Situation): TemplateResult | typeof nothing {
  const situations = context.advice?.library?.text.situations;
  if (!result.plan || !situations || (situation !== 'reached' && situation !== 'without')) return nothing;
  const rows = toDos(context, result, result.plan.stages);
  return html`<section>
    ${heading(context.headingLevel + 1, (situation === 'without' ? situations.without : situations.reached).more)}
    ${planTable(context, rows)}
  </section>`;
}

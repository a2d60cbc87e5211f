import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { DONT_KNOW } from '../../engine/questionnaire.js';
import type { Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { cells } from './cells.js';
import { certainty } from './certainty.js';
import { comparison } from './comparison.js';
import { answerLabels, say } from '../session/context.js';
import { ideas } from './ideas.js';
import { plan } from './plan.js';
import { resetQuestion } from '../session/reset-question.js';
import { support } from './support.js';
import { standing } from './standing.js';
import { takeAlong } from './export/view.js';
import type { TakeAlongView } from './export/view.js';
import { trialNote, whatIf } from './what-if/view.js';
import type { TrialView } from './what-if/view.js';
import { why } from './why.js';

/** The result as its own page. */
export interface ResultView extends TrialView, TakeAlongView {
  /** What is shown: the result that was sent, or what another answer would give. */
  readonly result: Result;
  /** Null where the host page gave no endpoint, or that part has not arrived. */
  readonly delivery: { render(context: ResultView): unknown } | null;
}

export function resultPage(context: ResultView): TemplateResult {
  const { assessment, result, words } = context;
  const isFull = result.depth === 'full';
  return html`<div class="page" part="result">
    ${trialNote(context)} ${standing(context, result)} ${certainty(context, result)}
    ${isFull ? plan(context, result) : deepen(context)} ${isFull ? support(context, result) : nothing}
    <slot name="result"></slot>
    ${context.delivery?.render(context)}
    ${isFull && assessment.dimensions.length > 0 ? cells(context, result) : nothing} ${why(context, result)}
    ${ideas(context, result)} ${comparison(context, result)}
    ${isFull ? chosenList(context, 'barriers', words.barriersTitle) : nothing}
    ${isFull ? chosenList(context, 'support', words.supportTitle) : nothing} ${whatIf(context, result)}
    ${takeAlong(context)} ${about(context)} ${context.draft?.notice(context)}
    ${context.confirmingReset ? resetQuestion(context) : actions(context)}
  </div>`;
}

/** The way on from the quick scan: what was answered is not asked again. */
function deepen(context: ResultView): TemplateResult {
  const { assessment, asked, headingLevel, send, words } = context;
  const questions = assessment.items.length - asked.items.length;
  return html`<section part="deepen" class="deepen" data-print="no">
    ${heading(headingLevel + 1, words.deepenTitle)}
    <p>${say(context, 'deepenText', { questions })}</p>
    <button type="button" class="primary" part="button button-primary" @click=${() => send({ type: 'deepen' })}>
      ${words.deepen}
    </button>
  </section>`;
}

/** What was answered to the item with this role; nothing if the assessment has no such item. */
function chosenList(context: ResultView, role: 'barriers' | 'support', title: string): TemplateResult | typeof nothing {
  const item = context.assessment.items.find((candidate) => candidate.role === role);
  if (!item) return nothing;
  const answer = context.result.answers[item.id];
  const labels = answer === undefined || answer === DONT_KNOW ? [] : answerLabels(context, item, answer);
  return html`<section part=${role === 'support' ? 'support-wanted' : role}>
    ${heading(context.headingLevel + 1, title)}
    ${
      labels.length > 0
        ? html`<ul>
            ${labels.map((label) => html`<li>${label}</li>`)}
          </ul>`
        : html`<p>${context.words.nothingChosen}</p>`
    }
  </section>`;
}

function about(context: ResultView): TemplateResult {
  const { assessment, headingLevel, language, result, text, words } = context;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(result.completedAt));
  return html`<section part="about" class="about">
    ${heading(headingLevel + 1, words.aboutTitle)}
    <p>${say(context, 'aboutMethod', { title: text.title, version: assessment.version, date })}</p>
    ${assessment.validation === 'not-validated' ? html`<p>${words.aboutNotValidated}</p>` : nothing}
    ${result.depth === 'quick' ? html`<p>${words.aboutQuick}</p>` : nothing}
    <p>${text.caveat}</p>
    <p>${text.source}</p>
  </section>`;
}

function actions({ send, words }: ResultView): TemplateResult {
  return html`<div class="actions" data-print="no">
    <button type="button" part="button" @click=${() => send({ type: 'back' })}>${words.changeAnswers}</button>
    <button
      type="button"
      part="button"
      data-focus="reset-button"
      @click=${() => send({ type: 'ask-reset', ask: true })}
    >
      ${words.startAgain}
    </button>
  </div>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { answerTo, pages, problemOf } from '../../engine/questionnaire.js';
import type { Item } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { resetQuestion } from '../session/reset-question.js';
import { answerLabels } from '../session/answer-labels.js';
import { itemText, say } from '../session/context.js';
import type { CompleteContext } from '../session/context.js';

/** All answers of the path, section by section, each with a way to change it. `asked`: what else the visitor is asked. */
export function review(context: CompleteContext, asked: unknown = nothing): TemplateResult {
  const { headingLevel, session, text, words } = context;
  const sections = pages(context.asked, session.answers, 'section').filter(({ items }) => items.length > 0);
  const open = sections.flatMap(({ items }) => items.filter((item) => problemOf(item, session.answers)));
  const hasFailed = context.failedAnswers === session.answers;
  return html`<div class="page" part="review">
    <p class="section-title">${text.title}</p>
    ${heading(headingLevel, words.reviewTitle, { page: true, part: 'title' })}
    <p class="lead">${words.reviewIntro}</p>
    ${asked} ${missing(context, open)} ${context.confirmingReset ? nothing : finish(context, 'primary')}
    ${sections.map(
      ({ section, items }) => html`
        ${heading(headingLevel + 1, text.sections[section.id]?.title, { className: 'small-heading' })}
        <dl class="answers">${items.map((item) => answerRow(context, item))}</dl>
      `,
    )}
    ${context.draft?.notice(context)}
    <p role="status">${context.finishing ? words.loadingResult : hasFailed ? words.resultFailed : nothing}</p>
    ${context.confirmingReset ? resetQuestion(context) : actions(context)}
  </div>`;
}

/** At the top, and for whoever has read on, at the bottom; only the first has the look of the one that leads on. */
function finish({ send, words }: CompleteContext, look: 'primary' | 'plain'): TemplateResult {
  const isPrimary = look === 'primary';
  return html`<button
    type="button"
    class=${isPrimary ? 'primary' : nothing}
    part=${isPrimary ? 'button button-primary' : 'button'}
    @click=${() => send({ type: 'finish' })}
  >
    ${words.showResult}
  </button>`;
}

function actions(context: CompleteContext): TemplateResult {
  return html`<div class="actions">
    ${finish(context, 'plain')}
    <button type="button" part="button" @click=${() => context.send({ type: 'back' })}>${context.words.back}</button>
  </div>`;
}

/** What the result would still ask, as when the host page has set other answers meanwhile. */
function missing(context: CompleteContext, items: readonly Item[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const labels = items.map(({ id }) => itemText(context, id).label);
  return html`<p class="problem">
    ${say(context, 'labelled', { label: context.words.notAnswered, value: labels.join(', ') })}
  </p>`;
}

/**
 * The button stands in a `dd` behind words: Orca, reading on, leaves out the first element of a `dd` that begins with one.
 */
function answerRow(context: CompleteContext, item: Item): TemplateResult {
  const { question } = itemText(context, item.id);
  const answer = answerTo(item, context.session.answers);
  const labels = answer === undefined ? [context.words.notAnswered] : answerLabels(context, item, answer);
  const lastTime = context.previous?.ifOther(context, item);
  const change = html`<button
    type="button"
    class="link"
    aria-label=${say(context, 'changeQuestion', { question })}
    @click=${() => context.send({ type: 'change', item: item.id })}
  >
    ${context.words.change}
  </button>`;
  return html`<div class="answer">
    <dt>${question}</dt>
    ${labels.map((label, at) => html`<dd>${label} ${at === labels.length - 1 ? change : nothing}</dd>`)}
    ${lastTime ? html`<dd class="last-time">${lastTime}</dd>` : nothing}
  </div>`;
}

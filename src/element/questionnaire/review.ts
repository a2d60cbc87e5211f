import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { answerTo, pages } from '../../engine/questionnaire.js';
import type { Item } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { resetQuestion } from '../session/reset-question.js';
import { answerLabels } from '../session/answer-labels.js';
import { itemText, say } from '../session/context.js';
import type { CompleteContext } from '../session/context.js';

/** All answers of the path, section by section, each with a way to change it. */
export function review(context: CompleteContext): TemplateResult {
  const { headingLevel, session, text, words } = context;
  return html`<div class="page" part="review">
    ${heading(headingLevel, words.reviewTitle, { page: true, part: 'title' })}
    <p class="lead">${words.reviewIntro}</p>
    ${pages(context.asked, session.answers, 'section').map(
      ({ section, items }) => html`
        ${heading(headingLevel + 1, text.sections[section.id]?.title, { className: 'small-heading' })}
        <dl class="answers">${items.map((item) => answerRow(context, item))}</dl>
      `,
    )}
    ${context.draft?.notice(context)}
    <p role="status">${context.finishing ? words.loadingResult : context.hasFailed ? words.resultFailed : nothing}</p>
    ${context.confirmingReset ? resetQuestion(context) : actions(context)}
  </div>`;
}

function actions({ send, words }: CompleteContext): TemplateResult {
  return html`<div class="actions">
    <button type="button" class="primary" part="button button-primary" @click=${() => send({ type: 'finish' })}>
      ${words.showResult}
    </button>
    <button type="button" part="button" @click=${() => send({ type: 'back' })}>${words.back}</button>
  </div>`;
}

function answerRow(context: CompleteContext, item: Item): TemplateResult {
  const { question } = itemText(context, item.id);
  const answer = answerTo(item, context.session.answers);
  const labels = answer === undefined ? [context.words.notAnswered] : answerLabels(context, item, answer);
  return html`<div class="answer">
    <dt>${question}</dt>
    <dd>
      ${labels.map((label) => html`<p>${label}</p>`)}
      <button
        type="button"
        class="link"
        aria-label=${say(context, 'changeQuestion', { question })}
        @click=${() => context.send({ type: 'change', item: item.id })}
      >
        ${context.words.change}
      </button>
    </dd>
  </div>`;
}

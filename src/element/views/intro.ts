import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../heading.js';
import { say } from './context.js';
import { draftNotice } from './draft.js';
import { resetQuestion } from './reset-question.js';
import type { ViewContext } from './context.js';

/** The first screen: what it is, how long it takes, what happens with the answers, what one gets. */
export function intro(context: ViewContext): TemplateResult {
  const { asked, assessment, headingLevel, text, words } = context;
  // A part of the questions takes that part of the time.
  const minutes = Math.max(1, Math.round((assessment.minutes * asked.items.length) / assessment.items.length));
  const unit = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const;
  const time = new Intl.NumberFormat(context.language, unit).format(minutes);
  return html`<div class="page" part="intro">
    ${heading(headingLevel, text.title, { page: true, part: 'title' })}
    <slot name="intro"><p class="lead">${text.description}</p></slot>
    ${heading(headingLevel + 1, words.introGet, { className: 'small-heading' })}
    <ul class="ticks">
      <li>${words.introGetStep}</li>
      <li>${words.introGetMissing}</li>
      ${asked.grid && asked.dimensions.length > 0 ? html`<li>${words.introGetCells}</li>` : null}
    </ul>
    <p>${say(context, 'introTime', { time, questions: asked.items.length })}</p>
    <p>${words.introDontKnow}</p>
    <slot name="privacy"><p class="muted">${privacy(context)}</p></slot>
    ${draftNotice(context)} ${context.confirmingReset ? resetQuestion(context) : begin(context)}
  </div>`;
}

/** No more than is true of this tag. */
function privacy({ asksToSend, persist, words }: ViewContext): string {
  if (persist === 'none') return asksToSend ? words.introPrivacyAsked : words.introPrivacy;
  return asksToSend ? words.introPrivacyKeptAsked : words.introPrivacyKept;
}

function begin(context: ViewContext): TemplateResult {
  const { send, session, words } = context;
  const started = Object.keys(session.answers).length > 0;
  return html`<div class="actions">
    <button type="button" class="primary" part="button button-primary" @click=${() => send({ type: 'start' })}>
      ${started ? words.resume : words.start}
    </button>
  </div>`;
}

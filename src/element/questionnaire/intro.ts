import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../host/heading.js';
import { say } from '../session/context.js';
import type { ViewContext } from '../session/context.js';

/** All that the words of this screen depend on. */
export type IntroFacts = Pick<
  ViewContext,
  'asked' | 'asksToSend' | 'assessment' | 'headingLevel' | 'language' | 'persist' | 'text' | 'words'
>;

/** The first screen: what it is, how long it takes, what happens with the answers, what one gets. */
export function intro(context: ViewContext): TemplateResult {
  const { headingLevel, text, words } = context;
  return html`<div class="page" part="intro">
    ${heading(headingLevel, text.title, { page: true, part: 'title' })}
    <slot name="intro"><p class="lead">${text.description}</p></slot>
    ${heading(headingLevel + 1, words.introGet, { className: 'small-heading' })}
    <ul class="ticks">
      <li>${words.introGetStep}</li>
      <li>${words.introGetMissing}</li>
      ${getsCells(context) ? html`<li>${words.introGetCells}</li>` : null}
    </ul>
    <p>${timeText(context)}</p>
    <p>${words.introDontKnow}</p>
    <slot name="privacy"><p class="muted">${privacyText(context)}</p></slot>
    ${context.draft?.notice(context) ?? kept(context)}
    ${context.confirmingReset && context.draft ? context.draft.resetQuestion(context) : begin(context)}
  </div>`;
}

export function timeText(facts: IntroFacts): string {
  const { asked, assessment, words } = facts;
  // A part of the questions takes that part of the time.
  const minutes = Math.max(1, Math.round((assessment.minutes * asked.items.length) / assessment.items.length));
  // Not `Intl.NumberFormat`: making the first one takes longer than all the rest of this screen.
  const time = minutes === 1 ? words.minute : say(facts, 'minutes', { count: minutes });
  return say(facts, 'introTime', { time, questions: asked.items.length });
}

export function getsCells({ asked, assessment }: IntroFacts): boolean {
  // A part of the questions gives no picture.
  return asked === assessment && assessment.grid !== undefined;
}

/** No more than is true of this tag. */
export function privacyText({ asksToSend, persist, words }: IntroFacts): string {
  return words[`introPrivacy${persist === 'none' ? '' : 'Kept'}${asksToSend ? 'Asked' : ''}`];
}

/** Where the host asked for answers to be kept. What came of it is told by what keeps them, once that is there. */
export function keptWhere({ persist, words }: IntroFacts): string {
  return persist === 'local' ? words.draftLocal : words.draftSession;
}

function kept(context: ViewContext): TemplateResult | typeof nothing {
  if (context.persist === 'none') return nothing;
  return html`<div class="notice" part="draft" data-print="no"><p>${keptWhere(context)}</p></div>`;
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

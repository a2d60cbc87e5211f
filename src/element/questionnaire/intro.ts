import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../host/heading.js';
import { say } from '../session/context.js';
import type { ViewContext } from '../session/context.js';
import { isKnowWantCan } from '../session/know-want-can.js';
import { keptWhere } from '../session/kept-where.js';

/** Nothing of the built-in assessment counts them before its result. */
const BUILT_IN_STEPS = 5;

/** All that the words of this screen depend on. */
export type IntroFacts = Pick<
  ViewContext,
  | 'asked'
  | 'asksToSend'
  | 'assessment'
  | 'headingLevel'
  | 'language'
  | 'persist'
  | 'resume'
  | 'stepCount'
  | 'text'
  | 'textsTold'
  | 'words'
>;

/** The intro with its buttons and, once the draft has loaded, the notice on saved answers. */
export function intro(context: ViewContext): TemplateResult {
  const { confirmingReset, draft } = context;
  return introPage(
    context,
    draft?.notice(context) ?? kept(context),
    confirmingReset && draft ? draft.resetQuestion(context) : begin(context),
  );
}

/**
 * The intro: what the scan is, what one gets, how long it takes, what happens with the answers. `notice` says where answers
 * are saved, `actions` has the buttons. `prerender` also renders it to a string, without a DOM and without directives.
 */
export function introPage(facts: IntroFacts, notice: unknown, actions: unknown): TemplateResult {
  const { headingLevel, stepCount = BUILT_IN_STEPS, text, words } = facts;
  return html`<div class="page" part="intro">
    ${heading(headingLevel, text.title, { page: true, part: 'title' })}
    <slot name="intro"><p class="lead">${text.description}</p></slot>
    ${
      stepCount === 0
        ? null
        : html`${heading(headingLevel + 1, html`${words.introGet}${stairs(stepCount)}`, { className: 'small-heading stairs' })}
            <ul class="ticks">
              <li>${words.introGetStep}</li>
              <li>${words.introGetMissing}</li>
              ${getsCells(facts) ? html`<li>${words.introGetCells}</li>` : null}
            </ul>`
    }
    <p>${timeText(facts)}</p>
    <p>${facts.textsTold?.(facts) ?? words.introDontKnow}</p>
    <slot name="privacy"><p class="muted">${privacyText(facts)}</p></slot>
    ${notice} ${actions}
  </div>`;
}

/** The staircase of the result in small. It is filled up to the step in the middle, or the one below. */
function stairs(steps: number): TemplateResult {
  const rising = (to: number) => `M0 60${`v-${60 / steps}h${180 / steps}`.repeat(to)}V60`;
  return html`<svg viewBox="0 0 180 60" aria-hidden="true">
    <path d=${rising(steps)}></path>
    <path d=${rising(steps / 2)}></path>
  </svg>`;
}

function timeText(facts: IntroFacts): string {
  const { asked, assessment, words } = facts;
  // A part of the questions takes that part of the time.
  const minutes = Math.max(1, Math.round((assessment.minutes * asked.items.length) / assessment.items.length));
  // Not `Intl.NumberFormat`: making the first one takes longer than all the rest of this screen.
  const time = minutes === 1 ? words.minute : say(facts, 'minutes', { count: minutes });
  return say(facts, 'introTime', { time, questions: asked.items.length });
}

function getsCells({ asked, assessment }: IntroFacts): boolean | undefined {
  // A part of the questions gives no picture.
  return asked === assessment && isKnowWantCan(assessment);
}

/** No more than is true of this tag. */
function privacyText({ asksToSend, persist, words }: IntroFacts): string {
  return words[`introPrivacy${persist === 'none' ? '' : 'Kept'}${asksToSend ? 'Asked' : ''}`];
}

/** Says where answers are saved, until the draft has loaded and its own notice takes over. */
export function kept(facts: IntroFacts): TemplateResult | typeof nothing {
  if (facts.persist === 'none') return nothing;
  return html`<div class="notice" part="draft" data-print="no"><p>${keptWhere(facts)}</p></div>`;
}

/** For who has done the scan before. `open` is left out where nothing can be pressed yet. */
export function comeBackButton(
  { resume, words }: Pick<IntroFacts, 'resume' | 'words'>,
  open: unknown = nothing,
): TemplateResult | typeof nothing {
  if (resume === 'none') return nothing;
  return html`<button type="button" class="link" part="button" data-focus="come-back" @click=${open}>
    ${words.comeBack}
  </button>`;
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

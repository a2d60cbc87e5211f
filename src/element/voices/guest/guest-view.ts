/** The screens of a colleague: who sees what, the questions, and the code to give back. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { newSession } from '../../../engine/questionnaire.js';
import type { Page } from '../../../engine/index.js';
import { heading } from '../../host/heading.js';
import { itemText, say } from '../../session/context.js';
import { itemField } from '../../session/item-field.js';
import type { VoicesContext } from '../context.js';
import { guestPages, guestPlace, knownTo } from './guest.js';
import type { Guest, GuestEvent } from './guest.js';
import { timeFor } from '../time-for.js';

export interface GuestView {
  readonly guest: Guest;
  /** The invitation came with the address of the page: nobody typed anything. */
  readonly isAsked: boolean;
  /** The code to give back; empty until it is there. */
  readonly code: string;
  /** Null where the host page allows none. */
  readonly link: string | null;
  readonly sent: string;
  readonly act: (event: GuestEvent) => void;
  readonly close: () => void;
  readonly copy: (text: string) => void;
  readonly send: () => void;
}

export function guestView(context: VoicesContext, view: GuestView): unknown {
  const place = guestPlace(context.assessment, view.guest, context.layout);
  if (place) return question(context, view, place.page, place.path);
  return view.guest.stage === 'done' ? done(context, view) : told(context, view);
}

function told(context: VoicesContext, { act, close, guest, isAsked }: GuestView): TemplateResult {
  const { assessment, headingLevel, text, words } = context;
  const questions = guestPages(assessment, guest, 'question').flatMap(({ items }) => items).length;
  return html`<section class="page" part="guest">
    ${heading(headingLevel, words.guestTitle, { page: true, part: 'title' })}
    <p class="lead">${say(context, 'guestWhat', { title: text.title })} ${isAsked ? words.guestAsk : nothing}</p>
    <p>${say(context, 'guestTime', { questions, time: timeFor(context, questions) })} ${words.introDontKnow}</p>
    ${heading(headingLevel + 1, words.guestWhoTitle, { className: 'small-heading' })}
    <ul>
      <li>${words.guestCode}</li>
      <li>${words.guestWhoSees}</li>
      <li>${words.guestWhoReads}</li>
      <li>${words.guestNoResult}</li>
    </ul>
    <div class="actions">
      <button type="button" class="primary" part="button button-primary" @click=${() => act({ type: 'start' })}>
        ${words.guestStart}
      </button>
      <button type="button" part="button" @click=${close}>${words.backClose}</button>
    </div>
  </section>`;
}

/** Each page has a place of its own among the items: in a page that a browser translated, Lit no longer finds its texts. */
function question(context: VoicesContext, view: GuestView, page: Page, path: readonly Page[]): unknown {
  return context.assessment.items.map((item) => (item === page.items[0] ? form(context, view, page, path) : nothing));
}

function form(context: VoicesContext, { act, guest }: GuestView, page: Page, path: readonly Page[]): TemplateResult {
  const { headingLevel, layout, text, words } = context;
  const bySection = layout === 'section' || page.section.layout;
  const title = text.sections[page.section.id]?.title;
  const position = { current: path.indexOf(page) + 1, total: path.length };
  const asked = asGuest(context, guest, act);
  // Also at the button: a frame that may send no forms never gets to the other.
  const onContinue = (event: Event) => {
    event.preventDefault();
    act({ type: 'continue' });
  };
  return html`<form class="page" part="page" novalidate @submit=${onContinue}>
    <div part="progress">
      <p class="muted" id="position">
        ${
          context.position?.(context, page, path) ??
          say(context, bySection ? 'positionSection' : 'positionQuestion', position)
        }
      </p>
    </div>
    ${
      bySection
        ? heading(headingLevel, title, { page: true, part: 'title', describedBy: 'position' })
        : html`<p class="section-title">${title}</p>`
    }
    ${
      asked.matrix?.(asked, page) ??
      page.items.map((item) => {
        const id = `title-${item.id}`;
        const words = itemText(asked, item.id).question;
        return html`${
          bySection
            ? heading(headingLevel + 1, words, { id })
            : heading(headingLevel, words, { id, page: true, className: 'page-title', describedBy: 'position' })
        }${itemField(asked, item)}`;
      })
    }
    <div class="actions">
      <button type="submit" class="primary" part="button button-primary" @click=${onContinue}>${words.continue}</button>
      <button type="button" part="button" @click=${() => act({ type: 'back' })}>${words.back}</button>
    </div>
  </form>`;
}

/** What a question has to know of this visitor, in place of the one who leads the scan. */
function asGuest(context: VoicesContext, guest: Guest, act: GuestView['act']): VoicesContext {
  return {
    ...context,
    asked: context.assessment,
    session: { ...newSession, stage: 'question', answers: knownTo(guest), showProblems: guest.showProblems },
    send: (event) => {
      if (event.type === 'answer') act(event);
    },
  };
}

function done(context: VoicesContext, { act, code, copy, link, send, sent }: GuestView): TemplateResult {
  const { headingLevel, words } = context;
  return html`<section class="page" part="guest">
    ${heading(headingLevel, words.guestDone, { page: true, part: 'title' })}
    <p class="lead">${words.guestGive}</p>
    <p class="code">
      <span>${say(context, 'labelled', { label: words.guestYourCode, value: '' })}</span
      ><strong part="code" translate="no" dir="ltr">${code}</strong>
    </p>
    <p class="muted">${words.guestWhoReads} ${words.guestNoResult}</p>
    <div class="actions">
      <button type="button" class="primary" part="button button-primary" @click=${send}>${words.guestSend}</button>
      <button type="button" part="button" @click=${() => copy(code)}>${words.keepCopy}</button>
      ${
        link === null
          ? nothing
          : html`<button type="button" part="button" @click=${() => copy(link)}>${words.keepCopyLink}</button>`
      }
      <button type="button" part="button" @click=${() => act({ type: 'back' })}>${words.guestChange}</button>
    </div>
    <p role="status">${sent}</p>
  </section>`;
}

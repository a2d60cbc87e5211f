/** The code of a colleague that somebody typed on the first screen, or came with as a link: asked about before it is taken in. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../host/heading.js';
import type { VoicesContext } from './context.js';
import { refusal } from './refusal.js';
import type { Refused } from './take-in.js';

export interface ArrivedView {
  /** The answers of the one who leads the scan are here. */
  readonly hasAnswers: boolean;
  /** Why it cannot be taken in; null if it can. */
  readonly refused: Refused | null;
  readonly takeIn: () => void;
  readonly close: () => void;
}

export function arrivedView(context: VoicesContext, view: ArrivedView): TemplateResult {
  const { headingLevel, words } = context;
  const { close, hasAnswers, refused, takeIn } = view;
  return html`<section class="page" part="guest">
    ${heading(headingLevel, words.voiceTitle, { page: true, part: 'title' })}
    ${
      refused
        ? html`<p class="problem" role="alert">${words.voiceRefused} ${refusal(context, refused)}</p>`
        : html`<p>${hasAnswers ? words.voiceAsk : words.voiceNeedsYou}</p>`
    }
    <p class="muted">${refused || hasAnswers ? nothing : words.voiceKept}</p>
    <div class="actions">
      ${
        refused
          ? nothing
          : html`<button type="button" class="primary" part="button button-primary" @click=${takeIn}>
              ${words.voiceTake}
            </button>`
      }
      <button type="button" part="button" @click=${close}>${words.backClose}</button>
    </div>
  </section>`;
}

/** The way to ask colleagues, inside its row on the result page: the invitation, a field for their codes, who is taken in. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { itemText, say } from '../session/context.js';
import type { VoicesContext } from './context.js';
import type { Refused } from './take-in.js';
import { timeFor } from './time-for.js';
import { nameOf } from './words.js';
import { refusal } from './refusal.js';

export interface AskView {
  readonly invitation: string;
  /** Null where the host page allows none. */
  readonly link: string | null;
  /** How many questions a colleague may be asked. */
  readonly questions: number;
  /** Ids of the items to which the invitation holds answers. */
  readonly held: readonly string[];
  /** Codes that were taken in. */
  readonly codes: readonly string[];
  readonly refused: readonly Refused[];
  /** What came of the last thing that the visitor did here; empty for nothing. */
  readonly news: string;
  /** What came of copying or sending. */
  readonly sent: string;
  readonly copy: (text: string) => void;
  readonly send: () => void;
  readonly takeIn: (field: HTMLTextAreaElement) => void;
  readonly takeOut: (code: string) => void;
  readonly lookAtAll: () => void;
}

export function ask(context: VoicesContext, view: AskView): TemplateResult {
  const { words } = context;
  const { questions } = view;
  return html`<div class="ask">
    <p>${say(context, 'voicesWhy', { questions, time: timeFor(context, questions) })}</p>
    <ol>
      <li>${words.voicesStepInvite} ${invitation(context, view)}</li>
      <li>${words.voicesStepAnswer}</li>
      <li>${words.voicesStepCode}</li>
    </ol>
    <p class="muted">${words.voicesWho}</p>
    ${codes(context, view)} ${takenIn(context, view)}
  </div>`;
}

function invitation(context: VoicesContext, view: AskView): TemplateResult {
  const { words } = context;
  const { copy, held, link, send, sent } = view;
  const items = new Intl.ListFormat(context.language).format(held.map((id) => itemText(context, id).label));
  return html`<p class="code">
      <span>${say(context, 'labelled', { label: words.voicesInvitation, value: '' })}</span
      ><strong part="code" translate="no" dir="ltr">${view.invitation}</strong>
    </p>
    <p class="muted">${held.length > 0 ? say(context, 'voicesHolds', { items }) : words.voicesHoldsNone}</p>
    <div class="take">
      <button type="button" part="button" @click=${send}>${words.voicesSend}</button>
      <button type="button" part="button" @click=${() => copy(view.invitation)}>${words.voicesCopy}</button>
      ${
        link === null
          ? nothing
          : html`<button type="button" part="button" @click=${() => copy(link)}>${words.keepCopyLink}</button>`
      }
    </div>
    <p role="status">${sent}</p>`;
}

/** Chromium scrolls to the place to type at, not to the field, which the bar of a trial would lie over. */
function intoSight({ currentTarget }: Event): void {
  (currentTarget as Element).scrollIntoView({ block: 'nearest' });
}

function codes(context: VoicesContext, { refused, takeIn }: AskView): TemplateResult {
  const { words } = context;
  const isRefused = refused.length > 0;
  const onTakeIn = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as Element).closest('form')?.querySelector('textarea');
    if (field) takeIn(field);
  };
  // Also at the button: a frame that may send no forms never gets to the other.
  return html`<form novalidate @submit=${onTakeIn}>
    <label class="field"
      >${words.voicesCodes}
      <textarea
        rows="3"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        dir="ltr"
        data-focus="voice-codes"
        @focus=${intoSight}
        aria-invalid=${isRefused ? 'true' : nothing}
        aria-describedby=${isRefused ? 'voices-hint voices-problem' : 'voices-hint'}
      ></textarea>
    </label>
    <p class="muted" id="voices-hint">${words.voicesCodesHint}</p>
    <div id="voices-problem" role="alert">
      ${
        isRefused
          ? html`<ul class="problem">
              ${refused.map((one) => html`<li>${refusal(context, one)}</li>`)}
            </ul>`
          : nothing
      }
    </div>
    <button type="submit" part="button" @click=${onTakeIn}>${words.voicesTake}</button>
  </form>`;
}

/** Who is taken in, each with a button to take that out again. */
function takenIn(context: VoicesContext, { codes, lookAtAll, news, takeOut }: AskView): TemplateResult {
  const { words } = context;
  return html`<p role="status" tabindex="-1" data-focus="voices">${news}</p>
    <ul class="colleagues">
      ${codes.map((code) => {
        const name = nameOf(context, codes, code);
        return html`<li>
          <span>${name}</span>
          <button
            type="button"
            part="button"
            aria-label=${say(context, 'voicesOutName', { name })}
            @click=${() => takeOut(code)}
          >
            ${words.voicesOut}
          </button>
        </li>`;
      })}
    </ul>
    ${
      codes.length > 0
        ? html`<button type="button" class="link" @click=${lookAtAll}>${words.voicesSeeAll}</button>`
        : nothing
    }`;
}

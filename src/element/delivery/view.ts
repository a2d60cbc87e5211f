import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DeliveryReport } from '../../delivery/index.js';
import type { Previous, Texts } from '../../engine/index.js';
import type { ResultWords } from '../../i18n/index.js';
import { heading } from '../host/heading.js';
import { say } from '../session/context.js';
import type { CompleteContext } from '../session/context.js';
import { dayText } from '../session/day.js';
import { earlier } from './earlier-view.js';
import type { EarlierView } from './earlier-view.js';

/** What the views of sending know. */
export interface DeliveryContext extends CompleteContext {
  readonly download: (format: 'json') => void;
}

/** What the visitor may say to being asked. Nothing is chosen before. */
export type Consent = 'whole' | 'anonymous' | 'no';

/** What there is to ask and to tell, and what the visitor may do. */
export interface DeliveryView extends EarlierView {
  /** The host page wants no more than an anonymous result. */
  readonly onlyAnonymous: boolean;
  readonly choice: Consent | null;
  /** The earlier visit in the result, which may be sent along; null without one. */
  readonly previous: Pick<Previous, 'date'> | null;
  /** The visitor agreed to send that, too. */
  readonly sendsPrevious: boolean;
  /** Confirm was pressed without a choice. */
  readonly isMissing: boolean;
  /** The result says what colleagues see, and that may go along. */
  readonly hasVoices: boolean;
  readonly sendsVoices: boolean;
  /** What the visitor wrote, by item id. */
  readonly texts: Texts;
  /** What the visitor confirmed; null while it is still asked. */
  readonly consent: Consent | null;
  /** How the sending of the result on screen is getting on; null before the first news. */
  readonly report: DeliveryReport | null;
  /** After a no: something of this, or of an earlier visit, was tried before, and may have arrived. */
  readonly mayHaveArrived: boolean;
  /** The receiver asks to sign in: who does so can try again. */
  readonly isBehindDoor: boolean;
  choose(choice: Consent): void;
  agreePrevious(isAgreed: boolean): void;
  sendVoices(isSent: boolean): void;
  confirm(): void;
  /** After a no: asks again. */
  reconsider(): void;
  retry(): void;
  /** Does not send what waits to be sent. */
  forget(): void;
}

/** Asks whether the result may be sent, and says what came of it. `receiver`: the host name of the endpoint. */
export function delivery(context: DeliveryContext, ask: DeliveryView, receiver: string): TemplateResult {
  const { consent } = ask;
  return html`<section part="delivery" class="delivery" data-print="no">
    ${heading(context.headingLevel + 1, say(context, 'deliverTitle', { receiver }))} ${earlier(context, ask)}
    ${consent === null ? question(context, ask, receiver) : nothing}
    <p role="status" tabindex="-1" data-focus="delivery">
      ${consent === null ? nothing : news(context, ask, receiver)}
    </p>
    ${consent === null ? nothing : [numberOf(context, ask, receiver), ways(context, ask)]}
  </section>`;
}

function question(context: DeliveryContext, ask: DeliveryView, receiver: string): TemplateResult {
  const { words } = context;
  // Also at the button: a frame that may send no forms never gets to the other.
  const onConfirm = (event: Event) => {
    event.preventDefault();
    ask.confirm();
  };
  return html`<form novalidate @submit=${onConfirm}>
    <dl class="terms">
      <dt>${words.deliverWhatTitle}</dt>
      <dd>${ask.onlyAnonymous ? words.deliverWhatAnonymous : words.deliverWhat}</dd>
      ${Object.keys(ask.texts).length > 0 ? html`<dd>${words.deliverTexts}</dd>` : nothing}
      <dt>${words.deliverToTitle}</dt>
      <dd>${say(context, 'deliverTo', { receiver })}</dd>
      <dt>${words.deliverWhyTitle}</dt>
      <dd><slot name="delivery">${words.deliverWhy}</slot></dd>
    </dl>
    <fieldset aria-describedby=${ask.isMissing ? 'problem-delivery' : nothing}>
      <legend class="small-heading">${words.deliverQuestion}</legend>
      ${ask.isMissing ? html`<p class="problem" id="problem-delivery" role="alert">${words.deliverMissing}</p>` : nothing}
      <div class=${ask.isMissing ? 'options with-problem' : 'options'}>
        ${ask.onlyAnonymous ? nothing : option(ask, 'whole', words.deliverWhole)}
        ${option(ask, 'anonymous', words.deliverAnonymous)} ${option(ask, 'no', words.deliverNo)}
      </div>
    </fieldset>
    ${ask.previous ? previousOption(context, ask, ask.previous) : nothing}
    ${ask.hasVoices ? voices(ask, words) : nothing}
    <div class="actions">
      <button type="submit" part="button" @click=${onConfirm}>${words.deliverConfirm}</button>
    </div>
  </form>`;
}

/** Colleagues answered for the visitor, so what they said needs a yes of its own. */
function voices(ask: DeliveryView, words: ResultWords): TemplateResult {
  return html`<label class="option" part="option">
    <input
      type="checkbox"
      .checked=${ask.sendsVoices}
      @change=${({ target }: Event) => ask.sendVoices((target as HTMLInputElement).checked)}
    />
    <span>${words.deliverVoices}</span>
  </label>`;
}

function option(ask: DeliveryView, choice: Consent, label: string): TemplateResult {
  const isFirst = choice === (ask.onlyAnonymous ? 'anonymous' : 'whole');
  return html`<label class=${choice === 'no' ? 'option apart' : 'option'} part="option">
    <input
      type="radio"
      name="delivery"
      value=${choice}
      data-focus=${isFirst ? 'delivery-choice' : nothing}
      .checked=${ask.choice === choice}
      @change=${() => ask.choose(choice)}
    />
    <span>${label}</span>
  </label>`;
}

/** A question of its own, and not ticked: who agrees to send what was found today has not agreed to more. */
function previousOption(context: DeliveryContext, ask: DeliveryView, { date }: Pick<Previous, 'date'>): TemplateResult {
  return html`<label class="option" part="option">
    <input
      type="checkbox"
      name="delivery-previous"
      .checked=${ask.sendsPrevious}
      @change=${({ target }: Event) => ask.agreePrevious((target as HTMLInputElement).checked)}
    />
    <span>
      ${
        date === null
          ? context.words.deliverPreviousAnyDay
          : say(context, 'deliverPrevious', { date: dayText(context, date) })
      }
    </span>
  </label>`;
}

type Situation =
  | 'sending'
  | 'waiting'
  | 'offline'
  | 'done'
  | 'declined'
  | 'forgotten'
  | 'vetoed'
  | 'altered'
  | 'expired'
  | 'refused';

function situation({ consent, mayHaveArrived, report }: DeliveryView): Situation {
  if (consent === 'no') return mayHaveArrived ? 'forgotten' : 'declined';
  const { reason, state } = report ?? { reason: undefined, state: 'sending' };
  if (state === 'gave-up') return isNamed(reason) ? reason : 'refused';
  if (state === 'delivered') return 'done';
  // Without a reason it has not been tried yet.
  return state === 'waiting' && reason === undefined ? 'sending' : state;
}

function isNamed(reason: unknown): reason is 'vetoed' | 'altered' | 'expired' {
  return reason === 'vetoed' || reason === 'altered' || reason === 'expired';
}

const NEWS = {
  sending: 'deliverSending',
  waiting: 'deliverWaiting',
  offline: 'deliverOffline',
  done: 'deliverDone',
  declined: 'deliverDeclined',
  forgotten: 'deliverForgotten',
  vetoed: 'deliverVetoed',
  altered: 'deliverAltered',
  expired: 'deliverExpired',
  refused: 'deliverRefused',
} as const satisfies Record<Situation, keyof ResultWords>;

function news(context: DeliveryContext, ask: DeliveryView, receiver: string): string {
  const { words } = context;
  const now = situation(ask);
  const told = say(context, NEWS[now], { receiver });
  if (ask.isBehindDoor) return `${told} ${words.deliverSignIn}`;
  if (now !== 'waiting' && now !== 'offline') return told;
  return `${told} ${ask.report?.kept === 'page' ? words.deliverKeepOpen : words.deliverMayClose}`;
}

/** By what the receiver finds a result that has arrived, also an anonymous one: that has an id of its own. */
function numberOf(context: DeliveryContext, ask: DeliveryView, receiver: string): TemplateResult | typeof nothing {
  if (situation(ask) !== 'done' || !ask.report) return nothing;
  return html`<p>${say(context, 'deliverNumber', { id: ask.report.id, receiver })}</p>`;
}

/** What can be done next. */
function ways({ download: save, words }: DeliveryContext, ask: DeliveryView): TemplateResult | typeof nothing {
  const reconsider = [words.deliverReconsider, () => ask.reconsider()] as const;
  const again = [words.tryAgain, () => ask.retry()] as const;
  const download = [words.takeJson, () => save('json')] as const;
  const forget = [words.deliverForget, () => ask.forget()] as const;
  const buttons: Partial<Record<Situation, readonly (readonly [string, () => unknown])[]>> = {
    declined: [reconsider],
    forgotten: [reconsider],
    waiting: [again, forget],
    offline: [again, forget],
    altered: [download],
    expired: [again, download],
    refused: [again, download],
  };
  const shown = buttons[situation(ask)];
  if (!shown) return nothing;
  return html`<div class="actions">
    ${shown.map(([label, act]) => html`<button type="button" part="button" @click=${act}>${label}</button>`)}
  </div>`;
}

/** The form to come back with, on the first screen. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MainWords } from '../../i18n/index.js';
import { heading } from '../host/heading.js';
import { say } from '../session/context.js';
import { dayText } from '../session/day.js';
import type { Earlier, NotFound } from './earlier.js';
import { lostView } from './lost-view.js';
import type { Lost } from './lost-view.js';

export interface ComeBackView {
  readonly words: MainWords;
  readonly language: string;
  readonly headingLevel: number;
  /** Null while they are looked for. */
  readonly found: Earlier | null;
  /** Its answers that no longer fit. */
  readonly lost: Lost;
  readonly problem: NotFound | null;
  /** The answers came with the address of the page: nobody typed anything. */
  readonly isAsked: boolean;
  /** The earlier result is on its way. */
  readonly isBusy: boolean;
  /** It could not be shown. */
  readonly hasFailed: boolean;
  /** Something has been answered already: it would be replaced. */
  readonly hasAnswers: boolean;
  readonly find: (typed: string) => void;
  readonly read: (file: File) => void;
  readonly again: (earlier: Earlier) => void;
  readonly look: (earlier: Earlier) => void;
  readonly close: () => void;
}

export function comeBackView(view: ComeBackView): TemplateResult {
  const { close, found, headingLevel, problem, words } = view;
  // Not to the field: it would be heard without what it is for, and on a phone its keys cover how it is done.
  const opened =
    found || problem ? words.backTitle : html`<span tabindex="-1" data-focus="come-back">${words.backTitle}</span>`;
  return html`<section class="page" part="come-back">
    ${heading(headingLevel + 1, opened, { className: 'small-heading' })} ${found ? choice(view, found) : form(view)}
    <div class="actions">
      <button type="button" part="button" @click=${close}>${words.backClose}</button>
    </div>
  </section>`;
}

function form(view: ComeBackView): TemplateResult {
  const { find, problem, read, words } = view;
  const onFind = (event: Event) => {
    event.preventDefault();
    find((event.currentTarget as Element).closest('form')?.querySelector('input')?.value ?? '');
  };
  const onFile = ({ target }: Event) => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) read(file);
  };
  // Also at the button: a frame that may send no forms never gets to the other.
  return html`<p>${words.backHow} ${words.guestHere}</p>
    <form @submit=${onFind}>
      ${
        problem
          ? html`<p class="problem" id="come-back-problem" tabindex="-1" data-focus="come-back">
              ${problemText(words, problem)}
            </p>`
          : nothing
      }
      <label class="field"
        >${words.backCode}
        <input
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? 'come-back-problem' : nothing}
      /></label>
      <button type="submit" class="primary" part="button button-primary" @click=${onFind}>${words.backFind}</button>
      <label class="field"
        >${words.backFile} <input type="file" accept=".json,application/json" @change=${onFile}
      /></label>
    </form>`;
}

function choice(view: ComeBackView, found: Earlier): TemplateResult {
  const { again, hasAnswers, hasFailed, isAsked, isBusy, look, words } = view;
  const { date } = found.visit;
  return html`<p tabindex="-1" data-focus="come-back">
      ${isAsked ? words.backAsk : nothing}
      ${date ? say(view, 'backFound', { date: dayText(view, date) }) : words.backFoundAnyDay}
    </p>
    ${hasAnswers ? html`<p>${words.backReplaces}</p>` : nothing}
    ${found.sameDefinition ? nothing : html`<p>${words.backChanged}</p>`} ${lostView(view, view.lost)}
    <div class="actions">
      <button type="button" class="primary" part="button button-primary" @click=${() => again(found)}>
        ${words.backAgain}
      </button>
      <button type="button" part="button" @click=${() => look(found)}>${words.backLook}</button>
    </div>
    <p role="status">${isBusy ? words.loadingResult : hasFailed ? words.resultFailed : nothing}</p>`;
}

function problemText(words: MainWords, problem: NotFound): string {
  switch (problem.code) {
    case 'empty':
      return words.backEmpty;
    case 'character':
      return say({ words }, 'backCharacter', { found: problem.found ?? '' });
    case 'length':
      return words.backLength;
    case 'mistyped':
      return words.backMistyped;
    case 'version':
      return words.backVersion;
    case 'invitation':
      return words.backInvitation;
    case 'voice':
      return words.backVoice;
    case 'other-assessment':
      return words.backOther;
    case 'changed-assessment':
      return words.backOld;
    case 'file':
      return words.backNoFile;
  }
}

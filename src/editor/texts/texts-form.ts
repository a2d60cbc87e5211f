/** Texts of two languages side by side, and files for translators. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fileInput } from '../files/file-input.js';
import { fieldId, inputOf, isTicked, select, textField } from '../forms/fields.js';
import { languagesOf } from '../model/draft.js';
import { directionOf } from '../page/direction.js';
import { languageName } from '../page/language-name.js';
import type { Place } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { MOST_CHARACTERS, saveCsv, saveXliff, takeInTexts } from './files.js';
import { tooLong } from './plain.js';
import { isMissing, rowsOf, textIn } from './rows.js';
import type { Row } from './rows.js';
import { textName } from './text-name.js';
import { saying, stateOf } from './text-state.js';
import type { TextState } from './text-state.js';

export function textsForm(screen: Screen, place: Extract<Place, { kind: 'texts' }>): TemplateResult {
  const { draft, go, language, words } = screen;
  const others = languagesOf(draft).filter((one) => one !== language);
  const from = place.from !== undefined && others.includes(place.from) ? place.from : others[0];
  const rows = rowsOf(draft);
  const missing = rows.filter((row) => isMissing(draft, language, from ?? language, row));
  const count = { count: String(missing.length), all: String(rows.length), language };
  const states = new Map(rows.map((row) => [row.key, stateOf(draft, language, row)]));
  const inState = (state: TextState) => rows.filter(({ key }) => states.get(key) === state).length;
  const done = { done: String(inState('done')), all: String(rows.length), changed: String(inState('changed')) };
  const open = place.isOpenOnly ? rows.filter(({ key }) => states.get(key) !== 'done') : rows;
  const shown = place.isMissingOnly ? missing : open;
  /** Where what is done goes away, one goes on with the text after it. */
  const focusAfter = (at: number) => {
    const next = shown[at + 1];
    if (!place.isOpenOnly || place.isMissingOnly) return undefined;
    return next ? fieldId(['texts', language, ...next.path]) : 'open-only';
  };
  return html`
    ${from === undefined ? html`<p>${words.needsTwo}</p>` : besideField(screen, place, from, others)}
    <p>${fill(missing.length > 0 ? words.missingOf : words.noneMissing, count)}</p>
    <div class="box">
      <input
        id="missing-only"
        type="checkbox"
        .checked=${live(place.isMissingOnly === true)}
        @change=${(event: Event) => go({ ...place, isMissingOnly: isTicked(event) }, 'missing-only')}
      /><label for="missing-only">${words.onlyMissing}</label>
    </div>
    ${from === undefined || !isTranslation(screen) ? nothing : openOnly(screen, place, done)} ${files(screen, from)}
    <ol class="entries texts">
      ${shown.map((row, at) => html`<li>${rowFields(screen, { from, row, then: focusAfter(at) })}</li>`)}
    </ol>
  `;
}

/** The first language is the one in which the scan is written. */
function isTranslation({ draft, language }: Screen): boolean {
  return language !== languagesOf(draft)[0];
}

function openOnly(
  { go, words }: Screen,
  place: Extract<Place, { kind: 'texts' }>,
  counts: Readonly<Record<string, string>>,
): TemplateResult {
  return html`<p id="done-of">${fill(words.doneOf, counts)}</p>
    <div class="box">
      <input
        id="open-only"
        type="checkbox"
        .checked=${live(place.isOpenOnly === true)}
        @change=${(event: Event) => go({ ...place, isOpenOnly: isTicked(event) }, 'open-only')}
      /><label for="open-only">${words.onlyOpen}</label>
    </div>`;
}

function besideField(
  { go, words }: Screen,
  place: Extract<Place, { kind: 'texts' }>,
  from: string,
  others: readonly string[],
): TemplateResult {
  const choices = others.map((tag) => [tag, languageName(tag, words.tag)] as const);
  return html`<div class="field">
    <label for="beside">${words.beside}</label>
    ${select('beside', choices, from, (event) => go({ ...place, from: inputOf(event) }, 'beside'))}
  </div>`;
}

function files(screen: Screen, from: string | undefined): TemplateResult {
  const { language, words } = screen;
  const [source, target] = isTranslation(screen) ? [from, language] : [language, from];
  const take = (text: string) => takeInTexts(screen, text);
  return html`<div class="buttons">
      ${
        source === undefined || target === undefined
          ? nothing
          : html`<button type="button" @click=${() => void saveXliff(screen, source, target)}>
              ${fill(words.toXliff, { from: source, to: target })}
            </button>`
      }
      <button type="button" @click=${() => void saveCsv(screen)}>${words.toCsv}</button>
    </div>
    <div class="field">
      <label for="take-in">${words.takeIn}</label>
      ${fileInput(screen, { id: 'take-in', accept: '.xlf,.xliff,.csv', wanted: ['xml', 'table'], most: MOST_CHARACTERS, take })}
    </div>`;
}

interface Shown {
  /** The language beside it. */
  readonly from: string | undefined;
  readonly row: Row;
  /** What has the focus once it is done; undefined if the row stays. */
  readonly then: string | undefined;
}

function rowFields(screen: Screen, { from, row, then }: Shown): TemplateResult {
  const { draft, language, words } = screen;
  const source = from === undefined ? undefined : textIn(draft, from, row);
  const label = textName(draft, row.path, words);
  return html`${
    source === undefined || from === undefined
      ? nothing
      : html`<p lang=${from} dir=${directionOf(from)} class="source">${source}</p>`
  }
  ${textField(screen, label, ['texts', language, ...row.path], { isLong: true, language })}
  ${source === undefined || from === undefined || !isTranslation(screen) ? nothing : stateFields(screen, { from, row, then }, source)}
  ${hardToRead(screen, row)}`;
}

/** Whether the translation is done, and whether its source has changed since somebody said so. */
function stateFields(
  { act, draft, language, words }: Screen,
  { from, row, then }: Shown & { readonly from: string },
  source: string,
): TemplateResult {
  const state = stateOf(draft, language, row);
  const id = `done:${row.key}`;
  if (state === 'missing') return html`<p class="help">${words.textStates.missing}</p>`;
  const change = (event: Event) => {
    const isNow = isTicked(event);
    act(saying(language, row, isNow ? { from, source } : null), isNow ? (then ?? id) : id);
  };
  return html`<div class="box">
    <input id=${id} type="checkbox" .checked=${live(state === 'done')} @change=${change} />
    <label for=${id}>${words.isDone}</label>
    ${state === 'changed' ? html`<span class="mistake">${words.textStates.changed}</span>` : nothing}
  </div>`;
}

function hardToRead({ draft, language, words }: Screen, row: Row): TemplateResult | typeof nothing {
  const { sentence, words: long } = tooLong(textIn(draft, language, row) ?? '', language);
  return html`${sentence === null ? nothing : html`<p class="help">${fill(words.longSentence, { count: String(sentence) })}</p>`}
  ${long.length === 0 ? nothing : html`<p class="help">${fill(words.longWords, { words: long.join(', ') })}</p>`}`;
}

/** The whole page. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { inputOf, select } from '../forms/fields.js';
import { preview } from '../preview/preview.js';
import { fill, isEditorLanguage } from '../words/words.js';
import { form } from './form.js';
import { outline } from './outline.js';
import { start } from './start.js';
import type { State } from './state.js';

const LANGUAGES = [
  ['en', 'English'],
  ['nl', 'Nederlands'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
] as const;

/** Forms that need room beside each other: the preview stands below them. */
const WIDE = ['scores', 'steps', 'tryOut'];

export function page(state: State): TemplateResult {
  const { message, screen, words } = state;
  return html`<div class="page ${screen ? 'open' : ''}">
    <a class="skip" href="#form">${words.skip}</a>
    <header>
      <h1>${words.editor}</h1>
      ${screen ? bar(state) : nothing}
      <div class="field">
        <label for="editor-language">${words.editorLanguage}</label>
        ${select('editor-language', LANGUAGES, state.editorLanguage, (event) => {
          const value = inputOf(event);
          if (isEditorLanguage(value)) state.setEditorLanguage(value);
        })}
      </div>
    </header>
    <p id="message" role="status">${message}</p>
    ${
      screen
        ? html`<div class="columns ${WIDE.includes(screen.place.kind) ? 'wide' : ''}">
            ${outline(screen)} ${form(screen)} ${preview(screen)}
          </div>`
        : start(state)
    }
    <footer>
      <p>${screen ? words.nothingLeaves : nothing} ${state.isKept ? words.keptHere : words.keptNot}</p>
    </footer>
  </div>`;
}

function bar(state: State): TemplateResult {
  const { history, unsaved, words } = state;
  const files = unsaved.map((part) => words.fileParts[part]).join(', ');
  const isFirst = history?.past.length === 0;
  const isLast = history?.future.length === 0;
  return html`<div class="row bar">
    <button type="button" id="undo" aria-disabled=${isFirst} @click=${() => state.undo()}>${words.undo}</button>
    <button type="button" id="redo" aria-disabled=${isLast} @click=${() => state.redo()}>${words.redo}</button>
    <button type="button" class="first" @click=${() => void state.save(false)}>${words.save}</button>
    <button type="button" @click=${() => void state.save(true)}>${words.saveAs}</button>
    <button type="button" @click=${() => state.close()}>${words.close}</button>
    ${unsaved.length > 0 ? html`<span id="unsaved">${fill(words.unsaved, { files })}</span>` : nothing}
  </div>`;
}

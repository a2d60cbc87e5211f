/** The first screen: a template, a file, or what this browser keeps. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { MOST_CHARACTERS } from '../../contract/json.js';
import { fileInput, problemNotes } from '../files/file-input.js';
import type { Kept } from '../files/keep.js';
import { download } from '../files/save.js';
import { languagesOf, textAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import { template, TEMPLATES } from '../templates/templates.js';
import { fill } from '../words/words.js';
import type { EditorLanguage } from '../words/words.js';
import type { State } from './state.js';

export function start(state: State): TemplateResult {
  const { kept, words } = state;
  return html`<main id="form" class="start" tabindex="-1">
    <h2 id="heading" tabindex="-1">${words.start}</h2>
    <p>${words.intro}</p>
    <p>${words.nothingLeaves}</p>
    ${
      kept.length > 0
        ? html`<ul class="entries">
            ${kept.map((one) => html`<li>${keptWork(state, one)}</li>`)}
          </ul>`
        : nothing
    }
    <h3>${words.startWith}</h3>
    <ul class="entries">
      ${TEMPLATES.map(
        (name) =>
          html`<li>
            <button type="button" @click=${() => state.openTemplate(template(name, state.editorLanguage))}>
              ${words.templates[name]}
            </button>
          </li>`,
      )}
      <li><button type="button" @click=${() => void openBuiltIn(state)}>${words.templates.builtIn}</button></li>
    </ul>
    <h3><label for="file">${words.openFile}</label></h3>
    ${fileInput(state, {
      id: 'file',
      accept: '.json,application/json',
      wanted: ['scan'],
      most: MOST_CHARACTERS,
      take: (text, name) => state.openText(text, name),
    })}
  </main>`;
}

/** What cannot be read is told, and can be saved as the browser has it: nothing is lost. */
function keptWork(state: State, one: Kept): TemplateResult {
  const { editorLanguage, words } = state;
  const { history, name, problems, written } = one;
  return html`<div class="row">
      ${
        history
          ? html`<button type="button" class="first" @click=${() => state.goOn(one)}>
              ${fill(words.goOn, { name })}
            </button>`
          : nothing
      }
      <span>${history ? html`<b>${titleIn(history.draft)}</b> ` : nothing}${timeText(one, editorLanguage)}</span>
      ${
        problems.length > 0
          ? html`<button type="button" @click=${() => download(written, `${name}.txt`, 'text/plain')}>
              ${fill(words.saveKept, { name })}
            </button>`
          : nothing
      }
      <button type="button" @click=${() => state.deleteKept(one)}>${fill(words.deleteKept, { name })}</button>
    </div>
    ${
      problems.length > 0
        ? html`<p>${fill(history ? words.keptInPart : words.keptBroken, { name })}</p>
            ${problemNotes(words, problems)}`
        : nothing
    }`;
}

function titleIn(draft: Draft): string {
  return textAt(draft, ['texts', languagesOf(draft)[0] ?? '', 'title']);
}

/** When it was last changed, which tells works of one name apart. */
function timeText({ time }: Kept, language: EditorLanguage): string {
  return time === 0 ? '' : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

async function openBuiltIn(state: State): Promise<void> {
  const { builtInDefinition } = await import('../../content/index.js');
  // Through JSON, as a file: the built-in one shares parts of itself.
  state.openText(`${JSON.stringify(await builtInDefinition(), null, 2)}\n`, 'ai-maturity.json');
}

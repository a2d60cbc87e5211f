/** The first screen: a template, a file, or what this browser keeps. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chosenFile } from '../files/chosen.js';
import type { Kept } from '../files/keep.js';
import { template, TEMPLATES } from '../templates/templates.js';
import { fill } from '../words/words.js';
import type { EditorLanguage } from '../words/words.js';
import type { State } from './state.js';

export function start(state: State): TemplateResult {
  const { editorLanguage, kept, problems, words } = state;
  return html`<main id="form" class="start" tabindex="-1">
    <h2 id="heading" tabindex="-1">${words.start}</h2>
    <p>${words.intro}</p>
    <p>${words.nothingLeaves}</p>
    ${
      kept.length > 0
        ? html`<ul class="entries">
            ${kept.map(
              (one) =>
                html`<li class="row">
                  <button type="button" class="first" @click=${() => state.goOn(one)}>
                    ${fill(words.goOn, { name: one.name })}
                  </button>
                  <span>${timeText(one, editorLanguage)}</span>
                  <button type="button" @click=${() => state.deleteKept(one)}>
                    ${fill(words.deleteKept, { name: one.name })}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <h3>${words.startWith}</h3>
    <ul class="entries">
      ${TEMPLATES.map(
        (name) =>
          html`<li>
            <button type="button" @click=${() => state.openTemplate(template(name, editorLanguage))}>
              ${words.templates[name]}
            </button>
          </li>`,
      )}
      <li><button type="button" @click=${() => void openBuiltIn(state)}>${words.templates.builtIn}</button></li>
    </ul>
    <h3><label for="file">${words.openFile}</label></h3>
    <input
      id="file"
      type="file"
      accept=".json,application/json"
      @change=${(event: Event) => void openFile(state, event)}
    />
    ${
      problems.length > 0
        ? html`<div id="problems" tabindex="-1">
            <p>${words.notOpened}</p>
            <ul class="notes">
              ${problems.map(
                ({ code, message, path }) =>
                  html`<li>
                    <p>${words.codes[code]}</p>
                    <p lang="en">${message}</p>
                    <p><code>${path}</code></p>
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
  </main>`;
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

async function openFile(state: State, event: Event): Promise<void> {
  const file = chosenFile(event);
  if (!file) return;
  state.openText(await file.text(), file.name);
}

/** What the scan is called, its version, and the languages it has. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { languagesOf } from '../model/draft.js';
import type { Path } from '../model/json.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { boxField, choiceField, numberField, textField } from './fields.js';
import { jsonField } from './json-field.js';

export function aboutForm(screen: Screen): TemplateResult {
  const { language, words } = screen;
  const texts: Path = ['texts', language];
  return html`
    ${textField(screen, words.title, [...texts, 'title'], { language })}
    ${textField(screen, words.description, [...texts, 'description'], { isLong: true, language, help: words.descriptionHelp })}
    ${textField(screen, words.caveat, [...texts, 'caveat'], { isLong: true, language, help: words.caveatHelp })}
    ${textField(screen, words.source, [...texts, 'source'], { isLong: true, language, help: words.sourceHelp })}
    ${numberField(screen, words.minutes, ['minutes'])}
    ${textField(screen, words.version, ['version'], { help: words.versionHelp })}
    ${choiceField(
      screen,
      words.validation,
      ['validation'],
      [
        ['not-validated', words.notValidated],
        ['validated', words.validated],
      ],
    )}
    ${textField(screen, words.scanId, ['id'], { help: words.scanIdHelp })} ${languages(screen)}
    <details>
      <summary>${words.more}</summary>
      ${boxField(screen, words.version2, ['schemaVersion'], 2)}
      ${textField(screen, words.comment, ['$comment'], { isLong: true })}
      ${[
        ['actions', words.actions] as const,
        ['quick', words.quick] as const,
        ['voices', words.voices] as const,
        ['inUse', words.inUse] as const,
        ['firstSupport', words.firstSupport] as const,
      ].map(([key, label]) => jsonField(screen, label, [key]))}
      ${jsonField(screen, words.actionTexts, [...texts, 'actions'])}
    </details>
  `;
}

function languages({ act, draft, words }: Screen): TemplateResult {
  const all = languagesOf(draft);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('language') as HTMLInputElement;
    act({ type: 'add-language', language: field.value.trim() }, 'new-language');
    field.value = '';
  };
  const remove = (language: string) => {
    if (confirm(fill(words.removeLanguageAsk, { language })))
      act({ type: 'remove-language', language }, 'new-language');
  };
  return html`<fieldset>
    <legend>${words.languages}</legend>
    <ul class="entries">
      ${all.map(
        (language) =>
          html`<li class="row">
            <code>${language}</code>
            <button
              type="button"
              ?disabled=${all.length < 2}
              aria-label=${fill(words.removeNamed, { name: language })}
              @click=${() => remove(language)}
            >
              ${words.remove}
            </button>
          </li>`,
      )}
    </ul>
    <form class="row" @submit=${add}>
      <label for="new-language">${words.newLanguage}</label>
      <input
        id="new-language"
        name="language"
        required
        pattern="[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"
        placeholder="nl"
        dir="ltr"
      />
      <button>${words.addLanguage}</button>
    </form>
  </fieldset>`;
}

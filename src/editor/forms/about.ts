/** What the scan is called, its version, and the languages it has. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { conditionFields } from '../conditions/condition-fields.js';
import { entriesAt, languagesOf } from '../model/draft.js';
import { valueAt } from '../model/json.js';
import type { Path } from '../model/json.js';
import { sectionName, titleOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { boxesField, choicesOfRole } from './choices.js';
import { boxField, choiceField, inputOf, numberField, select, textField } from './fields.js';

export function aboutForm(screen: Screen): TemplateResult {
  const { draft, language, words } = screen;
  const texts: Path = ['texts', language];
  const all = entriesAt(draft, ['items']).map(({ id }) => id);
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
      ${textField(screen, words.comment, ['$comment'], { isLong: true })} ${quick(screen)}
      ${conditionFields(screen, { label: words.inUse, help: words.inUseHelp, kind: 'routing', path: ['inUse'], items: all })}
      ${firstSupport(screen)}
    </details>
  `;
}

/** Sections that are asked in the short form of the scan. */
function quick(screen: Screen): TemplateResult | typeof nothing {
  const { draft, language, words } = screen;
  const sections = entriesAt(draft, ['sections']).map(({ id }) => [id, sectionName(draft, language, id)] as const);
  return boxesField(screen, words.quick, ['quick'], sections);
}

/** Help that comes first while a score is low: which score, and which kind of help. */
function firstSupport(screen: Screen): TemplateResult | typeof nothing {
  const { act, draft, language, words } = screen;
  const forms = choicesOfRole(draft, language, 'support');
  const [firstForm] = forms;
  const path: Path = ['firstSupport'];
  const found = valueAt(draft, path);
  if (!firstForm && found === undefined) return nothing;
  const scores = entriesAt(draft, ['dimensions']).map(
    ({ id }) => [id, titleOf(draft, language, 'dimensions', id)] as const,
  );
  const change = (event: Event) => {
    const dimension = inputOf(event);
    const form = valueAt(draft, [...path, 'form']) ?? firstForm?.[0] ?? '';
    act(dimension === '' ? { type: 'set', path } : { type: 'set', path, value: { dimension, form } }, 'first-support');
  };
  const chosen = valueAt(draft, [...path, 'dimension']);
  return html`<fieldset>
    <legend>${words.firstSupport}</legend>
    <div class="field">
      <label for="first-support">${words.firstSupportScore}</label>
      ${select('first-support', [['', words.noFirstSupport], ...scores], typeof chosen === 'string' ? chosen : '', change)}
    </div>
    ${found === undefined ? nothing : choiceField(screen, words.helpForm, [...path, 'form'], forms)}
  </fieldset>`;
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

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CompleteContext } from '../session/context.js';
import { placeName } from '../../i18n/place-name.js';

/** Asks in which country the firm is. `countries`: those with figures, as ISO 3166 codes. */
export function countryField(
  { language, words }: Pick<CompleteContext, 'language' | 'words'>,
  countries: readonly string[],
  chosen: string | null,
  choose: (country: string | null) => void,
): TemplateResult | typeof nothing {
  if (countries.length === 0) return nothing;
  const names = countries.map((code) => ({ code, name: placeName(code, language) }));
  const { compare } = new Intl.Collator(language);
  const options = [{ code: '', name: words.countryNone }, ...names.sort((a, b) => compare(a.name, b.name))];
  return html`<div class="country">
    <label class="field">
      ${words.countryLabel}
      <select
        part="country"
        aria-describedby="country-hint"
        @change=${({ currentTarget }: Event) => choose((currentTarget as HTMLSelectElement).value || null)}
      >
        ${options.map(
          ({ code, name }) => html`<option value=${code} ?selected=${code === (chosen ?? '')}>${name}</option>`,
        )}
      </select>
    </label>
    <p class="muted" id="country-hint">${words.countryHint}</p>
  </div>`;
}

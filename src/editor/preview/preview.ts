/** The draft as visitors see it, by the tag itself. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { checked } from '../checks/checked.js';
import { SUPPORT, supportOf } from '../model/beside.js';
import type { Draft } from '../model/draft.js';
import { valueAt } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import type { Screen } from '../page/screen.js';
import type { AssessmentDefinition } from '../../engine/text.js';

/** The last definition without mistakes; another one is only given to the tag if it has changed, since it begins anew then. */
let last: AssessmentDefinition | null = null;

export function forgetPreview(): void {
  last = null;
}

let offers: Json | undefined;
let catalogue: JsonObject | null = null;

/** The same object as long as nothing in it has changed, as above. The tag shows what is in order, and leaves out the rest. */
function offersOf(draft: Draft): JsonObject | null {
  const found = valueAt(draft, SUPPORT);
  if (found !== offers) catalogue = supportOf(draft);
  offers = found;
  return catalogue;
}

export function preview({ draft, language, words }: Screen): TemplateResult {
  const { definition } = checked(draft);
  last = definition ?? last;
  return html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${words.preview}</h2>
    ${definition ? nothing : html`<p>${last ? words.previewOld : words.previewNone}</p>`}
    ${
      last
        ? html`<ai-maturity-scan
            heading-level="3"
            lang=${last.languages.includes(language) ? language : (last.languages[0] ?? language)}
            .assessment=${last}
            .supportCatalogue=${offersOf(draft)}
          ></ai-maturity-scan>`
        : nothing
    }
  </section>`;
}

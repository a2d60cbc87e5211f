/** All places of the scan, to go to. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { checked } from '../checks/checked.js';
import { oneOfEach } from '../checks/hints.js';
import { oneOfEachLanguage, placeOfIssue } from '../checks/untranslated.js';
import { addQuestion } from '../forms/add-question.js';
import { fieldId } from '../forms/fields.js';
import { newSection } from '../model/additions.js';
import { entriesAt, stringsAt } from '../model/draft.js';
import { isAnyOther } from '../try-out/examples.js';
import { fill, firstWords } from '../words/words.js';
import { isSame, nameOf, placeOf } from './place.js';
import type { Place } from './place.js';
import type { Screen } from './screen.js';

export function outline(screen: Screen): TemplateResult {
  const { act, draft, go, language, words } = screen;
  const sections = entriesAt(draft, ['sections']);
  const addSection = () => {
    const edit = newSection(draft, firstWords(words));
    const { id } = edit.target;
    if (act(edit)) go({ kind: 'section', id }, fieldId(['texts', language, 'sections', id, 'title']));
  };
  const places = [
    ...screen.issues.map((issue) => placeOfIssue(draft, issue)),
    ...screen.hints.map(({ path }) => placeOf(draft, path)),
  ];
  const wrong = new Set(places.map((place) => JSON.stringify(listed(place))));
  const { definition } = checked(draft);
  if (definition && isAnyOther(draft, definition)) wrong.add(JSON.stringify({ kind: 'tryOut' }));
  const link = (place: Place) => placeLink(screen, place, wrong.has(JSON.stringify(place)));
  return html`<nav aria-label=${words.parts}>
    <ul>
      <li>${link({ kind: 'about' })}</li>
      ${sections.map(
        ({ id }, at) =>
          html`<li>
            ${link({ kind: 'section', id })}
            <ul>
              ${stringsAt(draft, ['sections', at, 'items']).map((item) => html`<li>${link({ kind: 'question', id: item })}</li>`)}
            </ul>
            <button
              type="button"
              class="small"
              aria-label="${words.addQuestion}${words.colon} ${nameOf(draft, screen.language, { kind: 'section', id }, words)}"
              @click=${() => addQuestion(screen, id)}
            >
              ${words.addQuestion}
            </button>
          </li>`,
      )}
      <li><button type="button" class="small" @click=${addSection}>${words.addSection}</button></li>
      <li>${link({ kind: 'scores' })}</li>
      <li>${link({ kind: 'steps' })}</li>
      <li>${link({ kind: 'actions' })}</li>
      <li>${link({ kind: 'support' })}</li>
      <li>${link({ kind: 'texts' })}</li>
      <li>${link({ kind: 'tryOut' })}</li>
      <li>${link({ kind: 'length' })}</li>
      <li>${link({ kind: 'changes' })}</li>
      <li>${link({ kind: 'checks' })}</li>
    </ul>
  </nav>`;
}

/** The place in the list by which one gets there. */
function listed(place: Place): Place {
  if (place.kind === 'action') return { kind: 'actions' };
  return place.kind === 'own-action' ? { kind: 'support' } : place;
}

function placeLink(
  { draft, go, hints, issues, language, place: here, words }: Screen,
  place: Place,
  isWrong: boolean,
): TemplateResult {
  const isText = place.kind === 'question' || place.kind === 'section';
  const isCount = place.kind === 'checks';
  const count = oneOfEachLanguage(draft, issues).length + oneOfEach(hints).length;
  const said = issues.length > 0 ? words.mistakes : count > 0 ? words.toLookAt : words.noMistakes;
  const state = fill(said, { count: String(count) });
  return html`<button
    type="button"
    class="place ${place.kind}"
    lang=${isText ? language : ''}
    aria-current=${isSame(here, place) ? 'page' : nothing}
    @click=${() => go(place)}
  >
    ${nameOf(draft, language, place, words)}${isCount ? `${words.colon} ${state}` : ''}${isWrong ? html` <span class="flag" aria-hidden="true">!</span><span class="unseen">(${words.checks})</span>` : ''}
  </button>`;
}

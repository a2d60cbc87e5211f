/** The form of the place that was chosen. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { changesForm } from '../changes/changes-form.js';
import { hintNotes, hintsHere, issuesHere, notes } from '../checks/notes.js';
import { inputOf, select } from '../forms/fields.js';
import { aboutForm } from '../forms/about.js';
import { actionForm } from '../forms/actions/action-form.js';
import { actionsForm } from '../forms/actions/actions-form.js';
import { checksForm } from '../forms/checks.js';
import { listButtons } from '../forms/list-buttons.js';
import { questionForm } from '../forms/question.js';
import { scoresForm } from '../forms/scores.js';
import { sectionForm } from '../forms/section.js';
import { stepsForm } from '../forms/steps.js';
import { supportForm } from '../forms/support/support-form.js';
import { lengthForm } from '../length/length-form.js';
import { tryOutForm } from '../try-out/try-out-form.js';
import { textsForm } from '../texts/texts-form.js';
import { entriesAt, languagesOf, sectionOf, stringsAt } from '../model/draft.js';
import { languageName } from './language-name.js';
import { nameOf } from './place.js';
import type { Screen } from './screen.js';

export function form(screen: Screen): TemplateResult {
  const { draft, language, place, setLanguage, words } = screen;
  const languages = languagesOf(draft);
  return html`<main id="form" tabindex="-1">
    <h2 id="heading" tabindex="-1" lang=${'id' in place ? language : nothing}>
      ${nameOf(draft, language, place, words)}
    </h2>
    ${
      languages.length > 1 && place.kind !== 'checks'
        ? html`<div class="field">
            <label for="text-language">${words.textLanguage}</label>
            ${select(
              'text-language',
              languages.map((tag) => [tag, languageName(tag, words.tag)] as const),
              language,
              (event) => setLanguage(inputOf(event)),
            )}
          </div>`
        : nothing
    }
    ${place.kind === 'checks' ? nothing : html`${notes(screen, issuesHere(screen))}${hintNotes(screen, hintsHere(screen))}`}
    ${fields(screen)}
  </main>`;
}

function fields(screen: Screen): TemplateResult {
  const { draft, language, place, words } = screen;
  switch (place.kind) {
    case 'question': {
      const section = sectionOf(draft, place.id);
      const at = entriesAt(draft, ['sections']).findIndex(({ id }) => id === section);
      const beside = stringsAt(draft, ['sections', at, 'items']);
      const target = { kind: 'items', id: place.id } as const;
      const name = nameOf(draft, language, place, words);
      const listed = { target, name, at: beside.indexOf(place.id), count: beside.length, then: 'heading' };
      return html`${listButtons(screen, listed)} ${questionForm(screen, place.id)}`;
    }
    case 'section':
      return sectionForm(screen, place.id);
    case 'scores':
      return scoresForm(screen);
    case 'steps':
      return stepsForm(screen, place.isAllFacts);
    case 'actions':
      return actionsForm(screen);
    case 'action':
      return actionForm(screen, 'actions', place.id);
    case 'own-action':
      return actionForm(screen, 'own-actions', place.id);
    case 'support':
      return supportForm(screen);
    case 'texts':
      return textsForm(screen, place);
    case 'tryOut':
      return tryOutForm(screen);
    case 'changes':
      return changesForm(screen);
    case 'length':
      return lengthForm(screen);
    case 'checks':
      return checksForm(screen);
    case 'about':
      return aboutForm(screen);
  }
}

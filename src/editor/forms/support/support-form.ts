/** Offers of support and answers to barriers: a file of its own, which the site names beside the scan. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { pathText } from '../../../contract/issues.js';
import type { Issue } from '../../../contract/issues.js';
import { MOST_CHARACTERS } from '../../../contract/json.js';
import { fileInput } from '../../files/file-input.js';
import type { Problem } from '../../files/problem.js';
import { readJson } from '../../files/read-json.js';
import { download } from '../../files/save.js';
import { newOffer, newSupport } from '../../model/additions.js';
import { SUPPORT, supportOf } from '../../model/beside.js';
import { entriesAt, textAt } from '../../model/draft.js';
import type { Edit } from '../../model/edits.js';
import { valueAt } from '../../model/json.js';
import type { Path } from '../../model/json.js';
import { actionName } from '../../page/place.js';
import type { Screen } from '../../page/screen.js';
import { actionEntries } from '../actions/actions-form.js';
import { boxesField } from '../choices.js';
import { choiceField, fieldId, textField } from '../fields.js';
import { jsonField } from '../json-field.js';
import { barrierAnswers } from './barriers.js';
import { hasForms, missingForms } from './forms.js';
import { offer } from './offer.js';

export function supportForm(screen: Screen): TemplateResult {
  const { act, draft, language, words } = screen;
  const isThere = valueAt(draft, SUPPORT) !== undefined;
  const list: Path = [...SUPPORT, 'entries'];
  const offers = entriesAt(draft, list);
  const begin = isThere ? [] : [newSupport(draft)];
  const add = () => {
    const edit = newOffer(draft, words.newOffer);
    act({ type: 'all', edits: [...begin, edit] }, fieldId([...SUPPORT, 'texts', language, edit.target.id, 'title']));
  };
  return html`
    <p>${words.supportHelp}</p>
    ${missingForms(screen)}
    <h3>${words.offers}</h3>
    <ol class="entries">
      ${offers.map(({ id }, at) => html`<li>${offer(screen, id, at, offers.length)}</li>`)}
    </ol>
    <button type="button" id="add-offer" ?disabled=${!hasForms(screen)} @click=${add}>${words.addOffer}</button>
    ${ownActions(screen, begin)} ${barrierAnswers(screen)} ${file(screen, isThere)}
  `;
}

/** Actions of the association itself, and those of the scan that it does not want to give. */
function ownActions(screen: Screen, begin: readonly Edit[]): TemplateResult {
  const { draft, language, words } = screen;
  const ofScan = entriesAt(draft, ['actions']).map(
    ({ id }) => [id, actionName(draft, language, 'actions', id)] as const,
  );
  return html`<h3>${words.ownActions}</h3>
    <p class="help">${words.ownActionsHelp}</p>
    ${actionEntries(screen, 'own-actions', begin)}
    ${begin.length > 0 ? nothing : boxesField(screen, words.hides, [...SUPPORT, 'hides'], ofScan)}`;
}

function file(screen: Screen, isThere: boolean): TemplateResult {
  const { act, draft, saved, words } = screen;
  const save = () => {
    const name = `${textAt(draft, [...SUPPORT, 'id']) || 'support'}.json`;
    saved('offers', download(`${JSON.stringify(supportOf(draft), null, 2)}\n`, name));
  };
  const modes = [
    ['', words.modeBeside],
    ['instead', words.modeInstead],
  ] as const;
  return html`<h3>${words.supportFile}</h3>
    ${
      isThere
        ? html`${choiceField(screen, words.supportMode, [...SUPPORT, 'mode'], modes)}
            <div class="row">
              <button type="button" class="first" id="save-support" @click=${save}>${words.saveSupport}</button>
              <button
                type="button"
                id="remove-support"
                @click=${() => act({ type: 'set', path: SUPPORT }, 'add-offer')}
              >
                ${words.removeSupport}
              </button>
            </div>
            <details>
              <summary>${words.more}</summary>
              ${textField(screen, words.supportId, [...SUPPORT, 'id'])}
              ${textField(screen, words.version, [...SUPPORT, 'version'])}
              ${jsonField(screen, words.allAsJson, SUPPORT)}
            </details>`
        : html`<p class="help">${words.noSupport}</p>`
    }
    <div class="field">
      <label for="support-file">${words.openSupport}</label>
      ${fileInput(screen, {
        id: 'support-file',
        accept: '.json',
        wanted: ['offers'],
        most: MOST_CHARACTERS,
        take: (text) => take(screen, text),
      })}
    </div>`;
}

function take({ saved, takeIn }: Screen, text: string): readonly Problem[] {
  const json = readJson(text);
  if (!json.ok) return json.problems;
  const problems = takeIn({ type: 'set', path: SUPPORT, value: json.value }, 'add-offer');
  if (problems.length === 0) saved('offers');
  return problems.map((problem) => ('issue' in problem ? { issue: inFile(problem.issue) } : problem));
}

/** With its path in the file, not in the draft. */
function inFile(issue: Issue): Issue {
  const prefix = pathText(SUPPORT);
  return issue.path.startsWith(prefix) ? { ...issue, path: `$${issue.path.slice(prefix.length)}` } : issue;
}

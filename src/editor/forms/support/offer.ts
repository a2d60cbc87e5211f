/** One offer of support: its words, what it helps with, and for whom it is. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { SUPPORT } from '../../model/beside.js';
import { entriesAt, textAt } from '../../model/draft.js';
import { valueAt } from '../../model/json.js';
import type { Path } from '../../model/json.js';
import { titleOf } from '../../page/place.js';
import type { Screen } from '../../page/screen.js';
import { fill } from '../../words/words.js';
import { boxesField, choicesOfActions, choicesOfRole } from '../choices.js';
import type { Choices } from '../choices.js';
import { evidenceFields } from '../evidence.js';
import { boxField, choiceField, idField, textField } from '../fields.js';
import { jsonField } from '../json-field.js';
import { listButtons } from '../list-buttons.js';

export function offer(screen: Screen, id: string, at: number, count: number): TemplateResult {
  const { draft, language, words } = screen;
  const path: Path = [...SUPPORT, 'entries', at];
  const texts: Path = [...SUPPORT, 'texts', language, id];
  const name = textAt(draft, [...texts, 'title']) || id;
  const target = { kind: 'offers', id } as const;
  const forms = choicesOfRole(draft, language, 'support');
  return html`<fieldset>
    <legend lang=${language}>${name}</legend>
    ${textField(screen, words.title, [...texts, 'title'], { language })}
    ${textField(screen, words.description, [...texts, 'description'], { isLong: true, language })}
    ${textField(screen, words.provider, [...texts, 'provider'], { language, help: words.optional })}
    ${textField(screen, words.offerUrl, [...path, 'url'], { help: words.offerUrlHelp })}
    ${choiceField(screen, words.helpForm, [...path, 'form'], forms)}
    ${listButtons(screen, { target, name, at, count, then: 'add-offer' })}
    <details>
      <summary>${fill(words.moreOf, { name })}</summary>
      ${helpsWith(screen, path)} ${evidence(screen, path)} ${idField(screen, target)}
      ${jsonField(screen, words.allAsJson, path)}
    </details>
  </fieldset>`;
}

function helpsWith(screen: Screen, path: Path): TemplateResult {
  const { draft, language, words } = screen;
  const titles = (list: 'dimensions' | 'steps'): Choices =>
    entriesAt(draft, [list]).map(({ id }) => [id, titleOf(draft, language, list, id)] as const);
  return html`
    ${boxesField(screen, words.raises, [...path, 'dimensions'], titles('dimensions'), { keeps: true })}
    ${boxesField(screen, words.roles.barriers, [...path, 'barriers'], choicesOfRole(draft, language, 'barriers'), { keeps: true })}
    ${boxesField(screen, words.besideActions, [...path, 'actions'], choicesOfActions(draft, language))}
    ${boxesField(screen, words.onlySteps, [...path, 'steps'], titles('steps'), { help: words.onlyForHelp })}
    ${boxesField(screen, words.roles.size, [...path, 'sizes'], choicesOfRole(draft, language, 'size'), { help: words.onlyForHelp })}
    ${boxesField(screen, words.roles.sector, [...path, 'sectors'], choicesOfRole(draft, language, 'sector'), { help: words.onlyForHelp })}
    ${boxesField(screen, words.roles.region, [...path, 'regions'], choicesOfRole(draft, language, 'region'), { help: words.onlyForHelp })}
  `;
}

/** Without it, an offer counts as advice of experts. */
function evidence(screen: Screen, path: Path): TemplateResult {
  const { draft, words } = screen;
  const found = valueAt(draft, [...path, 'evidence']);
  const begin = { grade: 'expert', asOf: new Date().toISOString().slice(0, 7) };
  // A box writes one value; what stands there already is left alone.
  return html`${boxField(screen, words.saysEvidence, [...path, 'evidence'], found ?? begin)}
  ${found === undefined ? nothing : evidenceFields(screen, [...path, 'evidence'])}`;
}

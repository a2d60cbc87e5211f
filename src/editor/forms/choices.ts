/** Fields for lists: of ids that are ticked, of lines of text, and of two numbers. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hintWithin } from '../checks/notes.js';
import { optionsOf } from '../conditions/subjects.js';
import { actionsPath } from '../model/actions.js';
import type { ActionKind } from '../model/actions.js';
import { entriesAt, stringsAt } from '../model/draft.js';
import type { Draft } from '../model/draft.js';
import type { Edit } from '../model/edits.js';
import { isList, valueAt } from '../model/json.js';
import type { Path } from '../model/json.js';
import { directionOf } from '../page/direction.js';
import { actionName, optionName } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fieldId, inputOf, isTicked } from './fields.js';

export type Choices = readonly (readonly [value: string, name: string])[];

/** A list of ids, as boxes in the order of the choices. What the list has beside them stays. `keeps`: an empty list, too. */
export function boxesField(
  { act, draft, language }: Screen,
  label: string,
  path: Path,
  choices: Choices,
  { help, keeps = false }: { help?: string; keeps?: boolean } = {},
): TemplateResult | typeof nothing {
  const chosen = stringsAt(draft, path);
  if (choices.length === 0) return nothing;
  const others = chosen.filter((one) => !choices.some(([value]) => value === one));
  const change = (value: string, isOn: boolean) => {
    const ticked = choices.map(([one]) => one).filter((one) => (one === value ? isOn : chosen.includes(one)));
    const next = [...ticked, ...others];
    const edit: Edit = next.length > 0 || keeps ? { type: 'set', path, value: next } : { type: 'set', path };
    act(edit, `${fieldId(path)}:${value}`);
  };
  return html`<fieldset>
    <legend>${label}</legend>
    ${help ? html`<p class="help">${help}</p>` : nothing}
    <div class="boxes">
      ${choices.map(
        ([value, name]) =>
          html`<div class="box">
            <input
              id="${fieldId(path)}:${value}"
              type="checkbox"
              .checked=${live(chosen.includes(value))}
              @change=${(event: Event) => change(value, isTicked(event))}
            />
            <label for="${fieldId(path)}:${value}" lang=${language}>${name}</label>
          </div>`,
      )}
    </div>
  </fieldset>`;
}

/** The answers to the question with a role, as choices; none if no question has it. */
export function choicesOfRole(draft: Draft, language: string, role: string): Choices {
  const item = entriesAt(draft, ['items']).find((one) => one.role === role)?.id;
  return item === undefined ? [] : choicesOfItem(draft, language, item);
}

/** All actions that the file of offers may name: those of the scan, then its own. */
export function choicesOfActions(draft: Draft, language: string): Choices {
  const named = (kind: ActionKind): Choices =>
    entriesAt(draft, actionsPath(kind)).map(({ id }) => [id, actionName(draft, language, kind, id)] as const);
  const ofScan = named('actions');
  return [...ofScan, ...named('own-actions').filter(([id]) => !ofScan.some(([one]) => one === id))];
}

export function choicesOfItem(draft: Draft, language: string, item: string): Choices {
  return optionsOf(draft, item).map(({ id }) => [id, optionName(draft, language, item, id)] as const);
}

/** A list of texts, one a line. */
export function linesField(screen: Screen, label: string, path: Path, help: string): TemplateResult {
  const { act, draft, language } = screen;
  const texts = stringsAt(draft, path);
  const id = fieldId(path);
  const change = (event: Event) => {
    const lines = inputOf(event)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    act(lines.length > 0 ? { type: 'set', path, value: lines } : { type: 'set', path });
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <p class="help" id="${id}:help">${help}</p>
    <textarea
      id=${id}
      rows="4"
      lang=${language}
      dir=${directionOf(language)}
      aria-describedby="${id}:help"
      .value=${live(texts.join('\n'))}
      @change=${change}
    ></textarea>
    ${hintWithin(screen, path)}
  </div>`;
}

/** Two numbers, from and to, as a list of both. Without either there is no list. */
export function rangeField({ act, draft, words }: Screen, label: string, path: Path, help: string): TemplateResult {
  const found = valueAt(draft, path);
  const range = isList(found) ? found : [];
  const id = fieldId(path);
  const write = (at: 0 | 1, event: Event) => {
    const typed = (event.currentTarget as HTMLInputElement).valueAsNumber;
    const value = Number.isNaN(typed) ? undefined : typed;
    const other = range[at === 0 ? 1 : 0];
    const both = value === undefined ? [] : at === 0 ? [value, other ?? value] : [other ?? value, value];
    act(both.length > 0 ? { type: 'set', path, value: both } : { type: 'set', path }, `${id}:${at}`);
  };
  const input = (at: 0 | 1, name: string) =>
    html`<div class="field number">
      <label for="${id}:${at}">${name}</label>
      <input
        id="${id}:${at}"
        type="number"
        min="0"
        step="any"
        .value=${live(typeof range[at] === 'number' ? String(range[at]) : '')}
        @change=${(event: Event) => write(at, event)}
      />
    </div>`;
  return html`<fieldset>
    <legend>${label}</legend>
    <p class="help">${help}</p>
    <div class="row">${input(0, words.rangeFrom)} ${input(1, words.rangeTo)}</div>
  </fieldset>`;
}

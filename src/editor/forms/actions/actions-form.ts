/** All actions, and a new one for an answer. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { valuesOf } from '../../conditions/subjects.js';
import { newAction } from '../../model/additions.js';
import { entriesAt, entryOf, textAt } from '../../model/draft.js';
import { factName, optionName } from '../../page/place.js';
import type { Screen } from '../../page/screen.js';
import { select } from '../fields.js';
import { listButtons } from '../list-buttons.js';

export function actionsForm(screen: Screen): TemplateResult {
  const { act, draft, go, language, words } = screen;
  const actions = entriesAt(draft, ['actions']);
  const answers = answersToReach(screen);
  const add = () => {
    const chosen = (document.getElementById('new-action') as HTMLSelectElement).value;
    const [item = '', to = ''] = chosen.split(' ');
    const edit = newAction(draft, { item, to, asOf: monthNow() }, words.newActionWords);
    if (act(edit)) go({ kind: 'action', id: edit.target.id });
  };
  return html`
    <p>${words.actionsHelp}</p>
    <ol class="entries">
      ${actions.map(({ id }, at) => {
        const name = textAt(draft, ['texts', language, 'actions', id, 'title']) || id;
        return html`<li class="row">
          <button type="button" class="link" lang=${language} @click=${() => go({ kind: 'action', id })}>
            ${name}
            <span class="help"
              >${leadsTo(screen, textAt(draft, ['actions', at, 'item']), textAt(draft, ['actions', at, 'to']))}</span
            >
          </button>
          ${listButtons(screen, { target: { kind: 'actions', id }, name, at, count: actions.length, then: 'new-action' })}
        </li>`;
      })}
    </ol>
    ${
      answers.length > 0
        ? html`<div class="row">
            <div class="field">
              <label for="new-action">${words.actionFor}</label
              >${select('new-action', answers, answers[0]?.[0] ?? '', () => undefined)}
            </div>
            <button type="button" id="add-action" @click=${add}>${words.addAction}</button>
          </div>`
        : html`<p class="help">${words.noAnswerToReach}</p>`
    }
  `;
}

/** Answers above the least of their question, those without an action first. */
function answersToReach(screen: Screen): readonly (readonly [string, string])[] {
  const { draft } = screen;
  const actions = entriesAt(draft, ['actions']);
  const all = entriesAt(draft, ['items']).flatMap(({ id }) =>
    valuesOf(draft, id)
      .slice(1)
      .map(({ option }) => ({ item: id, option })),
  );
  const has = (one: (typeof all)[number]) => actions.some(({ item, to }) => item === one.item && to === one.option);
  return [...all.filter((one) => !has(one)), ...all.filter(has)].map(
    ({ item, option }) => [`${item} ${option}`, leadsTo(screen, item, option)] as const,
  );
}

function leadsTo({ draft, language, words }: Screen, item: string, to: string): string {
  return entryOf(draft, 'items', item)
    ? `${factName(draft, language, item)}${words.colon} ${optionName(draft, language, item, to)}`
    : item;
}

/** Year and month, such as 2026-11. */
function monthNow(): string {
  return new Date().toISOString().slice(0, 7);
}

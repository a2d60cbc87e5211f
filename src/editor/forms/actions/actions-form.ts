/** Actions of the scan or of the file of offers, and a new one for an answer. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { valuesOf } from '../../conditions/subjects.js';
import { newAction } from '../../model/additions.js';
import { actionsPath } from '../../model/actions.js';
import type { ActionKind } from '../../model/actions.js';
import type { Edit } from '../../model/edits.js';
import { entriesAt, entryOf, textAt } from '../../model/draft.js';
import { actionName, factName, optionName } from '../../page/place.js';
import type { Screen } from '../../page/screen.js';
import { select } from '../fields.js';
import { listButtons } from '../list-buttons.js';

export function actionsForm(screen: Screen): TemplateResult {
  return html`<p>${screen.words.actionsHelp}</p>
    ${actionEntries(screen, 'actions')}`;
}

/** `begin`: what has to be there first. */
export function actionEntries(screen: Screen, kind: ActionKind, begin: readonly Edit[] = []): TemplateResult {
  const { act, draft, go, language, words } = screen;
  const list = actionsPath(kind);
  const actions = entriesAt(draft, list);
  const answers = answersToReach(screen, kind);
  const place = kind === 'actions' ? 'action' : 'own-action';
  const add = () => {
    const chosen = (document.getElementById(`new-${place}`) as HTMLSelectElement).value;
    const [item = '', to = ''] = chosen.split(' ');
    const edit = newAction(draft, kind, { item, to, asOf: monthNow() }, words.newActionWords);
    if (act({ type: 'all', edits: [...begin, edit] })) go({ kind: place, id: edit.target.id });
  };
  return html`
    <ol class="entries">
      ${actions.map(({ id }, at) => {
        const name = actionName(draft, language, kind, id);
        const [item, to] = ['item', 'to'].map((key) => textAt(draft, [...list, at, key]));
        return html`<li class="row">
          <button type="button" class="link" lang=${language} @click=${() => go({ kind: place, id })}>
            ${name}
            <span class="help">${leadsTo(screen, item ?? '', to ?? '')}</span>
          </button>
          ${listButtons(screen, { target: { kind, id }, name, at, count: actions.length, then: `new-${place}` })}
        </li>`;
      })}
    </ol>
    ${
      answers.length > 0
        ? html`<div class="row">
            <div class="field">
              <label for="new-${place}">${words.actionFor}</label
              >${select(`new-${place}`, answers, answers[0]?.[0] ?? '', () => undefined)}
            </div>
            <button type="button" id="add-${place}" @click=${add}>${words.addAction}</button>
          </div>`
        : html`<p class="help">${words.noAnswerToReach}</p>`
    }
  `;
}

/** Answers above the least of their question, those without an action first. */
function answersToReach(screen: Screen, kind: ActionKind): readonly (readonly [string, string])[] {
  const { draft } = screen;
  const actions = entriesAt(draft, actionsPath(kind));
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

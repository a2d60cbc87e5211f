/** The form of an action: what it says, what it takes, for whom it is, and how sure it is that it helps. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { optionsOf, valuesOf } from '../../conditions/subjects.js';
import { actionsPath, actionTexts } from '../../model/actions.js';
import type { ActionKind } from '../../model/actions.js';
import { entriesAt, textAt } from '../../model/draft.js';
import { isList, isObject, valueAt } from '../../model/json.js';
import type { Path } from '../../model/json.js';
import { factName, optionName } from '../../page/place.js';
import type { Screen } from '../../page/screen.js';
import { choicesOfRole, linesField } from '../choices.js';
import { boxField, choiceField, fieldId, idField, inputOf, select, textField } from '../fields.js';
import { jsonField } from '../json-field.js';
import { evidenceFields } from '../evidence.js';
import { actionVariants } from './action-variants.js';
import { effortFields, limitFields } from './limits.js';

const KINDS = ['safe', 'learn', 'try', 'share', 'measure', 'decide', 'build'] as const;

export function actionForm(screen: Screen, kind: ActionKind, id: string): TemplateResult {
  const { draft, go, language, words } = screen;
  const at = entriesAt(draft, actionsPath(kind)).findIndex((one) => one.id === id);
  const path: Path = [...actionsPath(kind), at];
  const texts: Path = [...actionTexts(kind, language), id];
  const kinds = KINDS.map((one) => [one, words.kinds[one]] as const);
  const isOwn = kind === 'own-actions';
  return html`
    <button type="button" class="link" @click=${() => go({ kind: isOwn ? 'support' : 'actions' })}>
      ${isOwn ? words.support : words.allActions}
    </button>
    ${reachField(screen, path)}
    ${textField(screen, words.title, [...texts, 'title'], { language, help: words.actionTitleHelp })}
    ${textField(screen, words.why, [...texts, 'why'], { language, isLong: true })}
    ${linesField(screen, words.actionSteps, [...texts, 'steps'], words.actionStepsHelp)}
    ${textField(screen, words.done, [...texts, 'done'], { language, help: words.doneHelp })}
    ${textField(screen, words.watch, [...texts, 'watch'], { language, isLong: true, help: words.optional })}
    ${textField(screen, words.stop, [...texts, 'stop'], { language, isLong: true, help: words.optional })}
    ${choiceField(screen, words.actionKind, [...path, 'kind'], kinds)} ${effortFields(screen, path)}
    ${evidenceFields(screen, [...path, 'evidence'])} ${limitFields(screen, path, textAt(draft, [...path, 'item']))}
    <details>
      <summary>${words.more}</summary>
      ${boxField(screen, words.safety, [...path, 'safety'])}
      ${choiceField(screen, words.helpForm, [...path, 'support'], [['', words.noHelpForm], ...choicesOfRole(draft, language, 'support')])}
      ${alsoMoves(screen, path)} ${actionVariants(screen, kind, id, path)} ${idField(screen, { kind, id })}
      ${jsonField(screen, words.allAsJson, path)} ${jsonField(screen, words.textsAsJson, texts)}
    </details>
  `;
}

/** The answer to which it leads: any but the least of a question with worths. */
function reachField(screen: Screen, path: Path): TemplateResult {
  const { act, draft, words } = screen;
  const id = fieldId(path);
  const chosen = ['item', 'to'].map((key) => textAt(draft, [...path, key])).join(' ');
  const answers = reachable(screen);
  const known = answers.some(([value]) => value === chosen) ? answers : [...answers, [chosen, chosen] as const];
  const change = (event: Event) => {
    const [item = '', to = ''] = inputOf(event).split(' ');
    const edits = [
      { type: 'set', path: [...path, 'item'], value: item },
      { type: 'set', path: [...path, 'to'], value: to },
    ] as const;
    act({ type: 'all', edits }, id);
  };
  return html`<div class="field"><label for=${id}>${words.actionFor}</label>${select(id, known, chosen, change)}</div>`;
}

function reachable({ draft, language, words }: Screen): readonly (readonly [string, string])[] {
  return entriesAt(draft, ['items']).flatMap(({ id }) =>
    valuesOf(draft, id)
      .slice(1)
      .map(
        ({ option }) =>
          [
            `${id} ${option}`,
            `${factName(draft, language, id)}${words.colon} ${optionName(draft, language, id, option)}`,
          ] as const,
      ),
  );
}

/** Answers to other questions to which it leads as well: one for each question. */
function alsoMoves({ act, draft, language, words }: Screen, path: Path): TemplateResult {
  const list: Path = [...path, 'alsoMoves'];
  const found = valueAt(draft, list);
  // A file may have anything here; what is no such answer stays as it is.
  const moves = isList(found) ? found : [];
  const moveOf = (question: string) => moves.filter(isObject).find((one) => one.item === question);
  const item = valueAt(draft, [...path, 'item']);
  const others = entriesAt(draft, ['items']).filter(({ id }) => id !== item && valuesOf(draft, id).length > 1);
  const put = (question: string, to: string) => {
    const kept = moves.filter((one) => !isObject(one) || one.item !== question);
    const next = to === '' ? kept : [...kept, { item: question, to }];
    act(next.length > 0 ? { type: 'set', path: list, value: next } : { type: 'set', path: list }, `also:${question}`);
  };
  return html`<details>
    <summary>${words.alsoMoves}</summary>
    ${others.map(({ id }) => {
      const options = optionsOf(draft, id).filter((one) =>
        valuesOf(draft, id)
          .slice(1)
          .some(({ option }) => option === one.id),
      );
      const choices = options.map((one) => [one.id, optionName(draft, language, id, one.id)] as const);
      const to = moveOf(id)?.to;
      return html`<div class="field">
        <label for="also:${id}" lang=${language}>${factName(draft, language, id)}</label>
        ${select(`also:${id}`, [['', words.asksNothing], ...choices], typeof to === 'string' ? to : '', (event) => put(id, inputOf(event)))}
      </div>`;
    })}
  </details>`;
}

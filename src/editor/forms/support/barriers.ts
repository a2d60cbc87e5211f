/** Answers to barriers: what a firm is told that named one, where it leads, and which help is offered. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { newSupport } from '../../model/additions.js';
import { BARRIERS, SUPPORT } from '../../model/beside.js';
import { entriesAt, languagesOf } from '../../model/draft.js';
import type { Draft } from '../../model/draft.js';
import type { Edit } from '../../model/edits.js';
import { isList, isObject, valueAt } from '../../model/json.js';
import type { JsonObject, Path } from '../../model/json.js';
import { answerTo } from '../../model/targets.js';
import type { Screen } from '../../page/screen.js';
import { fill } from '../../words/words.js';
import { boxesField, choicesOfActions, choicesOfRole } from '../choices.js';
import { boxField, choiceField, isTicked, textField } from '../fields.js';
import { jsonField } from '../json-field.js';
import { barrierVariants } from './barrier-variants.js';
import { hasForms } from './forms.js';

export function barrierAnswers(screen: Screen): TemplateResult {
  const { draft, language, words } = screen;
  // "None of these" is no barrier. An answer that it has already can be taken back.
  const barriers = choicesOfRole(draft, language, 'barriers').filter(
    ([id]) => !exclusive(draft).includes(id) || answerTo(draft, id) >= 0,
  );
  const help = hasForms(screen) ? words.barrierAnswersHelp : words.noSupportQuestion;
  return html`<h3>${words.barrierAnswers}</h3>
    <p class="help">${barriers.length > 0 ? help : words.noBarriers}</p>
    <ul class="entries">
      ${barriers.map(([barrier, name]) => html`<li>${answer(screen, barrier, name)}</li>`)}
    </ul>`;
}

function exclusive(draft: Draft): readonly string[] {
  const at = entriesAt(draft, ['items']).findIndex(({ role }) => role === 'barriers');
  return entriesAt(draft, ['items', at, 'options']).flatMap((one) => (one.exclusive === true ? [one.id] : []));
}

function answer(screen: Screen, barrier: string, name: string): TemplateResult {
  const { act, draft, language, words } = screen;
  const at = answerTo(draft, barrier);
  const id = `barrier:${barrier}`;
  const change = (event: Event) =>
    act({ type: 'all', edits: isTicked(event) ? begun(screen, barrier) : ended(screen, barrier, at) }, id);
  const path: Path = [...BARRIERS, at];
  const forms = choicesOfRole(draft, language, 'support');
  return html`<div class="box">
      <input
        id=${id}
        type="checkbox"
        .checked=${live(at >= 0)}
        ?disabled=${at < 0 && forms.length === 0}
        @change=${change}
      />
      <label for=${id} lang=${language}>${name}</label>
    </div>
    ${
      at < 0
        ? nothing
        : html`<fieldset>
            <legend lang=${language}>${name}</legend>
            ${textField(screen, words.barrierText, [...SUPPORT, 'barrierTexts', language, barrier, 'text'], { isLong: true, language })}
            ${boxesField(screen, words.barrierActions, [...path, 'actions'], choicesOfActions(draft, language), { keeps: true, help: words.barrierActionsHelp })}
            ${choiceField(screen, words.helpForm, [...path, 'support'], forms)}
            ${boxField(screen, words.withTasks, [...path, 'examples'])}
            <details>
              <summary>${fill(words.moreOf, { name })}</summary>
              ${barrierVariants(screen, barrier, path)} ${jsonField(screen, words.allAsJson, path)}
            </details>
          </fieldset>`
    }`;
}

function begun({ draft, language, words }: Screen, barrier: string): readonly Edit[] {
  const support = choicesOfRole(draft, language, 'support')[0]?.[0] ?? '';
  const found = valueAt(draft, BARRIERS);
  const value = [...(isList(found) ? found : []), { barrier, actions: [], support }];
  const text: JsonObject = { text: words.newBarrierText };
  return [
    ...(valueAt(draft, SUPPORT) === undefined ? [newSupport(draft)] : []),
    { type: 'set', path: BARRIERS, value },
    ...languagesOf(draft).map((one): Edit => ({
      ...{ type: 'set', path: [...SUPPORT, 'barrierTexts', one, barrier] },
      value: text,
    })),
  ];
}

/** Its words go with it, in all languages. */
function ended({ draft }: Screen, barrier: string, at: number): readonly Edit[] {
  const texts = valueAt(draft, [...SUPPORT, 'barrierTexts']);
  const languages = isObject(texts) ? Object.keys(texts) : [];
  return [
    { type: 'set', path: [...BARRIERS, at] },
    ...languages.map((language): Edit => ({ type: 'set', path: [...SUPPORT, 'barrierTexts', language, barrier] })),
  ];
}

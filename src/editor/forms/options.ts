/** The answers of a question, with what they are worth. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { factsField } from '../conditions/facts-field.js';
import { newOption, scored } from '../model/additions.js';
import { entriesAt } from '../model/draft.js';
import { valueAt } from '../model/json.js';
import type { Json, Path } from '../model/json.js';
import { tableOf } from '../model/table.js';
import type { Target } from '../model/targets.js';
import { optionName } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import { boxField, fieldId, idField, numberField, textField } from './fields.js';
import { listButtons } from './list-buttons.js';

export function optionFields(screen: Screen, item: string, path: Path): TemplateResult {
  const { act, draft, language, words } = screen;
  const list: Path = [...path, 'options'];
  const options = entriesAt(draft, list);
  const type = valueAt(draft, [...path, 'type']);
  const add = () => {
    const edit = newOption(draft, item, list, fill(words.newAnswer, { number: String(options.length + 1) }));
    act(edit, fieldId(['texts', language, 'items', item, 'options', edit.target.id]));
  };
  const isInTable = tableOf(draft, item).length > 1;
  return html`${isInTable ? html`<p class="help">${words.tableAnswers}</p>` : nothing}
    <ol class="entries">
      ${options.map(
        ({ id }, at) =>
          html`<li>${option(screen, { kind: 'options', item, id }, [...list, at], options.length, type)}</li>`,
      )}
    </ol>
    <button type="button" id="add-option" @click=${add}>${words.addAnswer}</button>`;
}

type OptionTarget = Extract<Target, { kind: 'options' }>;

function option(
  screen: Screen,
  target: OptionTarget,
  path: Path,
  count: number,
  type: Json | undefined,
): TemplateResult {
  const isMultiple = type === 'multiple';
  const { draft, language, words } = screen;
  const { id, item } = target;
  const at = Number(path.at(-1));
  const name = optionName(draft, language, item, id);
  const text: Path = ['texts', language, 'items', item, 'options', id];
  // A plan names answers that are worth something.
  const isInPlans =
    scored(draft).includes(item) ||
    ['effort', 'advise', 'after'].some((key) => valueAt(draft, [...path, key]) !== undefined);
  return html`<div class="row answer">
      ${textField(screen, fill(words.answerNumber, { number: String(at + 1) }), text, { language })}
      ${type === 'number' ? numberField(screen, words.from, [...path, 'from']) : nothing}
      ${numberField(screen, isMultiple ? words.points : words.worth, [...path, isMultiple ? 'points' : 'value'])}
      ${listButtons(screen, { target, name, at, count, then: 'add-option' })}
    </div>
    <details>
      <summary>${fill(words.moreOf, { name })}</summary>
      ${idField(screen, target)}
      ${
        isMultiple
          ? boxField(screen, words.exclusive, [...path, 'exclusive'])
          : html`${isInPlans ? planFields(screen, path) : nothing}
            ${boxField(screen, words.notApplicable, [...path, 'notApplicable'])}
            ${isInPlans ? afterField(screen, item, path) : nothing}`
      }
    </details>`;
}

function planFields(screen: Screen, path: Path): TemplateResult {
  const { words } = screen;
  return html`${numberField(screen, words.effort, [...path, 'effort'])}
  ${boxField(screen, words.notAdvised, [...path, 'advise'], false)}`;
}

/** What comes before the answer in a plan. */
function afterField(screen: Screen, item: string, path: Path): TemplateResult {
  const { draft, words } = screen;
  return factsField(screen, {
    ...{ label: words.after, help: words.afterHelp, path: [...path, 'after'] },
    items: scored(draft).filter((one) => one !== item),
  });
}

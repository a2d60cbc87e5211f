/** The answer to a barrier in other words, for some firms. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { newAnswerVariant } from '../../model/additions.js';
import { SUPPORT } from '../../model/beside.js';
import { entriesAt } from '../../model/draft.js';
import type { Path } from '../../model/json.js';
import type { Screen } from '../../page/screen.js';
import { fill } from '../../words/words.js';
import { limitFields } from '../actions/limits.js';
import { fieldId, idField, textField } from '../fields.js';
import { listButtons } from '../list-buttons.js';

/** `path`: of the answer. */
export function barrierVariants(screen: Screen, barrier: string, path: Path): TemplateResult {
  const { act, draft, language, words } = screen;
  const list: Path = [...path, 'variants'];
  const variants = entriesAt(draft, list);
  const texts: Path = [...SUPPORT, 'barrierTexts', language, barrier, 'variants'];
  const add = () => {
    const edit = newAnswerVariant(draft, barrier, variants.length);
    act(edit, fieldId([...texts, edit.target.id, 'text']));
  };
  const then = `add-variant:barriers:${barrier}`;
  return html`<fieldset>
    <legend>${words.variants}</legend>
    <p class="help">${words.answerVariantsHelp}</p>
    <ol class="entries">
      ${variants.map(({ id }, at) => {
        const target = { kind: 'variants', of: 'barriers', owner: barrier, id } as const;
        const name = fill(words.variantNumber, { number: String(at + 1) });
        return html`<li>
          <fieldset>
            <legend>${name}</legend>
            ${textField(screen, words.barrierText, [...texts, id, 'text'], { isLong: true, language })}
            ${limitFields(screen, [...list, at])}
            ${listButtons(screen, { target, name, at, count: variants.length, then })} ${idField(screen, target)}
          </fieldset>
        </li>`;
      })}
    </ol>
    <button type="button" id=${then} @click=${add}>${words.addVariant}</button>
  </fieldset>`;
}

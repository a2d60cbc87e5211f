/** The form of a section: its words and its questions. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { entriesAt, stringsAt } from '../model/draft.js';
import type { Path } from '../model/json.js';
import type { Target } from '../model/targets.js';
import { questionName, sectionName } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { addQuestion } from './add-question.js';
import { boxField, idField, textField } from './fields.js';
import { jsonField } from './json-field.js';
import { listButtons } from './list-buttons.js';

export function sectionForm(screen: Screen, id: string): TemplateResult {
  const { draft, go, language, words } = screen;
  const sections = entriesAt(draft, ['sections']);
  const at = sections.findIndex((one) => one.id === id);
  const texts: Path = ['texts', language, 'sections', id];
  const items = stringsAt(draft, ['sections', at, 'items']);
  const target: Target = { kind: 'sections', id };
  return html`
    ${textField(screen, words.title, [...texts, 'title'], { language })}
    ${textField(screen, words.description, [...texts, 'description'], { isLong: true, language, help: items.length > 0 ? words.optional : words.pageHelp })}
    ${listButtons(screen, { target, name: sectionName(draft, language, id), at, count: sections.length, then: 'heading' })}
    <h3>${words.questions}</h3>
    <ol class="entries">
      ${items.map(
        (item, index) =>
          html`<li class="row">
            <button type="button" class="link" lang=${language} @click=${() => go({ kind: 'question', id: item })}>
              ${questionName(draft, language, item)}
            </button>
            ${listButtons(screen, {
              target: { kind: 'items', id: item },
              name: questionName(draft, language, item),
              at: index,
              count: items.length,
              then: 'add-question',
            })}
          </li>`,
      )}
    </ol>
    <button type="button" id="add-question" @click=${() => addQuestion(screen, id)}>${words.addQuestion}</button>
    <details>
      <summary>${words.more}</summary>
      ${boxField(screen, words.asTable, ['sections', at, 'layout'], 'matrix')} ${idField(screen, target)}
      ${textField(screen, words.comment, ['sections', at, '$comment'], { isLong: true })}
      ${jsonField(screen, words.allAsJson, ['sections', at])}
    </details>
  `;
}

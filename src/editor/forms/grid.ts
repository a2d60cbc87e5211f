/** The grid of scores: names of its rows and columns, and a table in which each score has its cell. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { entriesAt, textAt } from '../model/draft.js';
import { linesOf, MOST_LINES, newGrid, newLine, placing, scoreIn, unplaced, withoutGrid } from '../model/grid.js';
import type { Cell, Line } from '../model/grid.js';
import type { Path } from '../model/json.js';
import { titleOf } from '../page/place.js';
import type { Screen } from '../page/screen.js';
import { fill } from '../words/words.js';
import type { Choices } from './choices.js';
import { fieldId, idField, inputOf, select, textField } from './fields.js';
import { listButtons } from './list-buttons.js';

export function gridFields(screen: Screen): TemplateResult | typeof nothing {
  const { act, draft, words } = screen;
  const scores = entriesAt(draft, ['dimensions']);
  if (scores.length === 0 && draft.grid === undefined) return nothing;
  const add = () => act(newGrid(draft, { rows: words.gridRow, columns: words.gridColumn }), 'remove-grid');
  return html`<h3>${words.grid}</h3>
    <p class="help">${words.gridHelp}</p>
    ${
      draft.grid === undefined
        ? html`<button type="button" id="add-grid" @click=${add}>${words.addGrid}</button>`
        : html`${lines(screen, 'rows')} ${lines(screen, 'columns')} ${cells(screen)}
            <button type="button" id="remove-grid" @click=${() => act(withoutGrid(draft), 'add-grid')}>
              ${words.removeGrid}
            </button>`
    }`;
}

/** Names of rows, or of columns. */
function lines(screen: Screen, line: Line): TemplateResult {
  const { act, draft, language, words } = screen;
  const ids = linesOf(draft, line);
  const [all, one, more] =
    line === 'rows'
      ? [words.gridRows, words.gridRow, words.addRow]
      : [words.gridColumns, words.gridColumn, words.addColumn];
  const add = () => {
    const edit = newLine(draft, line, `${one} ${ids.length + 1}`);
    act(edit, fieldId(['texts', language, line, edit.target.id]));
  };
  return html`<fieldset>
    <legend>${all}</legend>
    <ol class="entries">
      ${ids.map((id, at) => {
        const path: Path = ['texts', language, line, id];
        const target = { kind: line, id } as const;
        const name = textAt(draft, path) || id;
        return html`<li>
          ${textField(screen, `${one} ${at + 1}`, path, { language })}
          ${
            // Without any row or column there is no grid.
            ids.length > 1 ? listButtons(screen, { target, name, at, count: ids.length, then: `add-${line}` }) : nothing
          }
          <details>
            <summary>${fill(words.moreOf, { name })}</summary>
            ${idField(screen, target)}
          </details>
        </li>`;
      })}
    </ol>
    <button type="button" id="add-${line}" ?disabled=${ids.length >= MOST_LINES} @click=${add}>${more}</button>
  </fieldset>`;
}

function cells(screen: Screen): TemplateResult {
  const { draft, language, words } = screen;
  const titles = (line: Line) =>
    linesOf(draft, line).map((id) => [id, textAt(draft, ['texts', language, line, id]) || id] as const);
  const [rows, columns] = [titles('rows'), titles('columns')];
  const lost = unplaced(draft).map((id) => titleOf(draft, language, 'dimensions', id));
  return html`${lost.length > 0 ? html`<p class="mistake">${fill(words.notPlaced, { scores: lost.join(', ') })}</p>` : nothing}
    <div class="scroll" tabindex="0" role="group" aria-label=${words.gridCells}>
      <table class="matrix" id="grid">
        <caption>
          ${words.gridCells}
        </caption>
        <tr>
          <th scope="col">${words.gridRow}</th>
          ${columns.map(([, title]) => html`<th scope="col" lang=${language}>${title}</th>`)}
        </tr>
        ${rows.map(
          ([row, title]) =>
            html`<tr>
              <th scope="row" lang=${language}>${title}</th>
              ${columns.map(([column, head]) => html`<td>${cell(screen, { row, column }, `${title}, ${head}`)}</td>`)}
            </tr>`,
        )}
      </table>
    </div>`;
}

/** The score that stands here. Another one changes places with it. */
function cell({ act, draft, language, words }: Screen, place: Cell, name: string): TemplateResult {
  const id = `cell:${place.row}:${place.column}`;
  const here = scoreIn(draft, place) ?? '';
  const scores: Choices = entriesAt(draft, ['dimensions']).map(
    (one) => [one.id, titleOf(draft, language, 'dimensions', one.id)] as const,
  );
  const change = (event: Event) => act(placing(draft, inputOf(event), place), id);
  return html`<label class="unseen" for=${id}>${fill(words.scoreAt, { place: name })}</label>
    ${select(id, here === '' ? [['', words.asksNothing], ...scores] : scores, here, change)}`;
}

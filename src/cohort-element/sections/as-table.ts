/** The figures of a picture as a table, folded away. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FiguresContext } from '../context.js';

/** A row: its name, and what its cells hold; one text for all cells where the whole row is held back. */
export interface TableRow {
  readonly name: string;
  readonly cells: string | readonly string[];
}

/** `columns`: their names, that of the rows' names first. */
export function asTable(
  { words }: FiguresContext,
  title: string,
  columns: readonly string[],
  rows: readonly TableRow[],
): TemplateResult {
  return html`<details class="as-table">
    <summary>${words.asTable}</summary>
    <div class="wide" tabindex="0" role="region" aria-label=${title}>
      <table>
        <caption class="visually-hidden">
          ${title}
        </caption>
        <thead>
          <tr>
            ${columns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ cells, name }) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${
                  typeof cells === 'string'
                    ? html`<td colspan=${columns.length - 1}>${cells}</td>`
                    : cells.map((text) => html`<td>${text}</td>`)
                }
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

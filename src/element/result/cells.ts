import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { bar } from '../../charts/index.js';
import { itemStates, meetsMinimum, minimumOf } from '../../engine/index.js';
import type { Dimension, Interval, Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { answerLabels, itemText, say } from '../session/context.js';
import { scoreText, stepTitle } from './context.js';
import type { ReportContext } from './context.js';

/** The scores of the dimensions: as bars, and the same figures in a table. */
export function cells(context: ReportContext, result: Result): TemplateResult {
  const { assessment, headingLevel, words } = context;
  const next = result.step.low + 1;
  const hasTarget = assessment.steps[next - 1]?.minima !== undefined;
  const needed = (id: string) => minimumOf(assessment, next, id);
  const shown = inGridOrder(context);
  const isOpen = shown.some(({ id }) => result.cells[id] && result.cells[id].low < result.cells[id].high);
  return html`<section part="cells">
    ${heading(headingLevel + 1, words.cellsTitle)}
    <p>
      ${words.cellsIntro}
      ${hasTarget ? say(context, 'cellsTarget', { step: next, name: stepTitle(context, next) }) : nothing}
      ${isOpen ? words.cellsOpen : nothing}
    </p>
    <div class="cells ${assessment.grid ? 'in-grid' : ''}" role="list">
      ${shown.map((dimension) => cell(context, result, dimension, needed(dimension.id)))}
    </div>
    <details>
      <summary>${words.cellsTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.cellsPart}</th>
            <th scope="col">${words.cellsScore}</th>
            ${hasTarget ? html`<th scope="col">${say(context, 'cellsNeeded', { step: next })}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${shown
            .filter(({ id }) => result.cells[id])
            .map(
              ({ id }) =>
                html`<tr>
                  <th scope="row">${context.text.dimensions[id]?.title}</th>
                  <td>${scoreText(context, result.cells[id])}</td>
                  ${hasTarget ? html`<td>${needed(id) ?? 0}</td>` : nothing}
                </tr>`,
            )}
        </tbody>
      </table>
    </details>
  </section>`;
}

function cell(
  context: ReportContext,
  result: Result,
  dimension: Dimension,
  needed: number | undefined,
): TemplateResult | typeof nothing {
  const { id } = dimension;
  const interval = result.cells[id];
  if (!interval) return nothing;
  const text = context.text.dimensions[id];
  return html`<div class="cell" part="cell" role="listitem">
    <p class="cell-name">${text?.title}</p>
    <p class="cell-score">${scoreText(context, interval)}</p>
    ${bar({ id, ...interval, ...(needed === undefined ? {} : { needed }) })}
    ${needed === undefined ? nothing : html`<p class="cell-verdict">${verdict(context, result, id, interval)}</p>`}
    <p class="muted">${text?.description}</p>
    ${answersBehind(context, result, dimension)}
  </div>`;
}

/** So that every score can be traced to what was answered. */
function answersBehind(context: ReportContext, result: Result, { id: dimensionId, items }: Dimension): TemplateResult {
  const { text, words } = context;
  const states = itemStates(context.assessment, result.answers);
  const line = (label: string, value: string) => html`<li>${say(context, 'labelled', { label, value })}</li>`;
  return html`<details class="trace">
    <summary>${words.cellAnswers}<span class="visually-hidden">: ${text.dimensions[dimensionId]?.title}</span></summary>
    <ul>
      ${items.map((part) => {
        if ('dimension' in part) {
          const { title } = text.dimensions[part.dimension] ?? { title: part.dimension };
          return line(title, scoreText(context, result.cells[part.dimension]));
        }
        const state = states.get(part.item);
        if (!state?.applies) return nothing;
        const { label } = itemText(context, part.item);
        if (!state.asked) return line(label, words.notAsked);
        const labels = state.answer === undefined ? [] : answerLabels(context, state.item, state.answer);
        return line(label, labels.join(', ') || words.notAnswered);
      })}
    </ul>
  </details>`;
}

function verdict({ assessment, words }: ReportContext, result: Result, id: string, interval: Interval): string {
  const meets = meetsMinimum(assessment, result.step.low + 1, id, interval);
  if (meets === null) return words.cellUnsure;
  return meets ? words.cellEnough : words.cellShort;
}

/** Row by row as the grid says; without a grid, in the order of the definition. */
function inGridOrder({ assessment }: ReportContext): readonly Dimension[] {
  const { dimensions, grid } = assessment;
  if (!grid) return dimensions;
  const place = ({ row = '', column = '' }: Dimension) =>
    grid.rows.indexOf(row) * grid.columns.length + grid.columns.indexOf(column);
  return [...dimensions].sort((a, b) => place(a) - place(b));
}

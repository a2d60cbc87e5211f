import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { minimumOf } from '../../../engine/index.js';
import type { Dimension, LadderResult } from '../../../engine/index.js';
import { heading } from '../../host/heading.js';
import { say } from '../../session/context.js';
import { stepTitle } from '../context.js';
import type { ReportContext } from '../context.js';
import { fold } from '../fold.js';
import type { Situation } from '../situation.js';
import { behind } from './behind.js';
import { cell } from './cell.js';
import { cellsTitle } from './cells-title.js';

/** The scores of the dimensions: as a table of the grid, in words and as tracks; the answers behind them in a fold. */
export function cells(context: ReportContext, result: LadderResult, situation: Situation): TemplateResult {
  const { headingLevel } = context;
  const title = cellsTitle(context);
  // Whoever wants to work without AI is not told what a next step would ask.
  if (situation === 'without') return fold(context, { part: 'cells', title }, content(context, result));
  return html`<section part="cells">${heading(headingLevel + 1, title)} ${content(context, result)}</section>`;
}

function content(context: ReportContext, result: LadderResult): TemplateResult {
  const { assessment, words } = context;
  const next = result.step.low + 1;
  const hasTarget = assessment.steps[next - 1]?.minima !== undefined;
  const isOpen = Object.values(result.cells).some((interval) => interval && interval.low < interval.high);
  return html`<div class="cells">${assessment.grid ? gridTable(context, result) : listTable(context, result)}</div>
    <p class="muted">
      ${hasTarget ? say(context, 'cellsTarget', { step: next, name: stepTitle(context, next) }) : nothing}
      ${isOpen ? words.cellsOpen : nothing} ${bindingText(context, result)}
    </p>
    ${behind(context, result)}`;
}

function gridTable(context: ReportContext, result: LadderResult): TemplateResult {
  const { assessment, text } = context;
  const { columns = [], rows = [] } = assessment.grid ?? {};
  const at = (row: string, column: string) =>
    assessment.dimensions.find((dimension) => dimension.row === row && dimension.column === column);
  return html`<table class="grid">
    <thead>
      <tr>
        <td></td>
        ${columns.map((column) => html`<th scope="col">${columnHead(context, column)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${text.rows?.[row] ?? row}</th>
            ${columns.map((column) => tableCell(context, result, at(row, column)))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A dimension may have another word for its column, as for somebody who works alone. */
function columnHead({ assessment, text }: ReportContext, column: string): string {
  const own = assessment.dimensions.find((one) => one.column === column && text.dimensions[one.id]?.column);
  return text.dimensions[own?.id ?? '']?.column ?? text.columns?.[column] ?? column;
}

/** Without a grid, one row for each dimension. */
function listTable(context: ReportContext, result: LadderResult): TemplateResult {
  const shown = context.assessment.dimensions.filter(({ id }) => result.cells[id]);
  return html`<table class="grid list">
    <tbody>
      ${shown.map(
        (dimension) =>
          html`<tr>
            <th scope="row">${context.text.dimensions[dimension.id]?.title ?? dimension.id}</th>
            ${tableCell(context, result, dimension)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function tableCell(context: ReportContext, result: LadderResult, dimension: Dimension | undefined): TemplateResult {
  const isBinding = dimension !== undefined && result.binding?.dimension === dimension.id;
  return html`<td part="cell" class=${isBinding ? 'binding' : ''}>
    ${dimension ? cell(context, result, dimension, isBinding) : nothing}
  </td>`;
}

function bindingText(
  { assessment, words }: ReportContext,
  { binding, plan, step }: LadderResult,
): string | typeof nothing {
  if (binding) return binding.certain ? nothing : words.planBindingUnsure;
  const hasRow = assessment.dimensions.some(({ id }) => minimumOf(assessment, step.low + 1, id) !== undefined);
  return plan && hasRow ? words.planNoBinding : nothing;
}

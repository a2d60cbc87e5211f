import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { itemStates, minimumOf } from '../../../engine/index.js';
import type { Dimension, Result } from '../../../engine/index.js';
import { answerLabels } from '../../session/answer-labels.js';
import { itemText, say } from '../../session/context.js';
import { scoreText } from '../context.js';
import type { ReportContext } from '../context.js';

/** The scores in numbers, and the answers that they come from: every score can be traced. */
export function behind(context: ReportContext, result: Result): TemplateResult {
  const { text, words } = context;
  const shown = inGridOrder(context).filter(({ id }) => result.cells[id]);
  const next = (result.step?.low ?? Infinity) + 1;
  const needed = (id: string) => minimumOf(context.assessment, next, id);
  // Other scores have scales of their own.
  const areMeans = shown.every(({ score = 'mean' }) => score === 'mean');
  const hasTarget = shown.some(({ id }) => needed(id) !== undefined);
  return html`<details class="more trace">
    <summary>${words.cellAnswers}</summary>
    ${areMeans ? html`<p>${words.cellsIntro}</p>` : nothing}
    <table>
      <thead>
        <tr>
          <th scope="col">${words.cellsPart}</th>
          <th scope="col">${areMeans ? words.cellsScore : words.scoreHead}</th>
          ${hasTarget ? html`<th scope="col">${say(context, 'cellsNeeded', { step: next })}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (dimension) =>
            html`<tr>
                <th scope="row">${text.dimensions[dimension.id]?.title}</th>
                <td>${scoreText(context, result.cells[dimension.id])}</td>
                ${hasTarget ? html`<td>${needed(dimension.id) ?? 0}</td>` : nothing}
              </tr>
              <tr>
                <td colspan=${hasTarget ? 3 : 2}>
                  <p class="muted">${text.dimensions[dimension.id]?.description}</p>
                  <ul>
                    ${answersOf(context, result, dimension)}
                  </ul>
                </td>
              </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function answersOf(context: ReportContext, result: Result, { items }: Dimension): (TemplateResult | typeof nothing)[] {
  const { text, words } = context;
  const states = itemStates(context.assessment, result.answers);
  const line = (label: string, value: string) => html`<li>${say(context, 'labelled', { label, value })}</li>`;
  return items.map((part) => {
    if ('dimension' in part) {
      const { title } = text.dimensions[part.dimension] ?? { title: part.dimension };
      return line(title, scoreText(context, result.cells[part.dimension]));
    }
    const state = states.get(part.item);
    // An answer "not applicable" is told; what was not asked for that reason is not.
    if (!state || (!state.applies && !state.asked)) return nothing;
    const { label } = itemText(context, part.item);
    if (!state.asked) return line(label, words.notAsked);
    const labels = state.answer === undefined ? [] : answerLabels(context, state.item, state.answer);
    return line(label, labels.join(', ') || words.notAnswered);
  });
}

/** Row by row as the grid says; without a grid, in the order of the definition. */
function inGridOrder({ assessment }: ReportContext): readonly Dimension[] {
  const { dimensions, grid } = assessment;
  if (!grid) return dimensions;
  const place = ({ row = '', column = '' }: Dimension) =>
    grid.rows.indexOf(row) * grid.columns.length + grid.columns.indexOf(column);
  return [...dimensions].sort((a, b) => place(a) - place(b));
}

/** A picture of figures with what belongs to every picture: the mark of made-up firms, and the same as a table. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { shareBar } from '../../charts/index.js';
import type { Share } from '../../engine/cohort/figures.js';
import { numberText, percentText, say } from '../context.js';
import type { FiguresContext } from '../context.js';
import { asTable } from './as-table.js';

/** A share with its name; null where it is held back. */
export interface Line {
  readonly name: string;
  readonly share: Share | null;
}

/** Of made-up firms no picture goes without saying so, not even one that is cut out. */
export function madeUp({ file, words }: FiguresContext): TemplateResult | typeof nothing {
  return file.synthetic ? html`<p class="made-up" part="synthetic">${words.synthetic}</p>` : nothing;
}

/** Bars with their names and values, which are text. */
export function bars(context: FiguresContext, lines: readonly Line[]): TemplateResult {
  return html`<figure>
    ${madeUp(context)}
    <ul class="bars">
      ${lines.map(
        ({ name, share }) =>
          html`<li>
            <p class="bar-name">
              <span>${name}</span>
              <span class=${share ? 'bar-value' : 'muted'}>
                ${share ? percentText(context, share.share) : context.words.held}
              </span>
            </p>
            ${share ? shareBar({ ...share, mirrored: context.direction === 'rtl' }) : nothing}
          </li>`,
      )}
    </ul>
  </figure>`;
}

/** The figures behind the bars. `head`: of the first column. */
export function table(context: FiguresContext, head: string, title: string, lines: readonly Line[]): TemplateResult {
  const { words } = context;
  const columns = [head, words.columnShare, words.columnRange, words.columnCount, words.columnBase];
  const rows = lines.map(({ name, share }) => ({ name, cells: share ? cells(context, share) : words.held }));
  return asTable(context, title, columns, rows);
}

function cells(context: FiguresContext, { count, firms, high, low, share }: Share): string[] {
  const range = say(context, 'range', { low: percentText(context, low), high: percentText(context, high) });
  return [percentText(context, share), range, numberText(context, count), numberText(context, firms)];
}

/** What the firms know, want and can do: how their scores are spread. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { stackedBar, toneOf } from '../../charts/index.js';
import { figuresOn, interval, shareAt } from '../../engine/cohort/figures.js';
import type { CohortRow, CohortTable, Share } from '../../engine/cohort/figures.js';
import { heading } from '../../element/host/heading.js';
import { isKnowWantCan } from '../../element/session/know-want-can.js';
import { aboutText, numberText, say } from '../context.js';
import type { FiguresContext } from '../context.js';
import { bandName, dimensionName, highOf, lowOf } from '../names.js';
import { madeUp, table } from './figure.js';

interface Cell {
  readonly name: string;
  readonly table: CohortTable;
  readonly row: CohortRow;
}

/** Points from which a firm has half of them. */
const HALF = 50;

export function cells(context: FiguresContext): TemplateResult {
  const { headingLevel, words } = context;
  const title = cellsTitle(context);
  const found = cellsOf(context);
  const shown = found.filter(({ row }) => row.firms !== null);
  const [first] = shown;
  const bandsOf = ({ table: { categories } }: Cell) => JSON.stringify(categories);
  const isAlike = first !== undefined && shown.every((cell) => bandsOf(cell) === bandsOf(first));
  return html`<section part="cells">
    ${heading(headingLevel + 1, title)}
    ${
      shown.length === 0
        ? html`<p>${words.nothing}</p>`
        : html`<p>${words.cellsIntro}</p>
            <figure>
              ${madeUp(context)}
              <ul class="bars">
                ${found.map((cell) => bar(context, cell, !isAlike))}
              </ul>
            </figure>
            ${table(context, words.columnAnswer, title, lines(context, shown))}`
    }
  </section>`;
}

/** What stands above the scores. */
export function cellsTitle({ assessment, words }: Pick<FiguresContext, 'assessment' | 'words'>): string {
  return isKnowWantCan(assessment) ? words.cellsTitle : words.profileTitle;
}

/** Each dimension that the file has for this group, in the order of the definition. */
export function cellsOf(context: FiguresContext): Cell[] {
  return context.assessment.dimensions.flatMap(({ id }) => {
    const found = figuresOn(context.file.tables, `cell.${id}`, context.group);
    return found ? [{ name: dimensionName(context, id), ...found }] : [];
  });
}

function bar(context: FiguresContext, cell: Cell, hasLegend: boolean): TemplateResult {
  const shares = cell.row.counts.map((_, at) => shareAt(cell.row, at)?.share);
  const known = shares.filter((share) => share !== undefined);
  // What is left of a bar would hint at what is held back.
  if (known.length < shares.length)
    return html`<li>
      <p>${say(context, 'labelled', { label: cell.name, value: context.words.heldBack })}</p>
    </li>`;
  return html`<li>
    <p>${cellSentence(context, cell) ?? cell.name}</p>
    ${stackedBar({ shares: known, mirrored: context.direction === 'rtl' })}
    ${hasLegend ? legend(context, cell) : nothing}
  </li>`;
}

function legend(context: FiguresContext, { table: { categories } }: Cell): TemplateResult {
  return html`<p class="legend muted">
    ${categories.map(
      (bands, at) =>
        html`<span><i class="swatch tone-${toneOf(at, categories.length)}"></i>${bandName(context, bands)}</span> `,
    )}
  </p>`;
}

/** How many have half of the points; null where that cannot be told. */
export function cellSentence(context: FiguresContext, cell: Cell): string | null {
  const half = withHalf(cell);
  if (!half) return null;
  const values = { count: numberText(context, half.firms), share: aboutText(context, half.share) };
  return say(context, 'cellsSentence', { name: cell.name, ...values });
}

/** Those with half of the points; null where bands on both sides of that are one, or something is held back. */
export function withHalf({ row: { counts, firms }, table: { categories } }: Cell): Share | null {
  const isSplit = categories.some((bands) => lowOf(bands) < HALF && highOf(bands) > HALF);
  if (isSplit || firms === null || counts.includes(null)) return null;
  const count = counts.reduce<number>(
    (sum, one, at) => sum + (lowOf(categories[at] ?? []) >= HALF ? (one ?? 0) : 0),
    0,
  );
  return { count, firms, share: count / firms, ...interval(count, firms) };
}

function lines(context: FiguresContext, found: readonly Cell[]) {
  return found.flatMap(({ name, row, table: { categories } }) =>
    categories.map((bands, at) => ({
      name: say(context, 'labelled', { label: name, value: bandName(context, bands) }),
      share: shareAt(row, at),
    })),
  );
}

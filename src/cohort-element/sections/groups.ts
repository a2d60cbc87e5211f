/** The steps of each size or sector, one below the other. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { stackedBar, toneOf } from '../../charts/index.js';
import { shareAt } from '../../engine/cohort/figures.js';
import type { CohortRow, CohortTable } from '../../engine/cohort/figures.js';
import { heading } from '../../element/host/heading.js';
import { numberText, percentText, say } from '../context.js';
import type { FiguresContext } from '../context.js';
import { groupName, stepsName } from '../names.js';
import { asTable } from './as-table.js';
import { madeUp } from './figure.js';

/** Nothing where the file has no such groups. */
export function groups(context: FiguresContext, by: 'size' | 'sector', level: number): TemplateResult | typeof nothing {
  const { file, words } = context;
  const table = file.tables.find((one) => one.variable === 'step' && one.by === by);
  if (!table) return nothing;
  const title = by === 'size' ? words.sizesTitle : words.sectorsTitle;
  return html`<section part="groups">
    ${heading(level, title)}
    <p class="legend">
      ${table.categories.map((ids, at) => {
        const tone = toneOf(at, table.categories.length);
        return html`<span><i class="swatch tone-${tone}"></i>${say(context, 'step', stepsName(context, ids))}</span> `;
      })}
    </p>
    <figure>
      ${madeUp(context)}
      <ul class="bars">
        ${table.rows.map((row) => bar(context, row))}
      </ul>
    </figure>
    ${groupsTable(context, table, title)}
  </section>`;
}

function bar(context: FiguresContext, row: CohortRow): TemplateResult {
  const shares = row.counts.map((_, at) => shareAt(row, at)?.share).filter((share) => share !== undefined);
  const name = groupName(context, row.group);
  // What is left of a bar would hint at what is held back.
  if (shares.length < row.counts.length)
    return html`<li>
      <p>${say(context, 'labelled', { label: name, value: context.words.heldBack })}</p>
    </li>`;
  return html`<li>
    <p>${name}</p>
    ${stackedBar({ shares, mirrored: context.direction === 'rtl' })}
  </li>`;
}

function groupsTable(context: FiguresContext, { categories, rows }: CohortTable, title: string): TemplateResult {
  const { words } = context;
  const cell = (row: CohortRow, at: number) => {
    const share = shareAt(row, at);
    return share ? percentText(context, share.share) : words.held;
  };
  const steps = categories.map((ids) => say(context, 'step', stepsName(context, ids)));
  return asTable(
    context,
    title,
    [words.columnGroup, ...steps, words.columnCount],
    rows.map((row) => ({
      name: groupName(context, row.group),
      cells: [
        ...categories.map((_, at) => cell(row, at)),
        row.firms === null ? words.held : numberText(context, row.firms),
      ],
    })),
  );
}

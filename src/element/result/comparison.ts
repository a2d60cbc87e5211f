import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { scale } from '../../charts/index.js';
import type { Comparison, Figure, Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { fold } from './fold.js';
import { say } from '../session/context.js';
import { itemInRole, optionLabel } from './context.js';
import type { ReportContext } from './context.js';

/** Id of the built-in figures; what they cover is known, what a partner's own cover is not. */
const OFFICIAL = 'official';

/** The use of AI beside figures on others; each figure with source, year and population. */
export function comparison(context: ReportContext, { benchmark }: Result): TemplateResult | typeof nothing {
  if (!benchmark) return nothing;
  const { words } = context;
  const { benchmark: of, figures, notCovered, uses } = benchmark;
  const shown = figures.filter(({ series }) => context.advice?.figures[series]);
  if (shown.length === 0 && notCovered === null) return nothing;
  const [first] = shown;
  return fold(
    context,
    { part: 'benchmark', title: words.compareTitle, finding: first && percentText(context, first.value) },
    html`<p>${usesText(context, uses)}</p>
      ${notCovered === 'size' ? html`<p>${of.id === OFFICIAL ? words.compareNotSize : words.compareNotSizeOwn}</p>` : nothing}
      ${notCovered === 'sector' ? html`<p>${words.compareNotSector}</p>` : nothing}
      ${[...bySource(context, shown)].map(([source, some]) => sourceBlock(context, source, some))}
      ${shown.length > 0 ? html`<p class="muted">${words.compareUseOnly}</p>` : nothing}`,
  );
}

function percentText({ language }: ReportContext, value: number): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value / 100);
}

function usesText({ words }: ReportContext, uses: Comparison['uses']): string {
  if (uses === null) return words.compareUnknown;
  return uses ? words.compareUses : words.compareUsesNot;
}

/** Surveys ask in different ways: what comes from one is not to be read together with what comes from another. */
function bySource({ advice }: ReportContext, figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const source = advice?.figures[figure.series]?.source ?? '';
    groups.set(source, [...(groups.get(source) ?? []), figure]);
  }
  return groups;
}

function sourceBlock(context: ReportContext, source: string, figures: readonly Figure[]): TemplateResult {
  return html`<div class="source">
    ${heading(context.headingLevel + 2, source, { className: 'small-heading' })}
    ${figures.map((figure, index) => {
      const line = sourceLine(context, figure);
      const next = figures[index + 1];
      // What is said of several figures is said once, after the last of them.
      return figureBlock(context, figure, next && sourceLine(context, next) === line ? '' : line);
    })}
  </div>`;
}

function figureBlock(context: ReportContext, figure: Figure, line: string): TemplateResult {
  const { advice } = context;
  const values = {
    value: percentText(context, figure.value),
    group: groupOf(context, figure),
    place: advice?.figures[figure.series]?.place ?? '',
  };
  return html`<div class="figure">
    <p>${say(context, 'compareFigure', values)}</p>
    ${scale({
      share: figure.value,
      text: values.value,
      ends: [percentText(context, 0), percentText(context, 100)],
      mirrored: context.direction === 'rtl',
    })}
    ${line ? html`<p class="muted">${line}</p>` : nothing}
  </div>`;
}

/** Year, what was counted and in which population; what to beware of. */
function sourceLine(context: ReportContext, { flag, series, year }: Figure): string {
  const { advice, words } = context;
  const { measure = '', note = '', population = '' } = advice?.figures[series] ?? {};
  const counted = say(context, 'compareSource', { year: String(year), population, measure });
  return [counted, flag === 'break' ? words.compareBreak : '', note].filter(Boolean).join(' ');
}

/** Whom the figure is of: a sector, a size, or both. */
function groupOf(context: ReportContext, { sector, size }: Figure): string {
  const name = (role: 'sector' | 'size', option: string | undefined) =>
    option === undefined ? '' : optionLabel(context, itemInRole(context, role)?.id ?? '', option);
  const [sectorName, sizeName] = [name('sector', sector), name('size', size)];
  // "10 to 49" is a number of people, "Only me" is a name.
  const named = /^\d/.test(sizeName) ? '' : 'Named';
  if (sectorName && sizeName) return say(context, `groupBoth${named}`, { sector: sectorName, size: sizeName });
  if (sizeName) return say(context, `groupSize${named}`, { size: sizeName });
  return sectorName ? say(context, 'groupSector', { sector: sectorName }) : context.words.groupAll;
}

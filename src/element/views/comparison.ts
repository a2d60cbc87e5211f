import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { bar } from '../../charts/index.js';
import type { Comparison, Figure, Result } from '../../engine/index.js';
import { heading } from '../heading.js';
import { itemInRole, optionLabel, say } from './context.js';
import type { ReportContext } from './context.js';

/** Id of the built-in figures; what they cover is known, what a partner's own cover is not. */
const OFFICIAL = 'official';

/** The use of AI beside figures on others; each figure with source, year and population. */
export function comparison(context: ReportContext, { benchmark }: Result): TemplateResult | typeof nothing {
  if (!benchmark) return nothing;
  const { headingLevel, words } = context;
  const { benchmark: of, figures, notCovered, uses } = benchmark;
  const shown = figures.filter(({ series }) => context.advice?.figures[series]);
  if (shown.length === 0 && notCovered === null) return nothing;
  return html`<section part="benchmark">
    ${heading(headingLevel + 1, words.compareTitle)}
    <p>${usesText(context, uses)}</p>
    ${notCovered === 'size' ? html`<p>${of.id === OFFICIAL ? words.compareNotSize : words.compareNotSizeOwn}</p>` : nothing}
    ${notCovered === 'sector' ? html`<p>${words.compareNotSector}</p>` : nothing}
    ${shown.map((figure) => figureBlock(context, figure))}
    ${shown.length > 0 ? html`<p class="muted">${words.compareUseOnly}</p>` : nothing}
  </section>`;
}

function usesText({ words }: ReportContext, uses: Comparison['uses']): string {
  if (uses === null) return words.compareUnknown;
  return uses ? words.compareUses : words.compareUsesNot;
}

function figureBlock(context: ReportContext, figure: Figure): TemplateResult {
  const { advice, language, words } = context;
  const text = advice?.figures[figure.series];
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const values = {
    value: percent.format(figure.value / 100),
    group: groupOf(context, figure),
    place: text?.place ?? '',
  };
  return html`<div class="figure">
    <p>${say(context, 'compareFigure', values)}</p>
    ${bar({ id: `figure-${figure.series}`, low: figure.value, high: figure.value })}
    <p class="muted">
      ${say(context, 'compareSource', { source: text?.source ?? '', year: String(figure.year), population: text?.population ?? '', measure: text?.measure ?? '' })}
      ${figure.flag === 'break' ? words.compareBreak : nothing} ${text?.note ?? nothing}
    </p>
  </div>`;
}

/** Whom the figure is of: a sector, a size, or both. */
function groupOf(context: ReportContext, { sector, size }: Figure): string {
  const name = (role: 'sector' | 'size', option: string | undefined) =>
    option === undefined ? '' : optionLabel(context, itemInRole(context, role)?.id ?? '', option);
  const [sectorName, sizeName] = [name('sector', sector), name('size', size)];
  if (sectorName && sizeName) return say(context, 'groupBoth', { sector: sectorName, size: sizeName });
  if (sizeName) return say(context, 'groupSize', { size: sizeName });
  return sectorName ? say(context, 'groupSector', { sector: sectorName }) : context.words.groupAll;
}

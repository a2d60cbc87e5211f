import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { scale } from '../../charts/index.js';
import type { Comparison, Figure, Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { placeName } from '../../i18n/place-name.js';
import { fold } from './fold.js';
import { say } from '../session/context.js';
import { itemInRole, optionLabel } from './context.js';
import type { ReportContext } from './context.js';

/** Id of the built-in figures; what they cover is known, what a partner's own cover is not. */
const OFFICIAL = 'official';

/**
 * What figures of many firms say, and the use of AI beside figures on others; each figure with place and year; source and
 * population are in a fold.
 */
export function comparison(context: ReportContext, result: Result): TemplateResult | typeof nothing {
  const { benchmark } = result;
  const beside = context.beside?.seen(context, result) ?? nothing;
  const shown = benchmark?.figures.filter(({ series }) => context.advice?.figures[series]) ?? [];
  const hasUse = benchmark && (shown.length > 0 || benchmark.notCovered !== null);
  if (!hasUse && beside === nothing) return nothing;
  const { words } = context;
  const first = shown.find(({ measure }) => measure === undefined);
  return fold(
    context,
    { part: 'benchmark', title: words.compareTitle, finding: first && percentText(context, first.value) },
    html`${beside} ${hasUse ? use(context, benchmark, shown) : nothing}`,
  );
}

function use(
  context: ReportContext,
  { benchmark: of, notCovered, uses }: Comparison,
  shown: readonly Figure[],
): TemplateResult {
  const { words } = context;
  const counted = (what: Figure['measure']) => shown.filter(({ measure }) => measure === what);
  return html`<p>${usesText(context, uses)}</p>
    ${notCovered === 'size' ? html`<p>${of.id === OFFICIAL ? words.compareNotSize : words.compareNotSizeOwn}</p>` : nothing}
    ${notCovered === 'sector' ? html`<p>${words.compareNotSector}</p>` : nothing}
    ${of.id === OFFICIAL && shown.length > 0 ? placeNote(context, of.country, shown) : nothing}
    ${counted(undefined).map((figure) => figureBlock(context, figure))}
    ${optionsBlock(context, 'compareTechnologies', 'technologies', counted('technologies'))}
    ${optionsBlock(context, 'compareReasons', 'barriers', counted('reasons'))}
    ${shown.length > 0 && !context.advice?.cohort ? html`<p class="muted">${words.compareUseOnly}</p>` : nothing}
    ${sources(context, shown)}`;
}

/** Says whose figures are shown where they are not those of the firm's own country. */
function placeNote(
  context: ReportContext,
  country: string | undefined,
  figures: readonly Figure[],
): TemplateResult | typeof nothing {
  if (country === undefined) return html`<p>${context.words.compareNoCountry}</p>`;
  if (figures.every(({ place }) => place === country)) return nothing;
  return html`<p>${say(context, 'compareOtherPlace', { country: placeName(country, context.language) })}</p>`;
}

function percentText({ language }: ReportContext, value: number): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value / 100);
}

function usesText({ words }: ReportContext, uses: Comparison['uses']): string {
  if (uses === null) return words.compareUnknown;
  return uses ? words.compareUses : words.compareUsesNot;
}

function figureBlock(context: ReportContext, figure: Figure): TemplateResult {
  const value = percentText(context, figure.value);
  const place = placeAndYear(context, figure);
  return html`<div class="figure">
    <p>${say(context, 'compareFigure', { value, group: groupOf(context, figure), place })}</p>
    ${scale({
      share: figure.value,
      text: value,
      ends: [percentText(context, 0), percentText(context, 100)],
      mirrored: context.direction === 'rtl',
    })}
  </div>`;
}

function placeAndYear({ advice }: ReportContext, { series, year }: Figure): string {
  return [advice?.figures[series]?.place, year].filter(Boolean).join(' ');
}

/** Shares of firms by option: kinds of AI that the firm uses, or reasons that it named. The largest share comes first. */
function optionsBlock(
  context: ReportContext,
  words: 'compareTechnologies' | 'compareReasons',
  role: 'technologies' | 'barriers',
  figures: readonly Figure[],
): TemplateResult | typeof nothing {
  const [first] = figures;
  if (!first) return nothing;
  const item = itemInRole(context, role)?.id ?? '';
  const shares = [...figures].sort((a, b) => b.value - a.value);
  return html`<div class="source">
    ${heading(context.headingLevel + 2, context.words[`${words}Title`], { className: 'small-heading' })}
    <p>${say(context, words, { place: placeAndYear(context, first), group: groupOf(context, first) })}</p>
    ${shares.map((figure) => {
      const value = percentText(context, figure.value);
      return html`<div class="figure">
        <p>${say(context, 'labelled', { label: optionLabel(context, item, figure.option ?? null), value })}</p>
        ${scale({ share: figure.value, text: value, mirrored: context.direction === 'rtl' })}
      </div>`;
    })}
  </div>`;
}

/** Where the figures are from, each source once. Surveys ask in different ways, so none is read together with another. */
function sources(context: ReportContext, figures: readonly Figure[]): TemplateResult | typeof nothing {
  // Of several figures of one series, a break in one is told of all.
  const bySeries = new Map<string, Figure>();
  for (const figure of figures) if (figure.flag || !bySeries.has(figure.series)) bySeries.set(figure.series, figure);
  if (bySeries.size === 0) return nothing;
  return html`<details class="more">
    <summary>${context.words.compareSources}</summary>
    <ul class="plain">
      ${[...bySeries.values()].map((figure) => html`<li>${sourceLine(context, figure)}</li>`)}
    </ul>
  </details>`;
}

/** Source, year, what was counted and in which population; what to beware of. */
function sourceLine(context: ReportContext, { flag, series, year }: Figure): string {
  const { advice, words } = context;
  const { measure = '', note = '', population = '', source = '' } = advice?.figures[series] ?? {};
  const counted = say(context, 'compareSource', { year: String(year), population, measure });
  return [`${source}.`, counted, flag === 'break' ? words.compareBreak : '', note].filter(Boolean).join(' ');
}

/** Whom the figure is of: a sector, a size, or both. */
function groupOf(context: ReportContext, { sector, series, size }: Figure): string {
  const { group } = context.advice?.figures[series] ?? {};
  if (group) return group;
  const name = (role: 'sector' | 'size', option: string | undefined) =>
    option === undefined ? '' : optionLabel(context, itemInRole(context, role)?.id ?? '', option);
  const [sectorName, sizeName] = [name('sector', sector), name('size', size)];
  // "10 to 49" is a number of people, "Only me" is a name.
  const named = /^\d/.test(sizeName) ? '' : 'Named';
  if (sectorName && sizeName) return say(context, `groupBoth${named}`, { sector: sectorName, size: sizeName });
  if (sizeName) return say(context, `groupSize${named}`, { size: sizeName });
  return sectorName ? say(context, 'groupSector', { sector: sectorName }) : context.words.groupAll;
}

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

/** The use of AI beside figures on others; each figure with source, year and population. */
export function comparison(context: ReportContext, { benchmark }: Result): TemplateResult | typeof nothing {
  if (!benchmark) return nothing;
  const { words } = context;
  const { benchmark: of, figures, notCovered, uses } = benchmark;
  const shown = figures.filter(({ series }) => context.advice?.figures[series]);
  if (shown.length === 0 && notCovered === null) return nothing;
  const counted = (what: Figure['measure']) => shown.filter(({ measure }) => measure === what);
  const onUse = counted(undefined);
  const [first] = onUse;
  return fold(
    context,
    { part: 'benchmark', title: words.compareTitle, finding: first && percentText(context, first.value) },
    html`<p>${usesText(context, uses)}</p>
      ${notCovered === 'size' ? html`<p>${of.id === OFFICIAL ? words.compareNotSize : words.compareNotSizeOwn}</p>` : nothing}
      ${notCovered === 'sector' ? html`<p>${words.compareNotSector}</p>` : nothing}
      ${of.id === OFFICIAL && shown.length > 0 ? placeNote(context, of.country, shown) : nothing}
      ${[...bySource(context, onUse)].map(([source, some]) => sourceBlock(context, source, some))}
      ${optionsBlock(context, 'compareTechnologies', 'technologies', counted('technologies'))}
      ${optionsBlock(context, 'compareReasons', 'barriers', counted('reasons'))}
      ${shown.length > 0 ? html`<p class="muted">${words.compareUseOnly}</p>` : nothing}`,
  );
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

/** Shares of firms by option: kinds of AI that the firm uses, or reasons that it named. The largest share comes first. */
function optionsBlock(
  context: ReportContext,
  words: 'compareTechnologies' | 'compareReasons',
  role: 'technologies' | 'barriers',
  figures: readonly Figure[],
): TemplateResult | typeof nothing {
  const [first] = figures;
  if (!first) return nothing;
  const { place = '', source = '' } = context.advice?.figures[first.series] ?? {};
  const item = itemInRole(context, role)?.id ?? '';
  const shares = [...figures].sort((a, b) => b.value - a.value);
  return html`<div class="source">
    ${heading(context.headingLevel + 2, context.words[`${words}Title`], { className: 'small-heading' })}
    <p>${say(context, words, { place, group: groupOf(context, first) })}</p>
    ${shares.map((figure) => {
      const value = percentText(context, figure.value);
      return html`<div class="figure">
        <p>${say(context, 'labelled', { label: optionLabel(context, item, figure.option ?? null), value })}</p>
        ${scale({ share: figure.value, text: value, mirrored: context.direction === 'rtl' })}
      </div>`;
    })}
    <p class="muted">${source}. ${sourceLine(context, first)}</p>
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

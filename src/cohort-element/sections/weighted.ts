/** The figures as if those who answered were like the firms that exist, beside those of who answered. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Raked } from '../../cohort/raking/rake.js';
import { EVERYBODY, isSame } from '../../engine/cohort/figures.js';
import { heading } from '../../element/host/heading.js';
import { aboutText, numberText, percentText, say } from '../context.js';
import type { FiguresContext } from '../context.js';
import { categoryName, groupName, stepsName, variableName } from '../names.js';
import type { Weighted } from '../weighted.js';
import { asTable } from './as-table.js';
import { bars } from './figure.js';

/** Nothing where no figure can be weighted, and beside figures of one group. */
export function weighted(context: FiguresContext): TemplateResult | typeof nothing {
  const { headingLevel, weighted: found, words } = context;
  if (!found || !isSame(context.group, EVERYBODY)) return nothing;
  const step = found.figures.find(({ variable }) => variable === 'step');
  return html`<section part="weighted">
    ${heading(headingLevel + 1, words.weightedTitle)} ${step ? steps(context, step) : nothing}
    <p class="muted small">${words.weightedCare} ${ofWhom(context, found)} ${sourceText(context, found)}</p>
    ${allFigures(context, found)}
  </section>`;
}

function steps(context: FiguresContext, step: Raked): TemplateResult {
  const { categories, effective, raked } = step;
  const lines = categories.map((ids, at) => {
    const share = raked[at];
    return {
      name: say(context, 'step', stepsName(context, ids)),
      share: share ? { ...share, count: share.share * effective, firms: effective } : null,
    };
  });
  return html`<p>${whyText(context, step)}</p>
    <p>${sentence(context, step)}</p>
    ${bars(context, lines.reverse())}
    <p>${effectiveText(context, step)}</p>`;
}

/** The steps in a few sentences, for paper. Nothing where they cannot be weighted, and beside figures of one group. */
export function weightedSteps(context: FiguresContext): TemplateResult | typeof nothing {
  const { weighted: found } = context;
  const step = found?.figures.find(({ variable }) => variable === 'step');
  if (!found || !step || !isSame(context.group, EVERYBODY)) return nothing;
  return html`<section>
    ${heading(2, context.words.weightedTitle)}
    <p class="small">
      ${whyText(context, step)} ${sentence(context, step)} ${effectiveText(context, step)} ${ofWhom(context, found)}
      ${sourceText(context, found)}
    </p>
  </section>`;
}

function whyText({ words }: FiguresContext, { by }: Raked): string {
  if (by.length > 1) return words.weightedByBoth;
  return by[0] === 'size' ? words.weightedBySize : words.weightedBySector;
}

function effectiveText(context: FiguresContext, { effective, raw }: Raked): string {
  return say(context, 'weightedEffective', {
    count: numberText(context, raw[0]?.firms ?? 0),
    effective: numberText(context, Math.round(effective)),
  });
}

function sourceText(context: FiguresContext, { source }: Weighted): string | typeof nothing {
  return source === null ? nothing : say(context, 'weightedSource', { source });
}

/** Where most of them would be. */
function sentence(context: FiguresContext, { categories, raked, raw }: Pick<Raked, 'categories' | 'raked' | 'raw'>) {
  const shares = raked.map(({ share }) => share);
  const at = shares.indexOf(Math.max(...shares));
  return say(context, 'weightedSentence', {
    share: aboutText(context, shares[at] ?? 0),
    raw: percentText(context, raw[at]?.share ?? 0),
    ...stepsName(context, categories[at] ?? []),
  });
}

/** Numbers of some sizes say nothing about other sizes. */
function ofWhom(context: FiguresContext, { numbers }: Weighted): string | typeof nothing {
  const sizes = Object.keys(numbers.sizes);
  return sizes.length > 0 ? say(context, 'weightedOf', { group: groupName(context, { sizes }) }) : nothing;
}

/** Every answer with both shares; without "no", which is the rest. */
function allFigures(context: FiguresContext, { figures }: Weighted): TemplateResult {
  const { words } = context;
  const rows = figures.flatMap((figure) =>
    figure.categories.flatMap((ids, at) => {
      const [raked, raw] = [figure.raked[at], figure.raw[at]];
      if (ids.join() === 'no' || !raked || !raw) return [];
      const label = variableName(context, figure.variable);
      const isYes = ids.join() === 'yes';
      const range = { low: percentText(context, raked.low), high: percentText(context, raked.high) };
      return {
        name: isYes ? label : say(context, 'labelled', { label, value: categoryName(context, figure, at) }),
        cells: [
          percentText(context, raw.share),
          numberText(context, raw.firms),
          percentText(context, raked.share),
          say(context, 'range', range),
          numberText(context, Math.round(figure.effective)),
        ],
      };
    }),
  );
  const { columnAnswer, columnAnswered, columnBase, columnEffective, columnRange, columnWeighted } = words;
  const columns = [columnAnswer, columnAnswered, columnBase, columnWeighted, columnRange, columnEffective];
  return asTable(context, words.weightedTitle, columns, rows);
}

/** The firm beside firms like it, where the page has figures of many firms. Loaded only then. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CohortFile } from '../../../cohort/file.js';
import { cellsBeside, stepBeside } from '../../../engine/cohort/beside.js';
import type { Beside } from '../../../engine/cohort/beside.js';
import { firmFacts } from '../../../engine/firm-facts.js';
import type { Result } from '../../../engine/index.js';
import { aboutText } from '../../../i18n/cohort/about.js';
import type { CohortWords } from '../../../i18n/cohort/en.js';
import { peopleText } from '../../../i18n/cohort/people.js';
import { fill, pickLanguage } from '../../../i18n/index.js';
import { outline } from '../../../languages/index.js';
import { heading } from '../../host/heading.js';
import { itemInRole, optionLabel } from '../context.js';
import type { ReportContext } from '../context.js';

const loaders = {
  en: () => import('../../../i18n/cohort/en.js'),
  nl: () => import('../../../i18n/cohort/nl.js'),
  de: () => import('../../../i18n/cohort/de.js'),
  fr: () => import('../../../i18n/cohort/fr.js'),
};
const languages = Object.keys(loaders) as (keyof typeof loaders)[];

/** The words of these figures. Rejects if they do not arrive. `language`: BCP 47. */
export async function loadWords(language: string): Promise<CohortWords> {
  return (await loaders[pickLanguage([language], languages) ?? 'en']()).default;
}

/** Step and scores beside those of firms like it: with their number and an interval, and never a place among them. */
export function beside(context: ReportContext, words: CohortWords, file: CohortFile, result: Result): TemplateResult {
  const { assessment, headingLevel } = context;
  const firm = firmFacts(assessment, result.answers);
  const step = stepBeside(file.tables, assessment, result.step, firm);
  const cells = cellsBeside(file.tables, assessment, result.cells, firm);
  const isLarger = [step, ...cells.map((one) => one.beside)].some((one) => one?.isLarger);
  return html`<div class="source" data-beside>
    ${heading(headingLevel + 2, words.besideTitle, { className: 'small-heading' })}
    ${file.synthetic ? html`<p><strong>${words.synthetic}.</strong> ${words.syntheticWhy}</p>` : nothing}
    <p>${whoText(words, file)} ${words.onlyThose}</p>
    ${step ? html`<p>${stepText(context, words, step)}</p>` : html`<p>${words.besideNone}</p>`}
    ${
      cells.length > 0
        ? html`<ul>
            ${cells.map((one) => html`<li>${cellText(context, words, one.dimension, one.beside)}</li>`)}
          </ul>`
        : nothing
    }
    ${isLarger ? html`<p class="muted">${words.besideLarger}</p>` : nothing}
  </div>`;
}

function whoText(words: CohortWords, { firms, population }: CohortFile): string {
  if (population === null) return words.populationUnknown;
  return fill(words.besideWho, { population: population.replace(/\.$/, ''), count: firms });
}

function stepText(context: ReportContext, words: CohortWords, found: Beside): string {
  const { assessment, language } = context;
  const numbers = found.categories.map((id) => String(assessment.steps.findIndex((step) => step.id === id) + 1));
  const step = new Intl.ListFormat(language, { type: 'disjunction' }).format(numbers);
  return `${fill(words.besideStep, { step, ...groupValues(context, words, found) })} ${rangeText(context, words, found)}`;
}

function cellText(context: ReportContext, words: CohortWords, dimension: string, found: Beside): string {
  const { assessment, text } = context;
  const { column = '', row = '' } = assessment.dimensions.find(({ id }) => id === dimension) ?? {};
  const ends = found.categories.flatMap((band) => band.split('-'));
  const names = [text.rows?.[row], text.columns?.[column]].filter((name) => name !== undefined);
  const values = {
    name: names.length === 2 ? names.join(' · ') : (text.dimensions[dimension]?.title ?? dimension),
    band: fill(words.band, { low: ends[0] ?? '', high: ends.at(-1) ?? '' }),
  };
  return `${fill(words.besideCell, { ...values, ...groupValues(context, words, found) })} ${rangeText(context, words, found)}`;
}

/** The first word begins a sentence. */
function groupValues(context: ReportContext, words: CohortWords, { group, share }: Beside) {
  const name = groupText(context, words, group);
  const count = new Intl.NumberFormat(context.language).format(share.firms);
  return { group: name.charAt(0).toUpperCase() + name.slice(1), count, share: aboutText(words, share.share) };
}

function groupText(context: ReportContext, words: CohortWords, { sector, sizes }: Beside['group']): string {
  const option = (role: 'size' | 'sector', id: string) => optionLabel(context, itemInRole(context, role)?.id ?? '', id);
  const people = context.assessment.id === outline.id && sizes ? peopleText(words, sizes) : null;
  const size = sizes && (people ?? sizes.map((id) => option('size', id)).join(', '));
  const names = [size, sector === undefined ? undefined : option('sector', sector)].filter(
    (name) => name !== undefined,
  );
  return names.length > 0 ? names.join(' · ') : words.everybody;
}

function rangeText({ language }: ReportContext, words: CohortWords, { share }: Beside): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return fill(words.besideRange, { low: format.format(share.low), high: format.format(share.high) });
}

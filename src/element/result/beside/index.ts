/** The firm beside firms like it, where the page has figures of many firms. Loaded only then. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CohortFile } from '../../../cohort/file.js';
import type { Result } from '../../../engine/index.js';
import type { CohortWords } from '../../../i18n/cohort/en.js';
import { pickLanguage } from '../../../i18n/index.js';
import { heading } from '../../host/heading.js';
import { say } from '../../session/context.js';
import type { ResultRow } from '../../session/context.js';
import type { BesideView, ReportContext } from '../context.js';
import { besideFacts } from './facts.js';

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

/** All ways to show these figures. */
export function besideView(words: CohortWords, file: CohortFile): BesideView {
  return {
    seen: (...of) => seen(words, file, ...of),
    lines: (...of) => lines(words, file, ...of),
    rows: (...of) => rows(words, file, ...of),
  };
}

function seen(words: CohortWords, file: CohortFile, context: ReportContext, result: Result): TemplateResult {
  const { cells, note, step, synthetic, who } = besideFacts(context, words, file, result);
  return html`<div class="source" data-beside>
    ${heading(context.headingLevel + 2, words.besideTitle, { className: 'small-heading' })}
    ${synthetic ? html`<p><strong>${synthetic.title}</strong> ${synthetic.why}</p>` : nothing}
    <p>${who}</p>
    <p>${step}</p>
    ${
      cells.length > 0
        ? html`<ul class="answered">
            ${cells.map(
              ({ label, value }) =>
                html`<li>
                  <p class="row-title">${label}</p>
                  <p>${value}</p>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${note ? html`<p class="muted">${note}</p>` : nothing}
  </div>`;
}

function lines(words: CohortWords, file: CohortFile, context: ReportContext, result: Result): string[] {
  const { cells, note, step, synthetic, who } = besideFacts(context, words, file, result);
  return [
    words.besideTitle,
    synthetic ? `${synthetic.title} ${synthetic.why}` : '',
    ...[who, step],
    ...cells.map(({ label, value }) => `- ${say(context, 'labelled', { label, value })}`),
    note,
  ].filter(Boolean);
}

function rows(words: CohortWords, file: CohortFile, context: ReportContext, result: Result): ResultRow[] {
  const { cells, note, step, synthetic, who } = besideFacts(context, words, file, result);
  return [
    ['beside', 'population', words.besideTitle, synthetic ? `${synthetic.title} ${who}` : who],
    ['beside', 'step', '', step],
    ...cells.map(({ id, label, value }): ResultRow => ['beside', id, label, value]),
    ...(note ? [['beside', 'group', '', note] as const] : []),
  ];
}

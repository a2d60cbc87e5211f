/** Whose figures these are: title, how many firms, who was asked, and which of them are shown. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../element/host/heading.js';
import { EVERYBODY, groupsIn, isSame } from '../../engine/cohort/figures.js';
import type { CohortGroup } from '../../engine/cohort/figures.js';
import { numberText, quarterText, say } from '../context.js';
import type { FiguresContext } from '../context.js';
import { groupName } from '../names.js';

export function head(context: FiguresContext): TemplateResult {
  const { file, headingLevel, words } = context;
  return html`<div class="head">
    ${heading(headingLevel, words.title, { part: 'title', className: 'page-title' })}
    ${
      file.synthetic
        ? html`<p class="notice" part="synthetic"><strong>${words.synthetic}.</strong> ${words.syntheticWhy}</p>`
        : nothing
    }
    <p class="lead">${countedText(context)}</p>
    <p>${populationText(context)} ${words.onlyThose} ${words.onlyThoseWhy}</p>
    ${context.assessment.validation === 'not-validated' ? html`<p>${words.notTested}</p>` : nothing}
  </div>`;
}

export function countedText(context: FiguresContext): string {
  const count = numberText(context, context.file.firms);
  return say(context, 'counted', { count, period: periodText(context) });
}

function periodText(context: FiguresContext): string {
  const { period } = context.file;
  if (!period) return context.words.noPeriod;
  const [from, until] = [quarterText(context, period.from), quarterText(context, period.until)];
  return from === until ? say(context, 'inQuarter', { quarter: from }) : say(context, 'fromQuarter', { from, until });
}

/** In the words of the publisher, with a full stop. */
export function populationText(context: FiguresContext): string {
  const { population } = context.file;
  if (population === null) return context.words.populationUnknown;
  const text = say(context, 'population', { population });
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Nothing where the file has figures of all firms only. */
export function filter(context: FiguresContext, choose: (group: CohortGroup) => void): TemplateResult | typeof nothing {
  const groups = groupsIn(context.file.tables);
  const all = groups.some((group) => isSame(group, EVERYBODY)) ? groups : [EVERYBODY, ...groups];
  if (all.length < 2) return nothing;
  const chosen = (event: Event) => {
    const { selectedIndex } = event.currentTarget as HTMLSelectElement;
    choose(all[selectedIndex] ?? EVERYBODY);
  };
  return html`<div class="field filter" part="filter">
    <label for="group">${context.words.show}</label>
    <select id="group" @change=${chosen}>
      ${all.map(
        (group) =>
          html`<option .selected=${isSame(group, context.group)}>
            ${
              isHeldBack(context, group)
                ? say(context, 'groupHeldBack', { group: groupName(context, group) })
                : groupName(context, group)
            }
          </option>`,
      )}
    </select>
    <p role="status" class="visually-hidden">
      ${isSame(context.group, EVERYBODY) ? nothing : say(context, 'notEverybody', { group: groupName(context, context.group) })}
    </p>
  </div>`;
}

/** Nothing at all is shown of it. */
function isHeldBack({ file }: FiguresContext, group: CohortGroup): boolean {
  return file.tables.every(({ rows }) => rows.every((row) => row.firms === null || !isSame(row.group, group)));
}

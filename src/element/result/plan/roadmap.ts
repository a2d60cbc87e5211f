import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LadderResult } from '../../../engine/index.js';
import { say } from '../../session/context.js';
import type { ReportContext } from '../context.js';
import { planRow } from './row.js';
import type { ToDo } from './to-do.js';

/** So many actions are seen at once, with the one of the first card; the others are folded. */
const OPEN = 6;
/** While a question is to be answered first, which may change all of them. */
const OPEN_IN_RANGE = 2;

/** The stages of a plan in order, under when they have their turn; what the present step still lacks is named. */
export function roadmap(context: ReportContext, result: LadderResult, all: readonly ToDo[]): TemplateResult {
  const { high, low } = result.step;
  const most = low < high ? OPEN_IN_RANGE : OPEN;
  const rest = all.filter(({ number }) => number > most);
  return html`${groups(context, result, all.slice(0, all.length - rest.length))}
  ${
    rest.length > 0
      ? html`<details class="more">
          <summary data-print="no">${say(context, 'moreCards', { count: rest.length })}</summary>
          ${groups(context, result, rest)}
        </details>`
      : nothing
  }`;
}

function groups(context: ReportContext, result: LadderResult, rows: readonly ToDo[]): TemplateResult[] {
  const runs: { title: string; rows: ToDo[] }[] = [];
  for (const row of rows) {
    const title = groupTitle(context, row);
    const last = runs.at(-1);
    if (last?.title === title) last.rows.push(row);
    else runs.push({ title, rows: [row] });
  }
  return runs.map(
    (run) =>
      html`${run.title ? html`<p class="group-title">${run.title}</p>` : nothing}
        <ol class="raises" start=${run.rows[0]?.number ?? 1}>
          ${run.rows.map((row) => planRow(context, result, row))}
        </ol>`,
  );
}

function groupTitle({ advice, words }: ReportContext, { stage, when }: ToDo): string {
  if (!when) return '';
  const foundations = stage.foundation && advice?.library?.text.situations.foundations.title;
  return foundations ? `${words[when]} · ${foundations}` : words[when];
}

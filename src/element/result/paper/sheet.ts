import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LadderResult, Result } from '../../../engine/index.js';
import { heading } from '../../host/heading.js';
import { say } from '../../session/context.js';
import type { KeptOnPaper } from '../../session/context.js';
import { barrierRows, OPEN_BARRIERS, lineOfAction } from '../barriers.js';
import type { ReportContext } from '../context.js';
import { quickAction } from '../first-screen.js';
import { tipsDown } from '../plan/plan.js';
import { planWords } from '../plan/plan-words.js';
import type { ToDo } from '../plan/to-do.js';
import type { Situation } from '../situation.js';
import { standing } from '../standing.js';
import { undecided } from '../undecided.js';
import { withoutAi } from '../without-ai.js';
import { comeBack, dateText } from './come-back.js';
import { planTable } from './plan-table.js';

/** So many rows fit on the sheet; the others are in the appendix. */
export const ROWS_ON_SHEET = 6;

/** With more rows, answers and open questions than this the letters are small. The code to come back with counts as one. */
const LARGE = 7;

export interface SheetOptions {
  /** Of the page with the scan; null where it is not known. */
  readonly address: string | null;
  /** The code to come back with; null if the host page wants none. */
  readonly kept: KeptOnPaper | null;
}

/** The first page, to hang on a wall: the step, the plan with boxes to tick, answers to barriers, and when to come back. */
export function sheet(
  context: ReportContext,
  result: Result,
  situation: Situation,
  all: readonly ToDo[],
  options: SheetOptions,
): TemplateResult {
  const { text, words } = context;
  const classes = ['sheet', isDense(result, all, options) && 'dense', situation === 'unknown' && 'to-write-on'];
  return html`<section class=${classes.filter(Boolean).join(' ')}>
    <div class="sheet-head">
      <p class="sheet-scan">${text.title}</p>
      <p>${dateText(context, new Date(result.completedAt))}</p>
      <p class="sheet-firm">${words.sheetFirm}<span class="blank-line"></span></p>
    </div>
    ${standing(context, result, situation)} ${toFindOut(context, result, situation)}
    ${situation === 'without' ? withoutAi(context, result) : nothing}
    ${situation === 'quick' && result.step?.low === result.step?.high ? quickAction(context, result) : nothing}
    ${plan(context, result, situation, all)} ${barriers(context, result, situation, all)}
    <div class="sheet-notes"><p>${words.sheetNotes}</p></div>
    ${foot(context, result, situation, all, options)}
  </section>`;
}

/** Whether there is so much on the sheet that it only fits in smaller letters. A code with its picture is as high as two rows. */
function isDense({ barriers, undecided: open }: Result, all: readonly ToDo[], { kept }: SheetOptions): boolean {
  const [rows, answers] = [Math.min(all.length, ROWS_ON_SHEET), Math.min(barriers.length, OPEN_BARRIERS)];
  return rows + answers + open.length + (kept ? 2 : 0) > LARGE;
}

function toFindOut(context: ReportContext, result: Result, situation: Situation): TemplateResult | typeof nothing {
  return result.step && result.step.low < result.step.high ? undecided(context, result, situation) : nothing;
}

function plan(
  context: ReportContext,
  result: Result,
  situation: Situation,
  all: readonly ToDo[],
): TemplateResult | typeof nothing {
  const said = planWords(context, result, situation, all);
  if (!said) return nothing;
  return html`<section>
    ${heading(context.headingLevel + 1, said.title)} ${said.intro ? html`<p>${said.intro}</p>` : nothing}
    ${planTable(context, all.slice(0, ROWS_ON_SHEET))}
    ${
      all.length > ROWS_ON_SHEET
        ? html`<p class="muted">${say(context, 'sheetContinued', { number: ROWS_ON_SHEET + 1 })}</p>`
        : nothing
    }
    ${situation === 'climb' || !result.step ? nothing : tips(context, result)}
  </section>`;
}

/** What a firm watches that wants to stay where it is. */
function tips(context: ReportContext, result: LadderResult): TemplateResult | typeof nothing {
  const title = context.advice?.library?.text.situations.reached.tips;
  const shown = title ? tipsDown(context, result) : [];
  if (shown.length === 0) return nothing;
  return html`<p class="paper-title">${title}</p>
    <ul>
      ${shown.map((tip) => html`<li>${tip}</li>`)}
    </ul>`;
}

function barriers(
  context: ReportContext,
  result: Result,
  situation: Situation,
  all: readonly ToDo[],
): TemplateResult | typeof nothing {
  if (situation === 'unknown' || situation === 'quick' || result.barriers.length === 0) return nothing;
  return html`<section>
    ${heading(context.headingLevel + 1, context.words.barriersTitle)}
    <ul class="answered">
      ${barrierRows(context, result, all, lineOfAction).slice(0, OPEN_BARRIERS)}
    </ul>
  </section>`;
}

/** When to come back and where, by which method the step was found, and that it is not tested. */
function foot(
  context: ReportContext,
  result: Result,
  situation: Situation,
  all: readonly ToDo[],
  { address, kept }: SheetOptions,
): TemplateResult {
  const { assessment, text, words } = context;
  const back = comeBack(context, result, situation, all);
  const date = dateText(context, new Date(result.completedAt));
  return html`<div class="sheet-foot">
    <div>
      ${back ? html`<p class="sheet-back">${back}</p>` : nothing}
      ${address ? html`<p>${say(context, 'sheetAddress', { address })}</p>` : nothing} ${kept?.text}
      <p>
        ${say(context, 'aboutMethod', { title: text.title, version: assessment.version, date })}
        ${assessment.validation === 'not-validated' ? words.aboutNotValidated : nothing}
        ${result.depth === 'quick' ? words.aboutQuick : nothing}
      </p>
    </div>
    ${kept?.picture}
  </div>`;
}

/** Then and now, on the result page of somebody who came back. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { compareResults } from '../../engine/index.js';
import type { Result, StageOutcome, StageThen, StepRange } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { itemText, say } from '../session/context.js';
import type { CompleteContext } from '../session/context.js';
import type { Earlier } from './earlier.js';

const OUTCOME = {
  done: 'thenDone',
  'not-done': 'thenNotDone',
  unknown: 'thenUnknown',
  'no-longer-needed': 'thenNotNeeded',
} as const satisfies Record<StageOutcome, keyof CompleteContext['words']>;

export function thenAndNow(context: CompleteContext, earlier: Earlier, result: Result): TemplateResult {
  const { assessment, headingLevel, words } = context;
  const { answers, hold, plan, step } = compareResults(assessment, earlier, result);
  const stages = plan?.stages ?? hold?.stages ?? [];
  const others = answers.filter(({ planned }) => !planned);
  return html`<section part="then-and-now">
    ${heading(headingLevel + 1, words.thenTitle)}
    <p>${say(context, 'thenStep', { then: stepText(context, step.then), now: stepText(context, step.now) })}</p>
    ${
      stages.length > 0
        ? html`${heading(headingLevel + 2, words.thenPlan)}
            <ul>
              ${stages.map((stage) => html`<li>${stageText(context, stage)}</li>`)}
            </ul>`
        : nothing
    }
    ${others.length > 0 ? heading(headingLevel + 2, words.thenOther) : html`<p>${words.thenNothing}</p>`}
    ${
      others.length > 0
        ? html`<ul>
            ${others.map(({ item }) => html`<li>${itemText(context, item).label}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}

function stepText(context: CompleteContext, { high, low }: StepRange): string {
  return low === high ? say(context, 'thenSteps', { step: low }) : say(context, 'thenRange', { low, high });
}

function stageText(context: CompleteContext, { item, option, outcome, ticked, to }: StageThen): string {
  const { words } = context;
  const text = itemText(context, item);
  const reached = option === null ? String(to) : (text.options[option] ?? option);
  const said = [words[OUTCOME[outcome]], ...(ticked && outcome !== 'done' ? [words.thenTicked] : [])].join(', ');
  return say(context, 'thenStage', { label: text.label, option: reached, outcome: said });
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ladder } from '../../charts/index.js';
import type { Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { say } from '../session/context.js';
import { stepTitle } from './context.js';
import type { ReportContext } from './context.js';
import { toDos } from './plan/to-do.js';
import { doneText } from './plan/total.js';
import type { Situation } from './situation.js';

/** On which step the firm stands: as a heading, in one sentence, and as a picture. */
export function standing(context: ReportContext, result: Result, situation: Situation): TemplateResult {
  const { assessment, direction, headingLevel } = context;
  const { low, high } = result.step;
  const position = positionText(context, result);
  const steps = assessment.steps.length;
  const isExact = low === high;
  const toNext = isExact ? toDos(context, result, result.plan?.stages ?? []) : [];
  const title = situation === 'unknown' ? context.words.unknownTitle : position;
  return html`<div class="standing">
    ${heading(headingLevel, title, { page: true, part: 'title' })}
    ${isExact ? html`<p class="lead">${leadText(context, result, situation)}</p>` : nothing}
    ${
      situation === 'unknown'
        ? nothing
        : ladder({
            actions: { count: toNext.length, done: toNext.filter(({ isDone }) => isDone).length },
            ...{ steps, low, high },
            ...(isExact && low < steps ? { next: low + 1 } : {}),
            ...(isExact ? { name: stepTitle(context, low) } : {}),
            mirrored: direction === 'rtl',
            label: [say(context, 'ladderPicture', { steps, position }), doneText(context, toNext)]
              .filter(Boolean)
              .join(' '),
          })
    }
  </div>`;
}

export function positionText(context: ReportContext, { step: { low, high } }: Result): string {
  const steps = context.assessment.steps.length;
  if (low === high) return say(context, 'resultStep', { step: low, steps, name: stepTitle(context, low) });
  return say(context, high === low + 1 ? 'resultEither' : 'resultBetween', { low, high, steps });
}

/** What the step means; where there is nothing more to reach, that. */
export function leadText({ advice, text }: ReportContext, { step }: Result, situation: Situation): string {
  const situations = advice?.library?.text.situations;
  const meaning = text.steps[step.id]?.description ?? '';
  if (!situations || (situation !== 'top' && situation !== 'reached')) return meaning;
  return `${meaning} ${situations[situation].title}.`;
}

/** What each step means, the highest first. */
export function stepMeanings({ assessment, text, words }: ReportContext): TemplateResult {
  const rows = assessment.steps.map(
    ({ id }, index) =>
      html`<dt>${`${index + 1}. ${text.steps[id]?.title ?? id}`}</dt>
        <dd>${text.steps[id]?.description}</dd>`,
  );
  return html`<details class="more">
    <summary>${words.ladderMeaning}</summary>
    <dl class="terms" part="steps">${rows.reverse()}</dl>
  </details>`;
}

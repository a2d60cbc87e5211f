import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ladder } from '../../charts/index.js';
import type { LadderResult, Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { say } from '../session/context.js';
import { stepTitle } from './context.js';
import type { ReportContext } from './context.js';
import { profile } from './profile.js';
import { toDos } from './plan/to-do.js';
import { doneText } from './plan/total.js';
import type { Situation } from './situation.js';
import { whenText } from './when-text.js';

/** On which step the firm stands: as a heading, in one sentence, and as a picture. Without steps: its profile. */
export function standing(context: ReportContext, result: Result, situation: Situation): TemplateResult {
  return result.step ? onLadder(context, result, situation) : profile(context, result);
}

function onLadder(context: ReportContext, result: LadderResult, situation: Situation): TemplateResult {
  const { assessment, direction, headingLevel } = context;
  const { low, high } = result.step;
  const position = positionText(context, result);
  const steps = assessment.steps.length;
  const isExact = low === high;
  const toNext = isExact ? toDos(context, result, result.plan?.stages ?? []) : [];
  const title = situation === 'unknown' ? unknownText(context) : position;
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

/** Of an earlier result: where the firm stood then. */
export function positionText(context: ReportContext, { step: { low, high } }: LadderResult): string {
  const { assessment, earlier } = context;
  const values = { low, high, step: low, steps: assessment.steps.length, name: stepTitle(context, low) };
  const kind = low === high ? 'Step' : high === low + 1 ? 'Either' : 'Between';
  return earlier
    ? say(context, `then${kind}Was`, { ...values, when: whenText(context, earlier) })
    : say(context, `result${kind}`, values);
}

/** In place of it, where hardly anything is known. */
export function unknownText(context: ReportContext): string {
  const { earlier, words } = context;
  return earlier ? say(context, 'thenUnknownWas', { when: whenText(context, earlier) }) : words.unknownTitle;
}

/** What the step means; where there is nothing more to reach, that. */
export function leadText({ advice, text }: ReportContext, { step }: LadderResult, situation: Situation): string {
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

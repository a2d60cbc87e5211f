import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ladder } from '../../charts/index.js';
import type { Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { directionOf } from '../host/language.js';
import { itemText, say } from '../session/context.js';
import { stepTitle } from './context.js';
import type { ReportContext } from './context.js';

/** On which step the firm stands: in one sentence, as a picture, and as a list. */
export function standing(context: ReportContext, result: Result): TemplateResult {
  const { assessment, headingLevel, text, words } = context;
  const { low, high } = result.step;
  const position = positionText(context, result);
  const notes = [
    say(context, 'aboutShort', { version: assessment.version }),
    ...(assessment.validation === 'not-validated' ? [words.aboutNotValidated] : []),
    ...(result.depth === 'quick' ? [words.aboutQuick] : []),
  ];
  return html`${heading(headingLevel, position, { page: true, part: 'title' })}
    ${
      low === high
        ? html`<p class="lead">${text.steps[result.step.id]?.description}</p>`
        : html`<p>${words.resultRangeWhy}</p>
            <ul>
              ${result.undecided.map((id) => openItem(context, id))}
            </ul>`
    }
    <p class="muted">${notes.join(' ')}</p>
    <div class="ladder-layout">
      ${ladder({
        steps: assessment.steps.length,
        low,
        high,
        ...(low === high && low < assessment.steps.length ? { next: low + 1 } : {}),
        mirrored: directionOf(context.language) === 'rtl',
        label: say(context, 'ladderPicture', { steps: assessment.steps.length, position }),
      })}
      <ol class="steps" part="steps" reversed aria-label=${words.ladderTitle}>
        ${assessment.steps.map(({ id }, index) => stepRow(context, result, id, index + 1)).reverse()}
      </ol>
    </div>
    <details data-print="no">
      <summary>${words.ladderMeaning}</summary>
      <dl class="terms">${assessment.steps.map(({ id }, index) => meaning(context, id, index + 1)).reverse()}</dl>
    </details>`;
}

export function positionText(context: ReportContext, { step: { low, high } }: Result): string {
  const steps = context.assessment.steps.length;
  if (low === high) return say(context, 'resultStep', { step: low, steps, name: stepTitle(context, low) });
  return say(context, high === low + 1 ? 'resultEither' : 'resultBetween', { low, high, steps });
}

function openItem(context: ReportContext, id: string): TemplateResult {
  const { question } = itemText(context, id);
  return html`<li>
    ${question}
    ${
      context.asked.items.some((item) => item.id === id)
        ? html`<button
            type="button"
            class="link"
            aria-label=${say(context, 'answerNowQuestion', { question })}
            @click=${() => context.send({ type: 'change', item: id })}
          >
            ${context.words.answerNow}
          </button>`
        : nothing
    }
  </li>`;
}

function stepRow(context: ReportContext, { step }: Result, id: string, number: number): TemplateResult {
  const { text, words } = context;
  const here = number >= step.low && number <= step.high;
  const mark = step.low === step.high ? words.youAreHere : words.youMayBeHere;
  const isNext = step.low === step.high && number === step.low + 1;
  return html`<li class=${here ? 'here' : ''} aria-current=${here && step.low === step.high ? 'step' : nothing}>
    <p class="step-name">
      ${`${number}. ${text.steps[id]?.title ?? id}`} ${here ? html`<span class="badge">${mark}</span>` : nothing}
      ${isNext ? html`<span class="badge quiet">${words.nextStep}</span>` : nothing}
    </p>
  </li>`;
}

function meaning({ text }: ReportContext, id: string, number: number): TemplateResult {
  return html`<dt>${`${number}. ${text.steps[id]?.title ?? id}`}</dt>
    <dd>${text.steps[id]?.description}</dd>`;
}

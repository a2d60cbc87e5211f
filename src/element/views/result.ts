import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../engine/index.js';
import { heading } from '../heading.js';
import { cells } from './cells.js';
import { itemText, say } from './context.js';
import type { ViewContext } from './context.js';
import { standing } from './standing.js';
import { why } from './why.js';

/** The result as its own page. `confirmingReset`: the visitor asked to start again and has to say yes. */
export interface ResultView extends ViewContext {
  readonly result: Result;
  readonly confirmingReset: boolean;
  readonly askReset: (ask: boolean) => void;
}

export function resultPage(context: ResultView): TemplateResult {
  const { assessment, result, words } = context;
  return html`<div class="page" part="result">
    ${standing(context, result)} ${why(context, result)}
    ${assessment.dimensions.length > 0 ? cells(context, result) : nothing}
    ${chosenList(context, 'barriers', words.barriersTitle, result.barriers)}
    ${chosenList(context, 'support', words.supportTitle, result.supportWanted)}
    <slot name="result"></slot>
    ${about(context)} ${context.confirmingReset ? resetQuestion(context) : actions(context)}
  </div>`;
}

/** What was chosen in the item with this role; nothing if the assessment has no such item. */
function chosenList(
  context: ResultView,
  role: 'barriers' | 'support',
  title: string,
  chosen: readonly string[],
): TemplateResult | typeof nothing {
  const item = context.assessment.items.find((candidate) => candidate.role === role);
  if (!item) return nothing;
  const { options } = itemText(context, item.id);
  return html`<section part=${role}>
    ${heading(context.headingLevel + 1, title)}
    ${
      chosen.length > 0
        ? html`<ul>
            ${chosen.map((id) => html`<li>${options[id] ?? id}</li>`)}
          </ul>`
        : html`<p>${context.words.nothingChosen}</p>`
    }
  </section>`;
}

function about(context: ResultView): TemplateResult {
  const { assessment, headingLevel, language, result, text, words } = context;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(result.completedAt));
  return html`<section part="about" class="about">
    ${heading(headingLevel + 1, words.aboutTitle)}
    <p>${say(context, 'aboutMethod', { title: text.title, version: assessment.version, date })}</p>
    ${assessment.validation === 'not-validated' ? html`<p>${words.aboutNotValidated}</p>` : nothing}
    <p>${text.caveat}</p>
    <p>${text.source}</p>
  </section>`;
}

function actions({ askReset, send, words }: ResultView): TemplateResult {
  return html`<div class="actions">
    <button type="button" part="button" @click=${() => send({ type: 'back' })}>${words.changeAnswers}</button>
    <button type="button" part="button" data-focus="reset-button" @click=${() => askReset(true)}>
      ${words.startAgain}
    </button>
  </div>`;
}

function resetQuestion({ askReset, send, words }: ResultView): TemplateResult {
  return html`<div class="confirm" role="group" aria-labelledby="reset-question">
    <p id="reset-question" tabindex="-1" data-focus="reset-question">${words.startAgainQuestion}</p>
    <div class="actions">
      <button type="button" part="button" @click=${() => askReset(false)}>${words.startAgainNo}</button>
      <button type="button" part="button" @click=${() => send({ type: 'reset' })}>${words.startAgainYes}</button>
    </div>
  </div>`;
}

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Words } from '../../i18n/index.js';
import type { ViewContext } from './context.js';

/** Asked before all answers are deleted; stands in place of the buttons of the page. */
export function resetQuestion(context: ViewContext): TemplateResult {
  const { askReset, send } = context;
  // Where it can be asked for, all are there.
  const words = context.words as Words;
  return html`<div class="confirm" role="group" aria-labelledby="reset-question" data-print="no">
    <p id="reset-question" tabindex="-1" data-focus="reset-question">${words.startAgainQuestion}</p>
    <div class="actions">
      <button type="button" part="button" @click=${() => askReset(false)}>${words.startAgainNo}</button>
      <button type="button" part="button" @click=${() => send({ type: 'reset' })}>${words.startAgainYes}</button>
    </div>
  </div>`;
}

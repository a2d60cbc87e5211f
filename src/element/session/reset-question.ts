import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CompleteContext } from './context.js';

/** Asked before all answers are deleted; stands in place of the buttons of the page. */
export function resetQuestion(context: Pick<CompleteContext, 'send' | 'words'>): TemplateResult {
  const { send, words } = context;
  return html`<div class="confirm" data-print="no">
    <p tabindex="-1" data-focus="reset-question">${words.startAgainQuestion}</p>
    <div class="actions">
      <button type="button" part="button" @click=${() => send({ type: 'ask-reset', ask: false })}>
        ${words.startAgainNo}
      </button>
      <button type="button" part="button" @click=${() => send({ type: 'reset' })}>${words.startAgainYes}</button>
    </div>
  </div>`;
}

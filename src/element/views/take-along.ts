import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../heading.js';
import type { ResultView } from './result.js';

/** Ways to keep the result. */
export function takeAlong(context: ResultView): TemplateResult {
  const { copied, headingLevel, words } = context;
  return html`<section part="take-along" data-print="no">
    ${heading(headingLevel + 1, words.takeTitle)}
    <div class="actions">
      <button type="button" part="button" @click=${context.print}>${words.takePrint}</button>
      <button type="button" part="button" @click=${context.copy}>${words.takeCopy}</button>
      <button type="button" part="button" @click=${() => context.download('csv')}>${words.takeCsv}</button>
      <button type="button" part="button" @click=${() => context.download('json')}>${words.takeJson}</button>
    </div>
    <p role="status">${copied === null ? nothing : copied === 'done' ? words.takeCopied : words.takeByHand}</p>
    ${
      copied !== null && copied !== 'done'
        ? html`<textarea readonly rows="8" aria-label=${words.takeText} .value=${copied}></textarea>`
        : nothing
    }
  </section>`;
}

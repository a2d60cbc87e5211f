import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Page } from '../../engine/index.js';
import type { QuestionWords } from '../../i18n/index.js';
import { retryButton } from './retry.js';
import type { Scan } from './scan.js';

/** Whether the questions of a page have their text. */
export function hasWordsFor({ items }: Page, { text }: Scan): boolean {
  return items.every(({ id }) => text.items[id]);
}

/** Shown while a page loads, and with a button to try again if that failed. */
export function waiting(words: QuestionWords, failed: boolean, retry: () => void): TemplateResult {
  return html`<div class="page" part="page" data-waiting>
    <p role="status" tabindex="-1" data-focus="heading">${failed ? words.restFailed : words.loading}</p>
    ${failed ? retryButton(words.tryAgain, retry) : nothing}
  </div>`;
}

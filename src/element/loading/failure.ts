import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { QuestionWords } from '../../i18n/index.js';
import type { LoadError } from './load-error.js';
import { retryButton } from './retry.js';

/** Where not even the widget's own words could be loaded. */
const LAST_RESORT = {
  loadFailed: 'The scan cannot be shown.',
  loadFailedDetail: 'Reason:',
  tryAgain: 'Try again',
};

/**
 * Says plainly that there is no scan, and why. What the host page put inside the tag stays visible. `language`: of the
 * words, which may be another than that of the page.
 */
export function failure(
  error: LoadError,
  words: QuestionWords | null,
  language: string,
  retry: () => void,
): TemplateResult {
  const { loadFailed, loadFailedDetail, tryAgain } = words ?? LAST_RESORT;
  const lang = words ? language : 'en';
  const reason = [error.path, error.message].filter(Boolean).join(': ');
  // The reason is for whoever made the page, and always in English: a screen reader has to know.
  return html`<div class="page" part="error" lang=${lang} data-html2canvas-ignore>
    <slot></slot>
    <div role="alert" class="with-problem">
      <p class="small-heading">${loadFailed}</p>
      <p class="muted">${loadFailedDetail} <span lang="en">${reason}</span></p>
    </div>
    ${error.code === 'load-failed' ? retryButton(tryAgain, retry) : nothing}
  </div>`;
}

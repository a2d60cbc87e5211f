/** Says plainly that there are no figures, and why. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { retryButton } from '../element/loading/retry.js';
import type { CohortWords } from '../i18n/cohort/en.js';
import type { LoadError } from '../element/loading/load-error.js';

/** Where not even the words could be loaded. */
const LAST_RESORT = { loadFailed: 'The figures cannot be shown.', loadFailedDetail: 'Reason:', tryAgain: 'Try again' };

/** What the page put inside the tag stays visible. The reason is for whoever made the page, and always in English. */
export function failure(error: LoadError, words: CohortWords | null, retry: () => void): TemplateResult {
  const { loadFailed, loadFailedDetail, tryAgain } = words ?? LAST_RESORT;
  const reason = [error.path, error.message].filter(Boolean).join(': ');
  return html`<div class="page" part="error">
    <slot></slot>
    <div role="alert" class="notice">
      <p class="small-heading">${loadFailed}</p>
      <p class="muted">${loadFailedDetail} <span lang="en">${reason}</span></p>
    </div>
    ${error.code === 'load-failed' ? retryButton(tryAgain, retry) : nothing}
  </div>`;
}

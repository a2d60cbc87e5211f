import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Page, Session } from '../../engine/index.js';
import type { Scan } from './load-scan.js';
import type { ViewContext } from '../session/context.js';
import { retryButton } from './retry.js';

/** Whether what the visitor is at has words that are still to come. */
export function isWaiting({ isWhole, text }: Scan, { stage }: Session, page: Page | null): boolean {
  return !isWhole && stage !== 'intro' && !page?.items.every(({ id }) => text.items[id]);
}

/** In place of a page whose words are still to come. The focus goes on to its heading when they come. */
export function waiting({ words }: ViewContext, failed: boolean, retry: () => void): TemplateResult {
  return html`<div class="page" part="page" data-waiting>
    <p role="status" tabindex="-1" data-focus="heading">${failed ? words.restFailed : words.loading}</p>
    ${failed ? retryButton(words.tryAgain, retry) : nothing}
  </div>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

/** Where answers are kept, what came of it, and how to delete them. Nothing where the host asked for none. */
export function draftNotice(context: ViewContext): TemplateResult | typeof nothing {
  const { askReset, draft, persist, session, words } = context;
  if (persist === 'none') return nothing;
  if (draft === 'refused')
    return html`<p class="notice" part="draft" role="status" data-print="no">${words.draftRefused}</p>`;
  const hasAnswers = Object.keys(session.answers).length > 0;
  const told = { none: '', resumed: words.draftResumed, changed: words.draftChanged }[draft];
  return html`<div class="notice" part="draft" data-print="no">
    <p>${session.stage === 'intro' ? told : ''} ${persist === 'local' ? words.draftLocal : words.draftSession}</p>
    ${
      hasAnswers
        ? html`<p>
            <button
              type="button"
              class="link"
              data-focus=${session.stage === 'result' ? nothing : 'reset-button'}
              @click=${() => askReset(true)}
            >
              ${words.draftDelete}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}

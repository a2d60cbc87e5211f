import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Words } from '../../i18n/index.js';
import type { DraftState } from '../later/draft-keeper.js';
import type { ViewContext } from './context.js';
import { keptWhere } from './intro.js';

/** Where answers are kept, what came of it, and how to delete them. Nothing where the host asked for none. */
export function draftNotice(context: ViewContext, state: DraftState): TemplateResult | typeof nothing {
  const { askReset, persist, session } = context;
  // All of them come along with this.
  const words = context.words as Words;
  if (persist === 'none') return nothing;
  if (state === 'refused')
    return html`<p class="notice" part="draft" role="status" data-print="no">${words.draftRefused}</p>`;
  const hasAnswers = Object.keys(session.answers).length > 0;
  const told = { none: '', resumed: words.draftResumed, changed: words.draftChanged }[state];
  return html`<div class="notice" part="draft" data-print="no">
    <p>${session.stage === 'intro' ? told : ''} ${keptWhere(context)}</p>
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

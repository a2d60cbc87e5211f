import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MainWords } from '../../i18n/index.js';
import type { ViewContext } from '../session/context.js';
import { keptWhere } from '../session/kept-where.js';

/** What the visitor is told of the draft. */
export type DraftState = 'none' | 'resumed' | 'changed' | 'elsewhere' | 'deleted' | 'refused';

const NEWS = {
  elsewhere: 'draftElsewhere',
  deleted: 'draftDeleted',
  refused: 'draftRefused',
} as const satisfies Partial<Record<DraftState, keyof MainWords>>;

/** What came of keeping the answers that a visitor has to know at once; nothing while all is well. */
export function draftNews(context: ViewContext, state: DraftState): TemplateResult | typeof nothing {
  if (!context.hasAllWords || (state !== 'elsewhere' && state !== 'deleted' && state !== 'refused')) return nothing;
  return html`<p class="notice" part="draft" role="status" data-print="no">${context.words[NEWS[state]]}</p>`;
}

/** Where answers are kept, what came of it, and how to delete them. Nothing where the host asked for none. */
export function draftNotice(context: ViewContext, state: DraftState): TemplateResult | typeof nothing {
  const { persist, send, session } = context;
  if (persist === 'none' || !context.hasAllWords) return nothing;
  const { words } = context;
  const news = draftNews(context, state);
  if (state === 'refused') return news;
  const hasAnswers = Object.keys(session.answers).length > 0;
  const welcome = state === 'resumed' ? words.draftResumed : state === 'changed' ? words.draftChanged : '';
  return html`${news}
    <div class="notice" part="draft" data-print="no">
      <p>${session.stage === 'intro' ? welcome : ''} ${keptWhere(context)}</p>
      ${
        hasAnswers
          ? html`<p>
              <button
                type="button"
                class="link"
                data-focus=${session.stage === 'result' ? nothing : 'reset-button'}
                @click=${() => send({ type: 'ask-reset', ask: true })}
              >
                ${words.draftDelete}
              </button>
            </p>`
          : nothing
      }
    </div>`;
}

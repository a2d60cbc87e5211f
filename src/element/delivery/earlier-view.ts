import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MainWords } from '../../i18n/index.js';
import type { EarlierGroup } from './earlier-results.js';
import { say } from '../session/context.js';
import type { ViewContext } from '../session/context.js';

export interface EarlierView {
  readonly earlierGroups: readonly EarlierGroup[];
  /** Something was stopped just now. */
  readonly hasForgotten: boolean;
  forgetEarlier(group: EarlierGroup): Promise<void>;
}

/** What the visitor agreed to send before and that has not arrived, or never will, with a way to be rid of it. */
export function earlier(context: ViewContext, view: EarlierView): TemplateResult | typeof nothing {
  const { earlierGroups, hasForgotten } = view;
  // All words came along with this; those of a language that the page chose since are on their way.
  if ((earlierGroups.length === 0 && !hasForgotten) || !context.hasAllWords) return nothing;
  const { words } = context;
  return html`<div class="notice page" data-print="no">
    <p role="status" tabindex="-1" data-focus="delivery-earlier">${hasForgotten ? words.deliverForgotten : nothing}</p>
    ${earlierGroups.map((group) => waiting(words, view, group))}
  </div>`;
}

function waiting(words: MainWords, view: EarlierView, group: EarlierGroup): TemplateResult {
  const { ids, isOver, receiver } = group;
  const isOne = ids.length === 1;
  const [one, many] = isOver
    ? (['deliverEarlierOver', 'deliverEarlierOverMany'] as const)
    : (['deliverEarlier', 'deliverEarlierMany'] as const);
  const way = isOver ? 'deliverDelete' : isOne ? 'deliverForget' : 'deliverForgetMany';
  return html`<p>${say({ words }, isOne ? one : many, { receiver, count: ids.length })}</p>
    <p>
      <button type="button" class="link" @click=${() => void view.forgetEarlier(group)}>${words[way]}</button>
    </p>`;
}

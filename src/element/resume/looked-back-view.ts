/** What stands above the result of an earlier visit. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { say } from '../session/context.js';
import type { CompleteContext } from '../session/context.js';
import { dayText } from '../session/day.js';
import type { Earlier } from './earlier.js';
import { lostOf, lostView } from './lost-view.js';

export function lookedBackView(context: CompleteContext, earlier: Earlier, again: () => void): TemplateResult {
  const { words } = context;
  const { date } = earlier.visit;
  return html`<div class="notice" part="looked-back">
    <p>${date === null ? words.lookedBackAnyDay : say(context, 'lookedBack', { date: dayText(context, date) })}</p>
    ${earlier.sameDefinition ? nothing : html`<p>${words.backChanged}</p>`}
    ${lostView(context, lostOf(context, earlier.lost))}
    <p data-print="no">
      <button type="button" class="link" part="button" @click=${again}>${words.backAgain}</button>
    </p>
  </div>`;
}

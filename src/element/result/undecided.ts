import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { itemText, say } from '../session/context.js';
import type { ReportContext } from './context.js';
import type { Situation } from './situation.js';

/** What is not known and decides on the step, with a way to answer it now. */
export function undecided(context: ReportContext, result: Result, situation: Situation): TemplateResult {
  const { headingLevel, words } = context;
  return html`<section class="first-action" part="first-action undecided">
    ${heading(headingLevel + 1, words.findOutTitle)}
    <p>${words.resultRangeWhy}</p>
    <ul>
      ${result.undecided.map((id) => openItem(context, id))}
    </ul>
    ${situation === 'unknown' ? html`<p>${words.findOutAsk}</p>` : nothing}
  </section>`;
}

function openItem(context: ReportContext, id: string): TemplateResult {
  const { question } = itemText(context, id);
  return html`<li>
    ${question}
    ${
      context.asked.items.some((item) => item.id === id)
        ? html`<button
            type="button"
            class="link"
            aria-label=${say(context, 'answerNowQuestion', { question })}
            @click=${() => context.send({ type: 'change', item: id })}
          >
            ${context.words.answerNow}
          </button>`
        : nothing
    }
  </li>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Item, Result } from '../../engine/index.js';
import { heading } from '../host/heading.js';
import { itemField } from '../session/item-field.js';
import { itemText, say } from '../session/context.js';
import type { ReportContext } from './context.js';
import type { Situation } from './situation.js';

/** What is not known and decides on the step: where one answer may settle it, that question; others with a way to them. */
export function undecided(context: ReportContext, result: Result, situation: Situation): TemplateResult {
  const { asked, headingLevel, tick, words } = context;
  const isUnknown = situation === 'unknown';
  // In a trial it would answer for a firm that is not there.
  const here = isUnknown || tick === null ? undefined : asked.items.find(({ id }) => id === result.undecided[0]);
  const others = result.undecided.filter((id) => id !== here?.id);
  return html`<section class="first-action" part="first-action undecided">
    ${heading(headingLevel + 1, words.findOutTitle)}
    <p>${words.resultRangeWhy}</p>
    ${here ? answerHere(context, result, here) : nothing}
    ${
      others.length > 0
        ? html`<ul>
            ${others.map((id) => openItem(context, id))}
          </ul>`
        : nothing
    }
    ${
      isUnknown
        ? html`<p>${words.findOutAsk}</p>
            <p data-print="no"><a href=${letter(context, result)}>${words.findOutSend}</a></p>`
        : nothing
    }
  </section>`;
}

/** The question itself. With another answer comes the button that makes the result anew: no choice does so by itself. */
function answerHere(context: ReportContext, { answers }: Result, item: Item): TemplateResult {
  const { headingLevel, send, session, words } = context;
  const hasChanged = String(session.answers[item.id]) !== String(answers[item.id]);
  return html`${heading(headingLevel + 2, itemText(context, item.id).question, { id: `title-${item.id}` })}
    <div data-print="no">
      ${itemField(context, item)}
      ${
        hasChanged
          ? html`<div class="actions">
              <button
                type="button"
                class="primary"
                part="button button-primary"
                @click=${() => send({ type: 'finish' })}
              >
                ${words.showResult}
              </button>
            </div>`
          : nothing
      }
    </div>`;
}

function openItem(context: ReportContext, id: string): TemplateResult {
  const { question } = itemText(context, id);
  return html`<li>
    <p>${question}</p>
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

/** A letter with the open questions, written in the visitor's own mail program: the scan sends nothing. */
function letter(context: ReportContext, { undecided: open }: Result): string {
  const lines = open.map((id, at) => `${at + 1}. ${itemText(context, id).question}`);
  const [subject, body] = [context.text.title, lines.join('\r\n')].map(encodeURIComponent);
  return `mailto:?subject=${subject}&body=${body}`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../host/heading.js';
import type { MainWords } from '../../../i18n/index.js';
import type { Taken } from './take-along.js';
import { say } from '../../session/context.js';
import type { CompleteContext } from '../../session/context.js';
import type { FileFormat } from './files.js';

/** What the result can be kept as, and what came of the last try. */
export interface TakeAlongView extends Pick<CompleteContext, 'headingLevel' | 'words'> {
  /** Null where nothing has to be said. */
  readonly taken: Taken | null;
  readonly copy: () => void;
  readonly print: () => void;
  readonly sendOn: () => void;
  readonly download: (format: FileFormat) => void;
}

/** Ways to keep the result. `comeBack`: what helps to come back later, if there is anything. */
export function takeAlong(context: TakeAlongView, comeBack: unknown): TemplateResult {
  const { headingLevel, taken, words } = context;
  return html`<section part="take-along" data-print="no">
    ${heading(headingLevel + 1, words.takeTitle)}
    <div class="take-row">
      <button type="button" part="button" @click=${context.print}>${words.takePrint}</button>
      <button type="button" part="button" @click=${context.sendOn}>${words.takeSend}</button>
      <details>
        <summary class="button" part="button">${words.takeMore}</summary>
        <div class="take">
          <button type="button" part="button" @click=${context.copy}>${words.takeCopy}</button>
          <button type="button" part="button" @click=${() => context.download('csv')}>${words.takeCsv}</button>
          <button type="button" part="button" @click=${() => context.download('json')}>${words.takeJson}</button>
        </div>
      </details>
      ${
        comeBack
          ? html`<details part="resume">
              <summary class="button" part="button">${words.keepTitle}</summary>
              <div class="resume">${comeBack}</div>
            </details>`
          : nothing
      }
    </div>
    <p role="status">${taken ? said(taken, words) : nothing}</p>
    ${
      taken?.text
        ? html`<textarea readonly rows="8" aria-label=${words.takeText} .value=${taken.text}></textarea>`
        : nothing
    }
  </section>`;
}

function said({ message, text }: Taken, words: MainWords): string {
  if (message === 'takeFailed' && text !== null) return `${words.takeFailed} ${words.takeInstead}`;
  return say({ words }, message, { more: words.takeMore });
}

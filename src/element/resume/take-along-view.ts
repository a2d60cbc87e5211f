/** What the visitor takes along to come back later: the code, with ways to keep it. The result page has it in a row. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MainWords } from '../../i18n/index.js';
import { codeText, labelOf, qrView } from './code-view.js';
import type { QrPicture } from './qr.js';

export interface KeepView {
  readonly words: MainWords;
  readonly code: string;
  /** Null where the host page allows none. */
  readonly link: string | null;
  /** Null until it is drawn, and if the code is too long for one. */
  readonly picture: QrPicture | null;
  readonly mail: string;
  readonly isCopied: boolean;
  readonly copy: (text: string) => void;
  readonly remind: () => void;
}

export function keepView(view: KeepView): TemplateResult {
  const { code, copy, isCopied, link, mail, picture, remind, words } = view;
  return html`<p>${words.keepHow}</p>
    <p>${labelOf(words, words.keepCode)}${codeText(code)}</p>
    <p class="muted">${words.keepWho}</p>
    ${
      picture
        ? html`<div class="qr">
            ${qrView(picture, words.keepQr)}
            <p>${link === null ? words.keepScanCode : words.keepScanLink}</p>
          </div>`
        : nothing
    }
    <div class="take">
      <button type="button" part="button" @click=${() => copy(code)}>${words.keepCopy}</button>
      ${
        link === null
          ? nothing
          : html`<button type="button" part="button" @click=${() => copy(link)}>${words.keepCopyLink}</button>`
      }
      <a class="button" part="button" href=${mail} data-print="no">${words.keepMail}</a>
      <button type="button" part="button" @click=${remind}>${words.keepCalendar}</button>
    </div>
    <p role="status">${isCopied ? words.keepCopied : nothing}</p>`;
}

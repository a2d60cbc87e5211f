/** What the visitor comes back with, on the sheet for the wall. */
import { html, nothing } from 'lit';
import type { MainWords } from '../../i18n/index.js';
import type { KeptOnPaper } from '../session/context.js';
import { codeText, labelOf, qrView } from './code-view.js';
import type { QrPicture } from './qr.js';

interface PaperView {
  readonly words: MainWords;
  readonly code: string;
  /** Null where the host page allows none. */
  readonly link: string | null;
  readonly picture: QrPicture | null;
}

export function keptOnPaper({ code, link, picture, words }: PaperView): KeptOnPaper {
  return {
    text: html`<p>${labelOf(words, words.keepCode)}${codeText(code)}</p>
      ${link === null ? nothing : html`<p>${labelOf(words, words.keepLink)}<span dir="ltr" translate="no">${link}</span></p>`}
      <p class="muted">${words.keepWho}</p>`,
    picture: picture && qrView(picture, words.keepQr),
  };
}

/** A code as text and as a picture, the same on screen and on paper. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MainWords } from '../../i18n/index.js';
import { say } from '../session/context.js';
import type { QrPicture } from './qr.js';

/** `label`, as the language writes it before a value. */
export function labelOf(words: MainWords, label: string): string {
  return say({ words }, 'labelled', { label, value: '' });
}

/** It is written from left to right in every language. */
export function codeText(code: string): TemplateResult {
  return html`<strong part="code" translate="no" dir="ltr">${code}</strong>`;
}

/** Black on white whatever the colours of the page: not every app reads it the other way round. */
export function qrView({ path, size }: QrPicture, name: string): TemplateResult {
  return html`<svg
    part="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${name}
    shape-rendering="crispEdges"
    focusable="false"
  >
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
}

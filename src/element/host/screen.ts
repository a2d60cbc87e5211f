import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { directionOf } from './language.js';

/** Wraps the current screen, with its language and direction. */
export function screenIn(language: string, content: unknown): TemplateResult {
  // html2canvas cannot read `color-mix()` and would fail for the whole page, so it skips the tag.
  return html`<div class="scan" lang=${language} dir=${directionOf(language)} data-html2canvas-ignore>${content}</div>`;
}

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { directionOf } from './language.js';

/** Wraps the current screen, with its language and direction. */
export function screenIn(language: string, content: unknown): TemplateResult {
  // A tool that takes pictures of pages fails at colours that are mixed, and there would be none of the page either.
  return html`<div class="scan" lang=${language} dir=${directionOf(language)} data-html2canvas-ignore>${content}</div>`;
}

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Direction } from './direction.js';

/** Of the words on a screen: a BCP 47 tag, and how they are written; `ltr` if that is absent. */
interface Written {
  readonly language: string;
  readonly direction?: Direction;
}

/** Wraps the current screen, with its language and direction. */
export function screenIn({ direction = 'ltr', language }: Written, content: unknown): TemplateResult {
  // html2canvas cannot read `color-mix()` and would fail for the whole page, so it skips the tag.
  return html`<div class="scan" lang=${language} dir=${direction} data-html2canvas-ignore>${content}</div>`;
}

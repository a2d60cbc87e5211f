/** A share of all as a bar. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Draws `share`, 0 to 100. Hidden from screen readers, since the page also gives the figure as text. */
export function bar(share: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect class="bar-track" width="100%" height="100%" rx="3"></rect>
    <rect class="bar-score" width="${share}%" height="100%" rx="3"></rect>
  </svg>`;
}

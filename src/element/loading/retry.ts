import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Where something could not be loaded. */
export function retryButton(label: string, retry: () => void): TemplateResult {
  return html`<div class="actions">
    <button type="button" class="primary" part="button button-primary" @click=${retry}>${label}</button>
  </div>`;
}

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { itemText, say } from '../../session/context.js';
import type { ReportContext } from '../context.js';
import type { ToDo } from './to-do.js';

/** A box to tick off what has been done. `isLabelled`: with its word beside it. It cannot be changed while nobody may tick. */
export function tickBox(
  context: ReportContext,
  { action, isDone, stage }: ToDo,
  { isLabelled = false }: { readonly isLabelled?: boolean } = {},
): TemplateResult {
  const { tick, words } = context;
  const value = action?.title ?? itemText(context, stage.item).label;
  return html`<label class="tick" part="tick">
    <input
      type="checkbox"
      aria-label=${say(context, 'labelled', { label: words.done, value })}
      .checked=${live(isDone)}
      ?disabled=${tick === null}
      @change=${(event: Event) => tick?.(stage, (event.target as HTMLInputElement).checked)}
    />
    ${isLabelled ? html`<span>${words.done}</span>` : ''}
  </label>`;
}

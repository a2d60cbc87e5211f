import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LadderResult, Tipping } from '../../engine/index.js';
import { itemText, say } from '../session/context.js';
import type { ReportContext } from './context.js';
import { targetText } from './target.js';

/** With fewer changes a word would say more than they can tell. */
const LEAST_CHANGES = 5;

/** How sure the step is, in a word or two; undefined where that would say more than can be told. */
export function certaintyWord({ words }: ReportContext, { robustness, step }: LadderResult): string | undefined {
  const { changes, word } = robustness;
  if (word === null || step.low < step.high) return words.certaintyOpen;
  const keys = { firm: 'certaintyFirm', 'fairly-firm': 'certaintyFairly', borderline: 'certaintyBorderline' } as const;
  return changes < LEAST_CHANGES ? undefined : words[keys[word]];
}

/** How sure the step is, and which small changes would give another one. */
export function certainty(context: ReportContext, { robustness, step }: LadderResult): TemplateResult | typeof nothing {
  const { changes, tipping, unchanged, word } = robustness;
  if (word === null) return nothing;
  if (step.low < step.high) return html`<p part="certainty" class="certainty">${context.words.sureOpen}</p>`;
  const keys = { firm: 'sureFirm', 'fairly-firm': 'sureFairly', borderline: 'sureBorderline' } as const;
  return html`<div part="certainty" class="certainty">
    <p>
      ${changes < LEAST_CHANGES ? nothing : html`<strong>${context.words[keys[word]]}</strong>`}
      ${say(context, 'sureCount', { changes, unchanged })}
    </p>
    ${
      tipping.length > 0
        ? html`<details>
            <summary>${context.words.sureTipping}</summary>
            <ul>
              ${tipping.map((one) => html`<li>${tippingText(context, one)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

export function tippingText(context: ReportContext, { item, option, step, to }: Tipping): string {
  const answer = targetText(context, { item, option, to });
  return say(context, 'sureTippingItem', { label: itemText(context, item).label, answer, step });
}

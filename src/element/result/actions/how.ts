import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../../engine/index.js';
import { itemInRole, optionLabel } from '../context.js';
import type { ReportContext } from '../context.js';
import { evidenceText } from '../evidence.js';
import { offerLine } from '../offer.js';
import { answerLine } from '../plan/change.js';
import type { Change } from '../plan/change.js';
import { effortFacts } from './effort.js';
import type { ActionView } from './view.js';

export interface HowOptions {
  /** What it changes; null where it stands outside a plan. */
  readonly stage: Change | null;
  /** How many of its steps stand above it already, with what it costs. Default 0. */
  readonly from?: number;
}

/** How an action is done: its steps, when it is done, what to beware of, and why it is here. */
export function how(
  context: ReportContext,
  result: Result,
  action: ActionView,
  { from = 0, stage }: HowOptions,
): TemplateResult {
  const { words } = context;
  const form = action.support && optionLabel(context, itemInRole(context, 'support')?.id ?? '', action.support);
  const steps = action.steps.slice(from);
  return html`<div class="how" part="how">
    ${
      steps.length > 0
        ? html`<ol start=${from + 1}>
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>`
        : nothing
    }
    <dl class="how-facts">
      ${fact(words.howDone, action.done)}
      ${from === 0 ? fact(words.howCost, effortFacts(context, action.effort).join(' · ')) : nothing}
      ${fact(words.howWatch, action.watch)} ${fact(words.howStop, action.stop)}
      ${action.safety.map((note) => fact(words.howSafety, note))}
      ${fact(
        words.howHelp,
        form,
        action.offers.map((offer) => offerLine(context, offer)),
      )}
      ${fact(words.howWhy, action.why)} ${stage ? fact(words.howAnswer, answerLine(context, result, stage)) : nothing}
      ${fact(words.howEvidence, evidenceText(context, action.evidence))}
    </dl>
  </div>`;
}

/** `more`: what else is said under the same title. */
function fact(
  title: string,
  text: string | undefined,
  more: readonly TemplateResult[] = [],
): TemplateResult | typeof nothing {
  const said = [...(text ? [text] : []), ...more];
  return said.length > 0
    ? html`<div>
        <dt>${title}</dt>
        ${said.map((one) => html`<dd>${one}</dd>`)}
      </div>`
    : nothing;
}

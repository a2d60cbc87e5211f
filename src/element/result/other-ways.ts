import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Result } from '../../engine/index.js';
import type { ReportContext } from './context.js';
import { fold } from './fold.js';
import { changeRow } from './plan/row.js';

/** Other routes to the next step, as changes of answers. */
export function otherWays(context: ReportContext, result: Result): TemplateResult | typeof nothing {
  const { words } = context;
  const { alternatives = [], effort = 0 } = result.plan ?? {};
  if (alternatives.length === 0) return nothing;
  const finding = String(alternatives.length);
  return fold(
    context,
    { part: 'other-ways', title: words.planAlternatives, finding },
    alternatives.map(
      (other) => html`
        <p class="group-title">${other.effort === effort ? words.planAsMuch : words.planMore}</p>
        <ol class="raises">
          ${other.raises.map((raise, index) => changeRow(context, result, raise, index + 1))}
        </ol>
      `,
    ),
  );
}

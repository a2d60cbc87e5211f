import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { say } from '../session/context.js';
import type { ReportContext } from './context.js';

/** So many are read; a longer list is skipped. */
const FIRST = 3;

/** Cards, the best first; what comes after the first few is folded away. */
export function cards(context: ReportContext, all: readonly TemplateResult[]): TemplateResult {
  const rest = all.slice(FIRST);
  return html`<ul class="cards">
      ${all.slice(0, FIRST)}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary data-print="no">${say(context, 'moreCards', { count: rest.length })}</summary>
            <ul class="cards">
              ${rest}
            </ul>
          </details>`
        : nothing
    }`;
}

/** Parts of a whole, in their order, as one bar. */
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

export interface StackedBarPicture {
  /** Each 0 to 1; together 1. */
  readonly shares: readonly number[];
  /** Whether the bar begins at the right, for right-to-left languages. */
  readonly mirrored?: boolean;
}

/** Which of five tones a part has: the first is the lightest, the last the darkest. */
export function toneOf(at: number, count: number): number {
  return count < 2 ? 5 : 1 + Math.round((4 * at) / (count - 1));
}

const percent = (part: number) => `${(100 * part).toFixed(2)}%`;

/** Hidden from screen readers, since the page also says it in words. */
export function stackedBar({ mirrored = false, shares }: StackedBarPicture): TemplateResult {
  let end = 0;
  return html`<svg class="stacked-bar" aria-hidden="true" focusable="false">
    ${shares.map((share, at) => {
      const start = end;
      end += share;
      const x = percent(mirrored ? 1 - end : start);
      return svg`<rect class="tone-${toneOf(at, shares.length)}" x=${x} width=${percent(share)} height="100%"></rect>`;
    })}
  </svg>`;
}

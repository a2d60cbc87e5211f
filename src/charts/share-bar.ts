/** A share of all as a bar, with a thin line for where it may lie by chance. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

export interface ShareBarPicture {
  /** All 0 to 1. `low` and `high` are absent where there is no chance in it. */
  readonly share: number;
  readonly low?: number;
  readonly high?: number;
  /** Whether the bar begins at the right, for right-to-left languages. */
  readonly mirrored?: boolean;
  /** Figures of others, which are not to be mistaken for these. */
  readonly isHollow?: boolean;
}

const percent = (part: number) => `${(100 * part).toFixed(2)}%`;

/** Hidden from screen readers, since the page also says it in words. */
export function shareBar(picture: ShareBarPicture): TemplateResult {
  const { high, isHollow = false, low, mirrored = false, share } = picture;
  const from = (start: number, width: number) => percent(mirrored ? 1 - start - width : start);
  const at = (place: number) => percent(mirrored ? 1 - place : place);
  return html`<svg class="share-bar ${isHollow ? 'hollow' : ''}" aria-hidden="true" focusable="false">
    <rect class="share-track" width="100%" height="100%" rx="3"></rect>
    <rect class="share-fill" x=${from(0, share)} width=${percent(share)} height="100%" rx="3"></rect>
    ${
      low === undefined || high === undefined
        ? nothing
        : ['share-halo', 'share-range'].map(
            (name) => svg`<g class=${name}>
              <line x1=${at(low)} x2=${at(high)} y1="50%" y2="50%"></line>
              ${[low, high].map((end) => svg`<line x1=${at(end)} x2=${at(end)} y1="25%" y2="75%"></line>`)}
            </g>`,
          )
    }
  </svg>`;
}

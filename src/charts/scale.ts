/** A share of all on a scale from none to all. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

export interface ScalePicture {
  /** 0 to 100. */
  readonly share: number;
  /** The share in words, such as "29 %". */
  readonly text: string;
  /** What stands at both ends, such as "0 %" and "100 %"; absent where the scale below says it. */
  readonly ends?: readonly [none: string, all: string];
  /** Whether the scale begins at the right, for right-to-left languages. */
  readonly mirrored?: boolean;
}

/** Nearer to an end than this, a text begins or ends there, so that it is not cut off. */
const NEAR_END = 6;

/** Draws a dot on a line. Hidden from screen readers, since the page also says it in words. */
export function scale({ ends, mirrored = false, share, text }: ScalePicture): TemplateResult {
  const placeOf = (part: number) => (mirrored ? 100 - part : part);
  const at = placeOf(share);
  const filled = Math.min(at, placeOf(0));
  const label = (place: number, y: number, name: string, words: string) =>
    svg`<text class=${name} x="${place}%" y=${y} text-anchor=${anchorAt(place)}>${words}</text>`;
  return html`<svg class="scale" aria-hidden="true" focusable="false" height=${ends ? 48 : 32}>
    <line class="scale-line" x1="0" x2="100%" y1="22" y2="22"></line>
    ${[0, 50, 100].map((tick) => svg`<line class="scale-tick" x1="${tick}%" x2="${tick}%" y1="18" y2="26"></line>`)}
    <rect class="scale-share" x="${filled}%" y="20" width="${share}%" height="4"></rect>
    <circle class="scale-dot" cx="${at}%" cy="22" r="7"></circle>
    ${label(at, 11, 'scale-value', text)}
    ${ends ? ends.map((words, index) => label(placeOf(index * 100), 45, 'scale-end', words)) : nothing}
  </svg>`;
}

function anchorAt(place: number): string {
  if (place < NEAR_END) return 'start';
  return place > 100 - NEAR_END ? 'end' : 'middle';
}

/** The score bar of a cell. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { hatch } from './hatch.js';

export interface BarPicture {
  /** Unique within the shadow root; becomes part of the id of the SVG pattern. */
  readonly id: string;
  /** Bounds of the score, 0 to 100. The range between them is hatched. */
  readonly low: number;
  readonly high: number;
  /** Score needed for the next step, 0 to 100; absent at the top step. */
  readonly needed?: number;
}

/** Draws a score as a horizontal bar. Hidden from screen readers, since the page also gives the figures as text. */
export function bar({ id, low, high, needed }: BarPicture): TemplateResult {
  const pattern = `hatch-${id}`;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    ${hatch(pattern)}
    <rect class="bar-track" width="100%" height="100%" rx="3"></rect>
    <rect class="bar-score" width="${low}%" height="100%" rx="3"></rect>
    ${
      high > low
        ? svg`<rect class="bar-open" x="${low}%" width="${high - low}%" height="100%" fill="url(#${pattern})"></rect>`
        : nothing
    }
    ${
      needed === undefined
        ? nothing
        : svg`<line class="bar-needed" x1="${needed}%" x2="${needed}%" y1="0" y2="100%"></line>`
    }
  </svg>`;
}

import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { hatch } from './hatch.js';

export interface BarPicture {
  /** Unique within the shadow root. */
  readonly id: string;
  /** The score, 0-100. What lies between low and high is drawn as open. */
  readonly low: number;
  readonly high: number;
  /** What the next step asks for, 0-100; absent where there is no next step. */
  readonly needed?: number;
}

/** One score as a bar. For the eye only: the figures stand beside it in words and in a table. */
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

/** The ladder chart: the steps as a staircase, with the firm's step or step range. */
import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { staircase } from './geometry.js';
import type { Tread } from './geometry.js';
import { hatch } from './hatch.js';

export interface LadderPicture {
  /** Number of steps. */
  readonly steps: number;
  /** First and last step of the step range, numbered from 1. */
  readonly low: number;
  readonly high: number;
  /** The next step, which gets a flag; absent at the top step. */
  readonly next?: number;
  /** Whether the staircase rises to the left, for right-to-left languages. */
  readonly mirrored?: boolean;
  /** Text alternative of the whole picture. */
  readonly label: string;
}

/** Draws the staircase with a marker on each step of the step range. */
export function ladder({ steps, low, high, next, label, mirrored = false }: LadderPicture): TemplateResult {
  const { width, height, treads } = staircase(steps, low, high);
  const placed = mirrored ? treads.map((tread) => ({ ...tread, x: width - tread.x - tread.width })) : treads;
  return html`<svg class="ladder" part="ladder" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    ${hatch('ladder-hatch')} ${placed.map((tread) => drawTread(tread, markOf(tread.step, low, high, next)))}
  </svg>`;
}

type Mark = 'here' | 'next' | null;

function markOf(step: number, low: number, high: number, next: number | undefined): Mark {
  if (step >= low && step <= high) return 'here';
  return step === next ? 'next' : null;
}

function drawTread({ step, state, x, y, width, height }: Tread, mark: Mark): SVGTemplateResult {
  const centre = x + width / 2;
  // Hidden, since some screen readers read the numbers in addition to the `aria-label` of the picture.
  return svg`<g class="tread ${state}" aria-hidden="true">
    <rect class="tread-face" x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2} rx="4"></rect>
    ${state === 'possible' ? svg`<rect x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2} rx="4" fill="url(#ladder-hatch)"></rect>` : nothing}
    <text class="tread-number" x=${centre} y=${y + 27} text-anchor="middle">${step}</text>
    ${mark === 'here' ? marker(centre, y - 6) : nothing} ${mark === 'next' ? flag(centre, y - 4) : nothing}
  </g>`;
}

/** A pin whose tip is at (x, y). */
function marker(x: number, y: number): SVGTemplateResult {
  return svg`<g class="marker" transform="translate(${x} ${y})">
    <path
      fill-rule="evenodd"
      d="M0 0 C-4 -8 -12 -13 -12 -22 A12 12 0 1 1 12 -22 C12 -13 4 -8 0 0 Z M-4.5 -22 a4.5 4.5 0 1 0 9 0 a4.5 4.5 0 1 0 -9 0 Z"
    ></path>
  </g>`;
}

/** A flag on the next step; its foot is at (x, y). */
function flag(x: number, y: number): SVGTemplateResult {
  return svg`<g class="flag" transform="translate(${x} ${y})">
    <path d="M-7 0 V-30"></path>
    <path class="flag-cloth" d="M-7 -29 H12 L7 -22.5 L12 -16 H-7 Z"></path>
  </g>`;
}

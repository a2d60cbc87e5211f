import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { staircase } from './geometry.js';
import type { Tread } from './geometry.js';
import { hatch } from './hatch.js';

export interface LadderPicture {
  /** How many steps there are. */
  readonly steps: number;
  /** The step range, numbered from 1. */
  readonly low: number;
  readonly high: number;
  /** What the picture shows, in words. */
  readonly label: string;
}

/** A staircase with a marker on each step where the firm stands or may stand. */
export function ladder({ steps, low, high, label }: LadderPicture): TemplateResult {
  const { width, height, treads } = staircase(steps, low, high);
  return html`<svg class="ladder" part="ladder" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    ${hatch('ladder-hatch')} ${treads.map((tread) => drawTread(tread, tread.step >= low && tread.step <= high))}
  </svg>`;
}

function drawTread({ step, state, x, y, width, height }: Tread, marked: boolean): SVGTemplateResult {
  const centre = x + width / 2;
  return svg`<g class="tread ${state}">
    <rect class="tread-face" x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2} rx="4"></rect>
    ${state === 'possible' ? svg`<rect x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2} rx="4" fill="url(#ladder-hatch)"></rect>` : nothing}
    <text class="tread-number" x=${centre} y=${y + 27} text-anchor="middle">${step}</text>
    ${marked ? marker(centre, y - 6) : nothing}
  </g>`;
}

/** A pin whose point is at (x, y). */
function marker(x: number, y: number): SVGTemplateResult {
  return svg`<g class="marker" transform="translate(${x} ${y})">
    <path d="M0 0 C-4 -8 -12 -13 -12 -22 A12 12 0 1 1 12 -22 C12 -13 4 -8 0 0 Z"></path>
    <circle class="marker-eye" cx="0" cy="-22" r="4.5"></circle>
  </g>`;
}

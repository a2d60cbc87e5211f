/** The ladder chart: the steps as a staircase, with the firm's step or step range. */
import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { marksOnRiser, mirror, RISE, staircase } from './geometry.js';
import type { Staircase, Tread } from './geometry.js';
import { hatch } from './hatch.js';

export interface LadderPicture {
  /** Number of steps. */
  readonly steps: number;
  /** First and last step of the step range, numbered from 1. */
  readonly low: number;
  readonly high: number;
  /** The next step, which gets a flag and a dashed outline; absent at the top step. */
  readonly next?: number;
  /** Name of the step on which the firm stands; absent for a range. */
  readonly name?: string;
  /** How many actions lead to the next step, and how many of them are done. They are drawn once one is. */
  readonly actions?: { readonly count: number; readonly done: number };
  /** Whether the staircase rises to the left, for right-to-left languages. */
  readonly mirrored?: boolean;
  /** Text alternative of the whole picture. */
  readonly label: string;
}

/** Distance from a tread up to the centre of the marker. */
const MARKER = 12;

/** From the middle of the flag's tread to where a name may begin or end. */
const FLAG = 14;
/** Width of a letter of a name, on the wide side: its font is not known. */
const CHARACTER = 9;

const NONE = { count: 0, done: 0 };

/** Draws the staircase with one marker: on the step, or along the step range. */
export function ladder({
  actions = NONE,
  high,
  label,
  low,
  mirrored = false,
  name,
  next,
  steps,
}: LadderPicture): TemplateResult {
  const rising = staircase(steps, low, high);
  const stairs = mirrored ? mirror(rising) : rising;
  const { width, height, treads: placed } = stairs;
  const nextTread = next === undefined ? undefined : placed[next - 1];
  const [first, last] = [placed[low - 1], placed[high - 1]];
  // The parts are hidden, since some screen readers read the numbers in addition to the `aria-label` of the picture.
  return html`<svg class="ladder" part="ladder" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    ${hatch('ladder-hatch')}
    <g aria-hidden="true">
      ${placed.map((tread) => drawTread(tread, height, tread.step === next))}
      ${first && last ? marker(first, last) : nothing}
      ${nextTread && actions.done > 0 ? marks(nextTread, actions, mirrored) : nothing}
      ${first && name !== undefined ? nameAbove(first, name, stairs, nextTread) : nothing}
    </g>
  </svg>`;
}

const centreOf = ({ width, x }: Tread) => x + width / 2;

function drawTread({ step, state, x, y, width, height }: Tread, ground: number, isNext: boolean): SVGTemplateResult {
  const centre = x + width / 2;
  const face = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
  return svg`<g class="tread ${state} ${isNext ? 'next' : ''}">
    <rect class="tread-face" x=${face.x} y=${face.y} width=${face.width} height=${face.height} rx="2"></rect>
    ${
      state === 'possible'
        ? svg`<rect x=${face.x} y=${face.y} width=${face.width} height=${face.height} rx="2" fill="url(#ladder-hatch)"></rect>`
        : nothing
    }
    <text class="tread-number" x=${centre} y=${ground - 5} text-anchor="middle">${step}</text>
    ${isNext ? svg`<path class="flag" d="M${centre - 6} ${y - 4}v-18h15l-4.5 4.5 4.5 4.5h-12.5v9z"></path>` : nothing}
  </g>`;
}

/** A dot above one tread, or a bar from the first to the last. */
function marker(first: Tread, last: Tread): SVGTemplateResult {
  const from = `M${centreOf(first)} ${first.y - MARKER}`;
  return svg`<path class="marker" d="${from}L${centreOf(last)} ${last.y - MARKER}"></path>`;
}

/** The actions as marks on the riser to the next step, filled from its foot up as they are done. */
function marks(next: Tread, { count, done }: typeof NONE, mirrored: boolean): SVGTemplateResult[] {
  return marksOnRiser(next, count, mirrored).map(
    ({ x, y }, index) => svg`<circle class="mark ${index < done ? 'done' : ''}" cx=${x} cy=${y} r="2.25"></circle>`,
  );
}

/** Higher than the flag on the next tread, beside it where there is room, and within the picture. */
function nameAbove(tread: Tread, name: string, { width }: Staircase, next: Tread | undefined): SVGTemplateResult {
  const y = tread.y - RISE - 26;
  const centre = centreOf(tread);
  const anchor = centre < width / 4 ? 'start' : centre > (width * 3) / 4 ? 'end' : 'middle';
  const x = {
    start: tread.x + 2,
    middle: next ? besideFlag(centre, centreOf(next), name.length * (CHARACTER / 2)) : centre,
    end: tread.x + tread.width - 2,
  }[anchor];
  return svg`<text class="tread-name" x=${x} y=${Math.max(17, y)} text-anchor=${anchor}>${name}</text>`;
}

/** The middle of a name that ends before the flag begins; as near to its own tread as that allows. */
function besideFlag(centre: number, flag: number, half: number): number {
  return flag > centre ? Math.min(centre, flag - FLAG - half) : Math.max(centre, flag + FLAG + half);
}

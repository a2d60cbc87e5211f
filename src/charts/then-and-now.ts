/** Then and now on one staircase: a ring where the firm stood, a dot where it stands, and what it has done of its plan. */
import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { marksOnRiser, mirror, staircase } from './geometry.js';
import type { Staircase } from './geometry.js';

/** First and last step, numbered from 1. */
interface StepRange {
  readonly low: number;
  readonly high: number;
}

export interface ThenAndNowPicture {
  /** Number of steps. */
  readonly steps: number;
  readonly then: StepRange;
  readonly now: StepRange;
  /** The words "then" and "now". */
  readonly names: { readonly then: string; readonly now: string };
  /** The plan of then: to which step it led, how many parts it had, and how many of them are done. Drawn once one is. */
  readonly plan?: { readonly step: number; readonly count: number; readonly done: number };
  /** Whether the staircase rises to the left, for right-to-left languages. */
  readonly mirrored?: boolean;
  /** Text alternative of the whole picture. */
  readonly label: string;
}

/** Distances from a tread up to the centre of a marker, and up to the foot of the word above it. */
const MARKER = 12;
const WORD = 28;

export function thenAndNow(picture: ThenAndNowPicture): TemplateResult {
  const { label, mirrored = false, names, now, plan, steps, then } = picture;
  const rising = staircase(steps, now.low, now.high);
  const stairs = mirrored ? mirror(rising) : rising;
  const { height, treads, width } = stairs;
  const riser = plan && plan.done > 0 ? treads[plan.step - 1] : undefined;
  const isMoved = then.low !== now.low || then.high !== now.high;
  // The parts are hidden, since some screen readers read the words in addition to the `aria-label` of the picture.
  return html`<svg class="ladder then-ladder" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    <g aria-hidden="true">
      ${treads.map(({ height: tall, state, step, width: wide, x, y }) => {
        const face = { x: x + 1, y: y + 1, width: wide - 2, height: tall - 2 };
        return svg`<g class="tread ${state}">
          <rect class="tread-face" x=${face.x} y=${face.y} width=${face.width} height=${face.height} rx="2"></rect>
          <text class="tread-number" x=${x + wide / 2} y=${height - 5} text-anchor="middle">${step}</text>
        </g>`;
      })}
      ${placed(stairs, then, 'then-marker')} ${placed(stairs, then, 'then-marker inner')}
      ${placed(stairs, now, 'marker')} ${isMoved ? word(stairs, then, names.then) : nothing}
      ${word(stairs, now, isMoved ? names.now : `${names.then}, ${names.now}`)}
      ${
        riser && plan
          ? svg`<g class=${riser.state}>
              ${marksOnRiser(riser, plan.count, mirrored).map(
                ({ x, y }, at) =>
                  svg`<circle class="mark ${at < plan.done ? 'done' : ''}" cx=${x} cy=${y} r="2.25"></circle>`,
              )}
            </g>`
          : nothing
      }
    </g>
  </svg>`;
}

/** A dot above one tread, or a bar from the first to the last. */
function placed({ treads }: Staircase, { high, low }: StepRange, name: string): SVGTemplateResult | typeof nothing {
  const [first, last] = [treads[low - 1], treads[high - 1]];
  if (!first || !last) return nothing;
  const at = ({ width, x, y }: typeof first) => `${x + width / 2} ${y - MARKER}`;
  return svg`<path class=${name} d="M${at(first)}L${at(last)}"></path>`;
}

/** Above the last of its steps, and within the picture. */
function word(
  { treads, width: whole }: Staircase,
  { high }: StepRange,
  text: string,
): SVGTemplateResult | typeof nothing {
  const tread = treads[high - 1];
  if (!tread) return nothing;
  const centre = tread.x + tread.width / 2;
  const anchor = centre < tread.width ? 'start' : centre > whole - tread.width ? 'end' : 'middle';
  const x = { start: tread.x + 2, middle: centre, end: tread.x + tread.width - 2 }[anchor];
  return svg`<text class="tread-name" x=${x} y=${Math.max(16, tread.y - WORD)} text-anchor=${anchor}>${text}</text>`;
}

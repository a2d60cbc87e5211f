/** The staircase as a small picture: where the firm stands, and where another answer would put it. */
import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { mirror, SMALL, staircase } from './geometry.js';
import type { Staircase } from './geometry.js';

/** First and last step, numbered from 1. */
interface StepRange {
  readonly low: number;
  readonly high: number;
}

export interface SmallLadderPicture {
  /** Number of steps. */
  readonly steps: number;
  /** Where the firm stands: a ring. */
  readonly own: StepRange;
  /** Where it would stand: the marker, and the steps that are filled. */
  readonly shown: StepRange;
  /** Whether the staircase rises to the left, for right-to-left languages. */
  readonly mirrored?: boolean;
}

/** Distance from a tread up to the centre of the marker. */
const MARKER = 8;

/** Draws it 48 units high with five steps. Hidden from screen readers, since the page also says it in words. */
export function smallLadder({ mirrored = false, own, shown, steps }: SmallLadderPicture): TemplateResult {
  const rising = staircase(steps, shown.low, shown.high, SMALL);
  const stairs = mirrored ? mirror(rising) : rising;
  const { height, treads, width } = stairs;
  return html`<svg class="small-ladder" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    ${treads.map(({ height, state, step, width, x, y }) => {
      const face = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
      return svg`<g class="tread ${state}">
        <rect class="tread-face" x=${face.x} y=${face.y} width=${face.width} height=${face.height} rx="1.5"></rect>
        <rect class="tread-fill" x=${face.x} y=${face.y} width=${face.width} height=${face.height} rx="1.5"></rect>
        <text class="tread-number" x=${x + width / 2} y=${y + height - 3.5} text-anchor="middle">${step}</text>
      </g>`;
    })}
    ${placed(stairs, own, 'own')} ${placed(stairs, own, 'own inner')} ${placed(stairs, shown, 'marker')}
  </svg>`;
}

/** A dot above one tread, or a bar from the first to the last; where it begins is a transform, which browsers can animate. */
function placed({ treads }: Staircase, { high, low }: StepRange, name: string): SVGTemplateResult | typeof nothing {
  const [first, last] = [treads[low - 1], treads[high - 1]];
  if (!first || !last) return nothing;
  const at = `translate(${first.x + first.width / 2},${first.y - MARKER})`;
  return svg`<path class=${name} data-step=${low} transform=${at} d="M0 0L${last.x - first.x} ${last.y - first.y}"></path>`;
}

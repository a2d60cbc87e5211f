/** The score of a cell as a track of segments. */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { placeOnTrack, segments, TRACK_WIDTH } from './geometry.js';
import { hatch } from './hatch.js';

export interface TrackPicture {
  /** Unique within the shadow root; becomes part of the id of the SVG pattern. */
  readonly id: string;
  /** Bounds of the score, 0 to 100. The range between them is hatched. */
  readonly low: number;
  readonly high: number;
  /** Score needed for the next step, 0 to 100; absent at the top step. */
  readonly needed?: number;
}

/** Draws a score as segments. Hidden from screen readers, since the page also says it in words. */
export function track({ id, low, high, needed }: TrackPicture): TemplateResult {
  const pattern = `hatch-${id}`;
  const notch = needed === undefined ? 0 : placeOnTrack(needed);
  return html`<svg class="track" viewBox="0 0 ${TRACK_WIDTH} 16" aria-hidden="true" focusable="false">
    ${high > low ? hatch(pattern) : nothing}
    ${segments(low, high).map(
      ({ filled, open, width, x }) =>
        svg`<rect class="track-segment" x=${x} y="4" width=${width} height="8"></rect>
          ${filled[1] > 0 ? svg`<rect class="track-score" x=${filled[0]} y="4" width=${filled[1]} height="8"></rect>` : nothing}
          ${open[1] > 0 ? svg`<rect class="track-open" x=${open[0]} y="4" width=${open[1]} height="8" fill="url(#${pattern})"></rect>` : nothing}`,
    )}
    ${needed === undefined ? nothing : svg`<path class="track-needed" d="M${notch} 0v16"></path>`}
  </svg>`;
}

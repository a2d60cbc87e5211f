import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

/** Diagonal lines: "not certain", without leaning on colour. */
export function hatch(id: string): SVGTemplateResult {
  return svg`<defs><pattern id=${id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line class="hatch-line" x1="0" y1="0" x2="0" y2="7"></line>
  </pattern></defs>`;
}

/** The hatch pattern. */
import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

/** A pattern of diagonal lines that stands for "not certain" without relying on colour (WCAG 1.4.1). */
export function hatch(id: string): SVGTemplateResult {
  return svg`<defs><pattern id=${id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line class="hatch-line" x1="0" y1="0" x2="0" y2="7"></line>
  </pattern></defs>`;
}

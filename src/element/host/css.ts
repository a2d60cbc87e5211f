import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/** A style sheet without values in it. Lit's own tag, which takes values, would be 0.1 kB more of the first load. */
export function css(sheet: TemplateStringsArray): CSSResult {
  return unsafeCSS(sheet.join(''));
}

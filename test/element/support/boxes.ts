/** What does not fit, by what it says. */
import type { AiMaturityScan } from '../../../src/index.js';

/** Edges of letters and rounded sizes. */
const SLACK = 1;

/** What sticks out of the tag sideways. */
export function overflowing(scan: AiMaturityScan): string[] {
  const { left, right } = scan.getBoundingClientRect();
  return elements(scan)
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.left < left - SLACK || box.right > right + SLACK);
    })
    .map(inWords);
}

/** Text that is wider than its own box, or cut off by it. A field scrolls by itself, and browsers shorten the name of a chosen file. */
export function clipped(scan: AiMaturityScan): string[] {
  return elements(scan)
    .filter((element) => !element.closest('svg, textarea, select, input, .visually-hidden'))
    .filter((element) => {
      const { clientHeight, clientWidth, scrollHeight, scrollWidth } = element;
      const { display, overflowY } = getComputedStyle(element);
      // Without a box of its own there is nothing to stick out of.
      if (clientWidth === 0 || display === 'inline') return false;
      return scrollWidth > clientWidth + SLACK || (overflowY !== 'visible' && scrollHeight > clientHeight + SLACK);
    })
    .map(inWords);
}

function elements(scan: AiMaturityScan): Element[] {
  return [...(scan.shadowRoot?.querySelectorAll('.scan *:not(defs *), [part=error] *') ?? [])];
}

function inWords(element: Element): string {
  return `${element.localName}: ${element.textContent.trim().slice(0, 60)}`;
}

/** Whether one can see where the focus is. */
import { engine } from './engine.js';
import { until } from './until.js';

/** WCAG 2.4.13 asks two pixels. */
const THINNEST = 2;

/** Milliseconds in which what the visitor did has been scrolled to, on a busy machine as well. */
const SCROLLED = 10_000;

/** What is wrong with how the focus is shown, once the page has come to rest; empty where it can be seen. */
export async function focusProblem(focused: Element | null): Promise<string> {
  // Where one key follows another at once, Firefox now and then leaves out the scrolling. Chromium never does: it is where
  // a page that keeps its visitor from scrolling is found.
  if (engine === 'firefox' && problemOf(focused)) focused?.scrollIntoView({ block: 'nearest' });
  await until(() => problemOf(focused) === '', '', SCROLLED).catch(() => undefined);
  return problemOf(focused);
}

function problemOf(focused: Element | null): string {
  if (!focused || focused === document.body) return 'the focus is lost';
  // An option shows the focus of its button around all of it.
  const ringed = [focused, focused.closest('label')].filter((element) => element !== null);
  if (!ringed.some(hasRing)) return `no ring around ${focused.outerHTML.slice(0, 120)}`;
  return ringed.some(isInSight) ? '' : `something lies over ${focused.outerHTML.slice(0, 120)}`;
}

/** Some of it can be seen: it is within the window, and nothing that stays in place lies over all of it. */
function isInSight(element: Element): boolean {
  const { bottom, left, top, width } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  return [0.1, 0.3, 0.5, 0.7, 0.9].some((part) => {
    const found = root.elementFromPoint(left + width / 2, top + (bottom - top) * part);
    return found !== null && element.contains(found);
  });
}

function hasRing(element: Element): boolean {
  const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
  const { height, width } = element.getBoundingClientRect();
  const isThere = outlineStyle === 'solid' && parseFloat(outlineWidth) >= THINNEST && height > 0 && width > 0;
  return isThere && !/transparent|[,/] ?0\)$/.test(outlineColor);
}

/** Whether one can see where the focus is. */

/** WCAG 2.4.13 asks two pixels. */
const THINNEST = 2;

/** What is wrong with how the focus is shown; empty where it can be seen. */
export function focusProblem(focused: Element | null): string {
  if (!focused || focused === document.body) return 'the focus is lost';
  // An option shows the focus of its button around all of it.
  const ringed = [focused, focused.closest('label')].filter((element) => element !== null);
  return ringed.some(hasRing) ? '' : `no ring around ${focused.outerHTML.slice(0, 120)}`;
}

function hasRing(element: Element): boolean {
  const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
  const { height, width } = element.getBoundingClientRect();
  const isThere = outlineStyle === 'solid' && parseFloat(outlineWidth) >= THINNEST && height > 0 && width > 0;
  return isThere && !/transparent|[,/] ?0\)$/.test(outlineColor);
}

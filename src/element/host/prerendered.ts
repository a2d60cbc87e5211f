/** Replaces the first screen that the page contained as HTML (see `src/prerender`) by the tag's own. */
const PARTS = '[data-prerendered]';

export function isPrerendered(root: ParentNode | null): boolean {
  return Boolean(root?.querySelector(PARTS));
}

/**
 * Removes it in the update that renders the first screen, so nothing flickers. If the visitor pressed its button already,
 * `start` is called. The focus stays where it was.
 */
export function takeOver(root: ShadowRoot | null, start: () => void): void {
  if (!root || !isPrerendered(root)) return;
  const old = [...root.querySelectorAll(PARTS)];
  const started = old.some((element) => element.querySelector('details[open]'));
  const focused = root.activeElement?.localName === 'summary';
  for (const element of old) element.remove();
  // After this update, and before the browser paints.
  if (started) queueMicrotask(start);
  else if (focused) root.querySelector('button')?.focus();
}

/** The first screen as the page brought it, before any script had run: see `src/prerender`. */
const PARTS = '[data-prerendered]';

export function isPrerendered(root: ParentNode | null): boolean {
  return Boolean(root?.querySelector(PARTS));
}

/**
 * Takes it away, in the same breath as the first own screen: nothing flickers. A press on its button is made good by
 * `start`; the focus stays where it was.
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

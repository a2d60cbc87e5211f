/** The first screen as the page brought it, before any script had run: see `src/prerender`. */
const PARTS = '[data-prerendered]';

export function isPrerendered(root: ParentNode | null): boolean {
  return Boolean(root?.querySelector(PARTS));
}

/** Takes it away. Says whether the visitor pressed the button on it, or was about to. */
export function takeAway(root: ShadowRoot): { readonly started: boolean; readonly focused: boolean } {
  const old = [...root.querySelectorAll(PARTS)];
  const started = old.some((element) => element.querySelector('details[open]'));
  const focused = old.some((element) => element.contains(root.activeElement));
  for (const element of old) element.remove();
  return { started, focused };
}

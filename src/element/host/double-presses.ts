/**
 * Ignores the second click of a double click, which would press a button of the next screen. Clicks in slotted content are
 * left alone. Rarer double presses are handled in `late-presses.ts`, which is loaded with the review page.
 */
export function guardPresses(root: Node): void {
  const guard = (event: Event) => {
    if ((event as MouseEvent).detail > 1 && root.contains(event.target as Node)) swallow(event);
  };
  root.addEventListener('click', guard, true);
}

/** Cancels the event. Only capturing listeners above the tag, such as on `window`, have seen it. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

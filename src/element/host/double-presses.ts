/**
 * One press, one step: leaves out the second click of a double click, which would press what the first one brought. What
 * the page put into a slot is the page's. Rarer ways to press twice come with what shows all answers: `late-presses.ts`.
 */
export function guardPresses(root: Node): void {
  const guard = (event: Event) => {
    if ((event as MouseEvent).detail > 1 && root.contains(event.target as Node)) swallow(event);
  };
  root.addEventListener('click', guard, true);
}

/** As if it had not happened; a listener at the window still hears of it. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

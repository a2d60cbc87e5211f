/** When the browser has nothing else to do, such as to show what was clicked. */
export function whenIdle(action: () => void): void {
  // Not in every browser, and not on every page.
  const { requestIdleCallback: later = setTimeout } = globalThis as Partial<typeof globalThis>;
  later(action);
}

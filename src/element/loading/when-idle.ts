/** Runs the action when the browser is idle, so after it has shown what was clicked. */
export function whenIdle(action: () => void): void {
  // Safari has no `requestIdleCallback`, and some pages remove it.
  const { requestIdleCallback: later = setTimeout } = globalThis as Partial<typeof globalThis>;
  later(action);
}

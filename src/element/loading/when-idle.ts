/** Milliseconds. A page may never be idle; then the action runs beside what the page does. */
const LONGEST_WAIT = 3_000;

/** Runs the action when the browser is idle, so after it has shown what was clicked, or after some seconds. */
export function whenIdle(action: () => void): void {
  // Safari has no `requestIdleCallback`, and some pages remove it.
  const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;
  if (requestIdleCallback) requestIdleCallback(action, { timeout: LONGEST_WAIT });
  else setTimeout(action);
}

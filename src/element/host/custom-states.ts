/** Lets the host page style by what is on screen: `ai-maturity-scan:state(result) { … }`. */
export function showStage(internals: ElementInternals, stage: string): void {
  try {
    internals.states.clear();
    internals.states.add(stage);
  } catch {
    // Browsers of before 2024 have no custom states, or want another spelling. Nothing but host styling hangs on it.
  }
}

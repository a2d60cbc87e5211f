/** Lets the host page style by what is on screen: `ai-maturity-scan:state(result) { … }`. */
export function showStage(internals: ElementInternals, stage: string): void {
  try {
    internals.states.clear();
    internals.states.add(stage);
  } catch {
    // Browsers before 2024 have no custom states, or require another syntax. Only styles of the host page depend on them.
  }
}

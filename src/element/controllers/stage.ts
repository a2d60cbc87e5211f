const STAGES = ['loading', 'error', 'intro', 'question', 'review', 'result'] as const;

/** Lets the host page style by what is on screen: `ai-maturity-scan:state(result) { … }`. */
export function showStage(internals: ElementInternals, stage: (typeof STAGES)[number]): void {
  try {
    STAGES.forEach((candidate) => internals.states.delete(candidate));
    internals.states.add(stage);
  } catch {
    // Browsers of before 2024 have no custom states, or want another spelling. Nothing but host styling hangs on it.
  }
}

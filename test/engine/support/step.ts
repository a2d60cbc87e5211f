import type { StepRange } from '../../../src/engine/index.js';

/** The step of a result on a ladder. Throws where there is none. */
export function stepOf({ step }: { readonly step: StepRange | null }): StepRange {
  if (!step) throw new Error('There is no step.');
  return step;
}

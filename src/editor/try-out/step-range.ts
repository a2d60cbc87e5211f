/** A step as numbers from 1: `2`, or the steps that are possible: `2–3`. */
export type Step = { readonly low: number; readonly high: number } | null;

export function stepRange(step: Step): string {
  if (!step) return '–';
  return step.low === step.high ? String(step.low) : `${step.low}–${step.high}`;
}

export function isSameStep(one: Step, other: Step): boolean {
  return one?.low === other?.low && one?.high === other?.high;
}

/**
 * Stages of a plan that the firm has carried out. They are no part of a Result: whoever shows, keeps or encodes them hands
 * them over beside it.
 */
import type { Plan } from './plan.js';
import type { StageKey } from './code/layout.js';

/** Where stages come from: a Result, or what has the same two plans. */
interface Plans {
  readonly plan: Plan | null;
  readonly hold: Plan | null;
}

export function isTicked(ticks: readonly StageKey[], { item, to }: StageKey): boolean {
  return ticks.some((tick) => tick.item === item && tick.to === to);
}

/** The ticks of stages that these plans still have, in the order of the plans. A stage of both is there once. */
export function ticksIn({ hold, plan }: Plans, ticks: readonly StageKey[]): StageKey[] {
  const stages = [...(hold?.stages ?? []), ...(plan?.stages ?? [])];
  return stages.reduce<StageKey[]>(
    (found, { item, to }) =>
      isTicked(ticks, { item, to }) && !isTicked(found, { item, to }) ? [...found, { item, to }] : found,
    [],
  );
}

/** The ticks with this stage done, or not done. Ticks of stages that the plans no longer have go. */
export function withTick(plans: Plans, ticks: readonly StageKey[], stage: StageKey, isDone: boolean): StageKey[] {
  const others = ticks.filter(({ item, to }) => item !== stage.item || to !== stage.to);
  return ticksIn(plans, isDone ? [...others, stage] : others);
}

/** What became of an earlier plan. */
import type { StageKey } from '../code/layout.js';
import { evaluate, meetsMinimum } from '../evaluate.js';
import type { Plan } from '../plan.js';
import { itemStates } from '../states.js';
import type { ItemState } from '../states.js';
import type { Answers, Assessment } from '../types.js';
import type { PlanThen, StageOutcome } from './types.js';

/** `now`: the answers that count today. `ticks`: stages that were ticked off since. */
export function planThen(
  assessment: Assessment,
  { id, stages, step }: Plan,
  now: Answers,
  ticks: readonly StageKey[],
): PlanThen {
  const states = itemStates(assessment, now);
  const isReached = meetsAll(assessment, now, step, states);
  const outcomeOf = ({ item, to }: StageKey): StageOutcome => {
    const state = states.get(item);
    if (!state?.applies) return 'no-longer-needed';
    if (state.value.low >= to) return 'done';
    if (isReached) return 'no-longer-needed';
    return state.value.high >= to ? 'unknown' : 'not-done';
  };
  return {
    step,
    id,
    stages: stages.map(({ from, item, option, to }) => ({
      ...{ item, from, to, option },
      outcome: outcomeOf({ item, to }),
      ticked: ticks.some((tick) => tick.item === item && tick.to === to),
    })),
  };
}

/** Whether all that a plan to this step is for holds: its gates, needs and minima. */
function meetsAll(
  assessment: Assessment,
  answers: Answers,
  step: number,
  states: ReadonlyMap<string, ItemState>,
): boolean {
  const { cells, gates } = evaluate(assessment, answers);
  const isMet = (item: string, atLeast: number) => {
    const state = states.get(item);
    return state === undefined || !state.applies || state.value.low >= atLeast;
  };
  const { needs = [] } = assessment.steps[step - 1] ?? {};
  return (
    gates.slice(0, step - 1).every(({ holds }) => holds === true) &&
    needs.every(({ atLeast, item }) => isMet(item, atLeast)) &&
    Object.entries(cells).every(([id, cell]) => cell === null || meetsMinimum(assessment, step, id, cell) === true)
  );
}

/** When a stage of a plan has its turn, by the calendar. */
import { NEXT_EFFORT } from './roadmap.js';
import type { PlanStage } from './roadmap.js';

export type Turn = 'week' | 'month' | 'quarter' | 'after';

/** The total effort that fits a quarter, at the pace of the first month. */
const QUARTER_EFFORT = 3 * NEXT_EFFORT;
/** A project of months: nobody can promise that it ends within a quarter, so it fills one. */
const LONG_EFFORT = 8;

/** `before`: the stages that come before it. */
export function turnOf(stage: PlanStage, before: readonly PlanStage[]): Turn {
  if (stage.phase === 'now') return 'week';
  if (stage.phase === 'next') return 'month';
  const spent = [...before, stage].reduce(
    (total, { effort }) => total + (effort < LONG_EFFORT ? effort : QUARTER_EFFORT),
    0,
  );
  return spent > QUARTER_EFFORT ? 'after' : 'quarter';
}

/** When a stage of a plan has its turn, as words of a calendar. */
import { NEXT_EFFORT } from '../../../engine/roadmap.js';
import type { PlanStage } from '../../../engine/index.js';
import type { Words } from '../../../i18n/index.js';

/** Key of the words for it. */
export type When = keyof Pick<Words, 'planWeek' | 'planMonth' | 'planQuarter' | 'planAfter'>;

/** The total effort that fits a quarter, at the pace of the first month. */
const QUARTER_EFFORT = 3 * NEXT_EFFORT;
/** A project of months: nobody can promise that it ends within a quarter, so it fills one. */
const LONG_EFFORT = 8;

/** `before`: the stages that come before it. */
export function whenOf(stage: PlanStage, before: readonly PlanStage[]): When {
  if (stage.phase === 'now') return 'planWeek';
  if (stage.phase === 'next') return 'planMonth';
  const spent = [...before, stage].reduce(
    (total, { effort }) => total + (effort < LONG_EFFORT ? effort : QUARTER_EFFORT),
    0,
  );
  return spent > QUARTER_EFFORT ? 'planAfter' : 'planQuarter';
}

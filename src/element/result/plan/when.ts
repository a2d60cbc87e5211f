/** When a stage of a plan has its turn, as words. */
import { turnOf } from '../../../engine/turn.js';
import type { Turn } from '../../../engine/turn.js';
import type { PlanStage } from '../../../engine/index.js';
import type { MainWords } from '../../../i18n/index.js';

const WORD = {
  week: 'planWeek',
  month: 'planMonth',
  quarter: 'planQuarter',
  after: 'planAfter',
} as const satisfies Record<Turn, keyof MainWords>;

/** Key of the words for it. */
export type When = (typeof WORD)[Turn];

/** `before`: the stages that come before it. */
export function whenOf(stage: PlanStage, before: readonly PlanStage[]): When {
  return WORD[turnOf(stage, before)];
}

/** Which case a firm is in: what is said first, and which plan is shown. */
import { chosen } from '../../engine/index.js';
import type { Plan, Result } from '../../engine/index.js';
import type { ReportContext } from './context.js';

/**
 * `profile`: there are no steps. `unknown`: any step is possible. `without`: the firm wants to work without AI. `top`: on the highest step. `reached`: on
 * the step of its wish, or above. `climb`: all others. Without words for it a wish that is reached counts as `climb`.
 */
export type Situation = 'profile' | 'unknown' | 'quick' | 'without' | 'top' | 'reached' | 'climb';

export function situationOf(context: ReportContext, result: Result): Situation {
  if (!result.step) return 'profile';
  const { low, high } = result.step;
  const steps = context.assessment.steps.length;
  if (low === 1 && high === steps && steps > 1) return 'unknown';
  if (result.depth === 'quick') return 'quick';
  // Known before the words for it arrive, so that nothing jumps when they do.
  const hasWords = context.advice?.catalogues.some(({ quick }) => quick !== undefined);
  const wish = hasWords ? wishOf(context, result) : 0;
  if (wish === 1) return 'without';
  if (!result.plan) return 'top';
  return wish > 0 && wish <= low && low === high ? 'reached' : 'climb';
}

/** The step that the firm wants to be on, numbered from 1; 0 where that is not known. */
export function wishOf(
  { assessment }: Pick<ReportContext, 'assessment'>,
  { answers }: Pick<Result, 'answers'>,
): number {
  const [wanted] = chosen(assessment, answers, 'ambition');
  return assessment.steps.findIndex(({ id }) => id === wanted) + 1;
}

/** The plan that is shown open: what makes the step hold where that is enough, else the way up. */
export function shownPlan(result: Result, situation: Situation): Plan | null {
  if (situation === 'profile' || situation === 'unknown' || situation === 'quick' || situation === 'without')
    return null;
  return situation === 'climb' ? result.plan : result.hold;
}

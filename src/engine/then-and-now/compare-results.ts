/** Compares an earlier visit with the present one. */
import { evaluate } from '../evaluate.js';
import { countedAnswers } from '../flow.js';
import { freeze } from '../freeze.js';
import { holdWith, planWith } from '../plan.js';
import type { Plan } from '../plan.js';
import { askedAt } from '../quick.js';
import type { LargeSearch } from '../search/large-search.js';
import type { Answers, Assessment, Interval } from '../types.js';
import { answersMoved } from './answers-moved.js';
import { notCarried } from './not-carried.js';
import { planThen } from './plan-then.js';
import type { Direction, Moved, ThenAndNow, Visit } from './types.js';

/** `compareResults`, with this search for its plans; null for a search of small goals only. */
export function compareResultsWith(
  large: LargeSearch | null,
  assessment: Assessment,
  earlier: Visit,
  present: Visit,
): ThenAndNow {
  const [then, now] = [countedOf(assessment, earlier), countedOf(assessment, present)];
  const [before, after] = [evaluate(assessment, then), evaluate(assessment, now)];
  const hadPlan = (earlier.depth ?? 'full') === 'full' && assessment.steps.length > 0;
  const compared = (made: Plan | null) => made && planThen(assessment, made, now, earlier.ticks ?? []);
  const plans = {
    plan: hadPlan ? compared(planWith(large, assessment, then)) : null,
    hold: hadPlan ? compared(holdWith(large, assessment, then)) : null,
  };
  const planned = new Set([plans.plan, plans.hold].flatMap((one) => one?.stages.map(({ item }) => item) ?? []));
  const cells = assessment.dimensions.map(({ id }) => [id, moved(before.cells[id] ?? null, after.cells[id] ?? null)]);
  return freeze({
    step: before.step && after.step && moved(before.step, after.step),
    cells: Object.fromEntries(cells) as ThenAndNow['cells'],
    ...plans,
    answers: answersMoved(assessment, then, now, planned),
    notCarried: notCarried(assessment, earlier.answers, then),
  });
}

/** The answers of a visit that count today. */
export function countedOf(assessment: Assessment, { answers, depth = 'full' }: Visit): Answers {
  return countedAnswers(askedAt(assessment, depth), answers);
}

function moved<T extends Interval | null>(then: T, now: T): Moved<T> {
  return { then, now, direction: then && now ? directionOf(then, now) : 'unclear' };
}

function directionOf(then: Interval, now: Interval): Direction {
  if (now.low === then.low && now.high === then.high) return 'same';
  if (now.low > then.high) return 'up';
  return now.high < then.low ? 'down' : 'unclear';
}

/** Compares an earlier visit with the present one. */
import { evaluate } from '../evaluate.js';
import { countedAnswers } from '../flow.js';
import { freeze } from '../freeze.js';
import { hold, plan } from '../plan.js';
import type { Plan } from '../plan.js';
import { askedAt } from '../quick.js';
import type { Answers, Assessment, Interval } from '../types.js';
import { answersMoved } from './answers-moved.js';
import { notCarried } from './not-carried.js';
import { planThen } from './plan-then.js';
import type { Direction, Moved, ThenAndNow, Visit } from './types.js';

/**
 * What has changed since an earlier visit:
 *
 *     const { step, plan } = compareResults(assessment, earlier, result);
 *     console.log(step.direction, plan?.stages.filter(({ outcome }) => outcome === 'done').length);
 *
 * Both are scored by this definition. Answers of then that it does not have are in `notCarried`, and count as not given.
 * Pure and deterministic.
 */
export function compareResults(assessment: Assessment, earlier: Visit, present: Visit): ThenAndNow {
  const [then, now] = [countedOf(assessment, earlier), countedOf(assessment, present)];
  const [before, after] = [evaluate(assessment, then), evaluate(assessment, now)];
  const hadPlan = (earlier.depth ?? 'full') === 'full';
  const compared = (made: Plan | null) => made && planThen(assessment, made, now, earlier.ticks ?? []);
  const plans = {
    plan: hadPlan ? compared(plan(assessment, then)) : null,
    hold: hadPlan ? compared(hold(assessment, then)) : null,
  };
  const planned = new Set([plans.plan, plans.hold].flatMap((one) => one?.stages.map(({ item }) => item) ?? []));
  const cells = assessment.dimensions.map(({ id }) => [id, moved(before.cells[id] ?? null, after.cells[id] ?? null)]);
  return freeze({
    step: moved(before.step, after.step),
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

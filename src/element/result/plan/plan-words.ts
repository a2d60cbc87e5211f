/** The words around a plan, for paper and for text. */
import type { Result } from '../../../engine/index.js';
import { say } from '../../session/context.js';
import { stepTitle } from '../context.js';
import type { ReportContext } from '../context.js';
import type { Situation } from '../situation.js';
import { foundations, wishes } from './plan.js';
import type { ToDo } from './to-do.js';
import { proofText, totalText } from './total.js';

export interface PlanWords {
  readonly title: string;
  /** What is said before the first row; without rows, in place of them. */
  readonly intro: string;
}

/** Null where no plan is shown. `all`: the rows of the plan. */
export function planWords(
  context: ReportContext,
  result: Result,
  situation: Situation,
  all: readonly ToDo[],
): PlanWords | null {
  const { advice, words } = context;
  if (!result.step || situation === 'unknown' || situation === 'quick' || situation === 'without') return null;
  if (situation === 'climb' && result.plan) {
    const { outcome, step } = result.plan;
    const failed = { found: '', 'too-large': words.planTooLarge, impossible: words.planImpossible }[outcome];
    const intro = [
      ...[wishes(context, result), foundations(context, result, all), totalText(context, all), failed],
      proofText(context, result.plan),
    ];
    return { title: say(context, 'planTitle', { step, name: stepTitle(context, step) }), intro: joined(intro) };
  }
  const reached = advice?.library?.text.situations.reached;
  if (!reached) return { title: words.planTopTitle, intro: words.planTop };
  const intro = joined([totalText(context, all), proofText(context, result.hold)]);
  return { title: reached.holds, intro: all.length > 0 ? intro : words.holdNothing };
}

function joined(lines: readonly string[]): string {
  return lines.filter(Boolean).join(' ');
}

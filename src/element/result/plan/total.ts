import type { Plan } from '../../../engine/index.js';
import { timeText } from '../actions/effort.js';
import { say } from '../../session/context.js';
import type { ReportContext } from '../context.js';
import type { ToDo } from './to-do.js';

/** The working time of a whole plan; empty where it is not known of every part, or there is one part only. */
export function totalText(context: ReportContext, all: readonly ToDo[]): string {
  const hours = all.flatMap(({ action }) => (action ? [action.effort.hours] : []));
  if (hours.length < 2 || hours.length < all.length) return '';
  const sum = (at: 0 | 1) => hours.reduce((total, range) => total + range[at], 0);
  return say(context, 'planTotal', { time: timeText(context, [sum(0), sum(1)]) });
}

/** How many of the rows have been ticked off; empty for none. */
export function doneText(context: ReportContext, all: readonly ToDo[]): string {
  const done = all.filter(({ isDone }) => isDone).length;
  return done > 0 ? say(context, 'doneCount', { done, count: all.length }) : '';
}

/** Said of a plan that need not be the one of least work. */
export function proofText({ words }: ReportContext, plan: Plan | null): string {
  return plan?.proven === false ? words.planUnproven : '';
}

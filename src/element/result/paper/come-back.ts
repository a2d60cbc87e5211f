/** When it is time to look again. */
import type { Result } from '../../../engine/index.js';
import { say } from '../../session/context.js';
import type { ReportContext } from '../context.js';
import type { ToDo } from '../plan/to-do.js';
import type { Situation } from '../situation.js';

/** Time for a plan to show something. */
const WITH_A_PLAN = 3;
/** As the page says where nothing is to be done. */
const WITHOUT_ONE = 6;

/** The sentence that names the day; empty where the firm was told something else. `all`: the rows of its plan. */
export function comeBack(context: ReportContext, result: Result, situation: Situation, all: readonly ToDo[]): string {
  // Whoever knows too little for a step asks around first; whoever works without AI reads "in a year" among the checks.
  if (situation === 'unknown' || situation === 'without') return '';
  // The words for the highest step of a custom definition say "in a year".
  if (situation === 'top' && !context.advice?.library) return '';
  const isDone = ['top', 'reached', 'profile'].includes(situation) && all.length === 0;
  const day = monthsAfter(new Date(result.completedAt), isDone ? WITHOUT_ONE : WITH_A_PLAN);
  return say(context, 'sheetBack', { date: dateText(context, day) });
}

/** The same day of a later month, or the last day of that month if it is shorter. */
export function monthsAfter(date: Date, months: number): Date {
  const day = new Date(date);
  day.setMonth(day.getMonth() + months);
  // 30 November and three months is not 2 March.
  if (day.getDate() !== date.getDate()) day.setDate(0);
  return day;
}

/** "29 November 2026", in the language of the visitor. */
export function dateText({ language }: Pick<ReportContext, 'language'>, date: Date): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);
}

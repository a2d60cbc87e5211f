import { say } from '../session/context.js';
import type { VisitDay } from '../session/context.js';
import { dayText } from '../session/day.js';
import type { ReportContext } from './context.js';

/** The day of an earlier visit, at the beginning of a sentence. */
export function whenText(context: ReportContext, { date }: VisitDay): string {
  return date === null ? context.words.thenEarlier : say(context, 'thenOn', { date: dayText(context, date) });
}

import type { Raise } from '../../engine/index.js';
import { say } from '../session/context.js';
import { optionLabel } from './context.js';
import type { ReportContext } from './context.js';

/** The answer that a change leads to: an option, or so many of them. */
export function targetText(
  context: ReportContext,
  { item, option, to }: Pick<Raise, 'item' | 'option' | 'to'>,
): string {
  return option === null ? say(context, 'answerCount', { count: to }) : optionLabel(context, item, option);
}

import { hasPoints } from '../../engine/index.js';
import type { Raise } from '../../engine/index.js';
import { say } from '../session/context.js';
import { itemOf, optionLabel } from './context.js';
import type { ReportContext } from './context.js';

/** The answer that a change leads to: an option, or so many of them, or so many points. */
export function targetText(
  context: ReportContext,
  { item, option, to }: Pick<Raise, 'item' | 'option' | 'to'>,
): string {
  if (option !== null) return optionLabel(context, item, option);
  const asked = itemOf(context, item);
  return say(context, asked && hasPoints(asked) ? 'answerPoints' : 'answerCount', { count: to });
}

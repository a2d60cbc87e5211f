/** One change of a plan, as the answers to a question: what it is now, and what it is to be. */
import { itemStates, optionWorth } from '../../../engine/index.js';
import type { Raise, Result } from '../../../engine/index.js';
import { answerLabels } from '../../session/answer-labels.js';
import { say } from '../../session/context.js';
import { itemOf } from '../context.js';
import type { ReportContext } from '../context.js';
import { targetText } from '../target.js';

/** A raise of an alternative, or one stage of the plan. */
export type Change = Pick<Raise, 'item' | 'from' | 'to' | 'option' | 'findOut'>;

/** "What the organisation knows", or the section of a question that is in no dimension. */
export function groupOf({ assessment, text }: ReportContext, item: string): string {
  const dimension = assessment.dimensions.find(({ items }) =>
    items.some((part) => 'item' in part && part.item === item),
  );
  if (dimension) return text.dimensions[dimension.id]?.title ?? dimension.id;
  const section = assessment.sections.find(({ items }) => items.includes(item));
  return text.sections[section?.id ?? '']?.title ?? '';
}

export function fromText(context: ReportContext, result: Result, { findOut, from, item: id }: Change): string {
  const state = itemStates(context.assessment, result.answers).get(id);
  if (findOut && from === state?.value.low) return context.words.planFromUnknown;
  const item = itemOf(context, id);
  if (!item || state?.answer === undefined) return '';
  // A later stage of an item begins where the one before it ends.
  const reached = item.type !== 'multiple' && from > state.value.low ? optionWorth(item, from) : null;
  return say(context, 'planFrom', { answer: answerLabels(context, item, reached ?? state.answer).join(', ') });
}

export function toText(context: ReportContext, change: Change): string {
  return say(context, 'planTo', { answer: targetText(context, change) });
}

/** The answer for whose sake a change is in the plan. A later change of the same item has none of its own. */
export function answerLine(context: ReportContext, result: Result, change: Change): string | undefined {
  const state = itemStates(context.assessment, result.answers).get(change.item);
  const item = itemOf(context, change.item);
  if (!item || !state || change.from > state.value.low) return undefined;
  if (change.findOut) return context.words.planFromUnknown;
  return state.answer === undefined ? undefined : answerLabels(context, item, state.answer).join(', ');
}

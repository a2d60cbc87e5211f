import { itemStates } from './states.js';
import { DONT_KNOW } from './types.js';
import { answerTo } from './values.js';
import type { Answers, Assessment, ItemRole } from './types.js';

/**
 * Ids of the options chosen in the item with this role, or held while it is hidden, without "none of these"; null where
 * there is no such item or its answer is not known.
 */
export function chosenOrUnknown(assessment: Assessment, answers: Answers, role: ItemRole): readonly string[] | null {
  const item = assessment.items.find((candidate) => candidate.role === role);
  // Where routing has no say, the other answers need not be read.
  const answer =
    item?.askIf || item?.applies
      ? itemStates(assessment, answers).get(item.id)?.answer
      : item && answerTo(item, answers);
  if (!item || answer === undefined || answer === DONT_KNOW) return null;
  const ids = typeof answer === 'string' ? [answer] : answer;
  return item.options.filter((option) => ids.includes(option.id) && !option.exclusive).map((option) => option.id);
}

/** The same, with none where it is not known. */
export function chosen(assessment: Assessment, answers: Answers, role: ItemRole): readonly string[] {
  return chosenOrUnknown(assessment, answers, role) ?? [];
}

/** Chosen options by role. */
import { itemStates } from './states.js';
import type { Sheet } from './sheet.js';
import { DONT_KNOW } from './types.js';
import { answerTo, chosenOf } from './values.js';
import type { Answers, Assessment, ItemRole } from './types.js';

/**
 * Ids of the chosen options of the item with this role, without exclusive options. A hidden item has its hidden answer.
 * Null if there is no such item or its answer is unknown.
 */
export function chosenOrUnknown(assessment: Assessment, answers: Answers, role: ItemRole): readonly string[] | null {
  return chosenIn({ assessment, answers, states: () => itemStates(assessment, answers) }, role);
}

/** The same of the sheet of a firm. */
export function chosenIn(
  { answers, assessment, states }: Pick<Sheet, 'answers' | 'assessment' | 'states'>,
  role: ItemRole,
): readonly string[] | null {
  const item = assessment.items.find((candidate) => candidate.role === role);
  // Without routing, only this answer has to be read.
  const answer = item?.askIf || item?.applies ? states().get(item.id)?.answer : item && answerTo(item, answers);
  if (!item || answer === undefined || answer === DONT_KNOW) return null;
  const ids = [chosenOf(item, answer) ?? []].flat();
  return item.options.filter((option) => ids.includes(option.id) && !option.exclusive).map((option) => option.id);
}

/** As `chosenOrUnknown`, with an empty list instead of null. */
export function chosen(assessment: Assessment, answers: Answers, role: ItemRole): readonly string[] {
  return chosenOrUnknown(assessment, answers, role) ?? [];
}

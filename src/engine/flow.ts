/** The flow of questions: which items are asked, in which order, and the progress. */
import { readAnswers } from './routing.js';
import { answerTo, isLeftEmpty, isOptional } from './values.js';
import type { Answer, Answers, Assessment, Item } from './types.js';

/** Progress through the questionnaire. Hidden items do not count, nor do texts that may be left empty. */
export interface Progress {
  /** Asked items with an answer, including "don't know". */
  readonly answered: number;
  /** Asked items, according to the answers so far. */
  readonly total: number;
}

/**
 * The items that are asked, in order. An item is hidden only if routing certainly hides it, or if it certainly does not
 * apply. Throws a RangeError if routing refers to a missing item or to a score.
 */
export function askedItems(assessment: Assessment, answers: Answers): Item[] {
  const { asked } = readAnswers(assessment, answers);
  return assessment.items.filter((_, at) => asked[at]);
}

/**
 * The answers that count: the valid answers to items that are asked, in the order of the definition, without texts: see
 * `writtenTexts`. Keep the original answers: an answer to a hidden item counts again when the item reappears.
 */
export function countedAnswers(assessment: Assessment, answers: Answers): Answers {
  const counted: Record<string, Answer> = {};
  for (const item of askedItems(assessment, answers)) {
    const answer = answerTo(item, answers);
    if (answer !== undefined && !item.maxLength) counted[item.id] = inOrder(item, answer);
  }
  return counted;
}

/** How many of the asked items are answered. */
export function progress(assessment: Assessment, answers: Answers): Progress {
  const due = askedItems(assessment, answers).filter((item) => !isOptional(item));
  return { answered: due.filter((item) => answerTo(item, answers) !== undefined).length, total: due.length };
}

/** The first asked item that still needs an answer, or null. */
export function nextUnanswered(assessment: Assessment, answers: Answers): Item | null {
  const isOpen = (item: Item) => answerTo(item, answers) === undefined && !isLeftEmpty(item, answers);
  return askedItems(assessment, answers).find(isOpen) ?? null;
}

/** Sorts chosen options in the order of the definition, so that equal choices give equal results. */
function inOrder(item: Item, answer: Answer): Answer {
  if (typeof answer !== 'object') return answer;
  return item.options.filter(({ id }) => answer.includes(id)).map(({ id }) => id);
}

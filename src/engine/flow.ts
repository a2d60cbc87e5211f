/** Which questions are asked, in which order, and how far the visitor is. */
import { compileItems } from './compile-items.js';
import { readAt } from './reading.js';
import { answerTo } from './values.js';
import type { Answer, Answers, Assessment, Item } from './types.js';

export interface Progress {
  /** Questions on the path that have an answer; "don't know" is one. */
  readonly answered: number;
  /** Questions on the path, as far as the answers so far tell. */
  readonly total: number;
}

/**
 * The items that are asked, in order; one is hidden only if routing surely hides it or it surely does not apply. Throws a
 * `RangeError` where routing names an item that the definition does not have, or a score.
 */
export function askedItems(assessment: Assessment, answers: Answers): Item[] {
  const compiled = compileItems(assessment);
  const { asked } = readAt(compiled, compiled.all, answers);
  return assessment.items.filter((_, at) => asked[at]);
}

/**
 * The answers that count: valid, and to a question that is asked. In the order of the definition. An answer to a hidden
 * question is kept out, not thrown away: it counts again as soon as the question reappears.
 */
export function countedAnswers(assessment: Assessment, answers: Answers): Answers {
  const counted: Record<string, Answer> = {};
  for (const item of askedItems(assessment, answers)) {
    const answer = answerTo(item, answers);
    if (answer !== undefined) counted[item.id] = inOrder(item, answer);
  }
  return counted;
}

/** How many of the questions on the path are answered. */
export function progress(assessment: Assessment, answers: Answers): Progress {
  const total = askedItems(assessment, answers).length;
  return { answered: total - unanswered(assessment, answers).length, total };
}

/** The first question on the path without an answer, or null when all have one. */
export function nextUnanswered(assessment: Assessment, answers: Answers): Item | null {
  return unanswered(assessment, answers)[0] ?? null;
}

function unanswered(assessment: Assessment, answers: Answers): Item[] {
  return askedItems(assessment, answers).filter((item) => answerTo(item, answers) === undefined);
}

/** A choice of several options has no order; its written form has that of the definition. */
function inOrder(item: Item, answer: Answer): Answer {
  if (typeof answer === 'string') return answer;
  return item.options.map((option) => option.id).filter((id) => answer.includes(id));
}

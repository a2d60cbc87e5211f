/** Which questions are asked, in which order, and how far the visitor is. */
import { compileItems } from './compile-items.js';
import { readAt } from './read.js';
import { answerTo } from './values.js';
import type { Answer, Answers, Assessment, Interval, Item } from './types.js';
import { DONT_KNOW } from './types.js';

/** One item as it stands: asked or hidden, the answer that counts, and what that is worth. */
export interface ItemState {
  readonly item: Item;
  /** False only if routing surely hides it. */
  readonly asked: boolean;
  /** The visitor's answer if asked, the definition's `hiddenAnswer` if not. */
  readonly answer: Answer | undefined;
  readonly value: Interval;
}

export interface Progress {
  /** Questions on the path that have an answer; "don't know" is one. */
  readonly answered: number;
  /** Questions on the path, as far as the answers so far tell. */
  readonly total: number;
}

/**
 * The state of every item, in the order of the definition. An answer to a hidden question is kept out, not thrown
 * away: it counts again as soon as the question reappears.
 */
export function itemStates(assessment: Assessment, answers: Answers): Map<string, ItemState> {
  const compiled = compileItems(assessment);
  const reading = readAt(compiled, [...compiled.items.keys()], answers);
  return new Map(
    assessment.items.map((item, at) => {
      const asked = reading.asked[at] === true;
      const answer = asked ? answerTo(item, answers) : item.hiddenAnswer;
      return [item.id, { item, asked, answer, value: { low: reading.low[at] ?? 0, high: reading.high[at] ?? 0 } }];
    }),
  );
}

/** The items that are asked, in order. */
export function askedItems(assessment: Assessment, answers: Answers): Item[] {
  return [...itemStates(assessment, answers).values()].filter((state) => state.asked).map((state) => state.item);
}

/** The answers that count: valid, and to a question that is asked. In the order of the definition. */
export function countedAnswers(assessment: Assessment, answers: Answers): Answers {
  const counted: Record<string, Answer> = {};
  for (const { item, asked, answer } of itemStates(assessment, answers).values()) {
    if (asked && answer !== undefined) counted[item.id] = inOrder(item, answer);
  }
  return counted;
}

/** How many of the questions on the path are answered. */
export function progress(assessment: Assessment, answers: Answers): Progress {
  const asked = [...itemStates(assessment, answers).values()].filter((state) => state.asked);
  return { answered: asked.filter(({ answer }) => answer !== undefined).length, total: asked.length };
}

/** The first question on the path without an answer, or null when all have one. */
export function nextUnanswered(assessment: Assessment, answers: Answers): Item | null {
  for (const { item, asked, answer } of itemStates(assessment, answers).values()) {
    if (asked && answer === undefined) return item;
  }
  return null;
}

/** Is the value of this item open: never answered, or answered with "don't know"? */
export function isOpen(state: ItemState): boolean {
  return state.answer === undefined || state.answer === DONT_KNOW;
}

/** A choice of several options has no order; its written form has that of the definition. */
function inOrder(item: Item, answer: Answer): Answer {
  if (typeof answer === 'string') return answer;
  return item.options.map((option) => option.id).filter((id) => answer.includes(id));
}

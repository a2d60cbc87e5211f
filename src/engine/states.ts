/** Every item as it stands. */
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

/** The state of every item, in the order of the definition. */
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

/** Is the value of this item open: never answered, or answered with "don't know"? */
export function isOpen(state: ItemState): boolean {
  return state.answer === undefined || state.answer === DONT_KNOW;
}

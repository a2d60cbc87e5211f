/** The state of every item. */
import { compileItems } from './compile-items.js';
import { isLeftOut, readAt } from './reading.js';

import { answerTo, valueOf } from './values.js';
import type { Answer, Answers, Assessment, Interval, Item } from './types.js';
import { DONT_KNOW } from './types.js';

/** The state of an item: whether it is asked, the answer that counts, and its value. */
export interface ItemState {
  readonly item: Item;
  /** False if the item certainly does not apply to this firm; then it is not scored. */
  readonly applies: boolean;
  /** False if it does not apply, or if routing certainly hides it. */
  readonly asked: boolean;
  /** The visitor's answer if the item is asked; `hiddenAnswer` if it applies but is hidden; else undefined. */
  readonly answer: Answer | undefined;
  readonly value: Interval;
}

/** The state of every item, in the order of the definition. */
export function itemStates(assessment: Assessment, answers: Answers): Map<string, ItemState> {
  const compiled = compileItems(assessment);
  const reading = readAt(compiled, compiled.all, answers);
  return new Map(
    assessment.items.map((item, at) => {
      const asked = reading.asked[at] === true;
      const applies = !isLeftOut(reading, at);
      const answer = asked ? answerTo(item, answers) : applies ? item.hiddenAnswer : undefined;
      return [item.id, { item, applies, asked, answer, value: valueOf(item, answer) }];
    }),
  );
}

/** Whether the value is unknown: not answered, or answered with "don't know". */
export function isOpen({ answer, applies }: ItemState): boolean {
  return applies && (answer === undefined || answer === DONT_KNOW);
}

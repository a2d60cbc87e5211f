/** Every item as it stands. */
import { compileItems } from './compile-items.js';
import { isLeftOut, readAt } from './reading.js';
import { answerTo, valueOf } from './values.js';
import type { Answer, Answers, Assessment, Interval, Item } from './types.js';
import { DONT_KNOW } from './types.js';

/** One item as it stands: asked or hidden, the answer that counts, and what that is worth. */
export interface ItemState {
  readonly item: Item;
  /** False only if the question surely makes no sense for this firm: then it counts nowhere. */
  readonly applies: boolean;
  /** False only if it does not apply, or routing surely hides it. */
  readonly asked: boolean;
  /** The visitor's answer if asked; else the definition's `hiddenAnswer`, if the item applies. */
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

/** Is the value of this item open: never answered, or answered with "don't know"? */
export function isOpen({ answer, applies }: ItemState): boolean {
  return applies && (answer === undefined || answer === DONT_KNOW);
}

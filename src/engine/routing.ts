/**
 * Which items are asked, read off the definition as it stands: all that the first questions need. What scores has the
 * same rule in a form made for many readings (`read.ts`).
 */
import { truth } from './interval.js';
import { answerTo, valueOf } from './values.js';
import type { Answers, Assessment, Interval, Item } from './types.js';

const ANYTHING: Interval = { low: -Infinity, high: Infinity };

/**
 * The items that are asked, in order; one is hidden only if routing surely hides it. Throws a `RangeError` where routing
 * names an item that the definition does not have, or a score.
 */
export function* asking(assessment: Assessment, answers: Answers): Generator<Item> {
  /** Those before, and whether they are asked. */
  const before = new Map<string, { readonly item: Item; readonly asked: boolean }>();
  const worth = (id: string): Interval => {
    const known = before.get(id);
    if (known) return valueOf(known.item, known.asked ? answerTo(known.item, answers) : known.item.hiddenAnswer);
    // Routing looks back only: a later item says nothing yet.
    return assessment.items.some((item) => item.id === id) ? ANYTHING : unknown('item', id);
  };
  for (const item of assessment.items) {
    const asked = !item.askIf || truth(item.askIf, worth, noScore) !== false;
    before.set(item.id, { item, asked });
    if (asked) yield item;
  }
}

export function noScore(id: string): never {
  throw new RangeError(`Routing cannot look at the score of "${id}".`);
}

export function unknown(kind: string, id: string): never {
  throw new RangeError(`The definition has no ${kind} "${id}".`);
}

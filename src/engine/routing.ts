/** Reads answers: which items apply and are asked, and their lowest and highest value. Routing is implemented here only. */
import { itemTruth, truthOf } from './truth.js';
import { answerTo, chosenOf, valueOf } from './values.js';
import type { Selection } from './selection.js';
import type { Answers, Assessment, Choice, Condition, Interval, Truth } from './types.js';

/** Lowest and highest values, by index of item or dimension. */
export interface Bounds {
  readonly low: number[];
  readonly high: number[];
  /** What is chosen in the items of which routing asks for options (`CompiledItems.looked`). */
  readonly chosen?: (Selection | undefined)[];
}

/** Bounds of items, and which items are asked. Items that were not read have no entry. */
export interface Reading extends Bounds {
  readonly asked: boolean[];
}

/** The routing of an item. `When`: a condition of the definition, or a compiled one. */
interface Routed<When> {
  readonly applies?: When | undefined;
  readonly askIf?: When | undefined;
}

/** Value of an item that does not apply. Infinite, so that every "at least" holds. */
const NOT_APPLICABLE: Interval = { low: Infinity, high: Infinity };

/**
 * Reads some items. `places`: their indexes, ascending. `worth`: the value of an item that is asked, or hidden. An item is
 * hidden only if routing certainly hides it, or if it certainly does not apply. One pass is enough, since routing and
 * `applies` refer to earlier items. `reading`: empty, to be filled.
 */
export function readItems<When>(
  items: readonly Routed<When>[],
  places: readonly number[],
  holds: (condition: When, reading: Reading) => Truth,
  worth: (at: number, asked: boolean) => number | Interval,
  reading: Reading = { low: [], high: [], asked: [] },
): Reading {
  for (const at of places) {
    const { applies, askIf }: Routed<When> = items[at] ?? {};
    const isApplicable = !applies || holds(applies, reading) !== false;
    const asked = isApplicable && (!askIf || holds(askIf, reading) !== false);
    const value = isApplicable ? worth(at, asked) : NOT_APPLICABLE;
    reading.asked[at] = asked;
    reading.low[at] = typeof value === 'number' ? value : value.low;
    reading.high[at] = typeof value === 'number' ? value : value.high;
  }
  return reading;
}

/** Reads the answers to all items, without compiling them. `holds`: whether a condition holds for these answers. */
export function readAnswers({ items }: Assessment, answers: Answers) {
  const places = new Map(items.map(({ id }, at) => [id, at]));
  const placeOf = (id: string) => places.get(id) ?? unknown('item', id);
  /** The answers that count; none of an item that does not apply. */
  const given: (Choice | undefined)[] = [];
  const holds = (condition: Condition, { low, high }: Bounds) =>
    truthOf(condition, (part) => {
      if ('dimension' in part) return unknown('item', `score of ${part.dimension}`);
      const at = placeOf(part.item);
      return itemTruth(part, { low: low[at] ?? -Infinity, high: high[at] ?? Infinity }, given[at]);
    });
  const reading = readItems(items, [...places.values()], holds, (at, asked) => {
    const item = items[at];
    if (!item) return NOT_APPLICABLE;
    given[at] = chosenOf(item, asked ? answerTo(item, answers) : item.hiddenAnswer);
    return valueOf(item, given[at]);
  });
  return { asked: reading.asked, holds: (condition: Condition) => holds(condition, reading) };
}

export function unknown(kind: string, id: string): never {
  throw new RangeError(`The definition has no ${kind} "${id}".`);
}

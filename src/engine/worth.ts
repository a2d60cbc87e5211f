/** Numbers for answers to all items, also to those without values. */
import { chosenOf, exactly, valueOf } from './values.js';
import type { Answer, Interval, Item } from './types.js';

/** Whether this is an item with one answer and without values. */
export function isWorthNothing({ options, type }: Item): boolean {
  return type !== 'multiple' && options.length > 0 && options.every(({ value }) => value === undefined);
}

/** The value of an answer; for an item with one answer and without values, the index of the option. */
export function worthOf(item: Item, answer: Answer | undefined): Interval {
  if (!isWorthNothing(item)) return valueOf(item, answer);
  const chosen = chosenOf(item, answer);
  const place = item.options.findIndex((option) => option.id === chosen);
  return place === -1 ? { low: 0, high: item.options.length - 1 } : exactly(place);
}

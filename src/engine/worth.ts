/** Numbers for answers to all items, also to those without values. */
import { exactly, valueOf } from './values.js';
import type { Answer, Interval, Item } from './types.js';

/** Whether this is a `single` item without values. */
export function isWorthNothing({ options, type }: Item): boolean {
  return type === 'single' && options.length > 0 && options.every(({ value }) => value === undefined);
}

/** The value of an answer; for a `single` item without values, the index of the option. */
export function worthOf(item: Item, answer: Answer | undefined): Interval {
  if (!isWorthNothing(item)) return valueOf(item, answer);
  const place = item.options.findIndex((option) => option.id === answer);
  return place === -1 ? { low: 0, high: item.options.length - 1 } : exactly(place);
}

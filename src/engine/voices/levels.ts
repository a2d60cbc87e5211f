/** Positions of answers on the scale of an item. */
import { isOpen } from '../states.js';
import type { ItemState } from '../states.js';
import { rungsOf } from '../rungs.js';
import type { Item, Option } from '../types.js';
import { optionValue, valueOf } from '../values.js';

/** The values of an item, ascending. */
export function levelsOf(item: Item): number[] {
  return rungsOf(item).map(({ value }) => value);
}

/** Position of the answer that counts; null if it is not known. */
export function positionOf(state: ItemState): number | null {
  if (!state.applies || isOpen(state)) return null;
  return levelsOf(state.item).indexOf(valueOf(state.item, state.answer).low);
}

/** The options of a `single` item that have this position: one, unless several have the same value. */
export function optionsAt(item: Item, position: number): Option[] {
  const value = levelsOf(item)[position];
  return item.type !== 'multiple' ? item.options.filter((option) => optionValue(option) === value) : [];
}

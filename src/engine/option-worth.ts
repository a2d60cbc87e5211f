import { optionValue } from './values.js';
import type { Item } from './types.js';

/** Id of the first option of a `single` item with this value; null if there is none, and in a `multiple` item. */
export function optionWorth(item: Item, value: number): string | null {
  if (item.type === 'multiple') return null;
  return item.options.find((option) => optionValue(option) === value)?.id ?? null;
}

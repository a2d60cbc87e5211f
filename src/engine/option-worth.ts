import type { Item } from './types.js';

/** Id of the first option of a `single` item that is worth this much; null in a `multiple` item. */
export function optionWorth(item: Item, value: number): string | null {
  if (item.type === 'multiple') return null;
  return item.options.find((option) => (option.value ?? 0) === value)?.id ?? null;
}

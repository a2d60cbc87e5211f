/** Numbers as digits of a code: how far each is above the lowest one, counted in the smallest steps between numbers. */
import type { Item } from '../types.js';

/** `number`: valid for the item. */
export function stepOf(item: Item, number: number): bigint {
  return scaled(item, number) - scaled(item, item.min ?? 0);
}

/** The number that many steps above the lowest one. */
export function numberAt(item: Item, step: bigint): number {
  // Below 2 ** 53, and so exact: the quotient is the same double as the decimal number.
  return Number(step + scaled(item, item.min ?? 0)) / 10 ** (item.decimals ?? 0);
}

/** How many numbers an item has; 0 if it asks for none. */
export function countNumbers(item: Item): bigint {
  return item.type === 'number' ? stepOf(item, item.max ?? 0) + 1n : 0n;
}

/** From its decimal digits: to multiply would be off by a little. */
function scaled({ decimals }: Item, number: number): bigint {
  return BigInt(number.toFixed(decimals).replace('.', ''));
}

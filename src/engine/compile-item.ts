import { valueOf, valueRange } from './values.js';
import type { Test } from './compile-items.js';
import type { Interval, Item } from './types.js';

/** An item made ready for scoring. */
export interface CompiledItem {
  readonly item: Item;
  readonly range: Interval;
  /** Of a `single` item: what each option is worth. */
  readonly values: ReadonlyMap<unknown, number>;
  /** All that the item can be worth, ascending, each once. */
  readonly levels: readonly number[];
  readonly askIf: Test | undefined;
  /** What the item is worth while routing hides it. */
  readonly hidden: Interval;
}

export function compileItem(item: Item, askIf: Test | undefined): CompiledItem {
  const range = valueRange(item);
  const values = new Map(item.options.map(({ id, value = 0 }) => [id, value]));
  const levels = item.type === 'single' ? [...new Set(values.values())].sort((a, b) => a - b) : counts(range.high);
  return { item, range, values, levels, askIf, hidden: valueOf(item, item.hiddenAnswer) };
}

function counts(most: number): number[] {
  return new Array(most + 1).fill(0).map((_, count) => count);
}

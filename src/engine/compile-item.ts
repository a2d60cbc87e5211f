/** Compiles one item. */
import { worthOf } from './worth.js';
import type { Test } from './compiled-test.js';
import type { Condition, Interval, Item } from './types.js';

/** An item compiled for reading answers. */
export interface CompiledItem {
  readonly item: Item;
  /** Lowest and highest value; for one with one answer and without values, the indexes of the first and last option. */
  readonly range: Interval;
  /** Values of a `single` or `number` item by option id; for an item without values, the indexes of the options. */
  readonly values: ReadonlyMap<unknown, number>;
  readonly applies: Test | undefined;
  readonly askIf: Test | undefined;
  /** Value while routing hides the item. */
  readonly hidden: Interval;
}

export function compileItem(item: Item, compiled: (condition: Condition) => Test): CompiledItem {
  const { askIf, applies, hiddenAnswer, options, type } = item;
  return {
    item,
    range: worthOf(item, undefined),
    values: new Map(type === 'multiple' ? [] : options.map(({ id }) => [id, worthOf(item, id).low])),
    hidden: worthOf(item, hiddenAnswer),
    applies: applies && compiled(applies),
    askIf: askIf && compiled(askIf),
  };
}

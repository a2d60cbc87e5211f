/** Compiles one item. */
import { exactly } from './interval.js';
import { valueOf, valueRange } from './values.js';
import type { Test } from './compiled-test.js';
import type { Condition, Interval, Item } from './types.js';

/** An item compiled for reading answers. */
export interface CompiledItem {
  readonly item: Item;
  /** Lowest and highest value; for a `single` item without values, the indexes of the first and last option. */
  readonly range: Interval;
  /** Values of a `single` item by option id; for an item without values, the indexes of the options. */
  readonly values: ReadonlyMap<unknown, number>;
  readonly applies: Test | undefined;
  readonly askIf: Test | undefined;
  readonly variants: readonly { readonly id: string; readonly when: Test }[];
  /** Value while routing hides the item. */
  readonly hidden: Interval;
}

export function compileItem(item: Item, compiled: (condition: Condition) => Test): CompiledItem {
  const { askIf, applies, hiddenAnswer, options, variants = [] } = item;
  const isChoice = isWorthNothing(item);
  const range = isChoice ? { low: 0, high: options.length - 1 } : valueRange(item);
  const values = new Map<unknown, number>(options.map(({ id, value = 0 }, place) => [id, isChoice ? place : value]));
  const place = isChoice ? values.get(hiddenAnswer) : undefined;
  const hidden = place === undefined ? valueOf(item, hiddenAnswer) : exactly(place);
  return {
    ...{ item, range, values, hidden },
    applies: applies && compiled(applies),
    askIf: askIf && compiled(askIf),
    variants: variants.map(({ id, when }) => ({ id, when: compiled(when) })),
  };
}

/** Whether this is a `single` item without values. */
export function isWorthNothing({ options, type }: Item): boolean {
  return type === 'single' && options.length > 0 && options.every(({ value }) => value === undefined);
}

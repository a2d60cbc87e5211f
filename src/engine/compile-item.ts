import { exactly } from './interval.js';
import { valueOf, valueRange } from './values.js';
import type { Test } from './compile-items.js';
import type { Condition, Interval, Item } from './types.js';

/** An item made ready for reading answers to it. */
export interface CompiledItem {
  readonly item: Item;
  /** From the least to the most that it can be worth; of a `single` item that is worth nothing, places of options. */
  readonly range: Interval;
  /** Of a `single` item: what each option is worth; where options are worth nothing, their places, to tell them apart. */
  readonly values: ReadonlyMap<unknown, number>;
  readonly applies: Test | undefined;
  readonly askIf: Test | undefined;
  readonly variants: readonly { readonly id: string; readonly when: Test }[];
  /** What the item is worth while routing hides it. */
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

/** A `single` item whose options are told apart, but not worth more or less. */
export function isWorthNothing({ options, type }: Item): boolean {
  return type === 'single' && options.length > 0 && options.every(({ value }) => value === undefined);
}

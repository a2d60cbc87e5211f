/** Rungs: the possible values of an item in ascending order, each with the effort to reach it. */
import { sumsOf } from './points.js';
import { optionValue } from './values.js';
import type { AtLeast, Item, Option } from './types.js';

/** A value of an item. Options of the same value are one rung, with the id of the first one that is advised. */
export interface Rung {
  readonly value: number;
  /** Option id; null in a `multiple` item, where the value is a number of points, or of options. */
  readonly option: string | null;
  /** Total effort from the lowest rung to this one. */
  readonly work: number;
  /** False if no plan stops here. */
  readonly advised: boolean;
  readonly after: readonly AtLeast[];
}

export function rungsOf(item: Item): Rung[] {
  const { effort: itemEffort = 1 } = item;
  const optionOf = optionsByValue(item);
  let work = 0;
  return levelsOf(item).map((value, rank): Rung => {
    const option = optionOf.get(value);
    work += rank === 0 ? 0 : (option?.effort ?? itemEffort);
    return { value, option: option?.id ?? null, work, advised: isAdvised(option), after: option?.after ?? [] };
  });
}

/** The distinct values of an item, ascending. */
function levelsOf(item: Item): number[] {
  if (item.type === 'multiple') return sumsOf(item);
  const values = item.options.map(optionValue).filter(Number.isFinite);
  return [...new Set(values)].sort((a, b) => a - b);
}

/** For each value of a `single` item, the option that represents all with this value. */
function optionsByValue({ options, type }: Item): ReadonlyMap<number, Option> {
  const byValue = new Map<number, Option>();
  if (type === 'multiple') return byValue;
  for (const option of options) {
    const known = byValue.get(optionValue(option));
    if (!known || (!isAdvised(known) && isAdvised(option))) byValue.set(optionValue(option), option);
  }
  return byValue;
}

function isAdvised(option: Option | undefined): boolean {
  return option?.advise !== false;
}

/** Routes that the search found, as raises: which items to raise, and to which options. */
import type { Compiled, ScoredItem } from './compile.js';
import type { Reading } from './routing.js';
import { startOf } from './search/component.js';
import type { Choice } from './search/choice.js';

/** An item to raise to a higher value. */
export interface Raise {
  readonly item: string;
  /** The present value; the lowest possible value if it is unknown or not asked yet. */
  readonly from: number;
  readonly to: number;
  /** Id of the option to reach; null in a `multiple` item, where `to` is a number of points, or of options. */
  readonly option: string | null;
  /** Total effort of all options on the way: an integer from 1. */
  readonly effort: number;
  /** The answer is unknown, so the value may have been reached already. */
  readonly findOut: boolean;
}

/** Raises that together reach the goal. It is minimal: no raise can be left out or made smaller. */
export interface Route {
  /** Sum of the efforts of its raises. */
  readonly effort: number;
  /** Ordered by dimension; items in no dimension come last. */
  readonly raises: readonly Raise[];
}

/** The raises of a choice that the search made. `now`: what the items are worth now, by index. */
export function toRoute(compiled: Compiled, choice: Choice, now: Reading): Route {
  const inDimension = (at: number) => {
    const index = compiled.dimensions.findIndex(({ terms }) => terms.some((term) => term.at === at));
    return index === -1 ? compiled.dimensions.length : index;
  };
  const raises = [...choice]
    .sort(([a], [b]) => inDimension(a) - inDimension(b) || a - b)
    .flatMap(([at, to]) => toRaise(compiled.items[at], at, to, now));
  return { effort: raises.reduce((sum, raise) => sum + raise.effort, 0), raises };
}

function toRaise(item: ScoredItem | undefined, at: number, to: number, now: Reading): Raise[] {
  if (!item) return [];
  const from = startOf(item, at, now);
  const rung = (value: number) => item.rungs[item.levels.indexOf(value)];
  const [start, end] = [rung(from), rung(to)];
  return [
    {
      item: item.item.id,
      from,
      to,
      option: end?.option ?? null,
      effort: (end?.work ?? 0) - (start?.work ?? 0),
      // A hidden item has one value. If that is not its lowest, the value is unknown once the item is asked.
      findOut: from !== now.high[at],
    },
  ];
}

/** What follows from the views on single items and from the answers of the lead. */
import { evaluate } from '../evaluate.js';
import { freeze } from '../freeze.js';
import type { ItemState } from '../states.js';
import type { Assessment, Interval } from '../types.js';
import type { Lead } from './lead.js';
import { levelsOf } from './levels.js';
import type { ItemViews, Voices } from './types.js';

/** Views that are this many options apart are something to talk about. */
const FAR_APART = 2;

/** `views`: in the order of the definition. */
export function fromViews(assessment: Assessment, lead: Lead, count: number, views: readonly ItemViews[]): Voices {
  const viewsOf = new Map(views.map((one) => [one.item, one]));
  const ranges = [...lead.states].map(([id, state]) => [id, rangeOf(state, viewsOf.get(id))] as const);
  const { cells, step } = evaluate(assessment, lead.answers, new Map(ranges));
  const wide = views.filter((one) => widthOf(one) >= FAR_APART).sort((a, b) => widthOf(b) - widthOf(a));
  return freeze({ count, items: views, step, cells, discuss: wide.map(({ item }) => item) });
}

/**
 * The values of all answers. What the lead does not know stays the whole range; what the lead was not asked has its hidden
 * value.
 */
function rangeOf({ item, value }: ItemState, views: ItemViews | undefined): Interval {
  if (!views) return value;
  const { high, low } = views;
  const levels = levelsOf(item);
  return {
    low: Math.min(value.low, levels[low] ?? value.low),
    high: Math.max(value.high, levels[high] ?? value.high),
  };
}

function widthOf({ high, low }: ItemViews): number {
  return high - low;
}

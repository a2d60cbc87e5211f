/** Computes again what follows from the views on single items, for `verify`. */
import type { Visit } from '../then-and-now/types.js';
import type { Assessment } from '../types.js';
import { fromViews } from './from-views.js';
import { leadOf } from './lead.js';
import { levelsOf, positionOf } from './levels.js';
import type { ItemViews, Voices } from './types.js';

/**
 * The voices of a result with everything that does not depend on the answers of single colleagues computed again: which
 * items there can be and their order, what the lead answered, that the views contain it, step, cells, and what to discuss.
 */
export function voicesAgain(assessment: Assessment, visit: Visit, { count, items }: Voices): Voices {
  const lead = leadOf(assessment, visit);
  const views = lead.shared.flatMap((id) => {
    const state = lead.states.get(id);
    const told = items.find(({ item }) => item === id);
    return state && told ? [corrected(told, positionOf(state), levelsOf(state.item).length - 1)] : [];
  });
  return fromViews(assessment, lead, count, views);
}

/** `highest`: position of the highest value of the item. */
function corrected(views: ItemViews, lead: number | null, highest: number): ItemViews {
  const ends = lead === null ? [] : [lead];
  return {
    ...views,
    lead,
    low: Math.min(views.low, highest, ...ends),
    high: Math.max(Math.min(views.high, highest), ...ends),
  };
}

/** The views of several people on one item, as numbers in which no single one stands. */
import { rounded } from '../interval.js';
import type { ItemViews } from './types.js';

/** With fewer others, a median would show what single people answered. */
export const FEWEST_FOR_MEDIAN = 3;

/** `lead`: position, or null if it is not known. `others`: positions, at least one. */
export function viewsOn(item: string, lead: number | null, others: readonly number[]): ItemViews {
  const sorted = [...others].sort((a, b) => a - b);
  const all = lead === null ? sorted : [...sorted, lead];
  const median = sorted.length < FEWEST_FOR_MEDIAN ? null : medianOf(sorted);
  return {
    item,
    lead,
    low: Math.min(...all),
    high: Math.max(...all),
    answered: sorted.length,
    median,
    deviation: median === null ? null : deviationOf(sorted, median),
  };
}

/** `sorted`: ascending, not empty. */
function medianOf(sorted: readonly number[]): number {
  const [below = 0, above = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (below + above) / 2;
}

function deviationOf(positions: readonly number[], median: number): number {
  const sum = positions.reduce((total, position) => total + Math.abs(position - median), 0);
  return rounded(sum / positions.length);
}

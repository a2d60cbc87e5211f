/** Bands: names for parts of the scale of a dimension. */
import { rounded } from './interval.js';
import type { Band, BandRange, Dimension, Interval } from './types.js';

/** The bands of these scores, by dimension id; undefined if no dimension has any. */
export function bandsOf(
  dimensions: readonly Dimension[],
  cells: Readonly<Record<string, Interval | null>>,
): Record<string, BandRange | null> | undefined {
  if (!dimensions.some(({ bands }) => bands)) return undefined;
  return Object.fromEntries(dimensions.flatMap(({ bands, id }) => (bands ? [[id, rangeIn(bands, cells[id])]] : [])));
}

function rangeIn(bands: readonly Band[], cell: Interval | null | undefined): BandRange | null {
  const at = (score: number) => bands.filter((band) => isIn(band, score)).at(-1)?.id;
  const [low, high] = cell ? [at(cell.low), at(cell.high)] : [];
  return low !== undefined && high !== undefined ? { low, high } : null;
}

/** Thresholds are rounded as scores are. */
function isIn({ atLeast = -Infinity, moreThan = -Infinity }: Band, score: number): boolean {
  return score >= rounded(atLeast) && score > rounded(moreThan);
}

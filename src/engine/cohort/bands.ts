/** Bands of a score, as figures of many firms count them. */
import type { Interval } from '../types.js';

/** In per cent of the scale. A score on the border is in the upper one. */
export const BANDS: readonly string[] = ['0-25', '25-50', '50-75', '75-100'];

/** The place of the band in `BANDS`; null if the score lies in more than one band, or is not known. */
export function bandOf(score: Interval | null | undefined, scale: Interval | null): number | null {
  if (!score || !scale || scale.high <= scale.low) return null;
  const band = (value: number) => {
    const place = Math.floor((BANDS.length * (value - scale.low)) / (scale.high - scale.low));
    return Math.max(0, Math.min(place, BANDS.length - 1));
  };
  const low = band(score.low);
  return low === band(score.high) ? low : null;
}

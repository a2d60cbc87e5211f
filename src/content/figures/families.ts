import type { BenchmarkSeries } from '../../engine/benchmark.js';

/** Series that differ in nothing but their place have the same words. */
export const FIGURE_FAMILIES = [
  'use',
  'use-micro',
  'sectors-cbs',
  'sectors-insee',
  'sectors-eurostat',
  'technologies',
  'technologies-micro',
  'reasons',
] as const;

export type FigureFamily = (typeof FIGURE_FAMILIES)[number];

/** The family of a built-in series; undefined for another one. */
export function familyOf({ id, place = '' }: BenchmarkSeries): FigureFamily | undefined {
  return FIGURE_FAMILIES.find((family) => id === `${family}-${place.toLowerCase()}`);
}

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

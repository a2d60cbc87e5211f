/** Shares in everyday words, so that nobody reads more into a figure of few firms than there is. */
import type { CohortWords } from './en.js';

/** `under10` to `over90`: the words of a share, from the smallest to the largest. */
export const ABOUT = [
  'under10',
  'tenth',
  'fifth',
  'quarter',
  'third',
  'fourTenths',
  'half',
  'sixTenths',
  'twoThirds',
  'threeQuarters',
  'fourFifths',
  'nineTenths',
  'over90',
] as const;
type About = (typeof ABOUT)[number];

/** Where each but the last ends: halfway to the next. */
const ENDS = [0.075, 0.15, 0.225, 0.29, 0.365, 0.45, 0.55, 0.635, 0.71, 0.775, 0.85, 0.925];

/** `share`: 0 to 1. */
export function about(share: number): About {
  const at = ENDS.findIndex((end) => share < end);
  return ABOUT[at] ?? 'over90';
}

/** Such as "about half". `share`: 0 to 1. */
export function aboutText(words: CohortWords, share: number): string {
  const key = about(share);
  return words[`share${key.charAt(0).toUpperCase()}${key.slice(1)}` as `share${Capitalize<About>}`];
}

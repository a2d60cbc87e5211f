/** Sizes of firms in words. */
import { fill } from '../index.js';
import type { CohortWords } from './en.js';

/**
 * Sizes of the built-in definition, which are numbers of people, from the first to the last: `['1', '2-9']` is "firms with 1 to
 * 9 people". Null if one of them is no such number.
 */
export function peopleText(words: CohortWords, sizes: readonly string[]): string | null {
  const ranges = sizes.map((id) => /^(\d+)(?:-(\d+|plus))?$/.exec(id));
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last || ranges.includes(null)) return null;
  const from = first[1] ?? '';
  const to = last[2] ?? last[1] ?? '';
  if (to === 'plus') return fill(words.peopleOrMore, { from });
  return to === from ? words.onePerson : fill(words.people, { from, to });
}

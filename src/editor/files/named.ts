/** A list in a message. */
import { fill } from '../words/words.js';
import type { Words } from '../words/words.js';

/** Most that a message names. */
const MOST_NAMED = 5;

/** The first ones, and how many more there are. */
export function named(keys: readonly string[], words: Words): string {
  const more = keys.length - MOST_NAMED;
  const shown = keys.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${shown}, ${fill(words.andMore, { count: String(more) })}` : shown;
}

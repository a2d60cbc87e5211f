/** Suggestions for unknown ids and keys. */
import { distance } from 'fastest-levenshtein';

/** A cure: "Did you mean …?" if a known word is similar, else the first known words. */
export function suggestion(word: unknown, known: Iterable<string>): string {
  const words = [...known];
  if (words.length === 0) return 'There is none to refer to yet; add it, or take this out.';
  const near = typeof word === 'string' ? nearest(word, words) : undefined;
  if (near !== undefined) return `Did you mean "${near}"?`;
  const shown = words.slice(0, 8).map((known) => `"${known}"`);
  return `Use ${shown.length > 1 ? 'one of ' : ''}${shown.join(', ')}${words.length > shown.length ? ', …' : ''}.`;
}

/** Most suggestions per file. More than the issues that are reported, so no reported issue lacks one. */
const MOST_ADVICE = 400;
/** Most known words that are compared for these suggestions. */
const MOST_COMPARED = 20_000;

/**
 * As `suggestion`, but without a search after MOST_ADVICE calls, or where that would compare too many words: to limit the
 * time for a file full of mistakes.
 */
export function suggester(): (word: unknown, known: Iterable<string>) => string {
  let left = MOST_ADVICE;
  let compared = 0;
  return (word, known) => {
    const words = [...known];
    compared += words.length;
    return left-- > 0 && compared <= MOST_COMPARED ? suggestion(word, words) : 'See the JSON Schema of this file.';
  };
}

/** The most similar known word, by edit distance; undefined if none is similar enough. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    // The difference in length is a lower bound of the edit distance; this saves time for a file full of junk.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

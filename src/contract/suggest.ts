import { distance } from 'fastest-levenshtein';

/** "Did you mean …?" if one of the known words is near enough, else the words themselves as far as they fit. */
export function suggestion(word: unknown, known: Iterable<string>): string {
  const words = [...known];
  if (words.length === 0) return 'There is none to refer to yet; add it, or take this out.';
  const near = typeof word === 'string' ? nearest(word, words) : undefined;
  if (near !== undefined) return `Did you mean "${near}"?`;
  const shown = words.slice(0, 8).map((known) => `"${known}"`);
  return `Use ${shown.length > 1 ? 'one of ' : ''}${shown.join(', ')}${words.length > shown.length ? ', …' : ''}.`;
}

/** More words than issues that are told: advice for others would be work for nothing. */
const MOST_ADVICE = 400;

/** Suggestions for the first words of many; what comes after them is not told. */
export function suggester(): (word: unknown, known: Iterable<string>) => string {
  let left = MOST_ADVICE;
  return (word, known) => (left-- > 0 ? suggestion(word, known) : 'See the JSON Schema of this file.');
}

/** The known word that is so near that it is likely to be meant. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    // Lengths that differ so much need not be compared letter by letter; that keeps a file full of junk cheap.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

import { closest, distance } from 'fastest-levenshtein';

/** "Did you mean …?" if one of the known words is near enough, else the words themselves as far as they fit. */
export function suggestion(word: unknown, known: Iterable<string>): string {
  const words = [...known];
  if (words.length === 0) return 'There is none to refer to yet; add it, or take this out.';
  if (typeof word === 'string' && word.length <= 100) {
    const best = closest(word, words);
    if (distance(word, best) <= Math.max(2, Math.floor(word.length / 3))) return `Did you mean "${best}"?`;
  }
  const shown = words.slice(0, 8).map((known) => `"${known}"`);
  return `Use one of ${shown.join(', ')}${words.length > shown.length ? ', …' : ''}.`;
}

/** What makes a text hard to read at level B1: limits by language. `npm run readability` goes by the same. */

/** Most words in a sentence. */
export const LONG_SENTENCE = 18;
/** Above these, a sentence has to be made shorter. */
export const TOO_LONG_SENTENCE = 20;
/** Letters of the longest word that is easily read, without a hyphen in it. */
export const LONGEST_WORD: Readonly<Record<string, number>> = { en: 15, nl: 18, de: 18, fr: 16 };

/** The words of each sentence. A gap to fill in counts as one short word. */
export function sentencesOf(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\{\w+\}/g, '1')
    .split(/(?<=[.?!…])\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length > 0);
}

/** Words that are too long. Of a language that has no limit here, none. */
export function longWords(words: readonly string[], language: string): readonly string[] {
  const most = LONGEST_WORD[language.split('-')[0] ?? ''] ?? Infinity;
  return words.flatMap((word) => word.match(/\p{L}+/gu) ?? []).filter(({ length }) => length > most);
}

/** What to make shorter: the longest sentence, in words, if it is too long; and words that are. */
export function tooLong(
  text: string,
  language: string,
): { readonly sentence: number | null; readonly words: readonly string[] } {
  const sentences = sentencesOf(text);
  const longest = Math.max(0, ...sentences.map(({ length }) => length));
  return { sentence: longest > TOO_LONG_SENTENCE ? longest : null, words: longWords(sentences.flat(), language) };
}

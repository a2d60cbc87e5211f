/**
 * Counts the syllables of a word. English uses the package `syllable`. Dutch, German and French have no maintained
 * package, so the count is the larger of two: hyphenation parts (package `hyphen`) and groups of vowels. Both tend to be
 * too low: a hyphenator never leaves one letter alone, and two adjacent vowels may be two syllables. English words in
 * these languages are counted as English. French verbs with a silent "-ent" are counted one too high.
 */
import de from 'hyphen/de/index.js';
import fr from 'hyphen/fr/index.js';
import nl from 'hyphen/nl/index.js';
import { syllable } from 'syllable';

const BREAK = '\u00ad';

/** Where two vowels side by side are two syllables; for French also what is written but not said. */
const respell = {
  nl: (word) => word.replace(/[ëïöü]/g, '-$&'),
  de: (word) => word.replace(/(au|äu|eu|ei|ai)(?=[aeiouäöü])/g, '$1-'),
  fr: (word) =>
    word
      .replace(/([qg])u(?=[aeiouéèêâî])/g, '$1')
      .replace(/[ëï]/g, '-$&')
      .replace(/([éè])(?=[aou])/g, '$1-')
      .replace(/([aou])y(?=[aeiouéè])/g, '$1i-')
      .replace(/(?<=[aeiouyéèêëàâîïôûœ].*[^aeiouyéèêëàâîïôûœ-])es?$/, ''),
};

const ENGLISH = /^(?:software|online|website|chatbot|workshop|feedback|teams?|tools?|browser|mails?|chat|design)$/;

const counters = {
  en: (word) => syllable(word),
  nl: by(nl, respell.nl),
  de: by(de, respell.de),
  fr: by(fr, respell.fr),
};

function by({ hyphenateSync }, spell) {
  return (word) => {
    if (ENGLISH.test(word)) return syllable(word);
    const parts = hyphenateSync(word, { hyphenChar: BREAK, minWordLength: 2 }).split(BREAK).length;
    const vowels = spell(word).match(/[aeiouyäöüàâéèêëîïôùûœæ]+/g)?.length ?? 0;
    // Without a vowel it is spelt ("mkb"), or what is left of a word before an apostrophe ("l’").
    if (vowels === 0) return word.length === 1 ? 0 : word.length;
    return Math.max(parts, vowels);
  };
}

/** A number is one syllable, an abbreviation in capitals one a letter: "AI" is two. */
export function syllables(word, language) {
  const parts = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const count = (part) => {
    if (/^\p{N}/u.test(part)) return 1;
    if (/^\p{Lu}{2,}$/u.test(part)) return part.length;
    return counters[language](part.toLowerCase());
  };
  return Math.max(
    1,
    parts.map(count).reduce((sum, one) => sum + one, 0),
  );
}

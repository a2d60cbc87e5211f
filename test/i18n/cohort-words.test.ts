/** The words of the tag for figures, by the same rules as those of the scan. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages } from '../../src/content/index.js';
import de from '../../src/i18n/cohort/de.js';
import en from '../../src/i18n/cohort/en.js';
import type { CohortWords } from '../../src/i18n/cohort/en.js';
import fr from '../../src/i18n/cohort/fr.js';
import nl from '../../src/i18n/cohort/nl.js';
import { isTrim, rulesOf, slips } from '../content/support/language.js';

const all: Readonly<Record<string, CohortWords>> = { en, nl, de, fr };
const placeholders = (text: string) => [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name).sort();
const keys = Object.keys(en) as (keyof CohortWords)[];

/** Characters in English, of a word, heading or sentence. */
const LONGEST = 150;

test('there are words in every language of the assessment', () => assert.deepEqual(Object.keys(all), languages));

for (const [tag, words] of Object.entries(all)) {
  const rules = rulesOf(tag);

  describe(`words of figures in ${tag}`, () => {
    test('have the keys of English in its order, each with its placeholders', () => {
      assert.deepEqual(Object.keys(words), keys);
      for (const key of keys) assert.deepEqual(placeholders(words[key]), placeholders(en[key]), key);
    });

    test('have no markup and no stray space, and are short', () => {
      const odd = Object.values(words).filter(
        (text) =>
          /[{}<>&\\]/.test(text.replace(/\{[a-z]\w*\}/g, '')) || !isTrim(text) || text.length > LONGEST * rules.room,
      );
      assert.deepEqual(odd, []);
    });

    test('keep the address and the typography of the language', () => {
      const wrong = Object.entries(words).map(([key, text]) => [key, text, ...slips(text, rules)]);
      assert.deepEqual(
        wrong.filter(({ length }) => length > 2),
        [],
      );
    });
  });
}

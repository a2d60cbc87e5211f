import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages as contentLanguages } from '../../src/content/index.js';
import de from '../../src/i18n/de.js';
import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import type { Words } from '../../src/i18n/index.js';
import nl from '../../src/i18n/nl.js';
import { loadWords } from '../../src/i18n/words.js';
import { isTrim, rulesOf, slips } from '../content/support/language.js';

const all: Readonly<Record<string, Words>> = { en, nl, de, fr };
const placeholders = (text: string) => [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name).sort();

/** Characters in English: of a text that is one line, and of one that has more than one sentence. */
const LONGEST_LINE = 130;
const LONGEST_TEXT = 260;

for (const [tag, words] of Object.entries(all)) {
  const rules = rulesOf(tag);

  describe(`words in ${tag}`, () => {
    test('have the keys of English, in the same order', () => assert.deepEqual(Object.keys(words), Object.keys(en)));

    test('have the placeholders of English, each as often', () => {
      for (const [key, text] of Object.entries(en)) {
        assert.deepEqual(placeholders(words[key as keyof Words]), placeholders(text), key);
      }
    });

    test('have no brace that is no placeholder, no markup and no stray space', () => {
      const odd = Object.entries(words).filter(
        ([, text]) => /[{}<>&\\]/.test(text.replace(/\{[a-z]\w*\}/g, '')) || !isTrim(text),
      );
      assert.deepEqual(odd, []);
    });

    test('are short enough for a button, a heading, a line or a short text', () => {
      const most = (text: string) => (/[.?!] /.test(text) ? LONGEST_TEXT : LONGEST_LINE) * rules.room;
      assert.deepEqual(
        Object.entries(words).filter(([, text]) => text.length > most(text)),
        [],
      );
    });

    test('keep the address and the typography of the language', () => {
      const wrong = Object.entries(words)
        .map(([key, text]) => [key, text, ...slips(text, rules)])
        .filter(({ length }) => length > 2);
      assert.deepEqual(wrong, []);
    });

    if (words !== en) {
      test('are not the English ones by mistake', () => {
        const hasWords = (text: string) => /\w/.test(text.replace(/\{\w+\}/g, ''));
        const same = Object.entries(words).filter(([key, text]) => hasWords(text) && en[key as keyof Words] === text);
        assert.deepEqual(
          same.filter(([, text]) => !rules.asInEnglish.includes(text)),
          [],
        );
      });
    }
  });
}

test('the widget speaks every language of the assessment', () => assert.deepEqual(Object.keys(all), contentLanguages));

describe('loadWords', () => {
  const cases: [wanted: string[], expected: string][] = [
    [['nl'], 'nl'],
    [['nl-BE'], 'nl'],
    [['NL'], 'nl'],
    [['de-CH'], 'de'],
    [['fr-BE', 'nl'], 'fr'],
    [['en-GB', 'nl'], 'en'],
    [['fy', 'nl', 'en'], 'nl'],
    [['fy', 'xx-YY'], 'en'],
    [['constructor', '__proto__', ''], 'en'],
    [[], 'en'],
  ];
  for (const [wanted, expected] of cases) {
    test(`[${wanted.join(', ')}] gives ${expected}`, async () => {
      assert.deepEqual(await loadWords(wanted), all[expected]);
    });
  }
});

/** The rules are only worth something if they catch what they are for. */
describe('the rules catch', () => {
  const cases: [language: string, text: string, slip: string | undefined][] = [
    ['nl', 'Dat is jouw stap.', 'a formal address'],
    ['de', 'Das ist deine Stufe.', 'a formal address'],
    ['de', 'Das ist ihre Stufe.', 'a formal address'],
    ['de', 'Ihr könnt das ändern.', 'a formal address'],
    ['de', 'Das ist Ihre Stufe, „Ausprobieren“.', undefined],
    ['de', 'Das ist "Ausprobieren".', 'quotation marks „ and “'],
    ['de', 'Das ist „Ausprobieren".', 'quotation marks „ and “'],
    ['de', 'Das ist „Ausprobieren.', 'a quotation that opens and closes'],
    ['de', 'Alle Mitarbeiter*innen', 'no star, colon or capital inside a word'],
    ['de', 'Alle MitarbeiterInnen', 'no star, colon or capital inside a word'],
    ['fr', 'C’est ton niveau.', 'a formal address'],
    ['fr', 'Je t’aide.', 'a formal address'],
    ['fr', 'Du béton, des étés, a-t-on fini\u202f?', undefined],
    ['fr', 'Pourquoi ?', 'a narrow no-break space before ; : ! ? and »'],
    ['fr', '« Oui\u202f»', 'a narrow no-break space after «'],
    ['fr', 'L\u202fIA', 'no narrow space elsewhere'],
    ['fr', "L'IA", 'apostrophe ’ and quotation marks « »'],
    ['fr', 'Les salarié·es', 'no point or dash that joins two genders'],
  ];
  for (const [language, text, slip] of cases) {
    test(`${slip ?? 'nothing'} in "${text}" (${language})`, () => {
      assert.equal(slips(text, rulesOf(language)).includes(slip ?? ''), slip !== undefined);
      if (slip === undefined) assert.deepEqual(slips(text, rulesOf(language)), []);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en } from '../../src/i18n/en.js';
import type { Words } from '../../src/i18n/index.js';
import { loadWords } from '../../src/i18n/index.js';
import { nl } from '../../src/i18n/nl.js';

const languages: readonly (readonly [tag: string, words: Words])[] = [
  ['en', en],
  ['nl', nl],
];
const placeholders = (text: string) => [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name).sort();

for (const [tag, words] of languages) {
  describe(`words in ${tag}`, () => {
    test('have the keys of English, in the same order', () => assert.deepEqual(Object.keys(words), Object.keys(en)));

    test('have the placeholders of English, each as often', () => {
      for (const [key, text] of Object.entries(en)) {
        assert.deepEqual(placeholders(words[key as keyof Words]), placeholders(text), key);
      }
    });

    test('have no brace that is no placeholder, no markup and no stray space', () => {
      const odd = Object.entries(words).filter(
        ([, text]) => /[{}<>&\\]/.test(text.replace(/\{[a-z]\w*\}/g, '')) || !/^\S+(?: \S+)*$/.test(text),
      );
      assert.deepEqual(odd, []);
    });

    test('are short enough for a button, a heading or a line', () => {
      assert.deepEqual(
        Object.entries(words).filter(([, text]) => text.length > 120),
        [],
      );
    });
  });
}

test('no Dutch word is the English one by mistake', () => {
  const same = Object.entries(nl).filter(([key, text]) => en[key as keyof Words] === text);
  assert.deepEqual(same, []);
});

test('the Dutch reader is "u"', () => {
  const familiar = Object.values(nl).filter((text) => /\b(?:je|jij|jou|jouw|jullie|jezelf)\b/i.test(text));
  assert.deepEqual(familiar, []);
});

describe('loadWords', () => {
  const cases: [wanted: string[], expected: Words][] = [
    [['nl'], nl],
    [['nl-BE'], nl],
    [['NL'], nl],
    [['en-GB', 'nl'], en],
    [['fy', 'nl', 'en'], nl],
    [['fy', 'xx-YY'], en],
    [['constructor', '__proto__', ''], en],
    [[], en],
  ];
  for (const [wanted, expected] of cases) {
    test(`[${wanted.join(', ')}] gives ${expected === nl ? 'Dutch' : 'English'}`, async () => {
      assert.equal(await loadWords(wanted), expected);
    });
  }
});

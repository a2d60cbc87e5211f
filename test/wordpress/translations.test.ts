import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { po } from 'gettext-parser';
import { words } from './support/words.js';

const placeholders = (text: string) => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
const wanted = words();

test('the words of the plugin are found, and all belong to it', () => {
  assert.ok(wanted.length > 100, `${wanted.length} words`);
  assert.deepEqual(
    wanted.filter(({ domain }) => domain !== 'ai-maturity-scan'),
    [],
  );
});

for (const language of ['nl', 'de', 'fr']) {
  describe(`the plugin in ${language}`, () => {
    const path = new URL(`../../src/wordpress/translations/${language}.po`, import.meta.url);
    const { translations } = po.parse(readFileSync(path));

    test('has all words, with their placeholders', () => {
      for (const { context, file, text } of wanted) {
        const translated = translations[context]?.[text]?.msgstr[0];
        assert.ok(translated, `${file}: "${text}"`);
        assert.deepEqual(placeholders(translated), placeholders(text), text);
      }
    });

    test('has no words that are not asked for', () => {
      const known = new Set(wanted.map(({ context, text }) => `${context}|${text}`));
      const extra = Object.entries(translations).flatMap(([context, entries]) =>
        Object.keys(entries).filter((text) => text !== '' && !known.has(`${context}|${text}`)),
      );
      assert.deepEqual(extra, []);
    });
  });
}

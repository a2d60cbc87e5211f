import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { po } from 'gettext-parser';
import { translations as compiled } from '../../.scripts/wordpress/translations.mjs';
import de from '../../src/i18n/de.js';
import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import nl from '../../src/i18n/nl.js';
import { words } from './support/words.js';

const placeholders = (text: string) => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
const wanted = words();
/** The words of the scan itself. */
const scan = { nl, de, fr };

test('the words of the plugin are found, and all belong to it', () => {
  assert.ok(wanted.length > 100, `${wanted.length} words`);
  assert.deepEqual(
    wanted.filter(({ domain }) => domain !== 'ai-maturity-scan'),
    [],
  );
});

for (const language of ['nl', 'de', 'fr'] as const) {
  describe(`the plugin in ${language}`, () => {
    const path = new URL(`../../src/wordpress/translations/${language}.po`, import.meta.url);
    const { translations } = po.parse(readFileSync(path));
    const glossary = readFileSync(new URL(`../../docs/glossary-${language}.md`, import.meta.url), 'utf8');

    test('has all words, with their placeholders', () => {
      for (const { context, file, text } of wanted) {
        const translated = translations[context]?.[text]?.msgstr[0];
        assert.ok(translated, `${file}: "${text}"`);
        assert.deepEqual(placeholders(translated), placeholders(text), text);
      }
    });

    for (const [english, concept] of [
      [/\bsteps?\b/i, 'One of the five steps of the ladder'],
      [/\bplan(?! our)\b/i, 'What leads to the next step'],
    ] as const)
      test(`names by the word of the glossary: ${concept}`, () => {
        const row = glossary.split('\n').find((line) => line.startsWith(`| ${concept} `)) ?? assert.fail(concept);
        const word = row.split('|')[2]?.trim().toLowerCase() ?? '';
        assert.match(word, /^\p{L}+$/u);
        const found = wanted.filter(({ text }) => english.test(text));
        assert.ok(found.length > 3);
        for (const { context, text } of found)
          assert.ok(translations[context]?.[text]?.msgstr[0]?.toLowerCase().includes(word), text);
      });

    test('says when an action has its turn as the result page does', () => {
      for (const key of ['planWeek', 'planMonth', 'planQuarter', 'planAfter'] as const) {
        assert.equal(translations['']?.[en[key]]?.msgstr[0], scan[language][key]);
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

test('each script of a block is handed its own words, and no others', () => {
  const home = fileURLToPath(new URL('../../src/wordpress/', import.meta.url));
  const files = Object.entries(compiled(`${home}translations`, `${home}ai-maturity-scan`));
  for (const [handle, script] of [
    ['ai-maturity-scan-block', 'block/editor.js'],
    ['ai-maturity-scan-block-fields', 'block/fields.js'],
    ['ai-maturity-scan-figures-block', 'block-figures/editor.js'],
  ]) {
    const asked = new Set(wanted.filter(({ file }) => file === script).map(({ text }) => text));
    const ends = ['nl_NL', 'de_DE', 'fr_FR'].map((locale) => `-${locale}-${handle}.json`);
    const handed = files.filter(([path]) => ends.some((end) => path.endsWith(end)));
    assert.equal(handed.length, ends.length);
    for (const [path, json] of handed) {
      const { locale_data: data } = JSON.parse(String(json)) as {
        readonly locale_data: { readonly messages: Readonly<Record<string, unknown>> };
      };
      const given = Object.keys(data.messages).filter((text) => text !== '');
      assert.deepEqual(given.sort(), [...asked].sort(), path);
    }
  }
});

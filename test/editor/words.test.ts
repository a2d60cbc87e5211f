import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { warningsOf, parseDefinition } from '../../src/contract/index.js';
import { evaluate } from '../../src/engine/index.js';
import { template, TEMPLATES } from '../../src/editor/templates/templates.js';
import { advice } from '../../src/editor/words/advice/en.js';
import { en } from '../../src/editor/words/en.js';
import { judging } from '../../src/editor/words/judging/en.js';
import { ladder } from '../../src/editor/words/ladder/en.js';
import { counted, fill, languageFrom, WORDS } from '../../src/editor/words/words.js';
import type { EditorLanguage } from '../../src/editor/words/words.js';
import { leavesOf } from './support/leaves.js';

const LANGUAGES = Object.keys(WORDS) as EditorLanguage[];
const wordsOf = (language: EditorLanguage) =>
  new Map(
    leavesOf(WORDS[language], []).map(({ path, value }) => [path.join('.'), typeof value === 'string' ? value : '']),
  );

describe('the words of the editor', () => {
  test('no file has a word of another one', () => {
    const keys = [en, advice, judging, ladder].flatMap((words) => Object.keys(words));
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });

  const english = wordsOf('en');
  for (const language of LANGUAGES) {
    const words = wordsOf(language);

    test(`${language}: the same places for values as in English`, () => {
      const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
      for (const [key, text] of words) assert.deepEqual(placesIn(text), placesIn(english.get(key) ?? ''), key);
    });

    test(`${language}: no text is blank`, () => {
      for (const [key, text] of words) assert.match(text, /\S/, key);
    });
  }

  test('French has a narrow space before : ; ? ! and inside quotation marks', () => {
    for (const [key, text] of wordsOf('fr'))
      assert.doesNotMatch(text, /(?<![_.] ?)[ \u00a0][:;?!»]|«[ \u00a0]|\u202f{2}/, key);
  });

  const counts: [language: EditorLanguage, count: number, said: string][] = [
    ['en', 0, 'Every firm is asked 0 questions.'],
    ['en', 1, 'Every firm is asked 1 question.'],
    ['nl', 1, 'Elk bedrijf krijgt 1 vraag.'],
    ['de', 2, 'Jeder Betrieb bekommt 2 Fragen.'],
    ['fr', 0, 'Chaque entreprise a 0 question.'],
    ['fr', 2, 'Chaque entreprise a 2 questions.'],
  ];
  for (const [language, count, said] of counts)
    test(`${language}, of ${count}: ${said}`, () =>
      assert.equal(counted(WORDS[language], WORDS[language].allAsked, count), said));

  const wanted: [tags: string[], language: string][] = [
    [['nl-BE', 'en'], 'nl'],
    [['pt', 'de-AT'], 'de'],
    [['constructor'], 'en'],
    [[], 'en'],
  ];
  for (const [tags, language] of wanted) {
    test(`a browser that speaks [${tags.join(', ')}] gets ${language}`, () =>
      assert.equal(languageFrom(tags), language));
  }

  test('a value may look like a place', () => assert.equal(fill('{a} and {b}', { a: '{b}', b: 'c' }), '{b} and c'));
});

describe('the templates', () => {
  for (const name of TEMPLATES) {
    for (const language of LANGUAGES) {
      test(`${name}, ${language}: without a mistake or a warning, and each step can be reached`, () => {
        const parsed = parseDefinition(template(name, language));
        assert.deepEqual(parsed.ok ? [] : parsed.issues, []);
        if (!parsed.ok) return;
        assert.deepEqual(warningsOf(parsed.value), []);
        const stepWith = (option: string) =>
          evaluate(parsed.value, Object.fromEntries(parsed.value.items.map(({ id }) => [id, option]))).step?.low;
        assert.deepEqual(['a1', 'a2', 'a3'].map(stepWith), [1, 2, 3]);
      });
    }
  }
});

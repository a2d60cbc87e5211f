import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { isTrim, rulesOf, slips } from './support/language.js';
import { inAllLanguages, textsIn } from './support/texts.js';
import type { Text } from './support/texts.js';

/** The longest that still reads at a glance, in characters of English; by the last word of the place of a text. */
const LONGEST: readonly (readonly [applies: (path: readonly string[]) => boolean, most: number])[] = [
  [(path) => path.includes('options'), 80],
  [(path) => ['rows', 'columns'].includes(path[0] ?? ''), 15],
  [(path) => path.at(-1) === 'title', 30],
  [(path) => path.at(-1) === 'label', 45],
  [(path) => path.at(-1) === 'dontKnow', 45],
  [(path) => path.at(-1) === 'question', 90],
  [(path) => path.at(-1) === 'hint', 110],
  [() => true, 180],
];

for (const [language, text] of inAllLanguages) {
  const all = textsIn(text);
  const rules = rulesOf(language);

  describe(`texts in ${language}`, () => {
    test('there is one for everything that is named, and for nothing else', () => {
      const { columns = [], rows = [] } = assessment.grid ?? {};
      const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
      const named = [
        [text.sections, ids(assessment.sections)],
        [text.items, ids(assessment.items)],
        [text.dimensions, ids(assessment.dimensions)],
        [text.steps, ids(assessment.steps)],
        [text.rows, rows],
        [text.columns, columns],
        ...assessment.items.map((item) => [text.items[item.id]?.options, ids(item.options)] as const),
      ] as const;
      for (const [texts, wanted] of named) assert.deepEqual(Object.keys(texts ?? {}).sort(), [...wanted].sort());
    });

    every(all, 'is written out, without space around it or twice inside', ({ text }) => isTrim(text));
    every(all, 'has no markup and no placeholder', ({ text }) => !/[<>&{}`]|\\/.test(text));
    every(
      all,
      'is not too long',
      ({ path, text }) => text.length <= (LONGEST.find(([applies]) => applies(path))?.[1] ?? 0) * rules.room,
    );
    every(all, 'asks for no agreement', ({ text }) => !rules.agreement.test(text));
    every(all, 'keeps the address and the typography of the language', ({ text }) => slips(text, rules).length === 0);
    every(all, 'ends as a sentence where it is one', ({ path, text }) => {
      const key = path.at(-1) ?? '';
      if (key === 'question') return /^[^?.!]+\?$/.test(text);
      // What a score is about is asked: it must not read as what was found.
      if (path[0] === 'dimensions' && key === 'description') return /^[^?.!]+\?$/.test(text);
      if (['hint', 'description', 'caveat', 'source'].includes(key)) return text.endsWith('.');
      return !/[.?!:]$/.test(text);
    });

    // Whom to ask for help may well be somebody from outside.
    const forOne = all.filter(({ path }) => path.includes('alone') && !path.includes('can.people.help'));
    test('speaks of nobody else to somebody who works alone', () => {
      assert.ok(forOne.length > 40);
      assert.deepEqual(
        forOne.filter((one) => rules.others.test(one.text)),
        [],
      );
    });

    for (const item of assessment.items) {
      test(`${item.id}: no two options say the same`, () => {
        const { options = {}, variants = {} } = text.items[item.id] ?? {};
        for (const one of [options, ...Object.values(variants).map((variant) => variant.options ?? {})]) {
          const said = Object.values(one).map((option) => option.toLowerCase());
          assert.deepEqual(said, [...new Set(said)]);
        }
      });

      const { max } = item;
      if (max !== undefined) {
        test(`${item.id}: the hint says that ${max} may be chosen`, () => {
          assert.match(
            text.items[item.id]?.hint ?? '',
            new RegExp(`(?<!\\p{L})${rules.numbers[max - 1] ?? max}(?!\\p{L})`, 'u'),
          );
        });
      }
    }

    for (const key of ['question', 'label'] as const) {
      test(`no two questions have the same ${key}`, () => {
        const texts = Object.values(text.items).map((item) => item[key]);
        assert.equal(new Set(texts).size, texts.length);
      });
    }
  });
}

test('every language has the same texts, hints and all', () => {
  const [[, first], ...others] = inAllLanguages as [(typeof inAllLanguages)[number], ...typeof inAllLanguages];
  const places = (value: unknown) =>
    textsIn(value)
      .map(({ path }) => path.join(' / '))
      .sort();
  for (const [language, text] of others) assert.deepEqual(places(text), places(first), language);
});

for (const [language, text] of inAllLanguages.slice(1)) {
  test(`no text in ${language} is the English one by mistake`, () => {
    const english = textsIn(inAllLanguages[0]?.[1] ?? {});
    const same = textsIn(text).filter(({ path, text }, index) => {
      const isOneWord = path.at(-1) === 'label' || rulesOf(language).asInEnglish.includes(text);
      return english[index]?.text === text && !isOneWord;
    });
    assert.deepEqual(same, []);
  });
}

function every(texts: readonly Text[], rule: string, holds: (text: Text) => boolean): void {
  test(`every one ${rule}`, () => {
    assert.ok(texts.length > 200);
    assert.deepEqual(
      texts.filter((text) => !holds(text)),
      [],
    );
  });
}

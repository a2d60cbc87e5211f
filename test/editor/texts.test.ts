import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Read } from '../../src/editor/files/problem.js';
import { textAt } from '../../src/editor/model/draft.js';
import type { Draft } from '../../src/editor/model/draft.js';
import { edited } from '../../src/editor/model/edits.js';
import { valueAt, withValue } from '../../src/editor/model/json.js';
import { fromCsv, toCsv } from '../../src/editor/texts/csv.js';
import { isMissing, keyOf, rowsOf, textIn } from '../../src/editor/texts/rows.js';
import { takenIn } from '../../src/editor/texts/take-in.js';
import type { Incoming } from '../../src/editor/texts/take-in.js';
import { fromXliff, toXliff } from '../../src/editor/texts/xliff.js';
import { always } from '../engine/support/runs.js';
import { after, draftOf, FILES, taken } from './support/documents.js';

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'ar'];
/** What files and spreadsheets trip over. */
const TRAPS = [
  ...['{task} and {safe}', ' spaces ', 'a,b;c\td', 'line\nline\r\nline\r', '"quoted"', '<b>&amp;</b>', ']]>', '=1+1'],
  ...[
    '12',
    '007',
    '1.5',
    "'s ochtends",
    "''",
    'مرحبا {check}',
    '\u202bمرحبا\u202c',
    '\u0000\u001f\ufffe',
    '\ud800',
    '😀',
    'TRUE',
  ],
];
const texts = fc
  .oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'binary', minLength: 1 }))
  .filter((text) => text !== '');

/** A draft with these texts in five languages, one of them written from right to left. */
function filled(draft: Draft, words: readonly string[]): Draft {
  const rows = rowsOf(draft);
  const added = LANGUAGES.reduce((rest, language) => {
    const result = edited(rest, { type: 'add-language', language });
    return result.ok ? result.draft : rest;
  }, draft);
  return rows.reduce(
    (rest, { path }, at) =>
      LANGUAGES.reduce(
        (one, language, which) =>
          withValue(one, ['texts', language, ...path], words[(at * 5 + which) % words.length] ?? 'x'),
        rest,
      ),
    added,
  );
}

/** Without the texts of a language, as before it was translated. */
function without(draft: Draft, language: string): Draft {
  return after(draft, { type: 'remove-language', language });
}

function takeIn(draft: Draft, incoming: Read<Incoming>): Draft {
  const { edit, unknown } = taken(takenIn(draft, taken(incoming)));
  assert.deepEqual(unknown, []);
  const result = edited(draft, edit);
  return result.ok ? result.draft : assert.fail(result.reason);
}

describe('texts go out and come back without loss', () => {
  const demo = draftOf('demo');
  const words = fc.array(texts, { minLength: 1, maxLength: 60 });

  test('as XLIFF, in five languages', () => {
    always(
      words,
      (list) => {
        const draft = filled(demo, list);
        for (const language of LANGUAGES.slice(1)) {
          const back = takeIn(without(draft, language), fromXliff(toXliff(draft, 'en', language)));
          assert.deepEqual(valueAt(back, ['texts', language]), valueAt(draft, ['texts', language]));
        }
      },
      100,
    );
  });

  test('as a table, in five languages', () => {
    // A file in UTF-8 has no halves of characters.
    const whole = words.filter((list) => list.every((text) => !/[\ud800-\udfff]/u.test(text)));
    always(
      whole,
      (list) => {
        const draft = filled(demo, list);
        const empty = LANGUAGES.slice(1).reduce(without, draft);
        const back = takeIn(empty, fromCsv(toCsv(draft)));
        assert.deepEqual(back.texts, draft.texts);
      },
      100,
    );
  });

  for (const name of Object.keys(FILES)) {
    test(`${name}: its own texts`, () => {
      const draft = after(draftOf(name), { type: 'add-language', language: 'he' });
      const from = 'en';
      const copied = withValue(draft, ['texts', 'he'], valueAt(draft, ['texts', from]));
      const back = takeIn(without(copied, 'he'), fromXliff(toXliff(copied, from, 'he')));
      for (const row of rowsOf(copied)) assert.equal(textIn(back, 'he', row), textIn(copied, from, row), row.key);
    });
  }
});

describe('files as others write them', () => {
  test('a tool cuts a text into segments, uses a prefix and CDATA, and leaves notes', () => {
    const xml = `<?xml version="1.0"?><x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
      <x:file id="f"><x:notes><x:note>Hello</x:note></x:notes><x:unit id="u1" name="/title"><x:segment><x:source>A.</x:source>
      <x:target>B.</x:target></x:segment><x:ignorable><x:source> </x:source></x:ignorable>
      <x:segment><x:source>C</x:source><x:target><![CDATA[<D>]]></x:target></x:segment></x:unit></x:file></x:xliff>`;
    assert.deepEqual(taken(fromXliff(xml)).languages, [
      { language: 'nl', texts: [{ key: '/title', source: 'A. C', text: 'B. <D>' }] },
    ]);
  });

  test('a text of which one segment is not translated yet is left out', () => {
    const segments = '<segment><source>A.</source><target>B.</target></segment><segment><source>C</source></segment>';
    const xml = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="nl">
      <file id="f"><unit id="u1" name="/title">${segments}</unit></file></xliff>`;
    assert.deepEqual(taken(fromXliff(xml)).languages, [{ language: 'nl', texts: [] }]);
  });

  for (const separator of [',', ';', '\t'])
    test(`a spreadsheet parts cells by ${JSON.stringify(separator)}`, () => {
      const csv = [`key${separator}nl`, `/title${separator}"Een${separator} twee"`].join('\n');
      assert.deepEqual(taken(fromCsv(csv)).languages[0]?.texts, [{ key: '/title', text: `Een${separator} twee` }]);
    });
});

describe('what the author is told', () => {
  const draft = filled(draftOf('demo'), ['one', 'two', 'three']);

  test('which texts were translated from another source, and which are not in this scan', () => {
    const incoming = {
      from: 'en',
      languages: [
        {
          language: 'nl',
          texts: [
            { key: '/title', source: 'older', text: 'Titel' },
            { key: '/source', source: textAt(draft, ['texts', 'en', 'source']), text: 'Bron' },
            { key: '/lost', source: 'a', text: 'b' },
          ],
        },
      ],
    };
    const { changedSince, taken: count, unknown } = taken(takenIn(draft, incoming));
    assert.deepEqual([changedSince, count, unknown], [['/title'], 2, ['/lost']]);
  });

  test('which texts are missing', () => {
    const lacking = after(
      draft,
      { type: 'add-language', language: 'it' },
      { type: 'set', path: ['texts', 'en', 'items', 'backup.tested', 'hint'], value: 'Help.' },
      { type: 'set', path: ['texts', 'it', 'title'], value: 'Titolo' },
    );
    const missing = rowsOf(lacking).filter((row) => isMissing(lacking, 'it', 'en', row));
    assert.equal(missing.length, rowsOf(lacking).length - 1);
    const hint = rowsOf(lacking).find(({ key }) => key === keyOf(['items', 'backup.tested', 'hint']));
    assert.ok(hint && !isMissing(lacking, 'nl', 'de', hint) && isMissing(lacking, 'nl', 'en', hint));
  });
});

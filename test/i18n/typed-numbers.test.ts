/** Numbers as visitors type them, in the marks of their language or of their keyboard. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numberIn, numberText, typedText } from '../../src/element/fields/number.js';

const readings: [language: string, typed: string, number: number | null][] = [
  ['en', '37', 37],
  ['en', ' 37 ', 37],
  ['en', '-5', -5],
  ['en', '\u22125', -5],
  ['en', '1,200', 1200],
  ['en', '1,234,567.5', 1234567.5],
  ['en', '2.5', 2.5],
  ['en', '.5', 0.5],
  ['en', '2,5', 2.5],
  ['en', '0,125', 0.125],
  ['en', "1'200", 1200],
  ['nl', '1.200', 1200],
  ['nl', '1.234.567,5', 1234567.5],
  ['nl', '2,5', 2.5],
  ['nl', '2.5', 2.5],
  ['nl', '0.125', 0.125],
  ['nl', '2,500', 2.5],
  ['de', '1.200', 1200],
  ['de-CH', '1\u2019200.5', 1200.5],
  ['fr', '1\u202f200,5', 1200.5],
  ['fr', '1 200', 1200],
  ['fr', '2.5', 2.5],
  ['ar-EG', '\u0661\u066c\u0662\u0660\u0660\u066b\u0665', 1200.5],
  ['fa', '\u06f1\u06f2', 12],
  ['ja', '\uff11\uff12', 12],
  ['en', '12 people', 12],
  ['en', '12PEOPLE', 12],
  ['en', '', null],
  ['en', '-', null],
  ['en', 'twelve', null],
  ['en', '12 or so', null],
  ['en', '10-20', null],
  ['en', '1e3', null],
  ['en', '0x10', null],
  ['en', 'Infinity', null],
  ['en', '1.2.3', null],
  ['en', '1,20,0', null],
  ['en', '1,200.', null],
  ['nl', '1.20.000', null],
  ['nl', '1,2,3', null],
];

describe('a number as it is typed', () => {
  for (const [language, typed, number] of readings)
    test(`${language}: ${JSON.stringify(typed)} is ${String(number)}`, () =>
      assert.equal(numberIn(typed, language, 'people'), number));

  test('is read as it is shown again', () => {
    for (const language of ['en', 'nl', 'de', 'fr', 'pl', 'ar-EG', 'fa', 'de-CH', 'hi']) {
      for (const number of [0, -7, 0.5, 1999, 12_500, 1_234_567.25, -1_000_000_000, 0.000_001]) {
        assert.equal(numberIn(typedText(number, language), language), number, `${language} ${number}`);
        assert.equal(numberIn(numberText(number, language), language), number, `${language} ${number}`);
      }
    }
  });
});

test('a year is shown as one, and a large number with its thousands', () => {
  assert.deepEqual(
    [1999, 12_500, -12_500.5].map((number) => [numberText(number, 'en'), numberText(number, 'nl')]),
    [
      ['1999', '1999'],
      ['12,500', '12.500'],
      ['-12,500.5', '-12.500,5'],
    ],
  );
});

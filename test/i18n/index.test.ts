import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fill, pickLanguage } from '../../src/i18n/index.js';

describe('pickLanguage', () => {
  const cases: [wanted: string[], offered: string[], picked: string | undefined][] = [
    [['nl'], ['en', 'nl'], 'nl'],
    [['nl', 'en'], ['en', 'nl'], 'nl'],
    [['nl-BE'], ['en', 'nl'], 'nl'],
    [['nl-Latn-BE-x-own'], ['en', 'nl'], 'nl'],
    [['NL-be'], ['en', 'nl'], 'nl'],
    [['pt-br'], ['pt', 'pt-BR'], 'pt-BR'],
    [['pt-BR'], ['pt-PT', 'pt'], 'pt'],
    // Another variety is not the same language written out: the reader may be no better off.
    [['pt'], ['pt-BR'], undefined],
    [['zh-Hant-TW'], ['zh', 'zh-Hant'], 'zh-Hant'],
    [['fy', 'nl-NL', 'en'], ['en', 'nl'], 'nl'],
    [['fy'], ['en', 'nl'], undefined],
    [['n'], ['nl'], undefined],
    [['nld'], ['nl'], undefined],
    [['', 'nl'], ['nl'], 'nl'],
    [['-'], ['nl'], undefined],
    // As servers in PHP and Java write them.
    [['nl_NL'], ['en', 'nl'], 'nl'],
    [['de_DE@euro'], ['en', 'de'], 'de'],
    [['_'], ['nl'], undefined],
    [[], ['nl'], undefined],
    [['nl'], [], undefined],
    [['constructor'], ['en'], undefined],
  ];
  for (const [wanted, offered, picked] of cases) {
    test(`[${wanted.join(', ')}] of [${offered.join(', ')}]: ${picked}`, () => {
      assert.equal(pickLanguage(wanted, offered), picked);
    });
  }
});

describe('fill', () => {
  const cases: [name: string, text: string, values: Record<string, string | number>, filled: string][] = [
    ['nothing to fill', 'Back', {}, 'Back'],
    ['a text', 'Step {name}', { name: 'Exploring' }, 'Step Exploring'],
    ['a number', 'At most {max}', { max: 3 }, 'At most 3'],
    ['zero', '{low} to {high}', { low: 0, high: 100 }, '0 to 100'],
    ['an empty text', '[{name}]', { name: '' }, '[]'],
    ['the same twice', '{a} and {a}', { a: 'x' }, 'x and x'],
    ['without a space between', '{a}{b}', { a: 'x', b: 'y' }, 'xy'],
    ['a name without a value stays', '{a} of {b}', { a: 1 }, '1 of {b}'],
    ['a value that nobody asks for', 'Back', { a: 1 }, 'Back'],
    [
      'what every object has is no value',
      '{constructor} {toString} {__proto__}',
      {},
      '{constructor} {toString} {__proto__}',
    ],
    ['a value is not filled in again', '{a}', { a: '{b}', b: 'x' }, '{b}'],
    ['a value with the signs of a pattern', '{a}', { a: '$& $1 $$' }, '$& $1 $$'],
    ['markup is text', '{a}', { a: '<b>' }, '<b>'],
    ['braces that are no placeholder', '{} { a } {a-b} {{a}}', { a: 1 }, '{} { a } {a-b} {1}'],
  ];
  for (const [name, text, values, filled] of cases) {
    test(name, () => assert.equal(fill(text, values), filled));
  }
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cellOf } from '../../src/csv-cell.js';
import { separatorIn } from '../../src/element/result/export/separator.js';
import { hasPhp, php } from './support/php.js';

const skip = hasPhp ? false : 'no PHP here';

function lineOf(texts: readonly string[]): string {
  const cells = texts
    .map(cellOf)
    .map((cell) => (typeof cell === 'number' ? `${cell}` : `"${cell.replaceAll('"', '""')}"`));
  return `${cells.join(',')}\n`;
}

describe('cells of CSV in PHP', { skip }, () => {
  test('are those of the package', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
      fc.constantFrom(
        ...[',', ';', '\t', '|', '\r\n', '\u2028', '\u0085', '\v', ' ', "'", '"', '=', '＝', '@', '-', '\u200b'],
      ),
      fc.constantFrom(
        '2-9',
        '12.5',
        'weekly',
        'Waar',
        'true ',
        '50',
        '007',
        'mei 5',
        'é',
        '٣',
        '１',
        'in the year ',
        'at ',
      ),
    );
    // Letters that are in Unicode since long ago: the tables of two programs differ in the newest ones.
    const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    const lines = [
      ['', '0', '50', '2-9', 'a;=1', "'"],
      ...fc.sample(fc.array(text, { minLength: 1, maxLength: 6 }), { numRuns: 2000, seed: 16 }),
    ];
    assert.deepEqual(php('cell.php', lines), lines.map(lineOf));
  });

  test('end with what spreadsheets in the language take for that, as in the package', () => {
    // In Switzerland the point is decimal, and spreadsheets want the semicolon all the same.
    const locales = [
      ...[
        'en_US',
        'en_GB',
        'nl_NL',
        'nl_NL_formal',
        'nl_BE',
        'de_DE',
        'de_DE_formal',
        'de_AT',
        'fr_FR',
        'fr_BE',
        'fr_CA',
      ],
      ...[
        'es_ES',
        'es_MX',
        'it_IT',
        'pt_PT',
        'pt_BR',
        'pl_PL',
        'cs_CZ',
        'sv_SE',
        'da_DK',
        'nb_NO',
        'fi',
        'tr_TR',
        'el',
      ],
      ...['ja', 'ko_KR', 'zh_CN', 'th', 'he_IL', 'ro_RO', 'hu_HU', 'bg_BG', 'sk_SK', 'sl_SI', 'uk', 'lt_LT', 'cy'],
    ];
    const language = (locale: string) => locale.split('_').slice(0, 2).join('-');
    assert.deepEqual(
      php('separator.php', locales),
      locales.map((locale) => separatorIn(language(locale))),
    );
    assert.deepEqual(php('separator.php', ['de_CH', 'de_CH_informal']), [';', ';']);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cellOf } from '../../src/csv-cell.js';
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
      fc.constantFrom('2-9', '12.5', 'weekly', 'Waar', 'true ', '50', '007', 'mei 5', 'é', '٣', '１'),
    );
    // Letters that are in Unicode since long ago: the tables of two programs differ in the newest ones.
    const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    const lines = [
      ['', '0', '50', '2-9', 'a;=1', "'"],
      ...fc.sample(fc.array(text, { minLength: 1, maxLength: 6 }), { numRuns: 2000, seed: 16 }),
    ];
    assert.deepEqual(php('cell.php', lines), lines.map(lineOf));
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { binding, evaluate, robustness } from '../../../src/engine/index.js';
import { instrument, worth } from '../support/instruments.js';

const bands = instrument('bands');

/** Nine answers from 0 to 3 with this sum, spread as evenly as can be. */
function withTotal(total: number): number[] {
  return Array.from({ length: 9 }, (_, index) => Math.floor((total + index) / 9));
}

/** The bands as published: from total to total. */
const BANDS: [id: string, from: number, to: number][] = [
  ['minimal', 0, 4],
  ['mild', 5, 9],
  ['moderate', 10, 14],
  ['moderately-severe', 15, 19],
  ['severe', 20, 27],
];

describe('every total falls into its band', () => {
  for (const [id, from, to] of BANDS) {
    for (let total = from; total <= to; total++) {
      test(`${total}: ${id}`, () => {
        const { cells, step } = evaluate(bands, worth(bands.items, withTotal(total)));
        assert.deepEqual([cells.total, step?.id, step?.high], [{ low: total, high: total }, id, step?.low]);
      });
    }
  }
});

describe('how a total comes about does not matter', () => {
  const cases: [values: number[], total: number, id: string][] = [
    [[3, 1, 0, 0, 0, 0, 0, 0, 0], 4, 'minimal'],
    [[0, 0, 0, 0, 0, 0, 0, 2, 3], 5, 'mild'],
    [[3, 3, 3, 0, 0, 0, 0, 0, 0], 9, 'mild'],
    [[3, 3, 3, 1, 0, 0, 0, 0, 0], 10, 'moderate'],
    [[0, 0, 0, 0, 3, 3, 3, 3, 3], 15, 'moderately-severe'],
    [[3, 3, 3, 3, 3, 3, 1, 0, 0], 19, 'moderately-severe'],
    [[3, 3, 3, 3, 3, 3, 2, 0, 0], 20, 'severe'],
  ];
  for (const [values, total, id] of cases) {
    test(`${values.join('+')} = ${total}: ${id}`, () => {
      const { cells, step } = evaluate(bands, worth(bands.items, values));
      assert.deepEqual([cells.total?.low, step?.id], [total, id]);
    });
  }
});

describe('what is not known makes a range of totals, and of bands where a cut lies in it', () => {
  const x = null;
  const cases: [values: (number | null)[], low: number, high: number, steps: [number, number]][] = [
    [[0, 0, 0, 0, 0, 0, 0, 0, x], 0, 3, [1, 1]],
    [[2, 0, 0, 0, 0, 0, 0, 0, x], 2, 5, [1, 2]],
    [[3, 3, 1, 0, 0, 0, 0, x, 0], 7, 10, [2, 3]],
    [[3, 3, 3, 3, 3, 0, 0, 0, x], 15, 18, [4, 4]],
    [[3, 3, 3, 3, 3, 2, 0, 0, x], 17, 20, [4, 5]],
    [[1, 1, 1, 1, 1, 1, 1, x, x], 7, 13, [2, 3]],
    [[x, x, x, x, x, x, x, x, x], 0, 27, [1, 5]],
  ];
  for (const [values, low, high, [from, to]] of cases) {
    test(`${values.map((value) => value ?? '?').join('+')}: ${low} to ${high}, band ${from} to ${to}`, () => {
      const { cells, step, undecided } = evaluate(bands, worth(bands.items, values));
      assert.deepEqual([cells.total, step?.low, step?.high], [{ low, high }, from, to]);
      const open = bands.items.map(({ id }) => id).filter((_, index) => values[index] === null);
      assert.deepEqual(undecided, from === to ? [] : open);
    });
  }
});

test('next to a cut, the answers that would move it over tip the band', () => {
  // Nine ones: each one more is a total of 10, one band up; each one less stays.
  const { changes, tipping, word } = robustness(bands, worth(bands.items, withTotal(9)));
  assert.deepEqual([changes, tipping.length, word], [18, 9, 'borderline']);
});

test('bands ask nothing of a score: no constraint binds', () => {
  assert.equal(binding(bands, evaluate(bands, worth(bands.items, withTotal(9)))), null);
});

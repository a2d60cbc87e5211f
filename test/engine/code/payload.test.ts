/** The number inside a code: one for each set of answers, and no other. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Assessment } from '../../../src/engine/index.js';
import { packed, unpacked } from '../../../src/engine/code/payload.js';
import { builtIn } from '../support/built-in.js';
import { definition, multiple, single } from '../support/definitions.js';
import { always } from '../support/runs.js';

const small: Assessment = {
  ...definition({
    items: [
      single('x', [0, 1, 2]),
      multiple('y', 3, { max: 2 }),
      { id: 'n', type: 'number', min: -1, max: 1, decimals: 1, options: [{ id: 'all', from: -1, value: 0 }] },
    ],
    gates: [{ item: 'x', atLeast: 2 }],
  }),
  voices: ['x'],
};
const bits = fc
  .integer({ min: 1, max: 220 })
  .chain((length) => fc.bigInt({ min: 0n, max: (1n << BigInt(length)) - 1n }));
const numbers = fc.record({
  assessment: fc.constantFrom(builtIn, small),
  kind: fc.constantFrom('answers' as const, 'invitation' as const, 'voice' as const),
  number: bits,
});

describe('a number', () => {
  test('is read as what is written as that number, or is refused', () => {
    let read = 0;
    always(
      numbers,
      ({ assessment, kind, number }) => {
        const payload = unpacked(assessment, kind, number);
        if (payload === null) return;
        read += 1;
        assert.equal(packed(assessment, kind, payload), number);
      },
      4_000,
    );
    assert.ok(read > 10, `${read} numbers were read`);
  });

  test('is refused from the first one on that no answers have', () => {
    const highest = packed(small, 'answers', {
      ...{
        day: 23_808,
        depth: 'full',
        mark: 0,
        ticks: [
          { item: 'x', to: 1 },
          { item: 'x', to: 2 },
        ],
      },
      answers: { x: 'c', y: ['b', 'c'], n: 1 },
    });
    assert.ok(unpacked(small, 'answers', highest));
    assert.equal(unpacked(small, 'answers', highest + 1n), null);
  });
});

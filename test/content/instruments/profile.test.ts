/** Three scores side by side, two of them in bands, and no ladder. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createResult, evaluate, hold, plan } from '../../../src/engine/index.js';
import { contextOf } from '../../engine/support/golden.js';
import { instrument, worth } from '../support/instruments.js';

const profile = instrument('profile');

/** By the rules as a person would write them down: sums of three answers, and the mean of the last three in per cent. */
function naive(values: readonly number[]) {
  const sum = (from: number) => values.slice(from, from + 3).reduce((total, value) => total + value, 0);
  const band = (total: number) => (total <= 2 ? 'low' : total <= 6 ? 'middle' : 'high');
  const point = (score: number) => ({ low: score, high: score });
  const team = Math.round((sum(6) / 9) * 100 * 1e6) / 1e6;
  return {
    cells: { pace: point(sum(0)), calm: point(sum(3)), team: point(team) },
    bands: {
      pace: { low: band(sum(0)), high: band(sum(0)) },
      calm: { low: band(sum(3)), high: band(sum(3)) },
    },
  };
}

test('scores as a naive scorer does, on 2 000 sheets', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }), (values) => {
      const { bands, cells } = evaluate(profile, worth(profile.items, values));
      assert.deepEqual({ cells, bands }, naive(values));
    }),
    { numRuns: 2000, seed: 1 },
  );
});

describe('what is not known makes a range of bands', () => {
  const x = null;
  const cases: [values: (number | null)[], low: string, high: string][] = [
    [[0, 0, 0], 'low', 'low'],
    [[0, 0, x], 'low', 'middle'],
    [[0, 2, x], 'low', 'middle'],
    [[1, 2, x], 'middle', 'middle'],
    [[3, 3, x], 'middle', 'high'],
    [[x, x, x], 'low', 'high'],
  ];
  for (const [values, low, high] of cases) {
    test(`${values.map((value) => value ?? '?').join('+')}: ${low} to ${high}`, () => {
      const { bands } = evaluate(profile, worth(profile.items, [...values, x, x, x, x, x, x]));
      assert.deepEqual(bands?.pace, { low, high });
    });
  }
});

describe('without steps', () => {
  test('nothing in a result follows from a step', async () => {
    const answers = worth(profile.items, [3, 3, 3, 0, 0, 0, 1, 2, 3]);
    const result = createResult(
      profile,
      answers,
      await contextOf({ assessment: profile, answers, title: '', rule: '', expected: {} }),
    );
    const { binding, gates, hold: held, plan: planned, quickAction, robustness, step, undecided } = result;
    assert.deepEqual(
      { binding, held, planned, quickAction, robustness, step },
      {
        ...{ binding: null, held: null, planned: null, quickAction: null, robustness: null, step: null },
      },
    );
    assert.deepEqual([gates, undecided], [[], []]);
  });

  test('there is no plan', () => {
    assert.equal(plan(profile, {}), null);
    assert.throws(() => hold(profile, {}), /no steps/);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluate } from '../../../src/engine/index.js';
import { instrument, worth } from '../support/instruments.js';

const index = instrument('index');
const six = index.dimensions.filter(({ id }) => id !== 'index');

describe('mean of six dimensions', () => {
  test('each percentage, and their mean, as worked out by hand', () => {
    // Options from 0 to 4, but for money, new, say, safe and measured: from 0 to 3.
    const answers = worth(index.items, [2, 3, 4, 1, 0, 3, 1, 0, 2, 3, 1, 2, 4]);
    const { cells, step } = evaluate(index, answers);
    const expected = {
      plan: 75, // (50 + 100) / 2
      readiness: 41.666667, // (100 + 25 + 0) / 3
      people: 54.166667, // (75 + 33.3) / 2
      data: 50, // (0 + 50 + 100) / 3
      automation: 25,
      green: 83.333333, // (66.7 + 100) / 2
      index: 54.861111, // 329.166667 / 6: each dimension counts once, however many questions it has
    };
    assert.deepEqual(
      cells,
      Object.fromEntries(Object.entries(expected).map(([id, at]) => [id, { low: at, high: at }])),
    );
    assert.equal(step?.id, 'moderately-advanced');
  });

  test('a dimension of one question counts as much as one of three', () => {
    const only = (dimension: string) =>
      evaluate(
        index,
        worth(
          index.items,
          index.items.map(({ id, options }) => (id.startsWith(`${dimension}.`) ? options.length - 1 : 0)),
        ),
      );
    for (const { id } of six) assert.deepEqual(only(id).cells.index, { low: 16.666667, high: 16.666667 }, id);
  });
});

describe('levels of the index', () => {
  /** How many of the six are at their best and at half; the others are at 0. Half is not to be had in thirds. */
  const cases: [best: string[], half: string[], index: number, level: string][] = [
    [[], [], 0, 'basic'],
    [['plan'], [], 16.666667, 'basic'],
    [['plan'], ['automation'], 25, 'average'],
    [['plan', 'data'], [], 33.333333, 'average'],
    [['plan', 'data'], ['automation'], 41.666667, 'average'],
    [['plan', 'data', 'people'], [], 50, 'moderately-advanced'],
    [['plan', 'data', 'people', 'green'], [], 66.666667, 'moderately-advanced'],
    [['plan', 'data', 'people', 'green'], ['automation'], 75, 'advanced'],
    [six.map(({ id }) => id), [], 100, 'advanced'],
  ];
  for (const [best, half, at, level] of cases) {
    test(`${at}: ${level}`, () => {
      const { cells, step } = evaluate(index, answersWith(best, half));
      assert.deepEqual([cells.index, step?.id, step?.low === step?.high], [{ low: at, high: at }, level, true]);
    });
  }

  test('one option less than 75 is not advanced', () => {
    const answers = { ...answersWith(['plan', 'data', 'people', 'green'], ['automation']), 'green.acted': 'most' };
    assert.equal(evaluate(index, answers).step?.id, 'moderately-advanced');
  });

  function answersWith(best: readonly string[], half: readonly string[]) {
    const values = index.items.map(({ id, options }) => {
      const dimension = id.split('.')[0] ?? '';
      if (best.includes(dimension)) return options.length - 1;
      return half.includes(dimension) ? (options.length - 1) / 2 : 0;
    });
    return worth(index.items, values);
  }
});

test('with a dimension that is not known, the index is a range as wide as its sixth', () => {
  const values = index.items.map(({ id, options }) =>
    id.startsWith('data.') ? null : id.startsWith('plan.') || id.startsWith('people.') ? options.length - 1 : 0,
  );
  const { cells, step, undecided } = evaluate(index, worth(index.items, values));
  assert.deepEqual(cells.index, { low: 33.333333, high: 50 });
  assert.deepEqual([step?.low, step?.high], [2, 3]);
  assert.deepEqual(undecided, ['data.stored', 'data.used', 'data.safe']);
});

test('nothing known: every level may be', () => {
  const { cells, step } = evaluate(index, {});
  assert.deepEqual([cells.index, step?.low, step?.high], [{ low: 0, high: 100 }, 1, 4]);
});

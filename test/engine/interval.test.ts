import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Condition, Interval, Truth } from '../../src/engine/index.js';
import { all, any, atLeast, exactly, isExact, truth } from '../../src/engine/index.js';

const F = false;
const T = true;
const U = null;

const thresholds: [interval: [number, number], threshold: number, holds: Truth][] = [
  [[2, 2], 1, T],
  [[2, 2], 2, T],
  [[2, 2], 3, F],
  [[0, 4], 0, T],
  [[0, 4], 1, U],
  [[0, 4], 4, U],
  [[0, 4], 5, F],
  [[1, 3], 0.5, T],
  [[1, 3], 1, T],
  [[1, 3], 1.5, U],
  [[1, 3], 3, U],
  [[1, 3], 3.5, F],
  [[-2, -1], -2, T],
  [[-2, -1], 0, F],
];

for (const [[low, high], threshold, holds] of thresholds) {
  test(`${low}..${high} is at least ${threshold}: ${word(holds)}`, () => {
    assert.equal(atLeast({ low, high }, threshold), holds);
  });
}

const pairs: [left: Truth, right: Truth, both: Truth, either: Truth][] = [
  [T, T, T, T],
  [T, U, U, T],
  [T, F, F, T],
  [U, T, U, T],
  [U, U, U, U],
  [U, F, F, U],
  [F, T, F, T],
  [F, U, F, U],
  [F, F, F, F],
];

for (const [left, right, both, either] of pairs) {
  test(`all of ${word(left)} and ${word(right)}: ${word(both)}`, () => assert.equal(all([left, right]), both));
  test(`any of ${word(left)} and ${word(right)}: ${word(either)}`, () => assert.equal(any([left, right]), either));
}

for (const one of [T, F, U]) {
  test(`all and any of ${word(one)} alone: ${word(one)}`, () => {
    assert.equal(all([one]), one);
    assert.equal(any([one]), one);
  });
}

test('all of nothing is true, any of nothing is false', () => {
  assert.equal(all([]), true);
  assert.equal(any([]), false);
});

for (const a of [T, F, U]) {
  for (const b of [T, F, U]) {
    for (const c of [T, F, U]) {
      test(`three parts are read like two and one: ${[a, b, c].map(word).join(', ')}`, () => {
        assert.equal(all([a, b, c]), all([all([a, b]), c]));
        assert.equal(any([a, b, c]), any([a, any([b, c])]));
      });
    }
  }
}

test('an interval is exact when its ends meet', () => {
  assert.ok(isExact(exactly(3)));
  assert.deepEqual(exactly(3), { low: 3, high: 3 });
  assert.ok(!isExact({ low: 0, high: 4 }));
});

const values: Record<string, Interval> = { low: exactly(0), open: { low: 0, high: 4 }, high: exactly(4) };
const low: Condition = { item: 'low', atLeast: 2 };
const open: Condition = { item: 'open', atLeast: 2 };
const high: Condition = { item: 'high', atLeast: 2 };

const conditions: [Condition, Truth][] = [
  [low, F],
  [open, U],
  [high, T],
  [{ all: [high, { any: [low, open] }] }, U],
  [{ all: [high, { any: [high, open] }] }, T],
  [{ all: [low, { any: [low, open] }] }, F],
  [{ any: [low, { all: [high, open] }] }, U],
  [{ any: [low, { all: [low, open] }] }, F],
  [{ any: [{ all: [open, high] }, { any: [{ all: [high] }] }] }, T],
];

for (const [condition, holds] of conditions) {
  test(`${JSON.stringify(condition)}: ${word(holds)}`, () => {
    assert.equal(
      truth(condition, (item) => values[item] ?? exactly(NaN)),
      holds,
    );
  });
}

describe('a condition on a score', () => {
  const half: Condition = { dimension: 'd', atLeast: 50 };
  const cases: [Interval, Truth][] = [
    [exactly(50), T],
    [{ low: 49, high: 51 }, U],
    [{ low: 0, high: 49 }, F],
  ];
  for (const [score, holds] of cases) {
    test(`${score.low}..${score.high}: ${word(holds)}`, () => {
      const scoreOf = (id: string) => (id === 'd' ? score : exactly(NaN));
      assert.equal(
        truth({ all: [high, { any: [half] }] }, (item) => values[item] ?? exactly(NaN), scoreOf),
        holds,
      );
    });
  }

  test('is unknown where no scores are given', () => {
    for (const atLeast of [-1e9, 50, 1e9])
      assert.equal(
        truth({ dimension: 'd', atLeast }, () => exactly(0)),
        U,
      );
  });
});

function word(value: Truth): string {
  return value === null ? 'unknown' : String(value);
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { evaluate } from '../../src/engine/index.js';
import { add, broken, drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import { assertIssues } from './support/outcome.js';
import { table } from './support/table.js';

/** In the good definition "habit" is made of `use.often` (0-2), twice, and `which` (0-2); "spread" of `use.shared` (0-1). */
const HABIT = ['dimensions', 0];
const SPREAD = ['dimensions', 1];
/** With a minimum that a sum can have. */
const sum: Change = (definition) => {
  set([...HABIT, 'score'], 'sum')(definition);
  set(['steps', 1, 'minima', 'habit'], 1)(definition);
};
const nested = (weight?: number) =>
  add([...SPREAD, 'items'], { dimension: 'habit', ...(weight === undefined ? {} : { weight }) });
const weights =
  (one: number, other: number): Change =>
  (definition) => {
    set([...HABIT, 'items', 0, 'weight'], one)(definition);
    set([...HABIT, 'items', 1, 'weight'], other)(definition);
  };
/** Of `use.often`. */
const values =
  (...list: number[]): Change =>
  (definition) =>
    list.forEach((value, index) => set(['items', 1, 'options', index, 'value'], value)(definition));
/** All that asks for `use.often` asks for no more than the least. */
const SMALL_GATES: Change = (definition) => {
  set(['items', 2, 'askIf', 'atLeast'], 0)(definition);
  set(['steps', 1, 'gate', 'atLeast'], 0)(definition);
  set(['steps', 2, 'gate', 'all', 0, 'atLeast'], 0)(definition);
};
const gate = (dimension: string, atLeast: number) => set(['steps', 1, 'gate'], { dimension, atLeast });
const deep = (dimension: string, atLeast: number) =>
  set(['steps', 1, 'gate'], { any: [{ item: 'which', atLeast: 1 }, { all: [{ dimension, atLeast }] }] });

/** What is in order, and the highest that each dimension then can be. */
const good: [name: string, changes: Change[], highest: Record<string, number>][] = [
  ['a sum', [sum], { habit: 6, spread: 100 }],
  ['a mean that says so', [set([...HABIT, 'score'], 'mean')], { habit: 100, spread: 100 }],
  ['a mean of a dimension', [nested()], { habit: 100, spread: 100 }],
  ['a mean of a sum', [sum, nested(3)], { habit: 6, spread: 100 }],
  ['a sum of a mean', [nested(), set([...SPREAD, 'score'], 'sum')], { habit: 100, spread: 101 }],
  ['a sum of a sum, with a weight', [sum, nested(2), set([...SPREAD, 'score'], 'sum')], { habit: 6, spread: 13 }],
  ['dimensions only', [set([...SPREAD, 'items'], [{ dimension: 'habit' }])], { habit: 100, spread: 100 }],
  ['a gate on the highest mean', [gate('spread', 100)], { habit: 100, spread: 100 }],
  ['a gate on the highest sum, deep down', [sum, deep('habit', 6)], { habit: 6, spread: 100 }],
  ['a gate below all', [gate('habit', -3)], { habit: 100, spread: 100 }],
  [
    'a gate on the highest sum, as it is before rounding',
    [sum, weights(1 / 3, 1 / 3), gate('habit', 4 / 3)],
    { habit: 1.333333, spread: 100 },
  ],
  ['the smallest weights, that do count', [weights(5e-324, 1e-323)], { habit: 100, spread: 100 }],
  ['weights a million apart', [weights(1000, 0.001)], { habit: 100, spread: 100 }],
  ['values a millionth apart', [values(0, 0.000001, 0.000002), SMALL_GATES], { habit: 100, spread: 100 }],
  [
    'a minimum as high as a sum of large values',
    [sum, values(0, 1, 99_000), weights(1000, 1), set(['steps', 1, 'minima', 'habit'], 99_000_002)],
    { habit: 99_000_002, spread: 100 },
  ],
  ['the highest minimum', [set(['steps', 1, 'minima', 'habit'], 100)], { habit: 100, spread: 100 }],
];

describe('sums, nested dimensions and gates on scores that are in order', () => {
  for (const [name, changes, highest] of good) {
    test(name, () => {
      const outcome = parseDefinition(broken(...changes));
      assert.ok(outcome.ok, JSON.stringify(outcome));
      const best = { size: 'large', 'use.often': 'much', 'use.shared': 'yes', which: ['mail', 'stock'] };
      const { cells, step } = evaluate(outcome.value, best);
      assert.deepEqual(Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cell?.high])), highest);
      assert.equal(step?.low, 3);
    });
  }
});

describe('parts that are dimensions', () => {
  table([
    [
      'by another name',
      add([...SPREAD, 'items'], { dimension: 'habbit' }),
      'unknown-reference $.dimensions[1].items[1].dimension',
      /"habit"\?/,
    ],
    [
      'that stand later',
      set([...HABIT, 'items', 1], { dimension: 'spread' }),
      'late-reference $.dimensions[0].items[1].dimension',
      /Move that dimension up/,
    ],
    [
      'itself',
      set([...HABIT, 'items', 1], { dimension: 'habit' }),
      'late-reference $.dimensions[0].items[1].dimension',
    ],
    [
      'each other',
      [set([...HABIT, 'items', 1], { dimension: 'spread' }), nested()],
      'late-reference $.dimensions[0].items[1].dimension',
    ],
    ['twice', [nested(), nested(2)], 'duplicate-id $.dimensions[1].items[2].dimension', /Take one of the two out/],
    ['with a weight of 0', nested(0), 'newer-format $.dimensions[1].items[1].weight'],
    [
      'and items at once',
      add([...SPREAD, 'items'], { item: 'which', dimension: 'habit' }),
      'unknown-key $.dimensions[1].items[1].dimension',
      /Take it out/,
    ],
    ['and items, neither', add([...SPREAD, 'items'], { weight: 1 }), 'missing-key $.dimensions[1].items[1].item'],
    ['an id in place of the part', add([...SPREAD, 'items'], 'habit'), 'wrong-type $.dimensions[1].items[1]'],
    ['a score that is none', set([...HABIT, 'score'], 'average'), 'bad-value $.dimensions[0].score', /"mean", "sum"/],
  ]);
});

describe('gates on scores', () => {
  table([
    ['of a dimension by another name', gate('habbit', 50), 'unknown-reference $.steps[1].gate.dimension', /"habit"\?/],
    [
      'of a dimension by another name, deep down',
      deep('spred', 50),
      'unknown-reference $.steps[1].gate.any[1].all[0].dimension',
      /"spread"\?/,
    ],
    ['of an item', gate('which', 1), 'unknown-reference $.steps[1].gate.dimension'],
    [
      'above 100 of a mean',
      gate('habit', 100.5),
      'gate-unreachable $.steps[1].gate.atLeast',
      /Use 100 or less: that is the highest score of "habit"/,
    ],
    ['above the highest sum', [sum, gate('habit', 6.5)], 'gate-unreachable $.steps[1].gate.atLeast', /Use 6 or less/],
    [
      'above the highest sum, deep down',
      [sum, deep('habit', 7)],
      'gate-unreachable $.steps[1].gate.any[1].all[0].atLeast',
    ],
    [
      'above the highest sum of a sum',
      [sum, nested(), set([...SPREAD, 'score'], 'sum'), gate('spread', 8)],
      'gate-unreachable $.steps[1].gate.atLeast',
      /Use 7 or less/,
    ],
    [
      'above the highest sum of a mean',
      [nested(), set([...SPREAD, 'score'], 'sum'), gate('spread', 102)],
      'gate-unreachable $.steps[1].gate.atLeast',
      /Use 101 or less/,
    ],
    [
      'above a highest sum that only rounding hides',
      [
        sum,
        set([...HABIT, 'items', 0, 'weight'], 1 / 3),
        set([...HABIT, 'items', 1, 'weight'], 1 / 3),
        gate('habit', 1.333334),
      ],
      'gate-unreachable $.steps[1].gate.atLeast',
      /Use 1\.333333 or less/,
    ],
    ['without a threshold', set(['steps', 1, 'gate'], { dimension: 'habit' }), 'missing-key $.steps[1].gate.atLeast'],
    [
      'and an item at once',
      set(['steps', 1, 'gate', 'dimension'], 'habit'),
      'unknown-key $.steps[1].gate.dimension',
      /Take it out/,
    ],
    [
      'in routing',
      set(['items', 2, 'askIf'], { dimension: 'habit', atLeast: 50 }),
      'bad-value $.items[2].askIf.dimension',
      /ask about an item/,
    ],
    [
      'in routing, deep down',
      set(['items', 2, 'askIf'], {
        any: [{ item: 'use.often', atLeast: 1 }, { all: [{ dimension: 'habit', atLeast: 50 }] }],
      }),
      'bad-value $.items[2].askIf.any[1].all[0].dimension',
      /single answers, not at scores/,
    ],
  ]);
});

describe('numbers that the arithmetic cannot carry', () => {
  table([
    [
      'a weight that counts for nothing beside the others',
      weights(5e-324, 1),
      'bad-value $.dimensions[0].items[0].weight',
      /Use a larger weight, or take the part out\./,
    ],
    ['weights that differ by too much', weights(1000, 1e-6), 'bad-value $.dimensions[0].items[1].weight'],
    ['a weight in a sum that counts for nothing', [sum, weights(1, 1e-7)], 'bad-value $.dimensions[0].items[1].weight'],
    [
      'values too near each other',
      [values(0, 1e-310, 0), SMALL_GATES],
      'bad-value $.items[1].options[1].value',
      /Use values further apart/,
    ],
    ['values too near, far from 0', [values(5, 5.0000001, 9)], 'bad-value $.items[1].options[1].value'],
    [
      'a sum too large for its decimals',
      [sum, values(0, 1, 1e6), weights(1000, 1)],
      'bad-value $.dimensions[0].score',
      /Use smaller weights or values in "habit", or a mean\./,
    ],
    ['a sum too far below 0', [sum, values(-1e6, 1, 2), weights(1000, 1)], 'bad-value $.dimensions[0].score'],
    ['more than any number', gate('habit', 1e308), 'gate-unreachable $.steps[1].gate.atLeast', /Use 100 or less/],
  ]);
});

describe('minima', () => {
  table([
    [
      'above 100 of a mean',
      set(['steps', 1, 'minima', 'habit'], 101),
      'bad-value $.steps[1].minima.habit',
      /Use 100 or less/,
    ],
    [
      'above the highest sum',
      [sum, set(['steps', 1, 'minima', 'habit'], 6.001)],
      'bad-value $.steps[1].minima.habit',
      /Use 6 or less: that is the highest score of "habit"/,
    ],
    [
      'of a dimension by another name',
      set(['steps', 1, 'minima', 'habbit'], 1),
      'unknown-reference $.steps[1].minima.habbit',
      /"habit"\?/,
    ],
  ]);

  test('of a dimension whose items are broken say nothing more', () => {
    const changes = [sum, set(['steps', 1, 'minima', 'habit'], 5), drop(['items', 1, 'options', 1, 'value'])];
    assertIssues(broken(...changes), 'mixed-values $.items[1].options');
  });
});

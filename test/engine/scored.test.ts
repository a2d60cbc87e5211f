import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gateItems, scoredItems } from '../../src/engine/index.js';
import { definition, single } from './support/definitions.js';

const assessment = definition({
  items: ['gated', 'summed', 'scored', 'idle'].map((id) => single(id, [0, 1])),
  dimensions: [
    { id: 'inner', items: [{ item: 'summed' }] },
    { id: 'outer', items: [{ dimension: 'inner' }] },
    { id: 'alone', items: [{ item: 'scored' }] },
  ],
  gates: [
    { item: 'gated', atLeast: 1 },
    {
      any: [
        { item: 'gated', atLeast: 1 },
        { dimension: 'outer', atLeast: 50 },
      ],
    },
  ],
});

describe('items that gates look at', () => {
  const cases: [string, number | undefined, string[]][] = [
    ['the first step has no gate', 1, []],
    ['only gates up to the step', 2, ['gated']],
    ['also by way of a score made of scores', 3, ['gated', 'summed']],
    ['without a step: all gates', undefined, ['gated', 'summed']],
  ];
  for (const [name, step, expected] of cases) {
    test(name, () =>
      assert.deepEqual(
        gateItems(assessment, step).map(({ id }) => id),
        expected,
      ),
    );
  }
});

test('a step or a score hangs on all but those that neither looks at', () => {
  assert.deepEqual(
    scoredItems(assessment).map(({ id }) => id),
    ['gated', 'summed', 'scored'],
  );
});

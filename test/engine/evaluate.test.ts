import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, Condition, Truth } from '../../src/engine/index.js';
import { DONT_KNOW, evaluate, explainGate, meetsMinimum } from '../../src/engine/index.js';
import { definition, multiple, single } from './support/definitions.js';

const scale = [0, 1, 2];
const items = [single('x', scale), single('y', scale), single('z', scale)];
const at = (item: string, atLeast: number): Condition => ({ item, atLeast });

describe('step and what would decide it', () => {
  const ladder = [at('x', 1), at('y', 1), at('z', 1)];
  const cases: [string, Condition[], Answers, string, string[]][] = [
    ['all unknown', ladder, {}, '1..4', ['x', 'y', 'z']],
    ['all true', ladder, { x: 'c', y: 'b', z: 'b' }, '4..4', []],
    ['a gate above a closed one does not help', ladder, { x: 'b', y: 'a', z: 'c' }, '2..2', []],
    ['a gate above a closed one is not undecided', ladder, { x: 'b', y: 'a' }, '2..2', []],
    ['unknown, then closed', ladder, { y: 'a' }, '1..2', ['x']],
    ['unknown, then true: the higher step is within reach', ladder, { y: 'b', z: 'a' }, '1..3', ['x']],
    ['true, then unknown', ladder, { x: 'b', y: DONT_KNOW, z: 'b' }, '2..4', ['y']],
    ['an item that a settled part names decides nothing', [{ any: [at('x', 1), at('y', 1)] }], { x: 'b' }, '2..2', []],
    ['a settled part beside an open one', [{ all: [at('x', 0), at('y', 1)] }], {}, '1..2', ['y']],
    [
      'an open item below a part that is settled',
      [{ all: [{ any: [at('x', 1), at('y', 1)] }, at('z', 1)] }],
      { x: 'b' },
      '1..2',
      ['z'],
    ],
    ['in the order of asking, each once', [{ any: [at('z', 1), at('x', 1), at('z', 2)] }], {}, '1..2', ['x', 'z']],
    ['no gate at all', [], {}, '1..1', []],
  ];
  for (const [name, gates, answers, range, undecided] of cases) {
    test(`${name}: ${range}`, () => {
      const { step, undecided: found } = evaluate(definition({ items, gates }), answers);
      assert.deepEqual([`${step?.low}..${step?.high}`, step?.id], [range, `step-${range[0] ?? ''}`]);
      assert.deepEqual(found, undecided);
    });
  }

  test('every gate above the first step tells whether it holds itself', () => {
    const { gates } = evaluate(definition({ items, gates: ladder }), { x: 'a', y: 'b' });
    assert.deepEqual(gates, [
      { step: 'step-2', holds: false },
      { step: 'step-3', holds: true },
      { step: 'step-4', holds: null },
    ]);
  });

  test('a hidden item decides nothing', () => {
    const hidden = single('y', scale, { askIf: at('x', 1), hiddenAnswer: 'a' });
    const assessment = definition({ items: [items[0] ?? assert.fail(), hidden], gates: [at('y', 1)] });
    assert.deepEqual(evaluate(assessment, { x: 'a', y: 'c' }).step, { low: 1, high: 1, id: 'step-1' });
    assert.deepEqual(evaluate(assessment, {}).undecided, ['y']);
  });

  test('a step without a gate is always reached', () => {
    const base = definition({ items });
    assert.equal(evaluate({ ...base, steps: [...base.steps, { id: 'step-2' }] }, {}).step?.low, 2);
  });
});

describe('a definition that names what it does not have is a RangeError that says so', () => {
  const dimension = { id: 'd', items: [{ item: 'x' }] };
  const score: Condition = { dimension: 'd', atLeast: 50 };
  const routed = single('r', scale, { askIf: score, hiddenAnswer: 'a' });
  const more = { item: 'x', moreThan: 1 } as unknown as Condition;
  const cases: [string, Parameters<typeof definition>[0], RegExp][] = [
    ['an item in a gate', { items, gates: [at('nobody', 1)] }, /item "nobody"/],
    ['an item in a score', { items, dimensions: [{ id: 'd', items: [{ item: 'nobody' }] }] }, /item "nobody"/],
    ['a score in a gate', { items, gates: [score] }, /dimension "d"/],
    ['a score in a score', { items, dimensions: [{ id: 'e', items: [{ dimension: 'd' }] }] }, /dimension "d"/],
    ['a score in routing', { items: [...items, routed], dimensions: [dimension] }, /Routing.*"d"/],
    ['more than a number in routing', { items: [...items, single('r', scale, { askIf: more })] }, /Routing.*"x".*more/],
  ];
  for (const [name, parts, message] of cases) {
    test(name, () => assert.throws(() => evaluate(definition(parts), {}), { name: 'RangeError', message }));
  }
});

describe('score of a dimension', () => {
  const parts = definition({
    items: [single('x', [0, 4, 1]), single('y', [2, 7]), multiple('m', 3)],
    dimensions: [
      { id: 'equal', items: [{ item: 'x' }, { item: 'y' }] },
      { id: 'weighted', items: [{ item: 'x', weight: 2 }, { item: 'y' }] },
      { id: 'counted', items: [{ item: 'm' }] },
    ],
  });
  const cases: [string, string, Answers, number, number][] = [
    ['lowest options', 'equal', { x: 'a', y: 'a' }, 0, 0],
    ['highest options', 'equal', { x: 'b', y: 'b' }, 100, 100],
    ['each item counts by its own range', 'equal', { x: 'c', y: 'b' }, 62.5, 62.5],
    ['one open', 'equal', { x: 'b' }, 50, 100],
    ['all open', 'equal', {}, 0, 100],
    ['by weight', 'weighted', { x: 'b', y: 'a' }, 66.666667, 66.666667],
    ['by weight, one open', 'weighted', { x: 'a' }, 0, 33.333333],
    ['a count', 'counted', { m: ['a', 'c'] }, 66.666667, 66.666667],
    ['a count of nothing', 'counted', { m: ['none'] }, 0, 0],
    ['an answer that is inherited is none', 'counted', Object.create({ m: ['a'] }) as Answers, 0, 100],
    ['the same for one option', 'equal', Object.create({ x: 'b', y: 'b' }) as Answers, 0, 100],
  ];
  for (const [name, id, answers, low, high] of cases) {
    test(`${name}: ${low}..${high}`, () => assert.deepEqual(evaluate(parts, answers).cells[id], { low, high }));
  }

  test('a part that can have one value only counts for nothing', () => {
    const dimensions = [{ id: 'd', items: [{ item: 'x' }, { item: 'y' }] }];
    const { cells } = evaluate(definition({ items: [single('x', [1, 1]), single('y', [0, 1])], dimensions }), {
      y: 'b',
    });
    assert.deepEqual(cells.d, { low: 50, high: 50 });
  });

  test('is never -0, which JSON does not know', () => {
    const tiny = [{ id: 'd', score: 'sum', items: [{ item: 'x', weight: 1e-7 }] }] as const;
    const { cells } = evaluate(definition({ items: [single('x', [-1, 0])], dimensions: tiny }), { x: 'a' });
    assert.ok(Object.is(cells.d?.low, 0) && Object.is(cells.d?.high, 0));
  });
});

describe('explainGate', () => {
  const gate: Condition = { all: [at('x', 1), { any: [at('y', 2), at('z', 1)] }] };
  const assessment = definition({ items, gates: [gate, at('y', 1)] });

  test('a group says fact by fact what holds', () => {
    assert.deepEqual(explainGate(assessment, { x: 'b', y: 'b' }, 2), {
      kind: 'all',
      holds: null,
      parts: [
        { kind: 'fact', item: 'x', atLeast: 1, holds: true },
        {
          kind: 'any',
          holds: null,
          parts: [
            { kind: 'fact', item: 'y', atLeast: 2, holds: false },
            { kind: 'fact', item: 'z', atLeast: 1, holds: null },
          ],
        },
      ],
    });
  });

  test('a score is told from a fact', () => {
    const scored = definition({
      items,
      dimensions: [{ id: 'd', items: [{ item: 'x' }] }],
      gates: [{ any: [{ dimension: 'd', atLeast: 50 }, at('y', 1)] }],
    });
    assert.deepEqual(explainGate(scored, { x: 'b', y: 'a' }, 2), {
      kind: 'any',
      holds: true,
      parts: [
        { kind: 'score', dimension: 'd', atLeast: 50, holds: true },
        { kind: 'fact', item: 'y', atLeast: 1, holds: false },
      ],
    });
  });

  test('so many of several facts, and more than a score', () => {
    const counted = definition({
      items,
      dimensions: [{ id: 'd', items: [{ item: 'x' }, { item: 'y' }] }],
      gates: [{ atLeast: 2, of: [at('x', 1), at('z', 1), { dimension: 'd', moreThan: 25 }] }],
    });
    assert.deepEqual(explainGate(counted, { x: 'b', y: 'a' }, 2), {
      kind: 'some',
      holds: null,
      least: 2,
      parts: [
        { kind: 'fact', item: 'x', atLeast: 1, holds: true },
        { kind: 'fact', item: 'z', atLeast: 1, holds: null },
        { kind: 'score', dimension: 'd', atLeast: 25.000_001, moreThan: 25, holds: false },
      ],
    });
  });

  test('a gate may be one fact', () => {
    assert.deepEqual(explainGate(assessment, {}, 3), { kind: 'fact', item: 'y', atLeast: 1, holds: null });
  });

  test('the first step, and a step that is not there, have no gate', () => {
    for (const step of [1, 0, 4, -1]) assert.equal(explainGate(assessment, {}, step), null);
  });
});

describe('meetsMinimum', () => {
  const base = definition({ items, gates: [at('x', 1)] });
  const steps = [...base.steps.slice(0, 1), { id: 'step-2', gate: at('x', 1), minima: { d: 50 } }];
  const assessment = { ...base, steps };
  const cases: [string, number, string, number, number, Truth][] = [
    ['above', 2, 'd', 60, 70, true],
    ['exactly there', 2, 'd', 50, 50, true],
    ['below', 2, 'd', 0, 49.999999, false],
    ['across', 2, 'd', 49, 50, null],
    ['a dimension of which nothing is asked', 2, 'other', 0, 0, true],
    ['a step that asks nothing', 1, 'd', 0, 0, true],
    ['a dimension "constructor" of which nothing is asked', 2, 'constructor', 0, 0, true],
  ];
  for (const [name, step, dimension, low, high, meets] of cases) {
    test(`${name}: ${String(meets)}`, () => {
      assert.equal(meetsMinimum(assessment, step, dimension, { low, high }), meets);
    });
  }
});

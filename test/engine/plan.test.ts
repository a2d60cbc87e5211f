import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, Assessment, Condition, Raise } from '../../src/engine/index.js';
import { binding, DONT_KNOW, evaluate, hold, plan } from '../../src/engine/index.js';
import { definition, multiple, single } from './support/definitions.js';

const at = (item: string, atLeast: number): Condition => ({ item, atLeast });
const scale = [0, 1, 2, 3, 4];
const x = single('x', scale);
const y = single('y', scale);
const score = (id: string, ...items: string[]) => ({ id, items: items.map((item) => ({ item })) });

const short = ({ item, from, to }: Raise) => `${item} ${from}>${to}`;
function routes(assessment: Assessment, answers: Answers): string[] {
  const found = plan(assessment, answers);
  return found
    ? [found, ...found.alternatives].map(({ effort, raises }) => `${effort}: ${raises.map(short).join(', ')}`)
    : [];
}

describe('the plan and its alternatives', () => {
  const both = definition({
    items: [x, y],
    gates: [at('x', 1)],
    dimensions: [score('d', 'x', 'y')],
    minima: [{ d: 50 }],
  });
  const cases: [string, Assessment, Answers, string[]][] = [
    ['a gate alone has one way', definition({ items: [x], gates: [at('x', 2)] }), { x: 'a' }, ['2: x 0>2']],
    ['a gate and a row', both, { x: 'a', y: 'a' }, ['4: x 0>2, y 0>2', '4: x 0>3, y 0>1', '4: x 0>1, y 0>3']],
    [
      'one of two, and then the next-best',
      definition({ items: [x, y], gates: [{ any: [at('x', 3), at('y', 2)] }] }),
      { x: 'a', y: 'a' },
      ['2: y 0>2', '3: x 0>3'],
    ],
    [
      'a third way that costs more than the next-best is none',
      definition({ items: [x, y, single('z', scale)], gates: [{ any: [at('x', 1), at('y', 2), at('z', 3)] }] }),
      { x: 'a', y: 'a', z: 'a' },
      ['1: x 0>1', '2: y 0>2'],
    ],
    [
      'effort is counted in options, times what the question takes',
      definition({
        items: [single('x', [0, 10], { effort: 5 }), single('y', [0, 1, 2, 3, 4])],
        gates: [{ any: [at('x', 10), at('y', 4)] }],
      }),
      { x: 'a', y: 'a' },
      ['4: y 0>4', '5: x 0>10'],
    ],
    [
      'options of one value are one',
      definition({ items: [single('x', [0, 2, 2, 3])], gates: [at('x', 3)] }),
      { x: 'a' },
      ['2: x 0>3'],
    ],
    ['a count', definition({ items: [multiple('m', 3)], gates: [at('m', 2)] }), { m: ['none'] }, ['2: m 0>2']],
    [
      'a question that has to be shown first',
      definition({
        items: [x, single('y', [0, 1], { askIf: at('x', 2), hiddenAnswer: 'a' })],
        gates: [at('y', 1)],
      }),
      { x: 'a' },
      ['3: x 0>2, y 0>1'],
    ],
    [
      'of many next-best ways only two',
      definition({
        items: [x, y, single('z', scale), single('w', scale)],
        gates: [{ any: [at('x', 1), at('y', 2), at('z', 2), at('w', 2)] }],
      }),
      { x: 'a', y: 'a', z: 'a', w: 'a' },
      ['1: x 0>1', '2: y 0>2', '2: z 0>2'],
    ],
    [
      'in a next-best way of several parts one of them costs more',
      definition({
        items: [x, y, single('z', scale), single('w', scale)],
        gates: [{ all: [{ any: [at('x', 1), at('y', 2)] }, { any: [at('z', 1), at('w', 2)] }] }],
      }),
      { x: 'a', y: 'a', z: 'a', w: 'a' },
      ['2: x 0>1, z 0>1', '3: x 0>1, w 0>2', '3: y 0>2, z 0>1'],
    ],
    [
      'the order is that of asking, however a score names its questions',
      definition({ items: [x, y], gates: [{ dimension: 'd', atLeast: 50 }], dimensions: [score('d', 'y', 'x')] }),
      { x: 'a', y: 'a' },
      ['4: x 0>2, y 0>2', '4: x 0>3, y 0>1', '4: x 0>1, y 0>3'],
    ],
    [
      'a raise that shows a question whose hidden answer did for a gate raises that one too',
      definition({
        items: [x, single('y', [0, 1, 2], { askIf: at('x', 1), hiddenAnswer: 'b' })],
        gates: [{ all: [at('x', 1), at('y', 1)] }],
      }),
      { x: 'a' },
      ['2: x 0>1, y 0>1'],
    ],
    [
      'the same where the gate that would fall is one below',
      definition({
        items: [x, single('y', [0, 1, 2], { askIf: at('x', 1), hiddenAnswer: 'b' })],
        gates: [at('y', 1), at('x', 1)],
      }),
      { x: 'a' },
      ['2: x 0>1, y 0>1'],
    ],
    [
      'a raise that settles what was open may hide a question, and with it another whose hidden answer does',
      definition({
        items: [
          x,
          single('m', [0, 1], { askIf: at('x', 2), hiddenAnswer: 'a' }),
          single('w', [0, 1, 2], { askIf: at('m', 1), hiddenAnswer: 'c' }),
        ],
        gates: [{ all: [at('x', 1), at('w', 2)] }],
      }),
      { x: DONT_KNOW, m: 'b', w: 'b' },
      ['1: x 0>1'],
    ],
    [
      'the same where it is a score that would fall',
      definition({
        items: [x, single('y', [0, 1, 2], { askIf: at('x', 1), hiddenAnswer: 'b' }), single('z', [0, 1])],
        gates: [{ dimension: 'd', atLeast: 75 }, at('x', 1)],
        dimensions: [score('d', 'y', 'z')],
      }),
      { x: 'a', z: 'b' },
      ['2: y 0>1, x 0>1'],
    ],
    [
      'three parts have three next-best ways, of which two are shown',
      definition({
        items: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => single(id, scale)),
        gates: [{ all: ['ab', 'cd', 'ef'].map(([one = '', two = '']) => ({ any: [at(one, 1), at(two, 2)] })) }],
      }),
      Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, 'a'])),
      ['3: a 0>1, c 0>1, e 0>1', '4: a 0>1, c 0>1, f 0>2', '4: a 0>1, d 0>2, e 0>1'],
    ],
    ['on the highest step there is none', definition({ items: [x], gates: [at('x', 1)] }), { x: 'b' }, []],
  ];
  for (const [name, assessment, answers, expected] of cases) {
    test(name, () => assert.deepEqual(routes(assessment, answers), expected));
  }
});

describe('what a raise says', () => {
  test('the option to reach, by value', () => {
    const found = plan(definition({ items: [single('x', [3, 0, 2])], gates: [at('x', 1)] }), { x: 'b' });
    assert.deepEqual(found?.raises, [{ item: 'x', from: 0, to: 2, option: 'c', effort: 1, findOut: false }]);
  });

  test('an unknown answer counts from its low end and is to be found out first', () => {
    const found = plan(definition({ items: [x], gates: [at('x', 2)] }), { x: DONT_KNOW });
    assert.deepEqual(found?.raises, [{ item: 'x', from: 0, to: 2, option: 'c', effort: 2, findOut: true }]);
  });

  test('a hidden question is not unknown', () => {
    const y = single('y', [0, 1], { askIf: at('x', 1), hiddenAnswer: 'a' });
    const found = plan(definition({ items: [x, y], gates: [at('y', 1)] }), { x: 'a' });
    assert.deepEqual(
      found?.raises.map(({ findOut }) => findOut),
      [false, false],
    );
  });

  test('raises come by dimension in the order of the definition, then what is in none', () => {
    const items = ['free', 'a', 'b', 'c'].map((id) => single(id, [0, 1]));
    const assessment = definition({
      items,
      gates: [{ all: items.map(({ id }) => at(id, 1)) }],
      dimensions: [score('first', 'c'), score('second', 'b', 'a')],
    });
    const found = plan(assessment, Object.fromEntries(items.map(({ id }) => [id, 'a'])));
    assert.deepEqual(
      found?.raises.map(({ item }) => item),
      ['c', 'a', 'b', 'free'],
    );
  });

  test('what is in none comes in the order of asking, however the gate names it', () => {
    const items = ['a', 'b', 'c'].map((id) => single(id, [0, 1]));
    const found = plan(definition({ items, gates: [{ all: [at('c', 1), at('a', 1), at('b', 1)] }] }), {});
    assert.deepEqual(
      found?.raises.map(({ item }) => item),
      ['a', 'b', 'c'],
    );
  });

  test('the step it leads to is one above the low one', () => {
    const assessment = definition({ items: [x], gates: [at('x', 1), at('x', 3)] });
    assert.deepEqual([plan(assessment, {})?.step, plan(assessment, {})?.id], [2, 'step-2']);
    assert.deepEqual([plan(assessment, { x: 'b' })?.step, plan(assessment, { x: 'b' })?.id], [3, 'step-3']);
  });
});

describe('binding constraint', () => {
  const dimensions = [score('d', 'x'), score('e', 'y')];
  const cases: [string, Answers, Record<string, number>, string][] = [
    ['the largest shortfall', { x: 'b', y: 'a' }, { d: 50, e: 50 }, 'e 50 true'],
    ['on a tie the first', { x: 'a', y: 'a' }, { d: 50, e: 50 }, 'd 50 true'],
    ['by shortfall, not by score', { x: 'c', y: 'b' }, { d: 100, e: 25 }, 'd 50 true'],
    ['counted from the low end, and then not certain', { x: DONT_KNOW, y: 'b' }, { d: 50, e: 50 }, 'd 50 false'],
    [
      'surely short though not known, if even the best answer is',
      { x: DONT_KNOW, y: 'e' },
      { d: 100, e: 100 },
      'd 100 false',
    ],
    ['none that falls short', { x: 'c', y: 'c' }, { d: 50, e: 50 }, 'none'],
    ['none that is asked for', { x: 'a', y: 'a' }, {}, 'none'],
  ];
  for (const [name, answers, row, expected] of cases) {
    test(`${name}: ${expected}`, () => {
      const assessment = definition({ items: [x, y], gates: [at('x', 99)], dimensions, minima: [row] });
      const found = binding(assessment, evaluate(assessment, answers));
      assert.equal(found ? `${found.dimension} ${found.shortfall} ${String(found.certain)}` : 'none', expected);
    });
  }

  test('on the highest step there is none', () => {
    const assessment = definition({ items: [x, y], gates: [at('x', 0)], dimensions, minima: [{ d: 100 }] });
    assert.equal(binding(assessment, evaluate(assessment, { x: 'a', y: 'a' })), null);
    const profile = { ...assessment, steps: [] };
    assert.equal(binding(profile, evaluate(profile, { x: 'a', y: 'a' })), null);
  });
});

test('without steps there is no plan, and no step to hold', () => {
  const profile = { ...definition({ items: [x], dimensions: [score('d', 'x')] }), steps: [] };
  assert.equal(plan(profile, {}), null);
  assert.throws(() => hold(profile, {}), { name: 'RangeError', message: /no steps/ });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, Condition } from '../../src/engine/index.js';
import {
  askedItems,
  countedAnswers,
  DONT_KNOW,
  evaluate,
  isOpen,
  itemStates,
  nextUnanswered,
  progress,
} from '../../src/engine/index.js';
import { definition, multiple, single } from './support/definitions.js';

/** `first` decides on `second`, `second` on `third`; `count` is hidden with `second`; `last` is always asked. */
const chain = definition({
  items: [
    single('first', [0, 1, 2]),
    single('second', [1, 2, 3], { askIf: { item: 'first', atLeast: 1 }, hiddenAnswer: 'a' }),
    single('third', [0, 5], { askIf: { item: 'second', atLeast: 2 }, hiddenAnswer: 'a' }),
    multiple('count', 3, { askIf: { item: 'first', atLeast: 1 }, hiddenAnswer: ['none'] }),
    single('last', [0, 1]),
  ],
  gates: [
    {
      all: [
        { item: 'third', atLeast: 5 },
        { item: 'last', atLeast: 1 },
      ],
    },
  ],
  dimensions: [{ id: 'd', items: [{ item: 'third' }, { item: 'count' }] }],
});

const asked = (answers: Answers) => askedItems(chain, answers).map((item) => item.id);

describe('routing', () => {
  const everything = ['first', 'second', 'third', 'count', 'last'];
  const paths: [string, Answers, string[]][] = [
    ['nothing answered: all questions may come', {}, everything],
    ['"don\'t know" hides nothing', { first: DONT_KNOW }, everything],
    ['an answer the item does not know hides nothing', { first: 'z' }, everything],
    [
      'a condition that fails hides its question, and through the hidden answer the next',
      { first: 'a' },
      ['first', 'last'],
    ],
    ['a condition that holds shows its question', { first: 'b' }, everything],
    ['a question further on is hidden alone', { first: 'b', second: 'a' }, ['first', 'second', 'count', 'last']],
    ['an unknown condition in between hides nothing', { first: 'b', second: DONT_KNOW }, everything],
    ['the answer to a hidden question cannot show another', { first: 'a', second: 'c', third: 'b' }, ['first', 'last']],
    ['an answer counts while its own condition is unknown', { second: 'a' }, ['first', 'second', 'count', 'last']],
  ];
  for (const [name, answers, path] of paths) test(name, () => assert.deepEqual(asked(answers), path));
});

describe('state of an item', () => {
  test('a hidden item has the answer and value that the definition states', () => {
    const states = itemStates(chain, { first: 'a', second: 'c', count: ['a', 'b'] });
    const { asked: isAsked, answer, value } = states.get('second') ?? assert.fail();
    assert.deepEqual({ isAsked, answer, value }, { isAsked: false, answer: 'a', value: { low: 1, high: 1 } });
    assert.deepEqual(states.get('count')?.value, { low: 0, high: 0 });
  });

  test('an asked item has the answer that was given', () => {
    const state = itemStates(chain, { first: 'b', second: 'c' }).get('second') ?? assert.fail();
    assert.deepEqual([state.asked, state.answer, state.value], [true, 'c', { low: 3, high: 3 }]);
  });

  test('unanswered and "don\'t know" are open; answered and hidden are not', () => {
    const states = itemStates(chain, { first: 'b', second: 'a', count: DONT_KNOW });
    const open = [...states.values()].filter(isOpen).map(({ item }) => item.id);
    assert.deepEqual(open, ['count', 'last']);
  });

  test('states stand in the order of the definition', () => {
    const ids = chain.items.map((item) => item.id);
    assert.deepEqual([...itemStates(chain, { last: 'a', first: 'a' }).keys()], ids);
  });
});

describe('hide, then show', () => {
  const before: Answers = { first: 'c', second: 'c', third: 'b', count: ['a', 'c'], last: 'b' };
  const hidden: Answers = { ...before, first: 'a' };

  test('while hidden, answers are kept out', () => {
    assert.deepEqual(countedAnswers(chain, hidden), { first: 'a', last: 'b' });
    assert.deepEqual(evaluate(chain, hidden).cells, { d: { low: 0, high: 0 } });
    assert.equal(evaluate(chain, hidden).step?.high, 1);
  });

  test('shown again, they count again', () => {
    assert.deepEqual(evaluate(chain, { ...hidden, first: 'c' }), evaluate(chain, before));
    assert.equal(evaluate(chain, before).step?.low, 2);
  });
});

describe('progress', () => {
  const cases: [string, Answers, number, number][] = [
    ['nothing answered', {}, 0, 5],
    ['one answered, all may come', { first: 'b' }, 1, 5],
    ['the path gets shorter', { first: 'a' }, 1, 2],
    ['"don\'t know" is an answer', { first: DONT_KNOW, second: DONT_KNOW }, 2, 5],
    ['answers to hidden questions do not count', { first: 'a', second: 'c', third: 'b', count: ['a'] }, 1, 2],
    ['made-up answers do not count', { first: 'z', last: ['a'], stranger: 'a', count: [] }, 0, 5],
    ['all answered', { first: 'a', last: 'a' }, 2, 2],
  ];
  for (const [name, answers, answered, total] of cases) {
    test(`${name}: ${answered} of ${total}`, () => assert.deepEqual(progress(chain, answers), { answered, total }));
  }
});

describe('routing that names what is not there is a RangeError that says so', () => {
  const routedBy = (askIf: Condition) =>
    definition({ items: [single('x', [0, 1]), single('r', [0, 1], { askIf, hiddenAnswer: 'a' })] });
  const cases: [string, Condition, RegExp][] = [
    ['an item', { item: 'nobody', atLeast: 1 }, /item "nobody"/],
    ['a score', { dimension: 'd', atLeast: 50 }, /item "score of d"/],
  ];
  for (const [name, askIf, message] of cases) {
    test(name, () => assert.throws(() => askedItems(routedBy(askIf), {}), { name: 'RangeError', message }));
  }
});

test('routing on a later question hides nothing', () => {
  const items = [single('r', [0, 1], { askIf: { item: 'x', atLeast: 1 }, hiddenAnswer: 'a' }), single('x', [0, 1])];
  assert.deepEqual(
    askedItems(definition({ items }), { x: 'a' }).map(({ id }) => id),
    ['r', 'x'],
  );
});

describe('next question without an answer', () => {
  const cases: [string, Answers, string | undefined][] = [
    ['the first at the start', {}, 'first'],
    ['the earliest gap', { first: 'b', third: 'a' }, 'second'],
    ['"don\'t know" is no gap', { first: DONT_KNOW }, 'second'],
    ['hidden questions are no gap', { first: 'a' }, 'last'],
    ['a made-up answer is a gap', { first: 'z', last: 'a' }, 'first'],
    ['none when all are answered', { first: 'a', last: 'b' }, undefined],
  ];
  for (const [name, answers, id] of cases) test(name, () => assert.equal(nextUnanswered(chain, answers)?.id, id));
});

describe('answers that count', () => {
  test('come in the order of the definition, choices too', () => {
    const counted = countedAnswers(chain, { last: 'a', count: ['c', 'a'], first: 'b', stranger: 'a', second: 'z' });
    assert.equal(JSON.stringify(counted), '{"first":"b","count":["a","c"],"last":"a"}');
  });

  test('keep "don\'t know"', () => {
    assert.deepEqual(countedAnswers(chain, { count: DONT_KNOW }), { count: DONT_KNOW });
  });
});

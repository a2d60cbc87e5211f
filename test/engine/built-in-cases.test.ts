import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers } from '../../src/engine/index.js';
import { askedItems, DONT_KNOW, evaluate, itemStates, meetsMinimum } from '../../src/engine/index.js';
import { builtIn, facts } from './support/built-in.js';
import { CELLS, HIDDEN_FOR_NEVER, LEAST, MINIMA, STEP_IDS, TIE_ORDER, USE_ITEMS } from './support/method.js';
import { stepOf } from './support/step.js';

const GATE_ITEMS = USE_ITEMS.filter((id) => id !== 'use.technologies');
const dontKnowAll: Answers = Object.fromEntries(builtIn.items.map((item) => [item.id, DONT_KNOW]));
const stepFor = (answers: Answers) => {
  const { low, high } = stepOf(evaluate(builtIn, answers));
  return low === high ? `${low}` : `${low}..${high}`;
};
/** All facts of use at 0 but these. */
const use = (values: Readonly<Record<string, number>>) =>
  facts({ ...Object.fromEntries(GATE_ITEMS.map((id) => [id, 0])), ...values });

describe('built-in: structure', () => {
  test('the steps are those of the method', () => {
    assert.deepEqual(
      builtIn.steps.map((step) => step.id),
      STEP_IDS,
    );
  });

  test('at most 26 questions', () => assert.ok(builtIn.items.length <= 26));

  test('what a step asks of each cell is what the method says', () => {
    for (const [cell, minima] of Object.entries(MINIMA)) {
      assert.deepEqual(
        builtIn.steps.slice(1).map((step) => step.minima?.[cell]),
        minima,
        cell,
      );
    }
  });

  test('ties go to know before want before can, and to organisation before people', () => {
    assert.deepEqual(
      builtIn.dimensions.map((dimension) => dimension.id),
      TIE_ORDER,
    );
  });

  for (const id of [...GATE_ITEMS, ...Object.values(CELLS).flat()]) {
    test(`${id} has five options, worth 0 to 4 in this order`, () => {
      const item = builtIn.items.find((candidate) => candidate.id === id) ?? assert.fail();
      assert.deepEqual([item.type, item.options.map((option) => option.value)], ['single', [0, 1, 2, 3, 4]]);
    });
  }

  test('the options of the frequency are named', () => {
    const ids = builtIn.items.find((item) => item.id === 'use.frequency')?.options.map((option) => option.id);
    assert.deepEqual(ids, ['never', 'tried', 'monthly', 'weekly', 'daily']);
  });
});

describe('built-in: the least that reaches a step', () => {
  LEAST.forEach((values, index) => {
    const step = index + 1;
    test(`step ${step}`, () => {
      const { step: range, undecided } = evaluate(builtIn, use(values));
      assert.deepEqual(range, { low: step, high: step, id: STEP_IDS[index] });
      assert.deepEqual(undecided, []);
    });
  });

  /** Where the firm stands when one fact of a step is one lower; a fact that lower gates share can cost more. */
  const drops: [step: number, item: string, to: number][] = [
    [2, 'use.frequency', 1],
    [3, 'use.frequency', 2],
    [3, 'use.reach', 2],
    [3, 'use.embedding', 2],
    [4, 'use.frequency', 3],
    [4, 'use.reach', 3],
    [4, 'use.embedding', 3],
    [4, 'use.results', 3],
    [5, 'use.frequency', 3],
    [5, 'use.reach', 4],
    [5, 'use.embedding', 4],
    [5, 'use.results', 4],
    [5, 'use.direction', 4],
  ];
  for (const [step, item, to] of drops) {
    test(`step ${step} with ${item} one lower is step ${to}`, () => {
      const least = LEAST[step - 1] ?? assert.fail();
      assert.equal(stepFor(use({ ...least, [item]: (least[item] ?? 0) - 1 })), `${to}`);
    });
  }

  test('all at their best is step 5', () => {
    assert.equal(stepFor(use(Object.fromEntries(GATE_ITEMS.map((id) => [id, 4])))), '5');
  });

  test('averages never decide: everything at 4 but the reach is step 2', () => {
    assert.equal(stepFor(use({ ...Object.fromEntries(GATE_ITEMS.map((id) => [id, 4])), 'use.reach': 0 })), '2');
  });

  test('technologies, profile and plans never move the step', () => {
    const few = { ...use(LEAST[2] ?? {}), 'use.technologies': ['none'], 'profile.ambition': 'not-started' };
    const many = {
      ...few,
      'use.technologies': ['text-analysis', 'machine-learning', 'language-generation'],
      'profile.ambition': 'strategic',
      'profile.size': '250-plus',
      'plans.barriers': ['cost', 'no-vision'],
    };
    assert.deepEqual(evaluate(builtIn, many), evaluate(builtIn, few));
  });
});

describe('built-in: never', () => {
  test('the questions that cannot matter are not asked; all others are', () => {
    const asked = askedItems(builtIn, facts({ 'use.frequency': 0 })).map((item) => item.id);
    const expected = builtIn.items.map((item) => item.id).filter((id) => !HIDDEN_FOR_NEVER.includes(id));
    assert.deepEqual(asked, expected);
  });

  test('what is not asked is worth 0, whatever was answered before', () => {
    const before = Object.fromEntries(HIDDEN_FOR_NEVER.slice(1).map((id) => [id, 4]));
    const answers = { ...facts({ ...before, 'use.frequency': 0 }), 'use.technologies': ['text-analysis'] };
    const states = itemStates(builtIn, answers);
    for (const id of HIDDEN_FOR_NEVER) assert.deepEqual(states.get(id)?.value, { low: 0, high: 0 }, id);
    assert.equal(stepFor(answers), '1');
  });

  test('step 1 for certain, from one answer', () => {
    const { step, undecided } = evaluate(builtIn, { 'use.frequency': 'never' });
    assert.deepEqual([step, undecided], [{ low: 1, high: 1, id: 'not-started' }, []]);
  });

  test('checking counts as 0 in its cell', () => {
    const { cells } = evaluate(builtIn, facts({ 'use.frequency': 0, 'know.people.training': 4 }));
    assert.deepEqual(cells['know.people'], { low: 50, high: 50 });
  });

  for (const frequency of [DONT_KNOW, undefined, 'tried', 'daily']) {
    test(`frequency ${frequency ?? 'not answered'}: every question is asked`, () => {
      const answers: Answers = frequency === undefined ? {} : { 'use.frequency': frequency };
      assert.equal(askedItems(builtIn, answers).length, builtIn.items.length);
    });
  }
});

describe('built-in: what is not known', () => {
  const best = use(Object.fromEntries(GATE_ITEMS.map((id) => [id, 4])));
  const cases: [string, Answers, string, string[]][] = [
    ['no answer', {}, '1..5', GATE_ITEMS],
    ['"don\'t know" everywhere', dontKnowAll, '1..5', GATE_ITEMS],
    ['every week, the rest open', facts({ 'use.frequency': 3 }), '2..5', GATE_ITEMS.slice(1)],
    ['tried, the rest open', facts({ 'use.frequency': 1 }), '2', []],
    ['monthly, the rest open', facts({ 'use.frequency': 2 }), '2..3', ['use.reach', 'use.embedding']],
    ['monthly, one person, tasks open', facts({ 'use.frequency': 2, 'use.reach': 1 }), '2..3', ['use.embedding']],
    ['all at their best, frequency open', { ...best, 'use.frequency': DONT_KNOW }, '1..5', ['use.frequency']],
    ['all at their best, results open', { ...best, 'use.results': DONT_KNOW }, '3..5', ['use.results']],
    ['all at their best, direction open', { ...best, 'use.direction': DONT_KNOW }, '4..5', ['use.direction']],
    [
      'reach shuts step 5, results open',
      { ...best, ...facts({ 'use.reach': 2 }), 'use.results': DONT_KNOW },
      '3..4',
      ['use.results'],
    ],
    ['reach shuts step 3, all else open', facts({ 'use.reach': 0 }), '1..2', ['use.frequency']],
    ['no direction: step 5 is out', facts({ 'use.direction': 0 }), '1..4', GATE_ITEMS.slice(0, 4)],
  ];
  for (const [name, answers, range, undecided] of cases) {
    test(`${name}: step ${range}`, () => {
      assert.equal(stepFor(answers), range);
      assert.deepEqual(evaluate(builtIn, answers).undecided, undecided);
    });
  }

  test('"don\'t know" everywhere leaves each cell from 0 to 100', () => {
    const { cells } = evaluate(builtIn, dontKnowAll);
    assert.deepEqual(cells, Object.fromEntries(TIE_ORDER.map((id) => [id, { low: 0, high: 100 }])));
  });
});

describe('built-in: cells', () => {
  const values: [number | undefined, number | undefined, low: number, high: number][] = [
    [0, 0, 0, 0],
    [0, 1, 12.5, 12.5],
    [1, 2, 37.5, 37.5],
    [4, 0, 50, 50],
    [4, 4, 100, 100],
    [undefined, 0, 0, 50],
    [3, undefined, 37.5, 87.5],
  ];
  for (const [cell, [first, second]] of Object.entries(CELLS)) {
    for (const [one, two, low, high] of values) {
      test(`${cell} of ${one ?? 'unknown'} and ${two ?? 'unknown'}: ${low}..${high}`, () => {
        const given = { 'use.frequency': 3, [first]: one ?? DONT_KNOW, [second]: two ?? DONT_KNOW };
        assert.deepEqual(evaluate(builtIn, facts(given)).cells[cell], { low, high });
      });
    }
  }

  test('step 5 asks less of want/people than of the other cells', () => {
    const score = { low: 62.5, high: 62.5 };
    const met = TIE_ORDER.filter((cell) => meetsMinimum(builtIn, 5, cell, score));
    assert.deepEqual(met, ['want.people']);
  });
});

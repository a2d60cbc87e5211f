/** Questions that ask for a number: each number counts as its band does, and the number itself is kept. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  askedItems,
  countedAnswers,
  createResult,
  decodeAnswers,
  encodeAnswers,
  encodeInvitation,
  encodeVoice,
  evaluate,
  inBands,
  isAnswer,
  readCode,
} from '../../src/engine/index.js';
import type { Answer, Assessment, Item } from '../../src/engine/index.js';
import { pairs } from './support/as-numbers.js';
import { sheets } from './support/arbitraries.js';
import { definition, single } from './support/definitions.js';
import { oracle, oracleAsked } from './support/oracle.js';
import { always } from './support/runs.js';

const hash = `sha256-${'5'.repeat(64)}`;
const context = { id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' };

describe('a number and its band', () => {
  test('give what a naive reading makes of the same questions, asked by options', () => {
    always(
      pairs(sheets),
      ({ numbers, options }) => {
        const naive = oracle(options.assessment, options.answers);
        assert.deepEqual(evaluate(numbers.assessment, numbers.answers), naive);
        assert.deepEqual(evaluate(numbers.assessment, options.answers), naive);
        const asked = askedItems(numbers.assessment, numbers.answers).map(({ id }) => id);
        assert.deepEqual(asked, oracleAsked(options.assessment, options.answers));
      },
      400,
    );
  });

  test('give the same result, plan and robustness; only the answers tell which it was', () => {
    always(
      pairs(sheets),
      ({ numbers, options }) => {
        const [typed, chosen] = [numbers, options].map(({ answers, assessment }) => {
          const { answers: kept, ...result } = createResult(assessment, answers, { ...context, hash });
          assert.deepEqual(kept, countedAnswers(assessment, answers));
          return result;
        });
        assert.deepEqual(typed, chosen);
      },
      60,
    );
  });

  test('are in an answer code, the number to its last decimal', () => {
    always(
      pairs(sheets),
      ({ numbers: { answers, assessment }, options }) => {
        for (const given of [answers, options.answers]) {
          const outcome = decodeAnswers(assessment, encodeAnswers(assessment, given, { hash }), { hash });
          assert.deepEqual(outcome.ok && outcome.value.answers, countedAnswers(assessment, given));
        }
      },
      200,
    );
  });
});

const staff: Item = {
  id: 'staff',
  type: 'number',
  min: -10,
  max: 5000,
  decimals: 1,
  options: [
    { id: 'none', from: -10, value: 0 },
    { id: 'few', from: 1, value: 1 },
    { id: 'many', from: 49.5, value: 2 },
    { id: 'NA', notApplicable: true },
  ],
};

describe('what answers a question for a number', () => {
  const answers: [answer: unknown, band: string | null][] = [
    [-10, 'none'],
    [0, 'none'],
    [-0, 'none'],
    [0.9, 'none'],
    [1, 'few'],
    [49.4, 'few'],
    [49.5, 'many'],
    [5000, 'many'],
    ['few', 'few'],
    ['NA', 'NA'],
    ['dont-know', 'dont-know'],
    [-10.1, null],
    [5000.1, null],
    [1.05, null],
    [0.1 + 0.2, null],
    [NaN, null],
    [Infinity, null],
    [-Infinity, null],
    ['1', null],
    ['', null],
    [' 1', null],
    [[1], null],
    [['few'], null],
    [null, null],
    [true, null],
    [new Number(1), null],
  ];
  const whole = definition({ items: [staff] });
  for (const [answer, band] of answers) {
    test(`${String(answer)} (${typeof answer}): ${band ?? 'none'}`, () => {
      assert.equal(isAnswer(staff, answer), band !== null);
      assert.deepEqual(inBands(whole, { staff: answer as Answer }), band === null ? {} : { staff: band });
    });
  }

  test('a number in a question for something else answers nothing', () => {
    assert.equal(isAnswer(single('one', [0, 1]), 0), false);
    assert.equal(isAnswer({ id: 'two', type: 'multiple', options: [{ id: 'a' }] }, 0), false);
  });
});

describe('codes for colleagues', () => {
  const shown: Item = { ...single('idea', [0, 1]), askIf: { item: 'staff', atLeast: 1 }, hiddenAnswer: 'a' };
  const assessment: Assessment = { ...definition({ items: [staff, shown] }), voices: ['idea'] };

  test('tell the band of a number, and not the number', () => {
    const code = encodeInvitation(assessment, { staff: 12.5, idea: 'b' }, { hash });
    assert.deepEqual(read(assessment, code), { staff: 'few' });
    const asked: Assessment = { ...assessment, voices: ['staff'] };
    assert.deepEqual(read(asked, encodeVoice(asked, { staff: 12.5 }, { hash })), { staff: 'few' });
  });

  function read(of: Assessment, code: string) {
    const outcome = readCode(of, code, { hash });
    return outcome.ok ? outcome.value.answers : assert.fail(outcome.problem.message);
  }
});

describe('a code', () => {
  const wide: Item = { ...staff, id: 'wide', min: -1_000_000_000, max: 1_000_000_000, decimals: 6 };
  const assessment = definition({
    items: [
      {
        ...wide,
        options: [
          { id: 'all', from: -1_000_000_000 },
          { id: 'top', from: 999_999_999.999_999 },
        ],
      },
    ],
  });

  test('holds the widest range to the last decimal', () => {
    for (const number of [-1_000_000_000, -999_999_999.999_999, -0.000_001, 0, 0.1, 123_456.789_012, 1_000_000_000]) {
      const code = encodeAnswers(assessment, { wide: number }, { hash });
      const outcome = decodeAnswers(assessment, code, { hash });
      assert.deepEqual(outcome.ok && outcome.value.answers, { wide: number });
    }
  });

  test('is of other questions where bounds, bands or decimals are others', () => {
    const code = encodeAnswers(definition({ items: [staff] }), { staff: 3 }, { hash });
    const others: Partial<Item>[] = [
      { max: 4999 },
      { min: -9 },
      { decimals: 2 },
      { options: staff.options.map((one) => (one.id === 'few' ? { ...one, from: 2 } : one)) },
    ];
    for (const other of others) {
      const outcome = decodeAnswers(definition({ items: [{ ...staff, ...other }] }), code, { hash });
      assert.equal(outcome.ok ? '' : outcome.problem.code, 'changed-assessment', JSON.stringify(other));
    }
  });
});

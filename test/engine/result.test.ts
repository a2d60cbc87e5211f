import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, Item } from '../../src/engine/index.js';
import {
  chosen,
  countedAnswers,
  createResult,
  DONT_KNOW,
  ENGINE_VERSION,
  evaluate,
  RESULT_SCHEMA_VERSION,
} from '../../src/engine/index.js';
import { sheets } from './support/arbitraries.js';
import { definition, multiple, single } from './support/definitions.js';
import { always } from './support/runs.js';

const context = {
  id: 'result-1',
  language: 'nl',
  startedAt: '2026-11-24T10:00:00.000Z',
  completedAt: '2026-11-24T10:08:00.000Z',
};

const assessment = definition({
  items: [
    single('frequency', [0, 1, 2]),
    single('reach', [0, 1, 2], { askIf: { item: 'frequency', atLeast: 1 }, hiddenAnswer: 'a' }),
    multiple('motives', 3, { role: 'motives', max: 2 }),
    multiple('barriers', 3, {
      role: 'barriers',
      askIf: { item: 'frequency', atLeast: 1 },
      hiddenAnswer: ['none'],
    }),
    multiple('support', 3, { role: 'support' }),
    single('size', [0, 1], { role: 'size' }),
  ],
  gates: [{ item: 'reach', atLeast: 1 }],
  dimensions: [{ id: 'd', items: [{ item: 'reach' }] }],
});

const answers: Answers = {
  size: 'b',
  support: ['c', 'a'],
  stranger: 'x',
  motives: ['b'],
  barriers: DONT_KNOW,
  reach: 'b',
  frequency: 'c',
};

describe('createResult', () => {
  test('carries the evaluation, the context, and what is needed to compute it again', () => {
    assert.deepEqual(createResult(assessment, answers, context), {
      schemaVersion: RESULT_SCHEMA_VERSION,
      engineVersion: ENGINE_VERSION,
      assessment: { id: 'small', version: '1.0.0', validation: 'not-validated' },
      ...context,
      ...evaluate(assessment, answers),
      answers: countedAnswers(assessment, answers),
      motives: ['b'],
      barriers: [],
      supportWanted: ['a', 'c'],
    });
  });

  test('has the answers that counted only, in the order of the definition', () => {
    const hidden = createResult(assessment, { ...answers, frequency: 'a', motives: ['b', 'z'] }, context);
    assert.equal(JSON.stringify(hidden.answers), '{"frequency":"a","support":["a","c"],"size":"b"}');
  });

  test('its answers compute the same result again', () => {
    always(sheets, (sheet) => {
      const result = createResult(sheet.assessment, sheet.answers, context);
      assert.equal(JSON.stringify(createResult(sheet.assessment, result.answers, context)), JSON.stringify(result));
    });
  });

  test('survives JSON unchanged', () => {
    always(sheets, (sheet) => {
      const result = createResult(sheet.assessment, sheet.answers, context);
      assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
    });
  });

  test('is frozen to the bottom, and shares nothing with the answers given', () => {
    const result = createResult(assessment, answers, context);
    const parts: unknown[] = [result];
    for (const part of parts) {
      assert.ok(Object.isFrozen(part));
      if (typeof part === 'object' && part !== null) parts.push(...(Object.values(part) as unknown[]));
    }
    assert.ok(!Object.isFrozen(answers) && !Object.isFrozen(answers.support));
  });

  test('takes of the context only what it names', () => {
    const more = { ...context, secret: 'x', step: 5 };
    assert.deepEqual(createResult(assessment, answers, more), createResult(assessment, answers, context));
  });
});

describe('options chosen in a role', () => {
  const cases: [string, Answers, string[]][] = [
    ['in the order of the options', { barriers: ['c', 'a'], frequency: 'b' }, ['a', 'c']],
    ['"none of these" is no choice', { barriers: ['none'], frequency: 'b' }, []],
    ['"don\'t know" is no choice', { barriers: DONT_KNOW, frequency: 'b' }, []],
    ['no answer', { frequency: 'b' }, []],
    ['a made-up answer', { barriers: ['a', 'z'], frequency: 'b' }, []],
    ['hidden', { barriers: ['a'], frequency: 'a' }, []],
    ['not yet known whether hidden', { barriers: ['a'] }, ['a']],
  ];
  for (const [name, given, expected] of cases) {
    test(name, () => assert.deepEqual(chosen(assessment, given, 'barriers'), expected));
  }

  test('a single item gives one', () => assert.deepEqual(chosen(assessment, answers, 'size'), ['b']));

  test('a role that no item has gives none', () => assert.deepEqual(chosen(assessment, answers, 'sector'), []));

  test('an item "constructor" without an answer gives none', () => {
    const item: Item = { ...multiple('constructor', 2), role: 'motives' };
    assert.deepEqual(chosen(definition({ items: [item] }), {}, 'motives'), []);
  });
});

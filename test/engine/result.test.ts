import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers, Item } from '../../src/engine/index.js';
import {
  chosen,
  compareUse,
  countedAnswers,
  createResult,
  DONT_KNOW,
  ENGINE_VERSION,
  evaluate,
  matchIdeas,
  matchSupport,
  hold,
  plan,
  RESULT_SCHEMA_VERSION,
  robustness,
} from '../../src/engine/index.js';
import { sheets } from './support/arbitraries.js';
import { definition, multiple, single } from './support/definitions.js';
import { always } from './support/runs.js';

const context = {
  id: 'result-1',
  language: 'nl',
  startedAt: '2026-11-24T10:00:00.000Z',
  completedAt: '2026-11-24T10:08:00.000Z',
  hash: `sha256-${'0'.repeat(64)}`,
};
const { hash, ...stamp } = context;

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

test('versions are semantic ones', () => {
  for (const version of [ENGINE_VERSION, RESULT_SCHEMA_VERSION]) assert.match(version, /^\d+\.\d+\.\d+$/);
});

describe('createResult', () => {
  test('carries the evaluation, the context, and what is needed to compute it again', () => {
    assert.deepEqual(createResult(assessment, answers, context), {
      schemaVersion: RESULT_SCHEMA_VERSION,
      engineVersion: ENGINE_VERSION,
      assessment: { id: 'small', version: '1.0.0', hash, validation: 'not-validated' },
      ...stamp,
      depth: 'full',
      ...evaluate(assessment, answers),
      answers: countedAnswers(assessment, answers),
      robustness: robustness(assessment, answers),
      binding: null,
      plan: plan(assessment, answers),
      hold: hold(assessment, answers),
      motives: ['b'],
      barriers: [],
      supportWanted: ['a', 'c'],
      quickAction: null,
      catalogues: [],
      support: [],
      ideas: [],
      benchmark: null,
    });
  });

  test('has of a ranking only what is shown, and names what it was chosen from', () => {
    const entries = Array.from({ length: 9 }, (_, index) => ({
      id: `e${index}`,
      form: 'a',
      dimensions: [],
      barriers: [],
    }));
    const ideas = entries.map(({ id }) => ({ id, applications: [], motives: ['b'], technologies: [] }));
    const catalogues = [{ id: 'own', version: '2.0.0', entries, ideas }];
    const benchmark = { id: 'figures', version: '3.0.0', series: [] };
    const result = createResult(assessment, answers, { ...context, catalogues, benchmark });
    assert.deepEqual(result.catalogues, [{ id: 'own', version: '2.0.0' }]);
    assert.deepEqual(result.support, matchSupport(assessment, answers, catalogues).slice(0, 6));
    assert.deepEqual(result.ideas, matchIdeas(assessment, answers, catalogues).slice(0, 5));
    assert.deepEqual([result.support.length, result.ideas.length], [6, 5]);
    assert.deepEqual(result.benchmark, compareUse(assessment, answers, benchmark));
  });

  test('of a quick scan has its own answers only, a step, and no advice', () => {
    const { sections } = definition({ items: assessment.items, cuts: ['motives'] });
    const short = { ...assessment, sections, quick: ['section-1'] };
    const catalogues = [
      { id: 'own', version: '2.0.0', entries: [{ id: 'e', form: 'a', dimensions: ['d'], barriers: [] }] },
    ];
    const given = { ...answers, frequency: 'a' };
    const result = createResult(short, given, { ...context, depth: 'quick', catalogues });
    assert.deepEqual([result.depth, result.answers], ['quick', { frequency: 'a' }]);
    assert.deepEqual(result.step, evaluate(short, given).step);
    assert.deepEqual([result.plan, result.binding, result.support, result.supportWanted], [null, null, [], []]);
    assert.ok(createResult(short, given, { ...context, catalogues }).plan);
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

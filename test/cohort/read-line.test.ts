/** Each line is kept or refused for a stated reason. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLine, Tally } from '../../src/cohort/index.js';
import type { LineRefusal, LineRules } from '../../src/cohort/index.js';
import { builtInCatalogues } from '../../src/content/advice/index.js';
import { createResult, withVoices } from '../../src/engine/index.js';
import type { Answers, Result } from '../../src/engine/index.js';
import { builtIn, randomResults, resultOf } from './support/results.js';

const ANSWERS: Answers = {
  ...{ 'profile.size': '10-49', 'profile.sector': 'trade', 'use.frequency': 'weekly', 'use.reach': 'several' },
  ...{ 'use.embedding': 'loose-tasks', 'use.technologies': ['text-analysis'], 'plans.barriers': ['cost', 'data'] },
};
const RESULT = resultOf(builtIn, ANSWERS);
const RULES: LineRules = { assessment: builtIn.assessment, sources: {}, respondent: 'member' };

/** As it comes out of a file. */
const line = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const read = (value: unknown, rules: Partial<LineRules> = {}) => readLine(line(value), { ...RULES, ...rules });

describe('a result is found', () => {
  const rows: [name: string, value: unknown, respondent: string | null][] = [
    ['by itself', RESULT, null],
    ['under "result"', { result: RESULT }, null],
    ['beside a key', { member: 'm-7', result: RESULT }, 'm-7'],
    ['beside a key that is a number', { member: 7, result: RESULT }, '7'],
    ['beside an empty key', { member: '', result: RESULT }, null],
    ['beside a field of another name', { respondent: 'm-7', result: RESULT }, null],
    ['in a CloudEvent', { specversion: '1.0', id: 'r-1', type: 'x', member: 'm-7', data: RESULT }, 'm-7'],
    ['with its keys in another order', Object.fromEntries(Object.entries(RESULT).reverse()), null],
  ];
  for (const [name, value, respondent] of rows) {
    test(name, async () => {
      const outcome = await read(value);
      assert.ok(outcome.kind === 'result');
      assert.equal(outcome.respondent, respondent);
      assert.deepEqual(outcome.result, RESULT);
    });
  }

  test('and no key is read without the name of its field', async () => {
    const outcome = await read({ null: 'm-7', result: RESULT }, { respondent: null });
    assert.ok(outcome.kind === 'result' && outcome.respondent === null);
  });
});

describe('a result with more in it counts as the same without', () => {
  const tables = (result: Result) => {
    const tally = new Tally(builtIn);
    tally.add(result);
    return tally.counts().tables;
  };
  const context = { id: 'r-1', language: 'nl', startedAt: RESULT.startedAt, completedAt: RESULT.completedAt };
  const earlier = { id: null, date: '2026-01-01', depth: 'full', assessment: null, stepThen: null } as const;
  const previous = { ...earlier, answers: { ...ANSWERS, 'use.frequency': 'tried' } };
  const rows: [name: string, result: Result][] = [
    ['an earlier visit', createResult(builtIn.assessment, ANSWERS, { ...context, hash: builtIn.hash, previous })],
    [
      'what colleagues see',
      withVoices(builtIn.assessment, RESULT, [{ 'use.frequency': 'daily' }, { 'use.frequency': 'never' }]),
    ],
    [
      'advice from catalogues that are not known here',
      createResult(builtIn.assessment, ANSWERS, { ...context, hash: builtIn.hash, catalogues: builtInCatalogues }),
    ],
  ];
  for (const [name, result] of rows) {
    test(name, async () => {
      const outcome = await read(result);
      assert.ok(outcome.kind === 'result');
      assert.deepEqual(tables(outcome.result), tables(RESULT));
    });
  }
});

describe('refused', () => {
  const changed = (changes: object) => ({ ...RESULT, ...changes });
  const rows: [name: string, value: unknown, reason: LineRefusal, told: RegExp][] = [
    ['null', null, 'no-result', /Expected an object/],
    ['a text', 'x', 'no-result', /Expected an object/],
    ['answers alone', { answers: ANSWERS }, 'no-result', /schemaVersion/],
    ['a result with a key too many', changed({ more: 1 }), 'no-result', /more/],
    [
      'a result that ends before it starts',
      changed({ completedAt: '2020-01-01T00:00:00Z' }),
      'no-result',
      /completedAt/,
    ],
    ['an older schema', changed({ schemaVersion: '1.0.0' }), 'older-version', /schemaVersion/],
    [
      'another assessment',
      changed({ assessment: { ...RESULT.assessment, id: 'x' } }),
      'other-definition',
      /assessment\.id/,
    ],
    [
      'another version',
      changed({ assessment: { ...RESULT.assessment, version: '1.9.0' } }),
      'other-definition',
      /version/,
    ],
    [
      'another content',
      changed({
        assessment: { ...RESULT.assessment, hash: `sha256-${'0'.repeat(64)}` },
        step: { low: 1, high: 1, id: 'x' },
      }),
      'other-definition',
      /hash/,
    ],
    ['another engine', changed({ engineVersion: '2.1.0' }), 'other-engine', /engineVersion/],
    ['a forged step', changed({ step: { low: 5, high: 5, id: 'strategic' } }), 'different', /step/],
    [
      'a forged cell',
      changed({ cells: { ...RESULT.cells, 'know.people': { low: 100, high: 100 } } }),
      'different',
      /cells/,
    ],
    ['a forged barrier', changed({ barriers: ['ethics'] }), 'different', /barriers/],
    ['a forged plan', changed({ plan: { ...RESULT.plan, effort: 0 } }), 'different', /plan/],
    ['an answer that does not exist', changed({ answers: { ...ANSWERS, 'use.reach': 'x' } }), 'different', /answers/],
    ['a key that is a list', { member: ['m'], result: RESULT }, 'bad-respondent', /member/],
    ['a key that is too long', { member: 'm'.repeat(1001), result: RESULT }, 'bad-respondent', /member/],
  ];
  for (const [name, value, reason, told] of rows) {
    test(name, async () => {
      const outcome = await read(value);
      assert.ok(outcome.kind === 'refused');
      assert.equal(outcome.reason, reason);
      const words = [
        ...outcome.issues.map(({ message, path }) => `${path} ${message}`),
        ...outcome.differences.map(({ path }) => path),
      ];
      assert.match(words.join('\n'), told);
    });
  }
});

test('random results are all taken', async () => {
  for (const result of randomResults(40, 3)) assert.equal((await read(result)).kind, 'result');
});

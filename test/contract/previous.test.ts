import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { builtInBenchmark, builtInCatalogues } from '../../src/content/advice/index.js';
import { assessment } from '../../src/content/index.js';
import { jsonSchemas, parseEarlier, parseResult, verify } from '../../src/contract/index.js';
import { createResult } from '../../src/engine/index.js';
import type { EarlierVisit, Result } from '../../src/engine/index.js';
import { earlierResults } from '../wordpress/support/earlier.js';
import { set } from './support/change.js';
import type { Change } from './support/change.js';
import type { Data } from './support/good.js';
import { HOSTILE } from './support/hostile.js';
import { ANSWERS, builtInResult, SOURCES } from './support/results.js';

const isResult = new Ajv2020({ strict: true, validateFormats: false }).compile(jsonSchemas().result);
const NOW = builtInResult(ANSWERS);
const THEN = builtInResult({ ...ANSWERS, 'use.frequency': 'tried', 'use.embedding': 'no-task' });

function earlierOf(value: unknown): EarlierVisit {
  const outcome = parseEarlier(value);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.value;
}

/** As it comes over the wire. */
function cameBack(previous: EarlierVisit): Result {
  const { completedAt, id, language, startedAt } = NOW;
  const made = createResult(assessment, ANSWERS, {
    ...{ completedAt, id, language, startedAt, hash: NOW.assessment.hash, previous },
    ...{ catalogues: builtInCatalogues, benchmark: builtInBenchmark },
  });
  return JSON.parse(JSON.stringify(made)) as Result;
}

const visits: readonly (readonly [name: string, visit: EarlierVisit])[] = [
  ['an earlier result', earlierOf(THEN)],
  ['a result of schema 1', earlierOf(earlierResults[0])],
  [
    'a code with ticks',
    {
      ...{ id: null, date: null, depth: 'quick', answers: {}, assessment: null, stepThen: null },
      ticks: [{ item: 'can.people.tools', to: 2 }],
    },
  ],
];

describe('a result of a firm that came back', () => {
  for (const [name, visit] of visits) {
    test(`with ${name} passes JSON Schema, parseResult and verify`, async () => {
      const result = cameBack(visit);
      assert.ok(isResult(result), JSON.stringify(isResult.errors));
      const parsed = parseResult(result);
      assert.ok(parsed.ok && parsed.value.previous);
      const { differences, ok } = await verify(result, assessment, SOURCES, { strict: true });
      assert.deepEqual([ok, differences], [true, []]);
    });
  }

  const changes: readonly (readonly [change: Change, path: string])[] = [
    [set(['previous', 'step', 'low'], 4), '$.previous.step.low'],
    [set(['previous', 'answers', 'use.frequency'], 'never'), '$.previous.'],
    [set(['previous', 'notCarried'], [{ item: 'use.gone', reason: 'item' }]), '$.previous.notCarried'],
    [set(['previous', 'sameDefinition'], false), '$.previous.sameDefinition'],
    [set(['previous', 'stepThen'], { low: 5, high: 5, id: 'strategic' }), '$.previous.stepThen'],
    [set(['previous', 'ticks'], [{ item: 'no.such', to: 1 }]), '$.previous.ticks'],
  ];
  for (const [change, path] of changes) {
    test(`verify finds a change at ${path}`, async () => {
      const result = cameBack({
        ...earlierOf(THEN),
        answers: { ...THEN.answers, 'use.embedding': 'several-processes' },
      });
      change(result as unknown as Data);
      const { differences, issues } = await verify(result, assessment, SOURCES);
      assert.deepEqual(issues, []);
      assert.ok(
        differences.length > 0 && differences.every((one) => one.path.startsWith(path)),
        JSON.stringify(differences),
      );
    });
  }

  const broken: readonly (readonly [change: Change, path: string])[] = [
    [set(['previous', 'date'], '2026-02-30'), '$.previous.date'],
    [set(['previous', 'date'], '2026-01-01T00:00:00Z'), '$.previous.date'],
    [set(['previous', 'extra'], 1), '$.previous.extra'],
    [set(['previous', 'assessment', 'hash'], 'sha256-0'), '$.previous.assessment.hash'],
    [set(['previous', 'notCarried'], [{ item: 'use.gone', reason: 'guess' }]), '$.previous.notCarried[0].reason'],
  ];
  for (const [change, path] of broken) {
    test(`a broken shape at ${path} is refused by the schema and by parseResult`, () => {
      const result = cameBack(earlierOf(THEN)) as unknown as Data;
      change(result);
      assert.equal(isResult(result), false);
      const parsed = parseResult(result);
      assert.ok(!parsed.ok);
      assert.deepEqual(
        parsed.issues.map((one) => one.path),
        [path],
      );
    });
  }
});

describe('parseEarlier', () => {
  test('takes what scores again, and the day', () => {
    assert.deepEqual(earlierOf(THEN), {
      ...{ id: THEN.id, date: '2026-11-24', depth: 'full', answers: THEN.answers, stepThen: THEN.step },
      assessment: { id: 'ai-maturity', version: assessment.version, hash: THEN.assessment.hash },
      texts: {},
    });
  });

  test('takes what was written, and a new result does not have it in its earlier visit', () => {
    const earlier = parseEarlier({ ...THEN, texts: { hopes: 'More time' } });
    assert.deepEqual(earlier.ok && earlier.value.texts, { hopes: 'More time' });
    assert.ok(earlier.ok);
    assert.doesNotMatch(JSON.stringify(cameBack(earlier.value)), /More time/);
  });

  test('takes what was written, and leaves out whatever else stands there', () => {
    const texts = {
      number: 7,
      nothing: null,
      list: ['More'],
      'no id': 'Less',
      hopes: 'More time',
      long: 'x'.repeat(900),
    };
    const earlier = parseEarlier({ ...THEN, texts });
    assert.deepEqual(earlier.ok && earlier.value.texts, { hopes: 'More time', long: 'x'.repeat(900) });
  });

  test('takes for not known what is not as it should be', () => {
    const odd = { ...THEN, id: '\u202e', completedAt: '2026-99-99T00:00:00Z', depth: 'deep', step: { low: 0 } };
    const { date, depth, id, stepThen } = earlierOf(odd);
    assert.deepEqual([date, depth, id, stepThen], [null, 'full', null, null]);
  });

  const refused: readonly (readonly [what: string, value: unknown, path: string])[] = [
    ['no answers', { ...THEN, answers: null }, '$.answers'],
    ['an answer that is true', { ...THEN, answers: { 'use.frequency': true } }, "$.answers['use.frequency']"],
    ['an answer without end', { ...THEN, answers: { 'use.frequency': 'x'.repeat(65) } }, "$.answers['use.frequency']"],
    ['no assessment', { answers: {} }, '$.assessment'],
    ['a list', [], '$'],
    ['a text', 'result', '$'],
  ];
  for (const [what, value, path] of refused) {
    test(`refuses ${what}`, () => {
      const outcome = parseEarlier(value);
      assert.ok(!outcome.ok);
      assert.equal(outcome.issues[0]?.path, path);
    });
  }

  for (const [what, make] of HOSTILE) {
    test(`does not throw for ${what}`, () => {
      for (const value of [make(), { ...THEN, answers: make() }])
        assert.equal(typeof parseEarlier(value).ok, 'boolean');
    });
  }
});

/** Version 2 of the format of definitions: what came with it, and what a file of version 1 is told. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hashOf, parseDefinition } from '../../src/contract/index.js';
import type { Assessment } from '../../src/engine/index.js';
import { createResult, decodeAnswers, encodeAnswers, evaluate } from '../../src/engine/index.js';
import { parseResult, verify } from '../../src/contract/index.js';
import { broken, set } from './support/change.js';
import type { Change } from './support/change.js';
import { definition, single } from '../engine/support/definitions.js';
import { withWords } from '../engine/support/golden.js';
import { goodDefinition } from './support/good.js';
import { assertIssues, issuesOf } from './support/outcome.js';
import { table } from './support/table.js';
import { taken } from './support/taken.js';

/** The good definition with one id changed wherever it stands. */
function renamed(from: string, to: string): unknown {
  return JSON.parse(JSON.stringify(goodDefinition()).replaceAll(`"${from}"`, JSON.stringify(to)));
}

const context = {
  ...{ id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' },
  hash: `sha256-${'0'.repeat(64)}`,
};

describe('ids as published instruments have them', () => {
  for (const id of ['ID.AM-01', 'A.5.1', 'q_1', 'Yes', 'PR:DS+2', '_1', 'a--b', '4a.', 'x'.repeat(64)]) {
    for (const [kind, old] of [
      ['item', 'use.often'],
      ['option', 'much'],
      ['section', 'tools'],
      ['dimension', 'habit'],
      ['step', 'second'],
      ['column', 'depth'],
    ] as const) {
      test(`${id} as the id of a ${kind}`, () => void taken({ ...(renamed(old, id) as object), schemaVersion: 2 }));
    }
  }

  for (const id of ['é', 'a b', '-a', '.a', '__proto__', '__a', 'a/b', 'a"b', 'a\u200bb', 'x'.repeat(65), '']) {
    test(`${JSON.stringify(id)} is none`, () => {
      const issues = issuesOf(parseDefinition({ ...(renamed('use.often', id) as object), schemaVersion: 2 }));
      assert.ok(issues.some(({ path }) => path === '$.items[1].id' || path.includes('texts')));
    });
  }

  for (const id of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'toLocaleString', 'isPrototypeOf']) {
    test(`${id} is refused, since every object seems to have it`, () => {
      const issues = issuesOf(parseDefinition({ ...(renamed('use.often', id) as object), schemaVersion: 2 }));
      assert.ok(issues.every(({ code }) => code === 'forbidden-key'));
    });
  }

  test('are scored, written as a code, and found in a result', async () => {
    const whole = taken({ ...(renamed('use.often', 'ID.AM-01') as object), schemaVersion: 2 });
    const answers = { size: 'small', 'ID.AM-01': 'much', 'use.shared': 'yes', which: ['stock'] };
    assert.equal(evaluate(whole, answers).step?.id, 'third');
    const hash = await hashOf(whole);
    const outcome = decodeAnswers(whole, encodeAnswers(whole, answers, { hash }), { hash });
    assert.deepEqual(outcome.ok && outcome.value.answers, answers);
    const result = createResult(whole, answers, { ...context, hash });
    assert.equal((await verify(JSON.parse(JSON.stringify(result)), whole)).ok, true);
  });

  test('ids that differ in their capitals are two', () => {
    const whole = taken({ ...(renamed('use.shared', 'Use.Often') as object), schemaVersion: 2 });
    const answers = { 'use.often': 'much', 'Use.Often': 'no' };
    assert.deepEqual(evaluate(whole, answers).step?.id, 'second');
  });
});

describe('comments', () => {
  const note = { $comment: 'A note.' };
  const changes: Change[] = [
    set(['$comment'], ['Two', 'lines']),
    set(['items', 0, '$comment'], 'Of the questionnaire of 2024.'),
    set(['items', 1, 'options', 0, '$comment'], 'x'),
    set(['steps', 1, 'gate', '$comment'], 'x'),
    set(['texts', 'nl', 'items', 'size', '$comment'], 'x'),
  ];

  test('may stand in any object, and are taken out', async () => {
    const whole = taken(broken(set(['schemaVersion'], 2), ...changes));
    assert.doesNotMatch(JSON.stringify(whole), /\$comment/);
    assert.equal(await hashOf(whole), await hashOf(taken(goodDefinition())));
  });

  table([
    [
      'in a file of version 1',
      set(['items', 0, '$comment'], 'x'),
      'newer-format $.items[0].$comment',
      /"schemaVersion": 2/,
    ],
    [
      'in place of a question',
      set(['items', 1], note),
      [
        'newer-format $.items[1].$comment',
        'missing-key $.items[1].id',
        'missing-key $.items[1].options',
        'missing-key $.items[1].type',
      ],
    ],
  ]);
});

describe('a file of version 1 that uses what came later', () => {
  table([
    ['an id', set(['id'], 'NIST_CSF'), 'newer-format $.id', /Add `"schemaVersion": 2`/],
    ['a version that there is not', set(['schemaVersion'], 3), 'bad-value $.schemaVersion', /1/],
  ]);

  test('is told of each thing once', () => {
    const data = renamed('use.often', 'Use.Often') as { items: { id: string }[] };
    assertIssues(data, 'newer-format $.items[1].id');
  });

  test('that says so is in order', () => void taken(broken(set(['schemaVersion'], 1))));
});

test('the version of the format is no part of the hash', async () => {
  const [older, newer] = [taken(goodDefinition()), taken(broken(set(['schemaVersion'], 2)))];
  assert.equal(await hashOf(newer), await hashOf(older));
});

describe('long questionnaires', () => {
  const ids = Array.from({ length: 500 }, (_, index) => `Q_${index + 1}`);
  const long: Assessment = definition({
    items: ids.map((id) => single(id, [0, 1, 2])),
    gates: [{ dimension: 'all', atLeast: 50 }],
    dimensions: [{ id: 'all', items: ids.map((item) => ({ item })) }],
  });

  test('of 500 questions', async () => {
    const whole = taken({ ...(withWords(long) as object), schemaVersion: 2 });
    const answers = Object.fromEntries(whole.items.map(({ id, options }) => [id, options[1]?.id ?? '']));
    assert.deepEqual(evaluate(whole, answers).cells.all, { low: 50, high: 50 });
    const hash = await hashOf(whole);
    const outcome = decodeAnswers(whole, encodeAnswers(whole, answers, { hash }), { hash });
    assert.deepEqual(outcome.ok && outcome.value.answers, answers);
    const parsed = parseResult(JSON.parse(JSON.stringify(createResult(whole, answers, context))));
    assert.deepEqual(parsed.ok ? [] : parsed.issues, []);
  });

  test('of a question with 300 options', () => {
    const options = Array.from({ length: 300 }, (_, index) => ({ id: `o${index}` }));
    const wide = definition({
      items: [{ id: 'wide', type: 'multiple', options }],
      gates: [{ item: 'wide', atLeast: 300 }],
    });
    const whole = taken({ ...(withWords(wide) as object), schemaVersion: 2 });
    const answers = { wide: options.map(({ id }) => id) };
    assert.equal(evaluate(whole, answers).step?.low, 2);
    const { hash } = context;
    const outcome = decodeAnswers(whole, encodeAnswers(whole, answers, { hash }), { hash });
    assert.deepEqual(outcome.ok && outcome.value.answers, answers);
  });

  test('in version 1 they are said to be newer', () => {
    const issues = issuesOf(
      parseDefinition(
        withWords(
          definition({
            items: long.items,
            gates: long.steps.slice(1).flatMap(({ gate }) => gate ?? []),
            dimensions: long.dimensions,
          }),
        ),
      ),
    );
    assert.deepEqual(
      issues.map(({ code, path }) => `${code} ${path}`),
      ['newer-format $.dimensions[0].items', 'newer-format $.items[0].id'],
    );
  });

  test('of 501 questions are too long', () => {
    const more = definition({
      items: [...long.items, single('one-more', [0, 1])],
      gates: [{ item: 'Q_1', atLeast: 1 }],
    });
    const issues = issuesOf(parseDefinition({ ...(withWords(more) as object), schemaVersion: 2 }));
    assert.ok(issues.some(({ code, path }) => code === 'bad-value' && path === '$.items'));
  });
});

/** The answer "not applicable", in version 2 of the format. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hashOf, verify } from '../../src/contract/index.js';
import { createResult, decodeAnswers, encodeAnswers, evaluate } from '../../src/engine/index.js';
import { add, broken, drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import { table } from './support/table.js';
import { taken } from './support/taken.js';

const words: Change[] = ['en', 'nl'].map((tag) => set(['texts', tag, 'items', 'use.often', 'options', 'na'], 'No use'));
const changes = (): Change[] => [
  set(['schemaVersion'], 2),
  add(['items', 1, 'options'], { id: 'na', notApplicable: true }),
  ...words,
];

describe('the answer "not applicable"', () => {
  const whole = taken(broken(...changes()));
  const answers = { size: 'small', 'use.often': 'na', 'use.shared': 'no', which: ['none'] };

  test('leaves the score, and its gates hold', () => {
    const { cells, notApplicable, step } = evaluate(whole, answers);
    assert.deepEqual([cells.habit, notApplicable, step?.id], [{ low: 0, high: 0 }, ['use.often'], 'second']);
  });

  test('is in a result that verifies, and in a code', async () => {
    const hash = await hashOf(whole);
    const context = { id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' };
    const result = createResult(whole, answers, { ...context, hash });
    assert.deepEqual(result.answers, answers);
    assert.equal((await verify(JSON.parse(JSON.stringify(result)), whole)).ok, true);
    const outcome = decodeAnswers(whole, encodeAnswers(whole, answers, { hash }), { hash });
    assert.deepEqual(outcome.ok && outcome.value.answers, answers);
  });

  test('is raised by no plan, and moved by no other', () => {
    const context = { id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' };
    const { hold, plan, robustness } = createResult(whole, answers, { ...context, hash: `sha256-${'0'.repeat(64)}` });
    const raised = [plan, hold].flatMap((found) => found?.raises.map(({ item }) => item) ?? []);
    assert.ok(!raised.includes('use.often'));
    assert.ok(!robustness?.tipping.some(({ item }) => item === 'use.often'));
  });
});

describe('a wrong one', () => {
  table([
    [
      'with a value',
      [...changes(), set(['items', 1, 'options', 3, 'value'], 3)],
      'mixed-values $.items[1].options[3].value',
    ],
    [
      'in a question without values',
      [set(['schemaVersion'], 2), set(['items', 0, 'options', 1, 'notApplicable'], true)],
      'no-values $.items[0].options[1].notApplicable',
    ],
    [
      'in a question with several answers',
      [set(['schemaVersion'], 2), set(['items', 3, 'options', 1, 'notApplicable'], true)],
      'no-values $.items[3].options[1].notApplicable',
    ],
    [
      'while a question is hidden',
      [
        set(['schemaVersion'], 2),
        add(['items', 2, 'options'], { id: 'na', notApplicable: true }),
        set(['items', 2, 'hiddenAnswer'], 'na'),
        ...['en', 'nl'].map((tag) => set(['texts', tag, 'items', 'use.shared', 'options', 'na'], 'No use')),
      ],
      ['bad-answer $.items[2].hiddenAnswer', 'not-a-choice $.items[2].askIf.item'],
      /`applies`/,
    ],
    [
      'false',
      [...changes(), set(['items', 1, 'options', 3, 'notApplicable'], false)],
      ['bad-value $.items[1].options[3].notApplicable'],
    ],
    ['in version 1', [...changes(), drop(['schemaVersion'])], 'newer-format $.items[1].options[3].notApplicable'],
  ]);
});

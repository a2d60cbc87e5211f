/** Points per option of a question with several answers, in version 2 of the format. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hashOf, verify } from '../../src/contract/index.js';
import { compareResults, createResult, decodeAnswers, encodeAnswers, evaluate } from '../../src/engine/index.js';
import { broken, drop, set } from './support/change.js';
import type { Change } from './support/change.js';
import { table } from './support/table.js';
import { taken } from './support/taken.js';

const at = (option: number, key: string) => ['items', 3, 'options', option, key];
const points: Change[] = [set(['schemaVersion'], 2), set(at(0, 'points'), 20), set(at(1, 'points'), 50)];

describe('points', () => {
  const whole = taken(broken(...points));
  const answers = { size: 'small', 'use.often': 'some', 'use.shared': 'no', which: ['stock'] };
  const context = { id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' };

  test('are a part of the score, of a result that verifies, and of no code but through its question', async () => {
    assert.ok((evaluate(whole, answers).cells.habit?.low ?? 0) > 0);
    const hash = await hashOf(whole);
    const result = createResult(whole, answers, { ...context, hash });
    assert.deepEqual((await verify(JSON.parse(JSON.stringify(result)), whole)).ok, true);
    const code = encodeAnswers(whole, answers, { hash });
    const outcome = decodeAnswers(whole, code, { hash });
    assert.deepEqual(outcome.ok && outcome.value.answers, answers);
    const other = taken(broken(...points, set(at(0, 'points'), 30)));
    assert.notEqual(encodeAnswers(other, answers, { hash }), code);
  });

  test('give an answer of then and one of now a direction', async () => {
    const hash = await hashOf(whole);
    const result = (which: string[]) => createResult(whole, { ...answers, which }, { ...context, hash });
    const { answers: moved } = compareResults(whole, result(['mail']), result(['stock']));
    assert.deepEqual(
      moved.map(({ direction }) => direction),
      ['up'],
    );
  });
});

describe('wrong points', () => {
  table([
    ['in version 1', [...points, drop(['schemaVersion'])], 'newer-format $.items[3].options[0].points'],
    ['for some options only', [set(['schemaVersion'], 2), set(at(0, 'points'), 20)], 'mixed-values $.items[3].options'],
    [
      'that add nothing',
      [...points, set(at(0, 'points'), 0), set(at(1, 'points'), 0)],
      'equal-values $.items[3].options',
    ],
    ['for what stands alone', [...points, set(at(2, 'points'), 5)], 'bad-exclusive $.items[3].options[2].points'],
    ['below 0', [...points, set(at(0, 'points'), -1)], 'bad-value $.items[3].options[0].points'],
    ['with decimals', [...points, set(at(0, 'points'), 0.5)], 'wrong-type $.items[3].options[0].points'],
    [
      'in a question with one answer',
      [set(['schemaVersion'], 2), set(['items', 1, 'options', 0, 'points'], 1)],
      'mixed-values $.items[1].options[0].points',
      /`value`/,
    ],
    ['with a cap that nobody reaches', [...points, set(['items', 3, 'cap'], 71)], 'bad-max $.items[3].cap', /70/],
    ['with a cap of 0', [...points, set(['items', 3, 'cap'], 0)], 'bad-value $.items[3].cap'],
    [
      'a cap in a question with one answer',
      [set(['schemaVersion'], 2), set(['items', 1, 'cap'], 2)],
      'bad-max $.items[1].cap',
    ],
    ['a cap in version 1', [set(['items', 3, 'cap'], 2)], 'newer-format $.items[3].cap'],
    [
      'a gate above the cap',
      [...points, set(['items', 3, 'cap'], 60), set(['steps', 1, 'gate'], { item: 'which', atLeast: 61 })],
      'gate-unreachable $.steps[1].gate.atLeast',
    ],
  ]);
});

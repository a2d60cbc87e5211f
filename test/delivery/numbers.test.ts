/** What an anonymous result says of a number: its band. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, verify } from '../../src/contract/index.js';
import { envelopeOf } from '../../src/delivery/envelope.js';
import { sent } from '../../src/element/delivery/sent.js';
import { createResult } from '../../src/engine/index.js';
import type { EarlierVisit, Item } from '../../src/engine/index.js';
import { definition, single } from '../engine/support/definitions.js';

const staff: Item = {
  id: 'staff',
  type: 'number',
  min: 0,
  max: 99_999,
  options: [
    { id: 'few', from: 0, value: 0 },
    { id: 'many', from: 50, value: 1 },
  ],
};
const assessment = definition({
  items: [staff, single('other', [0, 1])],
  gates: [{ item: 'staff', atLeast: 1 }],
  dimensions: [{ id: 'd', items: [{ item: 'staff' }, { item: 'other' }] }],
});
const previous: EarlierVisit = {
  ...{ id: 'then', date: '2026-01-31', depth: 'full', assessment: null, stepThen: null },
  answers: { staff: 31_415, other: 'a', gone: 27_182, words: 'Jansen Ltd', wrong: 'x' },
};

test('an anonymous result has bands and no numbers, of then and of now, and verifies', async () => {
  const context = { id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' };
  const hash = await hashOf(assessment);
  const result = createResult(assessment, { staff: 16_180, other: 'b' }, { ...context, hash, previous });
  const { data } = envelopeOf(sent(assessment, result, {}, true), { anonymous: true, newId: () => 'fresh' });
  assert.deepEqual(data.answers, { staff: 'many', other: 'b' });
  assert.deepEqual(data.previous?.answers, { staff: 'many', other: 'a' });
  for (const told of ['31415', '27182', '16180', 'Jansen', 'gone'])
    assert.ok(!JSON.stringify(data).includes(told), told);
  const verdict = await verify(JSON.parse(JSON.stringify(data)), assessment);
  assert.deepEqual(verdict, { ok: true, issues: [], differences: [], unchecked: [] });
});

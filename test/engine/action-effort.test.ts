import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Action, Effort } from '../../src/engine/index.js';
import { effortOf } from '../../src/engine/index.js';

const action: Action = {
  ...{ id: 'talk', item: 'x', to: 'b', kind: 'learn', evidence: { grade: 'expert', asOf: '2026-11' } },
  ...{ who: 'team', hours: [20, 30], each: 2, start: [3, 4], money: 'under-500' },
  variants: [
    { id: 'other-firms', sectors: ['care'] },
    { id: 'less-work', hours: [2, 3] },
    { id: 'in-parts', hours: [40, 60], start: [8, 12] },
    { id: 'alone', who: 'you', hours: [5, 6], money: 'none' },
    { id: 'long-talk', each: 4 },
  ],
};
const whole: Effort = { who: 'team', hours: [20, 30], each: 2, start: [3, 4], money: 'under-500' };
const { start: _start, ...atOnce } = whole;

describe('the effort of an action', () => {
  const cases: readonly (readonly [title: string, variant: string | null, expected: Effort])[] = [
    ['is its own without a variant', null, whole],
    ['is its own in a variant that says nothing of it', 'other-firms', whole],
    ['is not begun in parts in a variant with hours of its own', 'less-work', { ...atOnce, hours: [2, 3] }],
    ['is begun as the variant says', 'in-parts', { ...whole, hours: [40, 60], start: [8, 12] }],
    ['has no hours of others where one does it alone', 'alone', { who: 'you', hours: [5, 6], money: 'none' }],
    ['has the hours of others that the variant gives', 'long-talk', { ...whole, each: 4 }],
  ];
  for (const [title, variant, expected] of cases) {
    test(title, () => assert.deepEqual(effortOf(action, variant), expected));
  }

  test('has hours of others only where there are some', () => {
    const { each: _each, variants: _variants, ...alone } = action;
    assert.deepEqual(Object.keys(effortOf(alone, null)), ['who', 'hours', 'start', 'money']);
  });
});

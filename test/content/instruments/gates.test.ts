import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createResult, evaluate } from '../../../src/engine/index.js';
import { instrument, worth } from '../support/instruments.js';
import { stepOf as stepIn } from '../../engine/support/step.js';

const gates = instrument('gates');
const context = {
  ...{ id: 'r', language: 'en', startedAt: '2026-11-24T10:00:00Z', completedAt: '2026-11-24T10:04:00Z' },
  hash: `sha256-${'0'.repeat(64)}`,
};

/** Three practices a level, from 0 (not) to 3 (fully); a question mark is not known. */
function stepOf(practices: string): string {
  const values = Array.from(practices.replaceAll(' ', ''), (value) => (value === '?' ? null : Number(value)));
  assert.equal(values.length, gates.items.length);
  const { high, low } = stepIn(evaluate(gates, worth(gates.items, values)));
  // The first step is level 0.
  return low === high ? String(low - 1) : `${low - 1}-${high - 1}`;
}

describe('gates over practices: a level needs all its practices, and those below, at least largely', () => {
  const cases: [practices: string, level: string, why: string][] = [
    ['000 000 000', '0', 'nothing in place'],
    ['221 333 333', '0', 'one first practice only partially; what is above does not make up for it'],
    ['222 000 000', '1', 'largely is enough'],
    ['333 122 000', '1', 'one of level 2 only partially'],
    ['222 222 111', '2', 'all of levels 1 and 2'],
    ['333 222 332', '3', 'all'],
    ['333 333 331', '2', 'all but one, and that partially'],
    ['22? 000 000', '0-1', 'one first practice is not known'],
    ['2?2 222 221', '0-2', 'not known below what holds'],
    ['222 2?1 333', '1', 'not known beside one that surely fails'],
    ['??? ??? ???', '0-3', 'nothing known'],
    ['33? 3?3 33?', '0-3', 'one of each level not known'],
  ];
  for (const [practices, level, why] of cases) {
    test(`${practices}: level ${level}, ${why}`, () => assert.equal(stepOf(practices), level));
  }
});

test('of a range, the practices that would decide it are named', () => {
  const answers = worth(gates.items, [2, null, 2, 2, 2, 2, null, 1, 2]);
  assert.deepEqual(evaluate(gates, answers).undecided, ['l1.owners']);
});

test('the plan to the next level raises what falls short to largely, and no further', () => {
  const { plan } = createResult(gates, worth(gates.items, [3, 2, 2, 1, 0, 2, 0, 0, 0]), context);
  assert.deepEqual(
    plan?.raises.map(({ item, from, to }) => [item, from, to]),
    [
      ['l2.list-complete', 1, 2],
      ['l2.ranked', 0, 2],
    ],
  );
  assert.deepEqual([plan.effort, plan.alternatives], [3, []]);
});

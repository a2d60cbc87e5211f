import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PlanStage } from '../../src/engine/index.js';
import { turnOf } from '../../src/engine/turn.js';
import type { Turn } from '../../src/engine/turn.js';

const stage = (effort: number, phase: PlanStage['phase'] = 'later'): PlanStage => ({
  ...{ item: 'x', from: 0, to: 1, option: 'b', effort, phase },
  ...{ foundation: false, findOut: false, action: null },
});

describe('the turn of a stage', () => {
  const cases: readonly (readonly [title: string, one: PlanStage, before: readonly number[], expected: Turn])[] = [
    ['the first is for this week, however much work it is', stage(30, 'now'), [], 'week'],
    ['one that fits the pace of the first month is for the month', stage(4, 'next'), [4], 'month'],
    ['a later one is for the quarter while all work together fits three months', stage(4), [4, 4, 4, 4, 4], 'quarter'],
    ['and comes after it with one half day more', stage(5), [4, 4, 4, 4, 4], 'after'],
    ['its own work counts, too', stage(7), [], 'quarter'],
    ['work before it counts in whatever order', stage(1), [7, 7, 7, 3], 'after'],
    ['a project of months alone fills the quarter', stage(8), [], 'quarter'],
    ['after such a project nothing fits any more', stage(1), [8], 'after'],
    ['nor does a project of months after anything else', stage(8), [1], 'after'],
  ];
  for (const [title, one, before, expected] of cases) {
    test(title, () => {
      const earlier = before.map((effort) => stage(effort));
      assert.equal(turnOf(one, earlier), expected);
    });
  }
});

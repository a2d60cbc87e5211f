/** "This week", "this month", "this quarter", "after that": when each stage of a plan has its turn. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { whenOf } from '../../src/element/result/plan/when.js';
import { NEXT_EFFORT } from '../../src/engine/roadmap.js';
import type { PlanStage } from '../../src/engine/index.js';
import { firms } from './firms.js';
import { resultFor } from './told.js';

/** Stages of these efforts, with phases as the engine gives them. */
function planOf(...efforts: readonly number[]): PlanStage[] {
  let spent = 0;
  return efforts.map((effort, index) => {
    spent += effort;
    const phase = index === 0 ? 'now' : spent <= NEXT_EFFORT ? 'next' : 'later';
    const rest = { item: 'one', from: 0, to: 1, option: null, foundation: false, findOut: false, action: null };
    return { ...rest, effort, phase };
  });
}

const timesOf = (stages: readonly PlanStage[]) => stages.map((stage, index) => whenOf(stage, stages.slice(0, index)));

const [week, month, quarter, after] = ['planWeek', 'planMonth', 'planQuarter', 'planAfter'];

describe('when a stage of a plan has its turn', () => {
  for (const [title, efforts, times] of [
    ['the first: this week', [1], [week]],
    ['a first one that takes months is begun this week', [8], [week]],
    ['up to an effort of 8: this month', [1, 7, 1], [week, month, quarter]],
    ['up to 24: this quarter', [4, 4, 4, 4, 4, 4, 1], [week, month, quarter, quarter, quarter, quarter, after]],
    ['a project of months: after that', [1, 8], [week, after]],
    ['what comes behind such a project comes after that, too', [1, 8, 1], [week, after, after]],
    ['nothing fits the quarter beside one that was begun this week', [8, 1], [week, after]],
  ] as const) {
    test(title, () => {
      assert.deepEqual(timesOf(planOf(...efforts)), times);
    });
  }

  for (const firm of firms) {
    test(`${firm.id}: one time after the other, and no project of months within the quarter`, () => {
      const { hold, plan } = resultFor(firm);
      for (const stages of [plan?.stages ?? [], hold?.stages ?? []]) {
        const times = timesOf(stages);
        const places = times.map((time) => [week, month, quarter, after].indexOf(time));
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
        );
        stages.slice(1).forEach(({ effort }, index) => {
          assert.ok(effort < 8 || times[index + 1] === after);
        });
      }
    });
  }
});

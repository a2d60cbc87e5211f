import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StageKey } from '../../src/engine/index.js';
import { hold, isTicked, plan, ticksIn, withTick } from '../../src/engine/index.js';
import { builtIn } from './support/built-in.js';
import { randomSheets } from './support/random-sheets.js';

const keys = (ticks: readonly StageKey[]) => ticks.map(({ item, to }) => `${item} ${to}`);

/** The plans of answers that have at least two stages to tick. */
const plans = [...randomSheets(60, 17)].flatMap((answers) => {
  const both = { hold: hold(builtIn, answers), plan: plan(builtIn, answers) };
  const stages = [...both.hold.stages, ...(both.plan?.stages ?? [])];
  const different = [...new Set(keys(stages))];
  return different.length > 1 ? [{ both, stages, different }] : [];
});

describe('ticks of a plan', () => {
  test('there are plans to look at', () => assert.ok(plans.length > 10));

  test('a stage that is ticked off is, and no other; taken back, none is', () => {
    for (const { both, stages } of plans) {
      const [first, ...others] = stages;
      assert.ok(first);
      const ticks = withTick(both, [], first, true);
      assert.deepEqual(ticks, [{ item: first.item, to: first.to }]);
      assert.equal(isTicked(ticks, first), true);
      for (const other of others) assert.equal(isTicked(ticks, other), keys([other])[0] === keys([first])[0]);
      assert.deepEqual(withTick(both, ticks, first, false), []);
    }
  });

  test('in whatever order stages are ticked, the ticks are in that of the plans, each once', () => {
    for (const { both, different, stages } of plans) {
      const ticks = [...stages].reverse().reduce<StageKey[]>((done, stage) => withTick(both, done, stage, true), []);
      assert.deepEqual(keys(ticks), different);
    }
  });

  test('the same stage twice is one tick', () => {
    for (const { both, stages } of plans) {
      const [stage] = stages;
      assert.ok(stage);
      const once = withTick(both, [], stage, true);
      assert.deepEqual(withTick(both, once, stage, true), once);
    }
  });

  test('what the plans no longer have goes: another item, or the same item with another value', () => {
    for (const { both, stages } of plans) {
      const [stage] = stages;
      assert.ok(stage);
      const strange = [
        { item: 'no-such-item', to: 1 },
        { item: stage.item, to: -1 },
      ];
      assert.deepEqual(ticksIn(both, [...strange, stage]), [{ item: stage.item, to: stage.to }]);
      assert.deepEqual(withTick(both, strange, stage, true), [{ item: stage.item, to: stage.to }]);
    }
  });

  test('without plans, as in a quick result, there are none', () => {
    assert.deepEqual(ticksIn({ hold: null, plan: null }, [{ item: 'use.frequency', to: 2 }]), []);
  });
});

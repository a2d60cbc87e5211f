import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resultWith } from './support/results.js';
import { DAY, ENDPOINT, last, started, World, YES } from './support/world.js';

const HOUR = 3_600_000;

/** A clock that can be set, and how often and how long something was waited for. */
function worldWithClock() {
  const world = new World();
  let ahead = 0;
  const waits: number[] = [];
  const environment = {
    now: () => world.clock.now() + ahead,
    after: (milliseconds: number, act: () => void) => {
      waits.push(milliseconds);
      return world.clock.after(milliseconds, act);
    },
  };
  return { world, waits, environment, set: (by: number) => (ahead = by) };
}

describe('a clock that is set', () => {
  const settings: readonly [string, number][] = [
    ['back 40 days', -40 * DAY],
    ['back a year', -365 * DAY],
    ['back five hours', -5 * HOUR],
    ['back a minute', -60_000],
    ['forward 31 days', 31 * DAY],
    ['forward ten years', 3650 * DAY],
  ];
  for (const [name, by] of settings) {
    test(`${name} while the page is open: the next try comes within an hour`, async () => {
      const { environment, set, waits, world } = worldWithClock();
      world.answer(503, 204);
      const tab = started(world, { environment });
      tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
      await world.settled();
      set(by);
      await world.clock.advance(HOUR);
      assert.deepEqual([last(tab)?.state, world.sent.length], ['delivered', 2]);
      assert.ok(waits.length < 20, `${waits.length} timers`);
    });

    test(`${name} between two visits: it is sent at the next`, async () => {
      const { environment, set, waits, world } = worldWithClock();
      world.answer(503, 204);
      const before = started(world, { environment });
      before.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
      await world.settled();
      before.delivery.stop();
      set(by);
      const after = started(world, { environment });
      // What was noted for five hours ahead may be a server's wish; an hour is what a failed try waits at most.
      await world.clock.advance(6 * HOUR);
      assert.deepEqual([last(after)?.state, world.sent.length], ['delivered', 2]);
      assert.ok(
        waits.every((wait) => wait <= HOUR && wait >= 0),
        waits.join(),
      );
    });
  }

  test('back while a server asked to wait: it is not asked to wait for ever', async () => {
    const { environment, set, world } = worldWithClock();
    world.answer(new Response(null, { status: 503, headers: { 'retry-after': '7200' } }), 204);
    const tab = started(world, { environment });
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    set(-40 * DAY);
    await tab.delivery.retry('r');
    await world.settled();
    assert.equal(last(tab)?.state, 'delivered');
  });

  test('forward and back again, with no server all the time: a result is not too old by that', async () => {
    const { environment, set, world } = worldWithClock();
    world.answer(503);
    world.chance = 0.999;
    const tab = started(world, { environment });
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    for (const by of [31 * DAY, 0, 400 * DAY, 0, -400 * DAY, 0]) {
      set(by);
      await world.clock.advance(5 * HOUR);
      assert.equal(last(tab)?.state, 'waiting', `${by / DAY} days`);
    }
  });

  test('forward so long that it is given up, and then right: it goes on', async () => {
    const { environment, set, world } = worldWithClock();
    world.answer(503);
    world.chance = 0.999;
    const tab = started(world, { environment });
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    set(31 * DAY);
    await world.clock.advance(2 * DAY);
    assert.deepEqual([last(tab)?.state, last(tab)?.reason], ['gave-up', 'expired']);
    set(0);
    world.answer(204);
    const next = started(world, { environment });
    await world.clock.advance(HOUR);
    assert.equal(last(next)?.state, 'delivered');
  });

  test('that was ahead by years when a result was queued does not keep it for years', async () => {
    const { environment, set, world } = worldWithClock();
    world.answer(503);
    world.chance = 0.999;
    set(3650 * DAY);
    const tab = started(world, { environment });
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    set(0);
    await world.clock.advance(31 * DAY);
    assert.deepEqual([last(tab)?.state, last(tab)?.reason], ['gave-up', 'expired']);
  });

  for (const [name, now] of [
    ['stands still', () => 1_790_000_000_000],
    ['is no clock', () => NaN],
  ] as const) {
    test(`that ${name}: timers stay calm`, async () => {
      const { environment, waits, world } = worldWithClock();
      world.answer(503);
      world.chance = 0.999;
      const tab = started(world, { environment: { ...environment, now } });
      tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
      await world.clock.advance(HOUR);
      assert.ok(waits.length < 40, `${waits.length} timers`);
    });
  }

  test('that stands still does not stop deliveries', async () => {
    const { environment, world } = worldWithClock();
    world.answer(503, 503, 204);
    const tab = started(world, { environment: { ...environment, now: () => 1_790_000_000_000 } });
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.clock.advance(HOUR);
    assert.equal(last(tab)?.state, 'delivered');
  });

  test('a month without a visit: it is tried for a day more, once', async () => {
    const world = new World();
    world.answer(503);
    world.chance = 0.999;
    const before = started(world);
    before.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    before.delivery.stop();
    await world.clock.advance(60 * DAY);
    const visit = started(world);
    await world.clock.advance(HOUR);
    assert.equal(last(visit)?.state, 'waiting');
    visit.delivery.stop();
    await world.clock.advance(60 * DAY);
    const next = started(world);
    await world.settled();
    assert.deepEqual([last(next)?.state, last(next)?.reason], ['gave-up', 'expired']);
  });
});

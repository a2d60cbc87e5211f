import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Environment } from '../../src/delivery/environment.js';
import { resultWith } from './support/results.js';
import { DAY, ENDPOINT, last, started, World, YES } from './support/world.js';

describe('forgetting', () => {
  const moments: readonly [string, (world: World) => Promise<void>, number][] = [
    ['at once', () => Promise.resolve(), 0],
    ['on the way', (world) => world.settled(), 1],
    ['between two tries', (world) => world.clock.advance(30_000), 1],
  ];
  for (const [when, moment, sent] of moments) {
    test(`${when}: nothing more is kept or sent`, async () => {
      const world = new World();
      world.answer('never');
      world.chance = 0.999;
      const tab = started(world);
      tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
      await moment(world);
      await tab.delivery.forget('r');
      await world.clock.advance(DAY);
      assert.deepEqual([world.sent.length, last(tab)?.state], [sent, 'forgotten']);
      assert.deepEqual(await tab.delivery.list(), []);
    });
  }

  for (const locks of [true, false]) {
    test(`in another tab breaks off the try of this one (${locks ? 'Web Locks' : 'lease'})`, async () => {
      const world = new World();
      world.answer('never');
      const [one, other] = [started(world, { locks }), started(world, { locks })];
      one.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
      await world.settled();
      await other.delivery.forget('r');
      await world.clock.advance(DAY);
      assert.equal(world.sent[0]?.init.signal?.aborted, true);
      assert.deepEqual([world.sent.length, last(one)?.state], [1, 'forgotten']);
    });
  }

  test('at once leaves nothing behind where the browser stores nothing', async (context) => {
    context.mock.method(IDBFactory.prototype, 'open', () => {
      throw new DOMException('', 'SecurityError');
    });
    const world = new World();
    const tab = started(world);
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await tab.delivery.forget('r');
    await world.clock.advance(DAY);
    assert.deepEqual([world.sent, await tab.delivery.list(), tab.states('r')], [[], [], ['forgotten']]);
  });

  test('a result that was forgotten may be sent after all', async () => {
    const world = new World();
    world.answer(500, 204);
    const tab = started(world);
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    await tab.delivery.forget('r');
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    assert.deepEqual([world.sent.length, last(tab)?.state], [2, 'delivered']);
  });
});

describe('several tabs', () => {
  for (const locks of [true, false]) {
    test(`send each result once (${locks ? 'Web Locks' : 'lease'})`, async () => {
      const world = new World();
      world.answer(() => new Response(null, { status: world.sent.length % 3 === 0 ? 500 : 204 }));
      const tabs = [1, 2, 3].map(() => started(world, { locks }));
      const ids = Array.from({ length: 30 }, (_, index) => `r${index}`);
      ids.forEach((id, index) => tabs[index % 3]?.delivery.enqueue(resultWith(id), ENDPOINT, YES));
      const isDone = () => tabs.every((tab) => ids.every((id) => tab.states(id).at(-1) === 'delivered'));
      for (let turn = 0; turn < 1000 && !isDone(); turn++) {
        // All of them at once, at the worst of times.
        if (turn < 20) for (const { page } of tabs) page.dispatchEvent(new Event('online'));
        await world.clock.tick();
      }
      assert.ok(isDone());
      assert.deepEqual(await tabs[0]?.delivery.list(), []);
      const arrived = world.sent.filter((_, index) => (index + 1) % 3 !== 0).map(({ id }) => id);
      assert.deepEqual(arrived.sort(), [...ids].sort());
    });
  }

  test('with the same result in each send it once', async () => {
    const world = new World();
    const tabs = [started(world), started(world)];
    for (const { delivery } of tabs) delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    assert.equal(world.sent.length, 1);
  });

  test('one that was closed on the way leaves its lease behind; the next waits for it to run out', async () => {
    const world = new World();
    world.answer('never', 204);
    // Closed: its time stands still, and nothing it waits for comes.
    const closed = started(world, { locks: false, environment: { after: () => () => undefined } });
    closed.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    const next = started(world, { locks: false });
    await world.clock.advance(44_000);
    assert.equal(world.sent.length, 1);
    await world.clock.advance(2_000);
    assert.deepEqual([world.sent.length, last(next)?.state], [2, 'delivered']);
  });

  test('one that comes while another has the lease is no less eager after it', async () => {
    const world = new World();
    world.chance = 0.999;
    world.answer(...Array.from({ length: 8 }, () => new TypeError('gone')), 'never', 204);
    let isClosed = false;
    const after: Environment['after'] = (milliseconds, act) => world.clock.after(milliseconds, () => isClosed || act());
    const closed = started(world, { locks: false, environment: { after } });
    closed.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    while (world.sent.length < 9) await world.clock.tick();
    isClosed = true;
    const next = started(world, { locks: false });
    // Its own turn would be minutes away.
    await world.clock.advance(46_000);
    assert.equal(last(next)?.state, 'delivered');
  });

  test('do without a lock that the browser refuses', async () => {
    const world = new World();
    const locks = { request: () => Promise.reject(new DOMException('', 'SecurityError')) };
    const tab = started(world, { environment: { locks } });
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    assert.equal(last(tab)?.state, 'delivered');
  });
});

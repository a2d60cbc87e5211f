/** What many results cost: counted, since time depends on the machine. */
import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newEntry, Queue } from '../../src/delivery/queue.js';
import { DAY, ENDPOINT, started, World } from './support/world.js';

const COUNT = 300;

async function worldWith(count: number): Promise<World> {
  const world = new World();
  const queue = new Queue(() => () => undefined, world.name);
  const now = world.clock.now();
  const entries = Array.from({ length: count }, (_, index) =>
    newEntry(`r${index}`, ENDPOINT, `{"id":"r${index}"}`, now),
  );
  for (const entry of entries) await queue.add(entry);
  return world;
}

describe(`with ${COUNT} results waiting`, () => {
  for (const locks of [true, false]) {
    test(`each is read once or twice on its way (${locks ? 'Web Locks' : 'lease'})`, async (context) => {
      const world = await worldWith(COUNT);
      const all = context.mock.method(IDBObjectStore.prototype, 'getAll');
      const one = context.mock.method(IDBObjectStore.prototype, 'get');
      started(world, { locks });
      while (world.sent.length < COUNT) await world.settled();
      await world.settled();
      assert.ok(all.mock.callCount() <= 3, `all read ${all.mock.callCount()} times`);
      assert.ok(one.mock.callCount() <= 3 * COUNT, `one read ${one.mock.callCount()} times`);
      assert.equal(new Set(world.sent.map(({ id }) => id)).size, COUNT);
    });
  }

  test('what is not due is not read one by one', async (context) => {
    const world = await worldWith(COUNT);
    world.answer(503);
    world.chance = 0.999;
    const tab = started(world);
    while (world.sent.length < COUNT) await world.settled();
    await world.settled();
    const sent = world.sent.length;
    const one = context.mock.method(IDBObjectStore.prototype, 'get');
    for (let time = 0; time < 10; time++) {
      tab.page.dispatchEvent(new Event('visibilitychange'));
      await world.settled();
    }
    assert.deepEqual([world.sent.length, one.mock.callCount()], [sent, 0]);
    await world.clock.advance(DAY / 24);
    assert.ok(world.sent.length > sent);
  });
});

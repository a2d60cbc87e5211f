import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resultWith } from './support/results.js';
import { DAY, ENDPOINT, last, started, World, YES } from './support/world.js';

describe('the network', () => {
  for (const event of ['online', 'visibilitychange']) {
    test(`is gone, and back with \`${event}\``, async () => {
      const world = new World();
      world.online = false;
      world.chance = 0.999;
      const tab = started(world);
      tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
      await world.clock.advance(600_000);
      assert.deepEqual([last(tab)?.state, last(tab)?.reason, world.sent], ['offline', 'unreachable', []]);
      world.online = true;
      tab.page.dispatchEvent(new Event(event));
      await world.settled();
      assert.deepEqual([last(tab)?.state, world.sent.length], ['delivered', 1]);
    });
  }

  test('is back while another one is on its way: that is remembered until there is time', async () => {
    const world = new World();
    world.chance = 0.999;
    world.answer(new TypeError('gone'), new TypeError('gone'), 'never', 204);
    const tab = started(world);
    tab.delivery.enqueue(resultWith('first'), ENDPOINT, YES);
    await world.clock.advance(3_000);
    tab.delivery.enqueue(resultWith('second'), ENDPOINT, YES);
    await world.settled();
    tab.page.dispatchEvent(new Event('online'));
    tab.delivery.enqueue(resultWith('third'), ENDPOINT, YES);
    await world.settled();
    await tab.delivery.forget('second');
    await world.settled();
    assert.deepEqual(
      world.sent.map(({ id }) => id),
      ['first', 'first', 'second', 'first', 'third'],
    );
  });

  test('is back without a word: the next try finds it', async () => {
    const world = new World();
    world.online = false;
    const tab = started(world);
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    world.online = true;
    await world.clock.advance(10_000);
    assert.equal(last(tab)?.state, 'delivered');
  });

  test('does not answer: the next try comes after half a minute', async () => {
    const world = new World();
    world.answer('never', 204);
    const tab = started(world);
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.clock.advance(30_000);
    assert.equal(last(tab)?.reason, 'timeout');
    await world.clock.advance(2_000);
    assert.equal(last(tab)?.state, 'delivered');
  });
});

describe('leaving the page', () => {
  test('sends what nobody has tried yet, and what is on its way once only', async () => {
    const world = new World();
    world.answer('never');
    const tab = started(world);
    for (const id of ['one', 'two']) tab.delivery.enqueue(resultWith(id), ENDPOINT, YES);
    await world.settled();
    assert.deepEqual(
      world.sent.map(({ id }) => id),
      ['one'],
    );
    tab.page.dispatchEvent(new Event('pagehide'));
    await world.settled();
    assert.deepEqual(
      world.sent.map(({ id, init }) => [id, init.keepalive]),
      [
        ['one', true],
        ['two', true],
      ],
    );
  });

  test('leaves on the disk what failed before', async () => {
    const world = new World();
    world.answer(500);
    const tab = started(world);
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    tab.page.dispatchEvent(new Event('pagehide'));
    await world.settled();
    assert.equal(world.sent.length, 1);
  });

  test('tries once more what the page alone keeps, but not before the time a server asked for', async (context) => {
    context.mock.method(IDBFactory.prototype, 'open', () => {
      throw new DOMException('', 'SecurityError');
    });
    const world = new World();
    world.answer(500, new Response(null, { status: 503, headers: { 'retry-after': '600' } }));
    const tab = started(world);
    for (const id of ['failed', 'asked']) tab.delivery.enqueue(resultWith(id), ENDPOINT, YES);
    await world.settled();
    assert.equal(last(tab)?.kept, 'page');
    tab.page.dispatchEvent(new Event('pagehide'));
    await world.settled();
    assert.deepEqual(
      world.sent.map(({ id }) => id),
      ['failed', 'asked', 'failed'],
    );
  });

  test('and coming back goes on with what was waiting', async () => {
    const world = new World();
    world.answer('never', 204);
    started(world).delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    const later = started(world, { locks: false });
    await world.settled();
    assert.deepEqual([world.sent.length, later.states('r')], [2, ['sending', 'delivered']]);
  });

  test('`stop` hears nothing more, begins nothing more, and can be undone', async () => {
    const world = new World();
    world.answer(500, 204);
    const tab = started(world);
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    tab.delivery.stop();
    tab.delivery.stop();
    for (const type of ['online', 'visibilitychange', 'pagehide']) tab.page.dispatchEvent(new Event(type));
    await world.clock.advance(DAY);
    assert.equal(world.sent.length, 1);
    tab.delivery.start();
    tab.delivery.start();
    await world.settled();
    assert.deepEqual([world.sent.length, last(tab)?.state], [2, 'delivered']);
  });
});

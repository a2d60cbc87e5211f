import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resultWith } from './support/results.js';
import { DAY, ENDPOINT, last, started, World, YES } from './support/world.js';

describe('a delivery', () => {
  test('waits, is sent, has arrived', async () => {
    const world = new World();
    const tab = started(world);
    assert.equal(tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES), 'r');
    await world.settled();
    assert.deepEqual(tab.states('r'), ['waiting', 'sending', 'delivered']);
    assert.deepEqual([world.sent.length, world.sent[0]?.url, await tab.delivery.list()], [1, ENDPOINT, []]);
  });

  test('does nothing before it is started, and hears nothing', async () => {
    const world = new World();
    const tab = world.tab();
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    tab.page.dispatchEvent(new Event('online'));
    tab.page.dispatchEvent(new Event('pagehide'));
    await world.settled();
    assert.deepEqual([tab.states('r'), world.sent], [['waiting'], []]);
    tab.delivery.start();
    await world.settled();
    assert.equal(world.sent.length, 1);
  });

  test('has the same body on every try', async () => {
    const world = new World();
    world.answer(500, new TypeError('gone'), 429, 204);
    const tab = started(world);
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, { consent: true, anonymous: true });
    while (last(tab)?.state !== 'delivered') assert.ok(await world.clock.tick());
    assert.equal(world.sent.length, 4);
    assert.equal(new Set(world.sent.map(({ init }) => init.body)).size, 1);
  });

  test('tells why it waits, and for how long', async () => {
    const world = new World();
    world.answer(new Response(null, { status: 429, headers: { 'retry-after': '60' } }));
    const tab = started(world);
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    const nextAt = world.clock.now() + 61_000;
    assert.deepEqual(last(tab), {
      ...{ id: 'r', endpoint: ENDPOINT, state: 'waiting', reason: 'busy', status: 429, nextAt, kept: 'browser' },
    });
    assert.deepEqual(await tab.delivery.list(), [last(tab)]);
  });

  test('asked for twice goes out once, in each mode and to each place', async () => {
    const world = new World();
    const tab = started(world);
    const ask = (anonymous: boolean, endpoint = ENDPOINT) =>
      tab.delivery.enqueue(resultWith('r'), endpoint, { consent: true, anonymous });
    const ids = [ask(false), ask(false), ask(true), ask(true), ask(true, 'https://b.example/')];
    await world.settled();
    assert.deepEqual([ids[0], ids[2]], [ids[1], ids[3]]);
    assert.equal(ask(true), ids[2]);
    await world.settled();
    assert.deepEqual(world.sent.map(({ id }) => id).sort(), [...new Set(ids)].sort());
  });

  test('reads back what it would send', async () => {
    const world = new World();
    world.answer(500);
    const tab = started(world);
    const id = tab.delivery.enqueue(resultWith('r'), ENDPOINT, { consent: true, anonymous: true });
    await world.settled();
    assert.equal((await tab.delivery.read(id))?.data.id, id);
    assert.equal(await tab.delivery.read('none'), null);
  });
});

describe('without', () => {
  const rows: readonly [string, string, unknown, string][] = [
    ['consent', ENDPOINT, false, 'no-consent'],
    ['a word on consent', ENDPOINT, undefined, 'no-consent'],
    ['a clear yes', ENDPOINT, 'true', 'no-consent'],
    ['an address', '', true, 'bad-endpoint'],
    ['an address of a server', 'mailto:a@b.example', true, 'bad-endpoint'],
    ['an address that a browser sends to', 'https://me:secret@a.example/', true, 'bad-endpoint'],
  ];
  for (const [name, endpoint, consent, reason] of rows) {
    test(`${name}, nothing is kept or sent`, async () => {
      const world = new World();
      const tab = started(world);
      const options = {
        consent: consent as boolean,
        anonymous: false,
        review: () => assert.fail('The page is not asked'),
      };
      tab.delivery.enqueue(resultWith('r'), endpoint, options);
      await world.settled();
      assert.deepEqual([tab.reports, world.sent], [[{ id: 'r', state: 'gave-up', reason }], []]);
      assert.deepEqual(await tab.delivery.list(), []);
      // A mistake that is mended may go on.
      tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
      await world.settled();
      assert.equal(world.sent.length, 1);
    });
  }
});

describe('the host page', () => {
  for (const [name, review] of [
    ['vetoes', () => false],
    [
      'fails',
      () => {
        throw new Error('The page has a mistake');
      },
    ],
  ] as [string, () => boolean][]) {
    test(`${name}: nothing is kept or sent`, async (context) => {
      const complaints = context.mock.method(console, 'error', () => undefined);
      const world = new World();
      const tab = started(world);
      tab.delivery.enqueue(resultWith('r'), ENDPOINT, { ...YES, review });
      await world.settled();
      assert.deepEqual([tab.reports, world.sent], [[{ id: 'r', state: 'gave-up', reason: 'vetoed' }], []]);
      assert.equal(complaints.mock.callCount(), name === 'fails' ? 1 : 0);
    });
  }

  test('adds attributes; what it may not change is reported and stays', async () => {
    const world = new World();
    const tab = started(world);
    const review = (copy: Record<string, unknown>) => {
      copy.membernumber = 'M-42';
      (copy.data as { step: unknown }).step = { low: 5, high: 5, id: 'strategic' };
      return true;
    };
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, { ...YES, review });
    await world.settled();
    assert.deepEqual(tab.reports[0]?.refused, ['data']);
    const sent = JSON.parse(world.sent[0]?.body ?? '') as Record<string, unknown>;
    assert.deepEqual([sent.membernumber, sent.data], ['M-42', resultWith('r')]);
  });

  test('does not stop deliveries by a mistake in what hears of them', async (context) => {
    context.mock.method(console, 'error', () => undefined);
    const world = new World();
    const { delivery, reports } = world.tab();
    Object.defineProperty(reports, 'push', {
      value: () => {
        throw new Error('The screen has a mistake');
      },
    });
    delivery.start();
    delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    assert.equal(world.sent.length, 1);
  });
});

describe('given up', () => {
  test('is kept, not tried again by itself, and goes when the visitor says so', async () => {
    const world = new World();
    world.answer(413, 204);
    const tab = started(world);
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    assert.deepEqual(last(tab), {
      ...{ id: 'r', endpoint: ENDPOINT, state: 'gave-up', reason: 'too-large', status: 413, kept: 'browser' },
    });
    const later = started(world);
    await world.clock.advance(DAY);
    assert.equal(world.sent.length, 1);
    assert.deepEqual(await later.delivery.list(), [last(tab)]);
    await later.delivery.retry('r');
    assert.deepEqual(later.states('r'), ['waiting', 'sending', 'delivered']);
    // The other tab hears of it.
    assert.equal(last(tab)?.state, 'delivered');
  });

  test('comes after a month of setbacks, and after another one it is forgotten', async () => {
    const world = new World();
    world.answer(500);
    world.chance = 0.999;
    const tab = started(world);
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.clock.advance(31 * DAY);
    const tries = world.sent.length;
    assert.ok(tries > 700 && tries < 760, `${tries}`);
    assert.deepEqual([last(tab)?.state, last(tab)?.reason], ['gave-up', 'expired']);
    await world.clock.advance(31 * DAY);
    tab.page.dispatchEvent(new Event('visibilitychange'));
    await world.settled();
    assert.deepEqual([last(tab), world.sent.length], [{ id: 'r', state: 'forgotten' }, tries]);
    assert.deepEqual(await tab.delivery.list(), []);
  });

  test('`retry` does not go before the time a server asked for, and knows no id it does not know', async () => {
    const world = new World();
    world.answer(new Response(null, { status: 503, headers: { 'retry-after': '600' } }), 204);
    const tab = started(world);
    tab.delivery.enqueue(resultWith('r'), ENDPOINT, YES);
    await world.settled();
    await tab.delivery.retry('r');
    await tab.delivery.retry('none');
    tab.page.dispatchEvent(new Event('online'));
    await world.clock.advance(599_000);
    assert.equal(world.sent.length, 1);
    await world.clock.advance(3_000);
    assert.deepEqual([world.sent.length, last(tab)?.state], [2, 'delivered']);
  });
});

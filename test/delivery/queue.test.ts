import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { createStore, promisifyRequest } from 'idb-keyval';
import { newEntry, Queue } from '../../src/delivery/queue.js';
import { settled } from './support/clock.js';

const real = globalThis.indexedDB;
const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
afterEach(() => {
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: real });
  Object.defineProperty(IDBObjectStore.prototype, 'put', put);
});

let names = 0;
const newName = () => `queue-${(names += 1)}`;
const never = () => () => undefined;
const at = (id: string, now = 1) => newEntry(id, 'https://a.example/', '{}', now);
const idsOf = async (queue: Queue) => (await queue.all()).map(({ id }) => id);

describe('a queue in IndexedDB', () => {
  test('is there after a reload, the oldest first', async () => {
    const name = newName();
    const before = new Queue(never, name);
    for (const [id, now] of [
      ['late', 9],
      ['early', 1],
      ['middle', 5],
    ] as const)
      await before.add(at(id, now));
    assert.equal(before.keeps('late'), 'browser');
    const after = new Queue(never, name);
    assert.deepEqual(await idsOf(after), ['early', 'middle', 'late']);
    assert.deepEqual(await after.get('middle'), at('middle', 5));
    assert.equal(await after.get('none'), undefined);
  });

  test('is seen by other tabs, and what one of them removed stays away', async () => {
    const name = newName();
    const [one, other] = [new Queue(never, name), new Queue(never, name)];
    await one.add(at('a'));
    assert.equal(await other.replace({ ...at('a'), tries: 3 }), true);
    assert.equal((await one.get('a'))?.tries, 3);
    await one.add(at('a'));
    assert.equal((await one.get('a'))?.tries, 3, 'added once more, it keeps its history');
    await one.remove('a');
    assert.equal(await other.replace({ ...at('a'), tries: 4 }), false);
    assert.deepEqual(await idsOf(other), []);
  });

  test('lets go of the database when somebody deletes it, and takes what comes after', async () => {
    const name = newName();
    const queue = new Queue(never, name);
    await queue.add(at('before'));
    const outcome = await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve('deleted');
      request.onblocked = () => resolve('blocked');
    });
    assert.equal(outcome, 'deleted');
    assert.deepEqual(await idsOf(queue), []);
    await queue.add(at('after'));
    assert.equal(queue.keeps('after'), 'browser');
    assert.deepEqual(await idsOf(new Queue(never, name)), ['after']);
  });

  test('reads only what it knows', async () => {
    const name = newName();
    const queue = new Queue(never, name);
    await queue.add(at('good'));
    const store = createStore(name, 'waiting');
    const others: unknown[] = [
      null,
      1,
      'text',
      [],
      {},
      { ...at('x'), format: 2 },
      { ...at('x'), body: 1 },
      { ...at('x'), tries: '1' },
    ];
    for (const [index, value] of others.entries()) {
      await store('readwrite', (disk) => promisifyRequest(disk.put(value, `other-${index}`)));
    }
    await queue.lease('me', () => 0, 10);
    assert.deepEqual(await idsOf(queue), ['good']);
    assert.equal(
      await store('readonly', (disk) => promisifyRequest(disk.count())),
      others.length + 2,
      'nothing is lost',
    );
  });

  test('lends the right to send to one at a time', async () => {
    const name = newName();
    const [one, other] = [new Queue(never, name), new Queue(never, name)];
    const rows: readonly [name: string, Queue, owner: string, now: number, milliseconds: number, expected: number][] = [
      ['it is free', one, 'A', 0, 10, 0],
      ['another has it', other, 'B', 5, 10, 10],
      ['it is prolonged', one, 'A', 6, 10, 0],
      ['another still has it', other, 'B', 10, 10, 16],
      ['it ran out', other, 'B', 16, 10, 0],
      ['the first one comes too late', one, 'A', 17, 10, 26],
      ['and gives back what it does not have', one, 'A', 17, 0, 26],
      ['it is given back', other, 'B', 18, 0, 0],
      ['it is free again', one, 'A', 100_000, 10_000, 0],
      ['another clock is a little behind', other, 'B', 99_900, 10_000, 110_000],
      ['the clock was set back', other, 'B', 30_000, 10_000, 0],
    ];
    for (const [name, queue, owner, now, milliseconds, expected] of rows) {
      assert.equal(await queue.lease(owner, () => now, milliseconds), expected, name);
    }
  });

  test('lends it to one of several that ask at once, whoever asked the clock first', async () => {
    const name = newName();
    const [one, other] = [new Queue(never, name), new Queue(never, name)];
    await Promise.all([one.all(), other.all()]);
    let time = 0;
    const clock = () => (time += 1);
    const answers = await Promise.all([
      one.lease('A', clock, 10),
      other.lease('B', clock, 10),
      one.lease('A', clock, 10),
    ]);
    assert.deepEqual(answers, [0, 11, 0]);
  });
});

const set = (value: unknown) =>
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value });
const refuse = () => {
  throw new DOMException('Refused', 'SecurityError');
};
const failing = () => {
  const request = { error: new DOMException('Broken', 'UnknownError') } as { onerror?: () => void };
  setImmediate(() => request.onerror?.());
  return request;
};

/** As if it had been made by somebody else: there is nothing to upgrade, and no store. */
const openEmpty = (name: string) => {
  const request = real.open(name);
  const quiet = new EventTarget() as IDBOpenDBRequest;
  request.onsuccess = () => {
    Object.defineProperty(quiet, 'result', { value: request.result });
    quiet.onsuccess?.(new Event('success'));
  };
  return quiet;
};

describe('where the browser', () => {
  const broken: readonly [string, () => void][] = [
    ['has no IndexedDB', () => set(undefined)],
    ['refuses to name it', () => Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: refuse })],
    ['refuses to open it', () => set({ open: refuse })],
    ['fails to open it', () => set({ open: failing })],
    ['holds another database under that name', () => set({ open: openEmpty })],
    [
      'has no room left',
      () =>
        (IDBObjectStore.prototype.put = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        }),
    ],
  ];
  for (const [name, breakIt] of broken) {
    test(`${name}, everything is kept in memory`, async () => {
      breakIt();
      const queue = new Queue(never, newName());
      await queue.add(at('b', 2));
      await queue.add(at('a', 1));
      assert.equal(queue.keeps('a'), 'page');
      assert.deepEqual(await idsOf(queue), ['a', 'b']);
      assert.equal(await queue.replace({ ...at('a'), tries: 1 }), true);
      assert.equal((await queue.get('a'))?.tries, 1);
      assert.equal(await queue.lease('me', () => 0, 10), 0);
      await queue.remove('a');
      assert.deepEqual(await idsOf(queue), ['b']);
    });
  }

  test('neither opens it nor says no, everything is kept in memory after a while', async () => {
    set({ open: () => ({}) });
    const timers: (() => void)[] = [];
    const queue = new Queue((_, act) => {
      timers.push(act);
      return () => undefined;
    }, newName());
    const added = queue.add(at('a'));
    await settled();
    timers.forEach((act) => act());
    await added;
    assert.deepEqual([await idsOf(queue), queue.keeps('a')], [['a'], 'page']);
  });

  test('breaks later, what could not be written goes on in memory, before what is on the disk', async () => {
    const queue = new Queue(never, newName());
    await queue.add(at('a'));
    IDBObjectStore.prototype.put = refuse;
    assert.equal(await queue.replace({ ...at('a'), tries: 7 }), true);
    Object.defineProperty(IDBObjectStore.prototype, 'put', put);
    assert.equal((await queue.get('a'))?.tries, 7);
    await queue.remove('a');
    assert.deepEqual(await idsOf(queue), []);
  });
});

import assert from 'node:assert/strict';
import { appendFileSync, existsSync, renameSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Result } from '../../src/engine/index.js';
import { resultWith } from '../delivery/support/results.js';
import { envelope, ORIGIN, post } from './support/deliveries.js';
import { Receiver } from './support/receiver.js';

let receiver: Receiver;

before(async () => {
  receiver = await Receiver.open(ORIGIN);
});

after(() => receiver.close());

const send = (id: string, to = receiver) => post(to.address, JSON.stringify(envelope(id)));

describe('the file of the receiver', () => {
  test('is known after a restart', async () => {
    assert.equal((await send('good')).status, 201);
    const before = receiver.lines();
    await receiver.restart();
    assert.equal((await send('good')).status, 200);
    assert.deepEqual(receiver.lines(), before);
  });

  test('may have a last line that was cut off: the next begins on a line of its own', async () => {
    const before = receiver.lines();
    await receiver.restart((file) => appendFileSync(file, '{"id":"cut o'));
    assert.equal((await send('next')).status, 201);
    assert.deepEqual(receiver.lines(), [...before, '{"id":"cut o', JSON.stringify(resultWith('next'))]);
  });

  for (const isStuck of [false, true]) {
    test(`loses nothing to a full disk${isStuck ? ', though half a line stays' : ''}: what it did not acknowledge can come again`, async () => {
      const [before, name] = [receiver.lines(), `full-${isStuck}`];
      receiver.fillDisk(true, isStuck);
      const refused = await send(name);
      receiver.fillDisk(false);
      assert.deepEqual([refused.status, receiver.lines().length], [503, before.length + (isStuck ? 1 : 0)]);
      for (const id of [`${name}-other`, name]) assert.equal((await send(id)).status, 201);
      assert.deepEqual(
        receiver.lines().slice(-2),
        [`${name}-other`, name].map((id) => JSON.stringify(resultWith(id))),
      );
      await receiver.restart();
      assert.equal((await send(name)).status, 200);
    });
  }

  test('has a result once from two processes, and no line of one in a line of the other', async () => {
    const other = await receiver.beside();
    try {
      const before = receiver.lines().length;
      const ids = Array.from({ length: 20 }, (_, at) => `both-${at % 10}`);
      const answers = await Promise.all(ids.flatMap((id) => [receiver, other].map((one) => send(id, one))));
      assert.deepEqual(answers.filter(({ status }) => status === 201).length, 10);
      assert.ok(answers.every(({ ok }) => ok));
      const added = receiver.lines().slice(before);
      assert.deepEqual(new Set(added.map((line) => (JSON.parse(line) as Result).id)).size, added.length);
      assert.equal(added.length, 10);
    } finally {
      await other.stop();
    }
  });

  test('is known with the line that another process was writing at the start', async () => {
    const line = `${JSON.stringify(resultWith('half-written'))}\n`;
    await receiver.restart((file) => appendFileSync(file, line.slice(0, 200)));
    appendFileSync(receiver.file, line.slice(200));
    assert.equal((await send('half-written')).status, 200);
  });

  test('is not locked for ever by a process that was ended in the middle of a write', async () => {
    const lock = `${receiver.file}.lock`;
    writeFileSync(lock, '');
    utimesSync(lock, 0, 0);
    assert.equal((await send('after-a-lock')).status, 201);
    assert.equal(existsSync(lock), false);
  });

  test('nor where the clock was set back after that', async () => {
    const lock = `${receiver.file}.lock`;
    const tomorrow = Date.now() / 1000 + 86_400;
    writeFileSync(lock, '');
    utimesSync(lock, tomorrow, tomorrow);
    assert.equal((await send('after-a-lock-of-tomorrow')).status, 201);
    assert.equal(existsSync(lock), false);
  });

  test('may be larger than a text of Node may be', async () => {
    const large = 600_000_000;
    await receiver.restart((file) => {
      truncateSync(file, large);
      appendFileSync(file, `\n${JSON.stringify(resultWith('beyond'))}\n`);
    });
    assert.equal((await send('beyond')).status, 200);
    assert.equal((await send('good')).status, 200);
    assert.equal((await send('new')).status, 201);
    await receiver.restart((file) => truncateSync(file, 0));
    assert.equal((await send('good')).status, 201);
  });

  const changes: readonly [string, ids: string[], (file: string, content: string) => void][] = [
    ['emptied and has grown to more than before', ['moved-1'], (file, content) => writeFileSync(file, content)],
    [
      'emptied and has grown to the same size',
      ['moved-1', 'moved-2', 'moved-3'],
      (file, content) => writeFileSync(file, content.padEnd(statSync(file).size - 1).concat('\n')),
    ],
    [
      'replaced by a larger one',
      ['moved-1'],
      (file, content) => {
        writeFileSync(`${file}.new`, content);
        renameSync(`${file}.new`, file);
      },
    ],
  ];
  for (const [name, ids, change] of changes) {
    test(`that was ${name} between two results is read from its beginning`, async () => {
      await receiver.restart((file) => truncateSync(file, 0));
      for (const id of ids) assert.equal((await send(id)).status, 201);
      const others = ['there-1', 'there-2'].map((id) => `${JSON.stringify(resultWith(id))}\n`).join('');
      change(receiver.file, others);
      assert.equal((await send('there-1')).status, 200);
      assert.equal((await send('moved-1')).status, 201);
      assert.equal((await send('moved-1')).status, 200);
      assert.ok(receiver.lines().some((line) => line === JSON.stringify(resultWith('moved-1'))));
    });
  }
});

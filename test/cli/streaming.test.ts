import assert from 'node:assert/strict';
import { once } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { LineWork } from '../../src/cli/each-line.js';
import { demo, scorerWith } from './support/made.js';
import { Kept, linesThrough } from './support/streams.js';

const echo: LineWork = ({ value }) => ({ output: value, errors: [] });

/** Numbers as lines, one in a chunk; counts how many were asked for. */
function numbers(count: number) {
  const asked = { for: 0 };
  function* chunks() {
    for (let number = 1; number <= count; number++) {
      asked.for = number;
      yield Buffer.from(`${number}\n`);
    }
  }
  return { asked, stream: Readable.from(chunks(), { objectMode: false, highWaterMark: 10 }) };
}

/** A reader that takes one piece at a time, when it is told to. */
class Slow extends Writable {
  readonly pieces: string[] = [];
  #go: () => void = () => undefined;
  #open = false;

  constructor() {
    super({ highWaterMark: 1 });
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.pieces.push(chunk.toString());
    if (this.#open) done();
    else this.#go = done;
    this.emit('piece');
  }

  open(): void {
    this.#open = true;
    this.#go();
  }
}

test('output begins before the input ends', async () => {
  const [stdin, out, err] = [new PassThrough(), new PassThrough(), new Kept()];
  const running = linesThrough(stdin, await scorerWith(), { out, err });
  stdin.write('{"use.frequency":"weekly"}\n{"use.fr');
  const [first] = (await once(out, 'data')) as [Buffer];
  assert.match(first.toString(), /^\{"schemaVersion".*"id":"line-1".*\}\n$/);
  stdin.end('equency":"daily"}');
  const [second] = (await once(out, 'data')) as [Buffer];
  assert.match(second.toString(), /"id":"line-2"/);
  assert.deepEqual([await running, err.text], [{ lines: 2, bad: 0, warned: 0 }, '']);
});

for (const slow of ['out', 'err'] as const) {
  test(`a slow reader of ${slow === 'out' ? 'the output' : 'the errors'} holds up the reading of the input`, async () => {
    const { asked, stream } = numbers(5000);
    const reader = new Slow();
    const streams = { out: new Kept(), err: new Kept(), [slow]: reader };
    const work: LineWork = slow === 'out' ? echo : ({ value }) => ({ errors: [`${String(value)}\n`] });
    const running = linesThrough(stream, work, streams);
    await once(reader, 'piece');
    // Room for all that would go on to do so.
    for (let turns = 0; turns < 200; turns++) await turn();
    assert.equal(reader.pieces.length, 1);
    assert.ok(asked.for < 100, `${asked.for} lines were read`);
    reader.open();
    assert.equal((await running).lines, 5000);
    assert.equal(reader.pieces.join(''), Array.from({ length: 5000 }, (_, at) => `${at + 1}\n`).join(''));
  });
}

/** Memory in use, after what is not used any more was cleared away. */
function used(kind: 'heapUsed' | 'arrayBuffers'): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage()[kind];
}

test('a line without an end is not kept', async () => {
  const before = used('arrayBuffers');
  const seen: number[] = [];
  async function* chunks() {
    for (let megabytes = 1; megabytes <= 200; megabytes++) {
      yield Buffer.alloc(1_000_000, 'x');
      if (megabytes % 100 === 0) seen.push(used('arrayBuffers') - before);
      await turn();
    }
  }
  const err = new Kept();
  await linesThrough(Readable.from(chunks(), { objectMode: false }), echo, { out: new Kept(), err });
  assert.match(err.text, /^line 1: .*\[too-large\]\n$/);
  assert.equal(seen.length, 2);
  assert.ok(Math.max(...seen) < 50_000_000, `${seen.join(' and ')} bytes more`);
});

test('a long input needs no more memory than a short one', async () => {
  const chunk = Buffer.from('{"backup.frequency":"daily","backup.tested":"no"}\nbad\n'.repeat(500));
  const work = await scorerWith({ assessment: demo('own-definition.json') });
  const seen: number[] = [];
  const nothing = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  async function* chunks() {
    for (let lines = 1000; lines <= 20_000; lines += 1000) {
      yield chunk;
      if (lines % 4000 === 0) seen.push(used('heapUsed'));
      // As a file or a pipe does; without it Node would put off the tidying of its streams until the end.
      await turn();
    }
  }
  const stream = Readable.from(chunks(), { objectMode: false });
  const counts = await linesThrough(stream, work, { out: nothing(), err: nothing() });
  assert.deepEqual(counts, { lines: 20_000, bad: 10_000, warned: 0 });
  const [first = 0, ...later] = seen;
  const growth = Math.max(...later) - first;
  // A byte for each line would be 16 kB, a result for each good one 8 MB.
  assert.equal(seen.length, 5);
  assert.ok(growth < 2_000_000, `${growth} bytes more`);
});

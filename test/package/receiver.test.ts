import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { verify } from '../../src/contract/index.js';
import { ANONYMOUS_TYPE } from '../../src/delivery/envelope.js';
import { Delivery } from '../../src/delivery/index.js';
import type { Result } from '../../src/engine/index.js';
import type { DeliveryReport } from '../../src/delivery/index.js';
import { CONTENT_TYPE } from '../../src/delivery/send.js';
import { SOURCES } from '../contract/support/results.js';
import { resultWith } from '../delivery/support/results.js';
import { envelope, ORIGIN, post as postTo } from './support/deliveries.js';
import { Receiver } from './support/receiver.js';

let receiver: Receiver;

before(async () => {
  receiver = await Receiver.open(ORIGIN);
});

after(() => receiver.close());

const kept = () => receiver.kept();
const post = (...[body, headers, method]: [string, Record<string, string>?, string?]) =>
  postTo(receiver.address, body, headers, method);

describe('the receiver', () => {
  test('listens on this machine alone', () => assert.match(receiver.address, /^http:\/\/127\.0\.0\.1:\d+\/$/));

  test('keeps a good result, once, however often it comes and even at one time', async () => {
    const body = JSON.stringify(envelope('good'));
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(body)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 201]);
    assert.equal(answers[0]?.headers.get('access-control-allow-origin'), ORIGIN);
    for (const one of answers) assert.deepEqual(await one.json(), { id: 'good' });
    assert.deepEqual(kept(), [resultWith('good')]);
  });

  test('keeps an anonymous one in a file of its own, where no others tell when it came', async () => {
    const { id, data } = envelope('whoever', true);
    const before = kept();
    assert.equal((await post(JSON.stringify({ ...envelope('x', true), id, data }))).status, 201);
    assert.deepEqual(receiver.kept('anonymous'), [data]);
    assert.deepEqual(kept(), before);
  });

  const good = envelope('bad');
  const forged = { ...good, data: { ...good.data, step: { low: 5, high: 5, id: 'strategic' } } };
  const changed = (change: Partial<Result>) => JSON.stringify({ ...good, data: { ...good.data, ...change } });
  const rows: readonly [string, number, string, Record<string, string>?, string?][] = [
    ['a forged step', 422, JSON.stringify(forged)],
    ['a result of another definition', 422, JSON.stringify({ ...good, data: { ...good.data, assessment: {} } })],
    ['a catalogue under another name', 422, changed({ catalogues: [{ id: 'mine', version: '1.0.0' }] })],
    ['figures under another name', 422, changed({ benchmark: renamedFigures(good.data) })],
    ['an end before the start', 422, changed({ startedAt: '2030-01-01T00:00:00Z' })],
    ['times under the name of an anonymous one', 422, JSON.stringify({ ...good, type: ANONYMOUS_TYPE })],
    [
      'a page under the name of an anonymous one',
      422,
      JSON.stringify({ ...envelope('x', true), source: 'https://a.example' }),
    ],
    ['another type of event', 400, JSON.stringify({ ...good, type: 'com.example.order' })],
    ['bytes that are no text', 400, `${JSON.stringify(good).slice(0, -1)}\ud800`],
    ['no result', 400, JSON.stringify({ ...good, data: 'text' })],
    ['an id that is not that of the result', 400, JSON.stringify({ ...good, id: 'another' })],
    ['another version of CloudEvents', 400, JSON.stringify({ ...good, specversion: '0.3' })],
    ['an event without a source', 400, JSON.stringify({ ...good, source: '' })],
    ['a list of events', 400, JSON.stringify([good])],
    ['half an event', 400, JSON.stringify(good).slice(0, 500)],
    ['nothing', 400, ''],
    ['markup', 400, '<script>alert(1)</script>'],
    ['null', 400, 'null'],
    ['an event that is too large', 413, JSON.stringify({ ...good, filler: 'x'.repeat(131_072) })],
    ['much more than that', 413, 'x'.repeat(5_000_000)],
    ['another type of content', 415, JSON.stringify(good), { 'content-type': 'application/json' }],
    ['another site', 403, JSON.stringify(good), { origin: 'https://evil.example' }],
    ['another method', 405, JSON.stringify(good), {}, 'PUT'],
  ];
  for (const [name, status, body, headers, method] of rows) {
    test(`refuses ${name} with ${status}`, async () => {
      const before = kept().length;
      const answer = await post(body, headers, method);
      const said = (await answer.json()) as {
        readonly error?: string;
        readonly problems?: readonly { path: string }[];
      };
      assert.equal(answer.status, status, JSON.stringify(said));
      assert.equal(typeof said.error, 'string');
      if (status === 422) assert.ok(said.problems?.every(({ path }) => path.length > 1));
      assert.equal(kept().length, before);
      if (name === 'another site') assert.equal(answer.headers.get('access-control-allow-origin'), null);
    });
  }

  test('answers the question that browsers ask before', async () => {
    const answer = await fetch(receiver.address, { method: 'OPTIONS', headers: { origin: ORIGIN } });
    const names = ['access-control-allow-origin', 'access-control-allow-headers', 'access-control-expose-headers'];
    assert.deepEqual(
      [answer.status, ...names.map((name) => answer.headers.get(name))],
      [...[204, ORIGIN, 'content-type', 'retry-after']],
    );
  });

  test('is not taken down by a sender that stops in the middle', async () => {
    const controller = new AbortController();
    const half = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"specversion":')),
      pull: () => controller.abort(),
    });
    const headers = { 'content-type': CONTENT_TYPE };
    const init = { method: 'POST', body: half, headers, duplex: 'half', signal: controller.signal };
    await assert.rejects(fetch(receiver.address, init));
    assert.equal((await post(JSON.stringify(envelope('after')))).status, 201);
  });

  test('gets what a `Delivery` sends, and all it keeps can be computed again', async () => {
    const reports: DeliveryReport[] = [];
    await new Promise<void>((resolve) => {
      const onReport = (report: DeliveryReport) => {
        reports.push(report);
        if (['delivered', 'gave-up'].includes(report.state)) resolve();
      };
      const delivery = new Delivery({ onReport, newId: () => crypto.randomUUID() });
      delivery.start();
      delivery.enqueue(resultWith('delivered'), receiver.address, { consent: true, anonymous: false });
    });
    assert.deepEqual(
      reports.map(({ state }) => state),
      ['waiting', 'sending', 'delivered'],
    );
    assert.ok(kept().some(({ id }) => id === 'delivered'));
    for (const result of kept()) assert.equal((await verify(result, assessment, SOURCES)).ok, true);
  });

  const slow: [name: string, first: string][] = [
    ['nothing', ''],
    ['half a head', 'POST / HTTP/1.1\r\nhost: x\r\n'],
    ['half a body', `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: ${CONTENT_TYPE}\r\ncontent-length: 5000\r\n\r\n{`],
    [
      'half a chunk',
      `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: ${CONTENT_TYPE}\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{`,
    ],
  ];
  for (const [name, first] of slow) {
    test(`ends the connection of who sends ${name} and waits`, async () => {
      const impatient = await Receiver.open(ORIGIN, 1);
      try {
        const socket = connect(Number(new URL(impatient.address).port), '127.0.0.1');
        socket.write(first);
        socket.resume();
        await once(socket, 'close');
        assert.equal((await fetch(impatient.address)).status, 405);
      } finally {
        impatient.close();
      }
    });
  }

  test('asked to end, it finishes what is under way', async () => {
    const body = JSON.stringify(envelope('last'));
    const socket = connect(Number(new URL(receiver.address).port), '127.0.0.1');
    const head = `POST / HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-type: ${CONTENT_TYPE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
    socket.write(head);
    // "Continue": it has begun with this request.
    await once(socket, 'data');
    const ended = receiver.stop();
    socket.write(body);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    assert.match(answer.toString(), /^HTTP\/1\.1 201 /);
    assert.equal(await ended, 0);
    assert.ok(kept().some(({ id }) => id === 'last'));
  });
});

function renamedFigures({ benchmark }: Result): Result['benchmark'] {
  return benchmark && { ...benchmark, benchmark: { ...benchmark.benchmark, id: 'mine' } };
}

import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { verify } from '../../src/contract/index.js';
import { Delivery, envelopeOf } from '../../src/delivery/index.js';
import type { DeliveryReport } from '../../src/delivery/index.js';
import { CONTENT_TYPE } from '../../src/delivery/send.js';
import { SOURCES } from '../contract/support/results.js';
import { resultWith } from '../delivery/support/results.js';
import { Receiver } from './support/receiver.js';

const ORIGIN = 'https://www.example.org';
let receiver: Receiver;

before(async () => {
  receiver = await Receiver.open(ORIGIN);
});

after(() => receiver.close());

const kept = () => receiver.kept();
const envelope = (id: string, anonymous = false) =>
  envelopeOf(resultWith(id), { anonymous, newId: () => crypto.randomUUID() });

async function post(body: string, headers: Record<string, string> = {}, method = 'POST'): Promise<Response> {
  return fetch(receiver.address, {
    method,
    body,
    headers: { 'content-type': CONTENT_TYPE, origin: ORIGIN, ...headers },
  });
}

describe('the receiver', () => {
  test('listens on this machine alone', () => assert.match(receiver.address, /^http:\/\/127\.0\.0\.1:\d+\/$/));

  test('keeps a good result, once, however often it comes and even at one time', async () => {
    const body = JSON.stringify(envelope('good'));
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(body)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [204, 204, 204, 204],
    );
    assert.equal(answers[0]?.headers.get('access-control-allow-origin'), ORIGIN);
    assert.deepEqual(kept(), [resultWith('good')]);
  });

  test('keeps an anonymous one too', async () => {
    const { id, data } = envelope('whoever', true);
    assert.equal((await post(JSON.stringify({ ...envelope('x', true), id, data }))).status, 204);
    assert.deepEqual(kept().at(-1), data);
  });

  const good = envelope('bad');
  const forged = { ...good, data: { ...good.data, step: { low: 5, high: 5, id: 'strategic' } } };
  const rows: readonly [string, number, string, Record<string, string>?, string?][] = [
    ['a forged step', 422, JSON.stringify(forged)],
    ['a result of another definition', 422, JSON.stringify({ ...good, data: { ...good.data, assessment: {} } })],
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
      assert.equal(answer.status, status, await answer.text());
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
    assert.equal((await post(JSON.stringify(envelope('after')))).status, 204);
  });

  test('knows after a restart what it has', async () => {
    const before = kept();
    await receiver.restart();
    assert.equal((await post(JSON.stringify(envelope('good')))).status, 204);
    assert.deepEqual(kept(), before);
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

  test('starts again after its last line was cut off, and begins the next on a line of its own', async () => {
    const before = receiver.lines();
    await receiver.restart((file) => appendFileSync(file, '{"id":"cut o'));
    assert.equal((await post(JSON.stringify(envelope('next')))).status, 204);
    assert.deepEqual(receiver.lines(), [...before, '{"id":"cut o', JSON.stringify(resultWith('next'))]);
  });
});

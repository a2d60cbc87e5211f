import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ANONYMOUS_TYPE, RESULT_TYPE } from '../../src/delivery/envelope.js';
import { requestOf, send, verdictOf } from '../../src/delivery/send.js';
import type { Attempt } from '../../src/delivery/send.js';
import { browser } from '../../src/delivery/environment.js';
import type { Environment } from '../../src/delivery/environment.js';
import { Clock } from './support/clock.js';

const ATTEMPT: Attempt = { id: 'r', endpoint: 'https://a.example/in', body: '{"id":"r"}', tries: 1 };

function environment(clock: Clock, fetch: Environment['fetch']): Environment {
  return { ...browser(), now: clock.now, after: clock.after, fetch };
}

function respond(status: number, headers: Record<string, string> = {}) {
  return send(
    ATTEMPT,
    environment(new Clock(), () => Promise.resolve(new Response(null, { status, headers }))),
    new AbortController().signal,
  );
}

describe('what a status means', () => {
  const retry = (reason: string) => ({ kind: 'retry', reason });
  const refused = (reason: string) => ({ kind: 'refused', reason });
  const rows: readonly [readonly number[], object | null][] = [
    [[200, 201, 202, 204, 208, 299], null],
    [[0, 300, 301, 302, 303, 304, 307, 308], retry('redirected')],
    [[408, 425, 429, 503], retry('busy')],
    [[500, 501, 502, 504, 507, 520, 599], retry('server-error')],
    [[413], refused('too-large')],
    [[401, 403, 407, 451], refused('not-allowed')],
    [[404, 405, 410], refused('not-found')],
    [[400, 402, 406, 409, 411, 415, 418, 422, 431, 499], refused('rejected')],
  ];
  for (const [statuses, expected] of rows) {
    for (const status of statuses) test(`${status}`, () => assert.deepEqual(verdictOf(status), expected));
  }
});

describe('one try', () => {
  test('posts structured JSON, without cookies, path of the page or following redirects', () => {
    const [url, { headers, ...init }] = requestOf(ATTEMPT);
    assert.equal(url, ATTEMPT.endpoint);
    assert.deepEqual(headers, { 'content-type': 'application/cloudevents+json; charset=utf-8' });
    assert.deepEqual(init, {
      method: 'POST',
      body: ATTEMPT.body,
      keepalive: true,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'strict-origin',
    });
  });

  const sizes: readonly [string, string, number, boolean][] = [
    ['60 000 bytes', 'x'.repeat(60_000), 1, true],
    ['one more', 'x'.repeat(60_001), 1, false],
    ['as many characters of two bytes', 'é'.repeat(30_001), 1, false],
    ['a second try, since the page may have used up what browsers allow', 'x', 2, false],
    ['a third', 'x', 3, true],
  ];
  for (const [name, body, tries, keepalive] of sizes) {
    test(`${name}: ${keepalive ? 'outlives the page' : 'does not'}`, () => {
      assert.equal(requestOf({ ...ATTEMPT, body, tries })[1].keepalive, keepalive);
    });
  }

  test('says when the server wants the next', async () => {
    assert.deepEqual(await respond(429, { 'retry-after': '30' }), {
      ...{ kind: 'retry', reason: 'busy', status: 429, asked: 30_000 },
    });
    assert.deepEqual(await respond(500, { 'retry-after': '30' }), {
      ...{ kind: 'retry', reason: 'server-error', status: 500, asked: 30_000 },
    });
  });

  test('has a status with every refusal', async () => {
    assert.deepEqual(await respond(413), { kind: 'refused', reason: 'too-large', status: 413 });
  });

  test('sends cookies along with a whole result, to the own origin only; with an anonymous one nowhere', () => {
    const credentialsOf = (type: string) => requestOf({ ...ATTEMPT, body: JSON.stringify({ type }) })[1].credentials;
    assert.deepEqual([RESULT_TYPE, ANONYMOUS_TYPE].map(credentialsOf), ['same-origin', 'omit']);
    // What an earlier version of the scan left in the browser.
    const earlier = ['ai-maturity-scan.result.v1', 'ai-maturity-scan.anonymous-result.v1', 'result', ''];
    assert.deepEqual(earlier.map(credentialsOf), ['same-origin', 'omit', 'omit', 'omit']);
  });

  test('asks for a date by the clock of the server, where that is told', async () => {
    const headers = { 'retry-after': 'Sun, 29 Nov 2026 12:10:00 GMT', date: 'Sun, 29 Nov 2026 12:00:00 GMT' };
    assert.deepEqual(await respond(503, headers), { kind: 'retry', reason: 'busy', status: 503, asked: 600_000 });
  });

  const hanging: Environment['fetch'] = (_, init) =>
    new Promise((__, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });

  test('ends after half a minute', async () => {
    const clock = new Clock();
    const outcome = send(ATTEMPT, environment(clock, hanging), new AbortController().signal);
    await clock.advance(30_000);
    assert.deepEqual(await outcome, { kind: 'retry', reason: 'timeout', asked: null });
    assert.equal(await clock.tick(), false);
  });

  for (const [when, before] of [
    ['before it began', true],
    ['on the way', false],
  ] as const) {
    test(`ends when the visitor does not want it any more, ${when}`, async () => {
      const controller = new AbortController();
      if (before) controller.abort();
      const outcome = send(ATTEMPT, environment(new Clock(), hanging), controller.signal);
      controller.abort();
      assert.deepEqual(await outcome, { kind: 'aborted' });
    });
  }

  for (const [name, fetch] of [
    ['a network that is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'a fetch that throws',
      () => {
        throw new Error('no');
      },
    ],
    ['a fetch that gives nonsense', () => Promise.resolve(undefined as unknown as Response)],
  ] as [string, Environment['fetch']][]) {
    test(`${name} is a setback`, async () => {
      const outcome = await send(ATTEMPT, environment(new Clock(), fetch), new AbortController().signal);
      assert.deepEqual(outcome, { kind: 'retry', reason: 'unreachable', asked: null });
    });
  }
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browser } from '../../src/delivery/environment.js';
import { send } from '../../src/delivery/send.js';
import type { Attempt, Outcome } from '../../src/delivery/send.js';
import { Clock } from './support/clock.js';

const ATTEMPT: Attempt = { id: 'r', endpoint: 'https://a.example/in?key=1', body: '{"id":"r"}', tries: 1 };
const ARRIVED: Outcome = { kind: 'delivered' };
const PAGE = '<!DOCTYPE html><title>Sign in</title>';
const JSON_TYPE = 'application/json; charset=UTF-8';
const HTML_TYPE = 'text/html; charset=UTF-8';

interface Answer {
  readonly status: number;
  readonly body?: BodyInit | null;
  readonly type?: string;
  /** What the browser says of where the answer came from. */
  readonly from?: { readonly url?: string; readonly redirected?: boolean };
}

function responseOf({ status, body = null, type, from = {} }: Answer): Response {
  // Bytes: a text would bring a content type with it.
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const response = new Response(bytes, { status, headers: type === undefined ? {} : { 'content-type': type } });
  return Object.defineProperties(response, {
    ...(from.url !== undefined && { url: { value: from.url } }),
    ...(from.redirected !== undefined && { redirected: { value: from.redirected } }),
  });
}

function outcome(answer: Answer, clock = new Clock()): Promise<Outcome> {
  const fetch = () => Promise.resolve(responseOf(answer));
  return send(ATTEMPT, { ...browser(), now: clock.now, after: clock.after, fetch }, new AbortController().signal);
}

/** Gives these bytes, and then neither more nor an end. */
const endless = (text = '') =>
  new ReadableStream<Uint8Array>({
    start: (stream) => text !== '' && stream.enqueue(new TextEncoder().encode(text)),
    pull: () => new Promise(() => undefined),
  });

describe('a receipt is', () => {
  const rows: readonly [string, Answer][] = [
    ['204', { status: 204 }],
    ['204 with the type that PHP gives to all', { status: 204, type: HTML_TYPE }],
    ['201 with nothing', { status: 201 }],
    ['202 with nothing, of any type', { status: 202, type: HTML_TYPE, body: ' \n' }],
    ['202 with text', { status: 202, type: 'text/plain', body: 'Accepted' }],
    ['201 with XML, as queues answer', { status: 201, type: 'application/xml', body: '<?xml version="1.0"?><Queue/>' }],
    ['201 with the id of a row', { status: 201, type: JSON_TYPE, body: '{"id":17}' }],
    ['202 with a text that does not end', { status: 202, body: endless('…') }],
    ['202 with JSON that does not come', { status: 202, type: JSON_TYPE, body: endless() }],
    ['200 with the id', { status: 200, type: JSON_TYPE, body: '{"id":"r"}' }],
    ['200 with the id and more, of any type', { status: 200, type: HTML_TYPE, body: '\n{"new":false,"id":"r"}' }],
    ['206 with the id', { status: 206, type: JSON_TYPE, body: '{"id":"r"}' }],
    ['200 with JSON of which there is none', { status: 200, type: JSON_TYPE }],
    ['200 with JSON of another kind of which there is none', { status: 200, type: 'application/problem+json' }],
    ['an answer of the same address', { status: 204, from: { url: ATTEMPT.endpoint } }],
    ['an answer with https in place of http', { status: 204, from: { url: 'http://a.example/in?key=1' } }],
  ];
  for (const [name, answer] of rows) test(name, async () => assert.deepEqual(await outcome(answer), ARRIVED));
});

describe('no receipt is', () => {
  const rows: readonly [string, Answer][] = [
    ['a page', { status: 200, type: HTML_TYPE, body: PAGE }],
    ['a page that says nothing of itself', { status: 200, body: PAGE }],
    ['a page as text', { status: 200, type: 'text/plain', body: PAGE }],
    ['a page with 201', { status: 201, type: HTML_TYPE, body: 'Welcome' }],
    ['a page with 202 that says nothing of itself', { status: 202, body: `\n<!-- guest -->\n${PAGE}` }],
    ['a page in XML with 202', { status: 202, type: 'application/xhtml+xml', body: '<?xml version="1.0"?><html/>' }],
    ['a page with 203', { status: 203, type: HTML_TYPE, body: PAGE }],
    ['nothing at all', { status: 200 }],
    ['a page without a word', { status: 200, type: HTML_TYPE, body: '' }],
    ['a text', { status: 200, type: 'text/plain', body: 'OK' }],
    ['JSON about something else', { status: 200, type: JSON_TYPE, body: '{"offline":true}' }],
    ['the id of another event', { status: 200, type: JSON_TYPE, body: '{"id":"other"}' }],
    ['JSON without fields', { status: 200, type: JSON_TYPE, body: 'null' }],
    ['half of JSON', { status: 200, type: JSON_TYPE, body: '{"id":"r"' }],
    ['205', { status: 205 }],
  ];
  for (const [name, answer] of rows) {
    test(name, async () => {
      const { status } = answer;
      assert.deepEqual(await outcome(answer), { kind: 'retry', reason: 'no-receipt', status, asked: null });
    });
  }

  const elsewhere: readonly [string, Answer['from']][] = [
    ['a redirect that was followed', { redirected: true }],
    ['an answer of another address', { url: 'https://a.example/offline.json' }],
    ['an answer of another server', { url: 'https://portal.example/in?key=1' }],
  ];
  for (const [name, from = {}] of elsewhere) {
    test(name, async () => {
      const given = await outcome({ status: 204, from });
      assert.deepEqual(given, { kind: 'retry', reason: 'redirected', status: 204, asked: null });
    });
  }

  for (const status of [200, 202]) {
    test(`${status} and then silence: that ends after half a minute`, async () => {
      const clock = new Clock();
      const silent = outcome({ status, body: endless() }, clock);
      await clock.advance(30_000);
      assert.deepEqual(await silent, { kind: 'retry', reason: 'timeout', asked: null });
    });
  }

  test('a page without end: it is not read to it', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(10_000));
    let read = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        read += 1;
        stream.enqueue(chunk);
      },
    });
    assert.equal((await outcome({ status: 200, type: HTML_TYPE, body })).kind, 'retry');
    assert.ok(read < 20, `${read}`);
  });
});

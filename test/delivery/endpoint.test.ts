import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { endpointOf } from '../../src/delivery/endpoint.js';

describe('an address to deliver to', () => {
  const page = 'https://page.example/scan/';
  const rows: readonly [string, string | undefined, string | null][] = [
    ['https://a.example/in?key=1#part', undefined, 'https://a.example/in?key=1'],
    ['/in', page, 'https://page.example/in'],
    ['in', page, 'https://page.example/scan/in'],
    ['', page, null],
    ['/in', undefined, null],
    ['http://a.example/in', 'http://page.example/', 'http://a.example/in'],
    ['http://a.example/in', page, null],
    ['http://localhost:8080/in', page, 'http://localhost:8080/in'],
    ['http://127.0.0.1/in', page, 'http://127.0.0.1/in'],
    ['http://[::1]:8080/in', page, 'http://[::1]:8080/in'],
    ['http://localhost.a.example/in', page, null],
    ['http://127.0.0.1.a.example/in', page, null],
    ['https://me@a.example/', page, null],
    ['https://:secret@a.example/', page, null],
    ['javascript:alert(1)', page, null],
    ['data:text/plain,x', page, null],
    ['file:///tmp/in', page, null],
    ['https://', page, null],
    ['https://a.example:65536/', page, null],
    ['https://a.example:0/', page, null],
    ['https://a.example:25/', page, null],
    ['https://a.example/\u202eni', page, null],
    ['/in\u200b', page, null],
    ['\n  /in\n', page, 'https://page.example/in'],
    ['filesystem:https://page.example/in', page, null],
    ['blob:https://page.example/in', page, null],
  ];
  for (const [endpoint, base, expected] of rows) {
    test(`${endpoint || '(empty)'} on ${base ?? 'no page'}: ${expected ?? 'no'}`, () => {
      assert.equal(endpointOf(endpoint, base), expected);
    });
  }
});

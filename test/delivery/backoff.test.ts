import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { backoff, MAX_RETRY_AFTER, retryAfter } from '../../src/delivery/backoff.js';
import { resultWith } from './support/results.js';
import { World } from './support/world.js';

const SEED = 20261124;
const NOW = Date.parse('1994-11-06T08:49:00Z');

describe('Retry-After', () => {
  const rows: readonly [string | null, number | null][] = [
    [null, null],
    ['', null],
    ['0', 0],
    ['7', 7_000],
    [' 120 ', 120_000],
    ['86401', MAX_RETRY_AFTER],
    ['9'.repeat(400), MAX_RETRY_AFTER],
    ['-5', null],
    ['1.5', null],
    ['+3', null],
    ['soon', null],
    ['5 minutes', null],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 37_000],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 37_000],
    ['Sun Nov  6 08:49:37 1994', 37_000],
    ['Sun, 06 Nov 1994 08:48:00 GMT', 0],
    ['Thu, 01 Jan 2099 00:00:00 GMT', MAX_RETRY_AFTER],
    ['Xxx, 99 Yyy 1994 99:99:99 GMT', null],
    ['2026-11-24T10:00:00Z', null],
  ];
  for (const [header, expected] of rows) {
    test(`${JSON.stringify(header).slice(0, 40)} is ${expected}`, () =>
      assert.equal(retryAfter(header, NOW), expected));
  }

  test('whatever it is, gives nothing or a wait within bounds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date().map(String), fc.integer().map(String)), fc.nat(), (header, now) => {
        const wait = retryAfter(header, now);
        assert.ok(wait === null || (wait >= 0 && wait <= MAX_RETRY_AFTER), String(wait));
      }),
      { seed: SEED },
    );
  });
});

describe('backoff', () => {
  const rows: readonly [number, number][] = [
    [1, 2_000],
    [2, 4_000],
    [5, 32_000],
    [11, 2_048_000],
    [12, 3_600_000],
    [5000, 3_600_000],
  ];
  for (const [tries, most] of rows) {
    test(`after ${tries} tries: from 0 to ${most} ms, evenly`, () => {
      assert.deepEqual([backoff(tries, 0), backoff(tries, 0.25), backoff(tries, 0.5)], [0, most / 4, most / 2]);
    });
  }

  test('the tries of a delivery keep to it, and to what the server asks for', async () => {
    const chances = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 6, maxLength: 6 });
    const asks = fc.array(fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(chances, asks, async (chance, asked) => {
        const world = new World();
        let draws = 0;
        const tab = world.tab({ environment: { random: () => chance[draws++] ?? 0 } });
        world.answer(
          ...asked.map((seconds) => () => {
            const headers = seconds === null ? {} : { 'retry-after': String(seconds) };
            return new Response(null, { status: 503, headers });
          }),
          204,
        );
        tab.delivery.start();
        const id = tab.delivery.enqueue(resultWith('r'), 'https://a.example/', { consent: true, anonymous: false });
        while (!tab.states(id).includes('delivered')) assert.ok(await world.clock.tick());
        tab.delivery.stop();
        assert.equal(world.sent.length, 7);
        asked.forEach((seconds, index) => {
          const gap = (world.sent[index + 1]?.at ?? 0) - (world.sent[index]?.at ?? 0);
          const least = (seconds ?? 0) * 1000;
          const most = least + 2_000 * 2 ** index;
          assert.ok(gap >= least && gap <= most, `${gap} is not within ${least} and ${most}`);
        });
        assert.deepEqual([...new Set(world.sent.map((one) => one.id))], ['r']);
      }),
      { numRuns: 20, seed: SEED },
    );
  });
});

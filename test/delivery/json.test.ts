import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { copyOf, isSame, toJson } from '../../src/delivery/json.js';
import { Delivery } from '../../src/delivery/index.js';
import type { DeliveryReport } from '../../src/delivery/index.js';
import { Queue } from '../../src/delivery/queue.js';
import type { Result } from '../../src/engine/index.js';
import { resultWith } from './support/results.js';

const SEED = 20261129;
/** What is written on `object` until the test has ended. */
const undo: (() => void)[] = [];
function patch(object: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true, enumerable: true });
  undo.push(() => (before ? Object.defineProperty(object, name, before) : Reflect.deleteProperty(object, name)));
}
afterEach(() => undo.splice(0).forEach((back) => back()));

describe('JSON', () => {
  test('of any plain data is what JSON.stringify makes of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(toJson(value), JSON.stringify(value));
        assert.deepEqual(copyOf({ value }), JSON.parse(JSON.stringify({ value })));
      }),
      { seed: SEED },
    );
  });

  test('leaves out what is undefined', () => assert.equal(toJson({ a: undefined, b: [undefined] }), '{"b":[null]}'));

  test('is the same as itself, in whatever order, and as nothing else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        assert.equal(isSame(one, structuredClone(one)), true);
        assert.equal(isSame(one, other), isDeepEqual(one, other));
        assert.equal(isSame({ a: one, b: other, c: undefined }, { b: other, a: one }), true);
        assert.equal(isSame({ a: one }, { a: one, b: other }), false);
        assert.equal(isSame([one], [one, other]), false);
      }),
      { seed: SEED },
    );
  });
  const isDeepEqual = (one: unknown, other: unknown) => {
    try {
      assert.deepEqual(one, other);
      return true;
    } catch {
      return false;
    }
  };
});

/** The body that is queued, and what was told instead. */
function queued(result: Result, anonymous: boolean) {
  const bodies: string[] = [];
  const reports: DeliveryReport[] = [];
  const queue = new Queue(() => () => undefined);
  queue.add = (entry) => Promise.resolve(void bodies.push(entry.body));
  const environment = { now: () => 0 };
  const delivery = new Delivery({ newId: () => 'fresh', onReport: (one) => reports.push(one), queue, environment });
  const copies: Record<string, unknown>[] = [];
  const review = (copy: Record<string, unknown>) => copies.push(copy) > 0;
  delivery.enqueue(result, 'https://a.example/', { consent: true, anonymous, review });
  undo.splice(0).forEach((back) => back());
  return { bodies, copies, reports };
}

describe('on a page with an old library', () => {
  const asText = function (this: unknown) {
    return String(this);
  };
  const habits: readonly [string, () => void][] = [
    ['lists have a toJSON (Prototype 1.6)', () => patch(Array.prototype, 'toJSON', asText)],
    ['all objects have a toJSON', () => patch(Object.prototype, 'toJSON', asText)],
    [
      'texts and numbers have a toJSON',
      () => [String, Number, Boolean].forEach(({ prototype }) => patch(prototype, 'toJSON', () => 'x')),
    ],
    ['all objects have more to loop over', () => patch(Object.prototype, 'extend', () => ({}))],
    ['lists have more to loop over', () => patch(Array.prototype, 'each', () => [])],
    ['map gives the list itself', () => patch(Array.prototype, 'map', asText)],
    ['reduce does not reduce', () => patch(Array.prototype, 'reduce', asText)],
    ['filter leaves nothing', () => patch(Array.prototype, 'filter', () => [])],
    ['entries are those of a list', () => patch(Object, 'entries', () => [])],
    ['keys are none', () => patch(Object, 'keys', () => [])],
    ['fromEntries gives nothing', () => patch(Object, 'fromEntries', () => ({}))],
    ['assign does nothing', () => patch(Object, 'assign', (one: object) => one)],
    ['lists cannot be walked', () => patch(Array.prototype, 'entries', () => [])],
  ];
  for (const [name, change] of habits) {
    for (const anonymous of [false, true]) {
      test(`${name}: what is sent is what was shown (${anonymous ? 'anonymous' : 'whole'})`, () => {
        const result = resultWith('r');
        change();
        const { bodies, copies } = queued(result, anonymous);
        const sent = JSON.parse(bodies[0] ?? 'null') as { readonly data: Result };
        const { answers, cells, plan, support } = result;
        assert.deepEqual(sent.data.answers, answers);
        assert.deepEqual([sent.data.cells, sent.data.plan, sent.data.support], [cells, plan, support]);
        if (!anonymous) assert.deepEqual(sent.data, JSON.parse(JSON.stringify(result)));
        assert.deepEqual(copies[0], sent);
      });
    }
  }

  const worse: readonly [string, () => void][] = [
    ['JSON.stringify writes texts of its own', () => patch(JSON, 'stringify', () => '"x"')],
    ['JSON.stringify makes no JSON', () => patch(JSON, 'stringify', asText)],
    ['JSON.parse reads something else', () => patch(JSON, 'parse', () => ({}))],
    ['JSON.parse fails', () => patch(JSON, 'parse', () => assert.fail('No JSON here'))],
  ];
  for (const [name, change] of worse) {
    test(`${name}: nothing is sent, and that is said`, async (context) => {
      context.mock.method(console, 'error', () => undefined);
      const result = resultWith('r');
      change();
      const { bodies, reports } = queued(result, false);
      await new Promise((resolve) => setImmediate(resolve));
      assert.deepEqual([bodies, reports], [[], [{ id: 'r', state: 'gave-up', reason: 'altered' }]]);
    });
  }
});

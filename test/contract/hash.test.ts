import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { builtInDefinition, assessment } from '../../src/content/index.js';
import { hashOf } from '../../src/contract/index.js';
import type { Assessment } from '../../src/engine/index.js';
import { always } from '../engine/support/runs.js';
import { definitions } from '../engine/support/arbitraries.js';
import { add, broken, drop, rename, set } from './support/change.js';
import type { Change } from './support/change.js';

const hashed = (definition: unknown) => hashOf(definition as Assessment);
const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`;

/** The same data, each object's keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('canonical JSON by RFC 8785', () => {
  const rows: [name: string, value: object, canonical: string][] = [
    ['nothing', {}, '{}'],
    ['keys in order, without spaces', { b: [1, { d: 1, c: 2 }], a: 'x' }, '{"a":"x","b":[1,{"c":2,"d":1}]}'],
    [
      'keys in the order of UTF-16',
      { '\ufb33': 1, '\u{1f600}': 2, '\u20ac': 3, '\u00f6': 4, '1': 5, '\r': 6, A: 7, a: 8 },
      '{"\\r":6,"1":5,"A":7,"a":8,"\u00f6":4,"\u20ac":3,"\u{1f600}":2,"\ufb33":1}',
    ],
    [
      'numbers as JavaScript writes them',
      { a: [1e30, 4.5, 0.002, 1e-27, -0, 1e21] },
      '{"a":[1e+30,4.5,0.002,1e-27,0,1e+21]}',
    ],
    ['texts with no more escapes than needed', { a: '€$\u000f\nA\'B"\\"/' }, '{"a":"€$\\u000f\\nA\'B\\"\\\\\\"/"}'],
    ['a key without a value is no key', { a: 1, b: undefined }, '{"a":1}'],
  ];
  for (const [name, value, canonical] of rows) {
    test(name, async () => assert.equal(await hashed(value), sha256(canonical)));
  }

  test('a known value', async () => {
    // Of the empty object, from the command line: printf '{}' | sha256sum
    const known = 'sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
    assert.equal(await hashed({ texts: {} }), known);
  });
});

describe('does not hang on', () => {
  const rows: [name: string, ...changes: Change[]][] = [
    ['a word of a text', set(['texts', 'nl', 'title'], 'Anders')],
    ['the texts', drop(['texts'])],
    ['the languages', add(['languages'], 'de')],
    ['$schema', set(['$schema'], 'assessment.json')],
  ];
  for (const [name, ...changes] of rows) {
    test(name, async () => assert.equal(await hashed(broken(...changes)), await hashed(broken())));
  }

  test('the order of keys', async () => {
    assert.equal(await hashed(turned(broken())), await hashed(broken()));
    assert.equal(await hashed(turned(assessment)), await hashOf(assessment));
  });

  test('whether the texts are there: structure and whole definition have one hash', async () => {
    assert.equal(await hashOf(await builtInDefinition()), await hashOf(assessment));
  });
});

describe('hangs on', () => {
  const rows: [name: string, change: Change][] = [
    ['the id', set(['id'], 'goof')],
    ['the version', set(['version'], '1.0.1')],
    ['a value of an option', set(['items', 1, 'options', 2, 'value'], 3)],
    ['a weight', set(['dimensions', 0, 'items', 0, 'weight'], 3)],
    ['a threshold', set(['steps', 1, 'gate', 'atLeast'], 2)],
    ['the order of items', (data) => void (data as unknown as { items: unknown[] }).items.reverse()],
    ['a key by another name', rename(['steps', 1, 'minima', 'habit'], 'spread')],
    ['a key "texts" that is not the one at the top', set(['items', 0, 'texts'], {})],
  ];
  for (const [name, change] of rows) {
    test(name, async () => assert.notEqual(await hashed(broken(change)), await hashed(broken())));
  }
});

test('its form is sha256- and 64 digits, the same at every call', async () => {
  const hash = await hashOf(assessment);
  assert.match(hash, /^sha256-[0-9a-f]{64}$/);
  assert.equal(await hashOf(assessment), hash);
});

test('without Web Crypto, as on a page without https, it is the same', async () => {
  const known: [Assessment, string][] = [];
  const some: Assessment[] = [assessment];
  always(definitions, (one) => void some.push(one), 50);
  for (const one of some) known.push([one, await hashOf(one)]);
  const { crypto } = globalThis;
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
  try {
    for (const [one, hash] of known) assert.equal(await hashOf(one), hash);
  } finally {
    Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
  }
});

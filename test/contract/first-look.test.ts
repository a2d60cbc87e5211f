import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { builtInDefinition } from '../../src/content/index.js';
import { jsonSchemas, parseDefinition } from '../../src/contract/index.js';
import { firstLook, KEYS } from '../../src/element/loading/first-look.js';
import { breaks, breakUp } from './support/break.js';
import { broken, set } from './support/change.js';
import type { Change } from './support/change.js';
import type { Data } from './support/good.js';
import { demoDefinition, goodDefinition, richDefinition } from './support/good.js';
import { HOSTILE, nested, proxyThat } from './support/hostile.js';
import { matrixDefinition } from './support/matrix.js';
import { assertNoMoreThan, walk } from './support/walk.js';
import { always, PART } from '../engine/support/runs.js';

const INSTRUMENTS = new URL('../content/instruments/', import.meta.url);
const instruments = readdirSync(INSTRUMENTS).filter((name) => name.endsWith('.json'));
const instrument = (name: string) => JSON.parse(readFileSync(new URL(name, INSTRUMENTS), 'utf8')) as Data;

const originals: [name: string, make: () => Promise<Data> | Data, runs: number][] = [
  ['the built-in', async () => JSON.parse(JSON.stringify(await builtInDefinition())) as Data, 2],
  ['the own definition of the demo', () => demoDefinition('own-definition'), 80],
  ['the good one of these tests', goodDefinition, 80],
  ['the one with all that there may be', richDefinition, 80],
  ['one with a table of questions', matrixDefinition, 80],
  ...instruments.map((name): [string, () => Data, number] => [name, () => instrument(name), 10]),
];

describe('what the first pages read of a definition', () => {
  for (const [name, make, runs] of originals) {
    test(`${name}: is there at first sight, and asks what the whole one asks`, async () => {
      const definition = await make();
      const seen = firstLook(definition, ['en']);
      const parsed = parseDefinition(definition);
      assert.ok(seen && parsed.ok);
      assertNoMoreThan(seen.assessment, parsed.value);
      walk(seen, parsed.value);
    });

    test(`${name}, broken anywhere: is fit to be shown, or waits for the contract`, async () => {
      const original = await make();
      const told = { shown: 0, waits: 0 };
      always(
        breaks,
        (ways) => {
          const definition = breakUp(original, ways);
          const seen = firstLook(definition, ['en']);
          told[seen ? 'shown' : 'waits'] += 1;
          if (seen) walk(seen, null);
        },
        runs,
      );
      // A generator that always, or never, breaks what is read would show nothing.
      if (runs * PART >= 80) assert.ok(told.shown > 5 && told.waits > 5, JSON.stringify(told));
    });
  }

  test('any JSON at all', () => {
    always(fc.jsonValue(), (value) => assert.equal(firstLook(value, ['en']), null));
  });
});

function inEachOther(levels: number): unknown {
  let condition: unknown = { item: 'size', is: ['small'] };
  for (let level = 0; level < levels; level += 1) condition = { all: [condition] };
  return condition;
}

describe('what waits for the contract', () => {
  const cases: [name: string, change: Change][] = [
    ['a kind of question that is not known', set(['items', 0, 'type'], 'matrix')],
    ['a key of a question that is not known', set(['items', 0, 'layout'], 'matrix')],
    ['a key of an option that is not known', set(['items', 0, 'options', 0, 'weight'], 2)],
    [
      'a key of a condition that is not known',
      set(['items', 2, 'askIf'], { item: 'use.often', atLeast: 1, unless: 2 }),
    ],
    ['a key of a text that is not known', set(['texts', 'en', 'items', 'size', 'note'], 'Note')],
    ['routing by a later question', set(['items', 2, 'askIf', 'item'], 'which')],
    ['routing by a score', set(['items', 2, 'askIf'], { dimension: 'habit', atLeast: 1 })],
    ['an id twice', set(['items', 1, 'id'], 'size')],
    ['a question in no section', set(['sections', 1, 'items'], [])],
    ['a language that no browser knows', set(['languages', 0], 'no language')],
    ['a text that is inherited', set(['items', 0, 'options', 0, 'id'], 'constructor')],
    ['a number that is none', set(['minutes'], NaN)],
    ['a version of the format that is not known', set(['schemaVersion'], 3)],
    ['a text that is too long', set(['texts', 'en', 'title'], 'x'.repeat(2_001))],
    ['conditions in conditions, deeper than the contract reads', set(['items', 2, 'askIf'], inEachOther(13))],
  ];
  for (const [name, change] of cases) {
    test(name, () => assert.equal(firstLook(broken(change), ['en']), null));
  }

  test('more than a browser reads in some milliseconds', () => {
    const [one] = (goodDefinition() as { items: Data[] }).items;
    const options = Array.from({ length: 300 }, () => ({ id: 'x' }));
    const items = Array.from({ length: 500 }, () => ({ ...(one as object), options }));
    assert.equal(firstLook(broken(set(['items'], items)), ['en']), null);
  });
});

describe('what does not want to be read', () => {
  for (const [name, make] of HOSTILE) {
    test(name, () => assert.equal(firstLook(make(), ['en']), null));
  }

  const conditions: Record<string, unknown>[] = [{ item: 'size', is: ['small'] }];
  // Each twice in the next: a million million in all.
  for (let level = 0; level < 40; level += 1) conditions.unshift({ all: [conditions[0], conditions[0]] });
  const circle: Record<string, unknown> = {};
  circle.all = [circle];
  const places: [name: string, value: unknown][] = [
    ['parts that are shared again and again', conditions[0]],
    ['a condition that contains itself', circle],
    ['lists in lists', nested(100_000)],
    ['a list that says it is long', { all: proxyThat('long') }],
    ['what has no end', proxyThat('endless')],
    ['what is revoked', proxyThat('revoked')],
    ['a getter that throws', Object.defineProperty({}, 'all', { get: () => assert.fail(), enumerable: true })],
  ];
  for (const [name, value] of places) {
    test(`${name}, as a condition`, () => {
      assert.equal(firstLook(broken(set(['items', 2, 'askIf'], value)), ['en']), null);
    });
    test(`${name}, as everything`, () => assert.equal(firstLook(value, ['en']), null));
  }

  test('a getter that gives something else each time is read once', () => {
    const definition = broken();
    const titles = ['Title', { no: 'text' }];
    Object.defineProperty((definition as { texts: { en: object } }).texts.en, 'title', { get: () => titles.shift() });
    const seen = firstLook(definition, ['en']);
    assert.equal(seen?.text.title, 'Title');
    assert.equal(titles.length, 1);
  });

  test('names that reach what an object inherits stay names', () => {
    const definition = JSON.parse(JSON.stringify(goodDefinition()).replaceAll('"size"', '"__proto__"')) as Data;
    const seen = firstLook(definition, ['en']);
    assert.equal(seen?.text.items.question, undefined);
    assert.equal(({} as { question?: unknown }).question, undefined);
  });
});

const format = jsonSchemas().assessment as Keywords;

/** What an object of the published format may have, at `path`: one keyword of JSON Schema after another. */
function keysAt(...path: readonly string[]): Set<string> {
  const { $ref, anyOf, properties } = path.reduce<Keywords>((node, keyword) => node[keyword] as Keywords, format);
  if ($ref) return keysAt(...$ref.split('/').slice(1));
  // Where there are alternatives, a key of any of them.
  if (anyOf) return new Set(anyOf.flatMap((_, at) => [...keysAt(...path, 'anyOf', String(at))]));
  return new Set(Object.keys(properties ?? {}));
}
interface Keywords {
  readonly $ref?: string;
  readonly anyOf?: readonly unknown[];
  readonly properties?: object;
  readonly [keyword: string]: unknown;
}

describe('the keys that are known at first sight are those of the format', () => {
  const items = ['properties', 'items', 'items'];
  const texts = ['properties', 'texts', 'additionalProperties', 'properties'];
  const formats: Record<keyof typeof KEYS, Set<string>> = {
    item: keysAt(...items),
    option: keysAt(...items, 'properties', 'options', 'items'),
    section: keysAt('properties', 'sections', 'items'),
    variant: keysAt(...items, 'properties', 'variants', 'items'),
    condition: keysAt(...items, 'properties', 'askIf'),
    itemText: keysAt(...texts, 'items', 'additionalProperties'),
    sectionText: keysAt(...texts, 'sections', 'additionalProperties'),
  };
  for (const [name, keys] of Object.entries(formats)) {
    test(name, () => assert.deepEqual(new Set(KEYS[name as keyof typeof KEYS].trim().split(' ')), keys));
  }
});

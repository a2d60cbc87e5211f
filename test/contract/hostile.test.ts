import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAnswers, parseDefinition, parseResult } from '../../src/contract/index.js';
import { add, broken, set } from './support/change.js';
import type { Data } from './support/good.js';
import { goodDefinition } from './support/good.js';
import { HOSTILE, nested, proxyThat } from './support/hostile.js';
import { assertComplete, assertIssues, issuesOf } from './support/outcome.js';
import { table } from './support/table.js';

const getter = (get: () => unknown, value: object = {}) => Object.defineProperty(value, 'x', { get, enumerable: true });
const own = (key: string) => JSON.parse(`{ "${key}": 1 }`) as Data;

describe('what is no JSON has one issue, at its place', () => {
  table([
    ['NaN', set(['minutes'], NaN), 'not-json $.minutes'],
    ['Infinity', set(['steps', 1, 'gate', 'atLeast'], -Infinity), 'not-json $.steps[1].gate.atLeast'],
    ['a bigint', set(['minutes'], 2n), 'not-json $.minutes'],
    ['a symbol', set(['id'], Symbol('id')), 'not-json $.id'],
    ['a function', set(['texts', 'en', 'title'], () => 'Title'), 'not-json $.texts.en.title'],
    ['a date', set(['minutes'], new Date(0)), 'not-json $.minutes'],
    ['a map', set(['texts', 'nl'], new Map()), 'not-json $.texts.nl'],
    ['an expression', set(['grid'], /x/), 'not-json $.grid'],
    ['an object of a class', set(['grid'], new URL('https://example.org')), 'not-json $.grid'],
    ['an object that inherits', set(['grid'], Object.create({ rows: [] })), 'not-json $.grid'],
    ['a list with a hole', set(['items', 0], undefined), 'not-json $.items[0]'],
    [
      'a getter that throws',
      set(
        ['grid'],
        getter(() => assert.fail()),
      ),
      ['not-json $.grid.x', 'missing-key $.grid.rows', 'missing-key $.grid.columns'],
    ],
    [
      'a getter in a list that throws',
      (data) => Object.defineProperty((data as Record<string, object>).items, 1, { get: () => assert.fail() }),
      'not-json $.items[1]',
    ],
    ['an object that contains itself', (data) => set(['texts', 'nl'], data)(data), 'not-json $.texts.nl'],
    [
      'a list that contains itself',
      (data) => add(['items'], (data as Record<string, Data>).items)(data),
      'not-json $.items[4]',
    ],
    ['a proxy that throws when its keys are asked', set(['texts', 'nl'], proxyThat('ownKeys')), 'not-json $.texts.nl'],
    ['a proxy that throws when its kind is asked', set(['grid'], proxyThat('getPrototypeOf')), 'not-json $.grid'],
    ['a revoked proxy', set(['grid'], proxyThat('revoked')), 'not-json $.grid'],
  ]);
});

describe('keys that reach what an object inherits', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    table([
      [`${key} of the definition`, set([key], { polluted: true }), `forbidden-key $.${key}`, /Rename/],
      [`${key} in the minima`, set(['steps', 1, 'minima'], own(key)), `forbidden-key $.steps[1].minima.${key}`],
      [`${key} as a language`, set(['texts', key], {}), `forbidden-key $.texts.${key}`],
    ]);
  }

  test('nothing is polluted', () => {
    parseDefinition(JSON.parse('{ "__proto__": { "polluted": 1 }, "texts": { "__proto__": { "polluted": 1 } } }'));
    parseAnswers({ items: [] } as never, JSON.parse('{ "__proto__": { "polluted": 1 } }'));
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });
});

describe('too much of it', () => {
  const many = (count: number, entry: unknown) => Array.from({ length: count }, () => entry);
  /** Made when they are tried: what is large would else be there for all other tests. */
  const junk: [name: string, make: () => unknown, path?: string][] = [
    ['5 MB of text in one value', () => ({ title: 'x'.repeat(5_000_000) })],
    ['5 MB of text in many', () => many(10_000, 'x'.repeat(500))],
    ['a million numbers', () => many(1_000_000, 1)],
    ['a million keys', () => Object.fromEntries(many(1_000_000, 1).map((one, index) => [`k${index}`, one]))],
    ['a list that says it is long', () => proxyThat('long')],
    ['an object that is new at every look', () => proxyThat('endless'), `$${'.more'.repeat(24)}`],
    ['lists in lists', () => nested(100_000), `$${'[0]'.repeat(24)}`],
    [
      'a condition of many levels',
      () => broken(set(['steps', 1, 'gate'], conditionOf(40))),
      `$.steps[1].gate${'.all[0]'.repeat(10)}.all`,
    ],
    ['the same list many times', () => many(300, many(300, 1))],
  ];
  for (const [name, make, path = '$'] of junk) {
    test(name, () => {
      const value = make();
      assertIssues(value, `too-large ${path}`);
      assert.equal(parseAnswers({ items: [] } as never, value).issues[0]?.code, 'too-large');
    });
  }

  const full: [string, Data][] = [
    ['items', broken(set(['items'], many(6000, { id: 'x', type: 'single', options: [] })))],
    [
      'sections',
      broken(
        set(
          ['sections'],
          Array.from({ length: 200 }, (_, at) => ({ id: `s${at}`, items: ids(200, at) })),
        ),
      ),
    ],
    ['texts', broken(set(['texts', 'en', 'rows'], Object.fromEntries(ids(40_000, 0).map((id) => [id, 'x']))))],
    ['unknown keys', Object.fromEntries(ids(40_000, 1).map((id) => [id, 1]))],
    [
      'conditions',
      broken(set(['steps', 1, 'gate'], { all: many(50, { any: many(50, { item: 'nothing', atLeast: 1 }) }) })),
    ],
  ];
  for (const [name, value] of full) {
    test(`as many ${name} as may be read are refused before anybody grows impatient`, () => {
      const begin = process.cpuUsage();
      assert.ok(issuesOf(parseDefinition(value)).length > 1);
      // It takes far less than a second, of this process: others may keep the machine busy.
      assert.ok(process.cpuUsage(begin).user < 5_000_000);
    });
  }
});

describe('nothing makes the contract throw', () => {
  const places = [
    [],
    ['items'],
    ['items', 1],
    ['items', 1, 'options'],
    ['steps', 1, 'gate'],
    ['texts'],
    ['texts', 'en', 'items'],
  ];
  for (const [name, make] of HOSTILE) {
    test(name, () => {
      for (const path of places) {
        const definition: unknown = path.length === 0 ? make() : broken(set(path, make()));
        const outcome = parseDefinition(definition);
        if (!outcome.ok) outcome.issues.forEach(assertComplete);
      }
      const definition = parseDefinition(goodDefinition());
      assert.ok(definition.ok);
      for (const answers of [make(), { size: make() }, { which: [make()] }]) {
        parseAnswers(definition.value, answers).issues.forEach(assertComplete);
      }
      assert.equal(parseResult(make()).ok, false);
    });
  }
});

function conditionOf(levels: number): Data {
  return levels === 0 ? { item: 'use', atLeast: 1 } : { all: [conditionOf(levels - 1)] };
}

function ids(count: number, seed: number): string[] {
  return Array.from({ length: count }, (_, index) => `id-${seed}-${index}`);
}

/** Definitions that a scan cannot be made of, and where each is wrong. */
import { small } from './small.js';
import type { LooseDefinition } from './small.js';

const spoilt = (change: (definition: LooseDefinition) => void): unknown => small(change);

/** The first item of the small definition, to be spoilt. */
const first = (definition: LooseDefinition) => definition.items[0] ?? {};

/** Title, definition, and the path that the error names. */
export const HOSTILE: readonly [string, unknown, string][] = [
  ['text', 'coffee', '$'],
  ['a number', 7, '$'],
  ['a list', [], '$'],
  ['an empty object', {}, '$'],
  ['a function', () => small(), '$'],
  ['a wrong type', spoilt((it) => Object.assign(it, { items: 'many' })), '$.items'],
  ['an item that is null', spoilt((it) => Object.assign(it.items, { 0: null })), '$.items[0]'],
  [
    'an unknown reference',
    spoilt((it) => Object.assign(it.items[1] ?? {}, { askIf: { item: 'tea', atLeast: 1 } })),
    '$.items[1].askIf.item',
  ],
  ['a duplicate id', spoilt((it) => Object.assign(it.items[1] ?? {}, { id: 'coffee.how-often' })), '$.items[1].id'],
  [
    'an unreachable gate',
    spoilt((it) => Object.assign(it.steps[1] ?? {}, { gate: { item: 'coffee.how-often', atLeast: 9 } })),
    '$.steps[1].gate',
  ],
  [
    'a missing text',
    spoilt((it) => delete it.texts.en.items['coffee.how-often']?.options.daily),
    "$.texts.en.items['coffee.how-often'].options",
  ],
  ['an unknown key', spoilt((it) => Object.assign(first(it), { onclick: 'alert(1)' })), '$.items[0]'],
  [
    '__proto__',
    spoilt((it) => Object.assign(it.items, { 0: JSON.parse('{"__proto__":{"polluted":true}}') as unknown })),
    '$.items[0].__proto__',
  ],
  ['constructor', spoilt((it) => Object.assign(it.texts, { constructor: it.texts.en })), '$.texts.constructor'],
  ['5 MB of text', spoilt((it) => Object.assign(it.texts.en, { title: 'x'.repeat(5_000_000) })), '$'],
  ['a million items', spoilt((it) => Object.assign(it, { items: new Array(1_000_000).fill(it.items[0]) })), '$'],
  ['an object that contains itself', circular(), '$.items[0].self'],
  ['a property that throws', throwing(), '$.items'],
];

/** What an address may answer in place of a definition: the code and path of the error, and words of its message. */
export const ANSWERS: readonly [string, () => Response | Promise<Response>, string, string, RegExp][] = [
  ['404', () => new Response('Not found', { status: 404 }), 'load-failed', '/one.json', /404/],
  ['500', () => new Response('{}', { status: 500 }), 'load-failed', '/one.json', /500/],
  [
    'no connection',
    () => Promise.reject(new TypeError('Failed to fetch')),
    'load-failed',
    '/one.json',
    /Failed to fetch/,
  ],
  ['an answer that breaks off', () => new Response(brokenOff()), 'load-failed', '/one.json', /gone/],
  ['nothing', () => new Response(''), 'assessment-invalid', '$', /JSON/],
  ['HTML', () => new Response('<!doctype html><p>Hello</p>'), 'assessment-invalid', '$', /JSON/],
  ['JSON with a comma too many', () => new Response('{"id": "a",}'), 'assessment-invalid', '$', /JSON/],
  ['JSON of something else', () => Response.json({ hello: 'there' }), 'assessment-invalid', '$', /./],
  ['5 MB of junk', () => new Response('{"id": "'.padEnd(5_000_000, 'x')), 'load-failed', '/one.json', /longer than/],
  ['a stream without an end', () => new Response(endless()), 'load-failed', '/one.json', /longer than/],
];

function circular(): unknown {
  const definition = small() as unknown as LooseDefinition;
  Object.assign(first(definition), { self: first(definition) });
  return definition;
}

function throwing(): unknown {
  return Object.defineProperty(small(), 'items', {
    enumerable: true,
    get: () => {
      throw new Error('Not for you');
    },
  });
}

function brokenOff(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
}

function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)) });
}

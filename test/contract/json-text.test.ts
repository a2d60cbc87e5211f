import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseDefinitionJson } from '../../src/contract/index.js';
import { firstMistake } from '../../src/contract/json-mistake.js';
import { always } from '../engine/support/runs.js';
import { demoText } from './support/good.js';
import { inShort, issuesOf } from './support/outcome.js';

/** The mistake, and what is found where. */
const mistakes: [name: string, text: string, found: string][] = [
  ['nothing', '', 'the end of the text at line 1, column 1'],
  ['empty lines only', '\n\n ', 'the end of the text at line 3, column 2'],
  ['a bracket that stays open', '{ "id": 1', 'the end of the text at line 1, column 10'],
  ['a comma too many in an object', '{\n  "id": 1,\n}', '"}" at line 3, column 1'],
  ['a comma too many in a list', '[1, ]', '"]" at line 1, column 5'],
  ['a comma too few', '{\n  "id": 1\n  "version": 2\n}', '"\\"" at line 3, column 3'],
  ['a colon too few', '{ "id" 1 }', '"1" at line 1, column 8'],
  ['the wrong bracket', '{ "id": [1} }', '"}" at line 1, column 11'],
  ['a key without quotes', '{ id: 1 }', '"i" at line 1, column 3'],
  ['a number as key', '{ 1: 1 }', '"1" at line 1, column 3'],
  ['single quotes', "{ 'id': 1 }", `"'" at line 1, column 3`],
  ['curly quotes', '{ “id”: 1 }', '"“" at line 1, column 3'],
  ['a comment', '{\r\n  // the id\r\n  "id": 1 }', '"/" at line 2, column 3'],
  ['a word that is no value', '{ "id": True }', '"T" at line 1, column 9'],
  ['undefined', 'undefined', '"u" at line 1, column 1'],
  ['NaN', '[NaN]', '"N" at line 1, column 2'],
  ['a number with a plus', '[+1]', '"+" at line 1, column 2'],
  ['a number from 0', '[01]', '"1" at line 1, column 3'],
  ['a line break in a text', '["a\nb"]', '"\\n" at line 1, column 4'],
  ['a backslash in a text', '["C:\\x"]', '"\\\\" at line 1, column 5'],
  ['a text without an end', '["a', 'the end of the text at line 1, column 4'],
  ['a second value', '{}\n{}', '"{" at line 2, column 1'],
  ['a byte order mark', '\ufeff{}', '"\\u{feff}" at line 1, column 1'],
];

describe('a mistake in JSON text has a line and a column', () => {
  for (const [name, text, found] of mistakes) {
    test(`${name}: ${found}`, () => {
      const [issue, ...more] = issuesOf(parseDefinitionJson(text));
      assert.deepEqual([issue?.code, issue?.path, issue?.found, more], ['not-json', '$', found, []]);
    });
  }
});

describe('where a text stops being JSON', () => {
  test('is where JSON.parse stops, however a text is broken', () => {
    const own = demoText('own-definition');
    const cuts = fc.record({
      at: fc.nat(own.length),
      length: fc.nat(3),
      instead: fc.constantFrom('', ' ', '"', ',', ':', '{', ']', '\\', '-', 'e', '0', '.', 'null', '\n', '\t'),
    });
    always(cuts, ({ at, length, instead }) => {
      const text = own.slice(0, at) + instead + own.slice(at + length);
      const place = placeByParser(text);
      if (place === 'none') assert.ok(parseDefinitionJson(text).ok || parsesToIssues(text));
      else if (place !== 'unsaid')
        assert.ok(Math.abs(firstMistake(text) - place) <= 4, `${firstMistake(text)} ${place}`);
    });
  });

  test('is nowhere in what JSON.stringify wrote', () => {
    always(fc.json(), (text) => assert.equal(firstMistake(text), text.length), 500);
  });

  const long: [string, string][] = [
    ['brackets', '['.repeat(900_000)],
    ['letters', `"${'a'.repeat(900_000)}`],
    ['escapes', `"${'\\n'.repeat(450_000)}`],
  ];
  for (const [name, text] of long) {
    test(`is found behind 900 000 characters: ${name}`, () => assert.equal(firstMistake(text), text.length));
  }
});

test('a text of a million characters may be read, one more may not', () => {
  const padded = (length: number) => demoText('own-definition').padEnd(length);
  assert.ok(parseDefinitionJson(padded(1_000_000)).ok);
  assert.deepEqual(inShort(issuesOf(parseDefinitionJson(padded(1_000_001)))), ['too-large $']);
});

for (const [name, value] of [
  ['nothing', undefined],
  ['null', null],
  ['an object', {}],
] as const) {
  test(`${name} instead of text`, () => {
    assert.deepEqual(inShort(issuesOf(parseDefinitionJson(value as never))), ['wrong-type $']);
  });
}

function parsesToIssues(text: string): boolean {
  return issuesOf(parseDefinitionJson(text)).every(({ code }) => code !== 'not-json');
}

/** V8 says a position in some of its messages. */
function placeByParser(text: string): number | 'none' | 'unsaid' {
  try {
    JSON.parse(text);
    return 'none';
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return position === undefined ? 'unsaid' : Number(position);
  }
}

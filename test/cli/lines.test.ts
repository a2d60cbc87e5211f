import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linesOf, LONGEST } from '../../src/cli/input/lines.js';
import { input } from './support/streams.js';

/** Numbers and texts; why a line was refused stands in the place of its text. */
async function readIn(...pieces: readonly (string | Uint8Array)[]): Promise<[number, string][]> {
  const lines: [number, string][] = [];
  for await (const { number, text } of linesOf(input(...pieces))) {
    lines.push([number, typeof text === 'string' ? text : text.refused]);
  }
  return lines;
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const long = 'x'.repeat(LONGEST);

const rows: [name: string, pieces: (string | Uint8Array)[], expected: [number, string][]][] = [
  ['nothing', [], []],
  ['a line', ['a\n'], [[1, 'a']]],
  [
    'a last line without an end',
    ['a\nb'],
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  ['a last line without an end, alone', ['a'], [[1, 'a']]],
  [
    'ends of Windows',
    ['a\r\nb\r\n'],
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'an end of Windows in two chunks',
    ['a\r', '\nb'],
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'empty lines are counted and left out',
    ['\n\na\n \t\n\r\nb\n\n'],
    [
      [3, 'a'],
      [6, 'b'],
    ],
  ],
  ['spaces around', ['  a b \t\n'], [[1, 'a b']]],
  [
    'a line in many chunks',
    ['a', 'b', '', 'c\nd', 'e'],
    [
      [1, 'abc'],
      [2, 'de'],
    ],
  ],
  [
    'many lines in a chunk',
    ['a\nb\nc\nd'],
    [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ],
  ],
  [
    'a mark at the beginning',
    [bytes(0xef, 0xbb, 0xbf), 'a\nb'],
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  ['a mark in two chunks', [bytes(0xef, 0xbb), bytes(0xbf), 'a'], [[1, 'a']]],
  ['a mark alone', [bytes(0xef, 0xbb, 0xbf)], []],
  ['separators of Unicode end no line', ['a\u2028b\u2029c\n'], [[1, 'a\u2028b\u2029c']]],
  [
    'Latin-1 in one of three lines',
    ['a\n', bytes(0x63, 0x61, 0x66, 0xe9, 0x0a), 'b\n'],
    [
      [1, 'a'],
      [2, 'not-utf-8'],
      [3, 'b'],
    ],
  ],
  [
    'half a character at the end',
    ['a\n', bytes(0xe2, 0x82)],
    [
      [1, 'a'],
      [2, 'not-utf-8'],
    ],
  ],
  [
    'as long as may be',
    [`${long}\nb`],
    [
      [1, long],
      [2, 'b'],
    ],
  ],
  [
    'too long by one',
    [`${long}x\nb`],
    [
      [1, 'too-long'],
      [2, 'b'],
    ],
  ],
  [
    'too long, in chunks, and the last',
    ['a\n', long, long, 'x'],
    [
      [1, 'a'],
      [2, 'too-long'],
    ],
  ],
  [
    'too long, twice',
    [long, 'x\n', long, long, '\nb'],
    [
      [1, 'too-long'],
      [2, 'too-long'],
      [3, 'b'],
    ],
  ],
];

describe('lines of a stream', () => {
  for (const [name, pieces, expected] of rows) {
    test(name, async () => assert.deepEqual(await readIn(...pieces), expected));
  }

  test('characters cut anywhere', async () => {
    const text = 'é\n€ ½\r\n😀 ligt\n';
    const whole = Buffer.from(text);
    for (let cut = 0; cut <= whole.length; cut++) {
      const lines = await readIn(whole.subarray(0, cut), whole.subarray(cut));
      assert.deepEqual(
        lines,
        [
          [1, 'é'],
          [2, '€ ½'],
          [3, '😀 ligt'],
        ],
        `after ${cut} bytes`,
      );
    }
    assert.equal((await readIn(...Array.from(whole, (byte) => bytes(byte)))).length, 3);
  });
});

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { calledOn, command, processOn, summary } from './support/command.js';
import { definition, single } from '../engine/support/definitions.js';
import { withWords } from '../engine/support/golden.js';
import { jsonLines, tempFiles } from './support/made.js';

const idle = definition({
  items: [single('q', [0, 1])],
  gates: [{ all: [{ item: 'q', atLeast: 0 }] }, { item: 'q', atLeast: 1 }],
});
const file = tempFiles({
  'text.json': 'no JSON',
  'kind.json': '{"series":[]}',
  'idle.json': JSON.stringify(withWords(idle)),
});
const GOOD = { 'use.frequency': 'weekly' };

/** Arguments, the exit status, and what is told on standard output and standard error; nothing where it is left out. */
const calls: [args: string[], status: number, out: RegExp, err?: RegExp][] = [
  [['--help'], 0, /validate .*score .*verify .*Examples:\n.*JSON Lines.*Exit status:\n {2}0 .*\n {2}1 .*\n {2}2 /s],
  [['validate', '--help'], 0, /<file>.*support-src.*benchmark-src.*Examples:.*Exit status:/s],
  [['score', '--help'], 0, /Input: .*"use\.frequency".*"answers".*Output: .*Examples:.*Exit status:/s],
  [['verify', '--help'], 0, /Input: .*Output: .*"unchecked".*Examples:.*Exit status:/s],
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  [[], 2, /^$/, /Usage: /],
  [['valdate'], 2, /^$/, /unknown command 'valdate'\n\(Did you mean validate\?\)\n\(--help /],
  [['validate'], 2, /^$/, /missing required argument 'file'\n\(--help /],
  [['validate', 'demo/no-such-file.json'], 2, /^$/, /^demo\/no-such-file\.json: There is no such file\./],
  [['validate', '--kind', 'scan', 'x'], 2, /^$/, /Allowed choices are assessment, support, benchmark\./],
  [['validate', file('text.json')], 1, /^$/, /text\.json: Expected JSON, found "n" at line 1, column 1\./],
  [['validate', file('kind.json')], 1, /^$/, /kind\.json \$\.series: Expected at least 1 entry/],
  [
    ['validate', '-k', 'support', file('kind.json')],
    1,
    /^$/,
    /kind\.json \$\.entries: Expected a list, found nothing\./,
  ],
  [
    ['validate', 'demo/own-definition.json'],
    0,
    /^demo\/own-definition\.json: assessment backup-check 1\.0\.0 \(sha256-[0-9a-f]{64}\) is in order\.\n {2}Its format is version 1\. Add `"schemaVersion": 2` .*nothing else changes.*\n$/,
  ],
  [
    ['validate', 'demo/support.json'],
    0,
    /^demo\/support\.json: support file demo-association 1\.0\.0 is in order\.\n$/,
  ],
  [['validate', 'demo/benchmark.json'], 0, /: benchmark file demo-members 1\.0\.0 is in order\.\n$/],
  [
    ['validate', 'demo/broken-definition.json'],
    1,
    /^$/,
    /^demo\/broken-definition\.json \$\.items\[1\]\.askIf\.item: .*\n.*\n$/,
  ],
  [
    ['validate', file('idle.json')],
    0,
    /is in order\./,
    /idle\.json: warning \$\.steps\[1\]\.gate\.all\[0\]\.atLeast: .* \[never-matters\]\n$/,
  ],
  [['validate', '--strict', file('idle.json')], 1, /^$/, /\[never-matters\]\n$/],
  [['validate', 'demo/support.json', '-a', 'demo/own-definition.json'], 1, /^$/, /\$\.entries\[0\]\.form: /],
  [['score', '--at', 'noon'], 2, /^$/, /'--at <time>' argument 'noon' is invalid\. Expected a time such as /],
  [['score', '--only', 'step,sells'], 2, /^$/, /"sells" is none of step, cells, /],
  [['score', '--to', 'pdf'], 2, /^$/, /Allowed choices are json, csv, xlsx\./],
  [
    ['score', '--to', 'csv', '--labels', 'it'],
    2,
    /^$/,
    /^There are no texts in "it"\. There are some in en, nl, de, fr\.\n$/,
  ],
  [['score', '-l', 'Dutch'], 2, /^$/, /'-l, --language <tag>' argument 'Dutch' is invalid\. Expected a language tag/],
  [['score', '-a', 'demo/broken-definition.json'], 2, /^$/, /broken-definition\.json \$\.items/],
  [['score'], 1, /^$/, /^standard input: There is nothing in it\. Write one JSON value on each line\.\n$/],
  [['verify', '-'], 1, /^$/, /^standard input: There is nothing in it\./],
  [['validate', '-'], 1, /^$/, /^standard input: Expected JSON, found the end of the text/],
  [['score', 'demo'], 2, /^$/, /^demo: This is a folder\. Name a file in it\.\n$/],
  [['verify', 'no-such-file'], 2, /^$/, /^no-such-file: There is no such file\./],
  [['score', 'one', 'two'], 2, /^$/, /^one: There is no such file\. .*\ntwo: There is no such file\. .*\n$/],
  [
    ['validate', 'demo/support.json', 'no-such-file', 'demo/benchmark.json'],
    2,
    /support\.json: .* is in order\.\n.*benchmark\.json: .* is in order\.\n$/,
    /^no-such-file: There is no such file\. .*\n$/,
  ],
  [
    ['validate', 'demo/broken-definition.json', 'demo/support.json'],
    1,
    /support\.json: .* in order/,
    /unknown-reference/,
  ],
];

describe('a call', () => {
  for (const [args, status, out, err = /^$/] of calls) {
    test(`${['ai-maturity-scan', ...args.map((arg) => arg.split(/[\\/]/).at(-1))].join(' ')}: status ${status}`, async () => {
      const ended = await calledOn('', ...args);
      assert.match(ended.err, err);
      assert.match(ended.out, out);
      assert.equal(ended.status, status);
    });
  }
});

describe('lines', () => {
  test('good and bad ones together: the good ones are put out, and the status is 1', async () => {
    const { err, out, status } = await calledOn(`${jsonLines([GOOD])}bad\n\n${jsonLines([GOOD])}`, 'score', '-l', 'nl');
    assert.deepEqual([status, out.split('\n').length], [1, 3]);
    assert.match(err, /^line 2: Expected JSON, .*\n3 read: 2 good, 1 refused, 0 with a warning\.\n$/);
  });

  test('a result that was tampered with gives status 1', async () => {
    const { out } = await calledOn(jsonLines([GOOD]), 'score');
    const { err, status } = await calledOn(out.replace('"low":2', '"low":3'), 'verify');
    assert.equal(status, 1);
    assert.match(
      err,
      /^line 1 \$\.step\.low: Expected 2, found 3\. .*\n1 read: 0 good, 1 refused, 0 with a warning\.\n$/,
    );
  });
});

describe('as a process', () => {
  test('what score puts out, verify accepts', async () => {
    const scored = await processOn(jsonLines([GOOD, {}]), 'score', '--at', '2026-01-31T12:00:00Z');
    assert.deepEqual([scored.status, scored.err], [0, summary(2)]);
    assert.match(scored.out, /"completedAt":"2026-01-31T12:00:00Z"/);
    const { err, out, status } = await processOn(scored.out, 'verify');
    assert.deepEqual([status, err, out.match(/"ok":true/g)?.length], [0, summary(2), 2]);
  });

  test('its status says that a line was bad', async () => {
    assert.equal((await processOn('bad', 'score')).status, 1);
  });

  test('a folder as standard input is an error', async () => {
    const folder = openSync('demo', 'r');
    const child = command(['score'], folder);
    const [told, [status]] = (await Promise.all([text(child.stderr), once(child, 'close')])) as [string, [number]];
    closeSync(folder);
    assert.deepEqual([status, told], [2, 'standard input: This is a folder. Name a file in it.\n']);
  });

  test('its status says that the call was wrong', async () => {
    assert.equal((await processOn('', 'scroe')).status, 2);
  });

  test('a reader that has seen enough ends it in peace', async () => {
    const child = command(['score']);
    child.stdin.on('error', () => undefined);
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.write(jsonLines(Array.from({ length: 2000 }, () => GOOD)));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'close')) as [number | null];
    assert.deepEqual([status, Buffer.concat(errors).toString()], [0, '']);
  });
});

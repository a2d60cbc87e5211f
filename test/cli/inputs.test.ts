import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { describe, test } from 'node:test';
import { ENDLESS, linesOf } from '../../src/cli/input/lines.js';
import { runCommand } from '../../src/cli/program.js';
import { demoText } from '../contract/support/good.js';
import { calledOn, command, summary } from './support/command.js';
import { jsonLines, tempFiles } from './support/made.js';
import { input, Kept } from './support/streams.js';

const LINES = jsonLines([
  { id: 'café', answers: { 'use.frequency': 'weekly' } },
  { id: 'b', answers: {} },
]);
const le = (text: string, mark = '\ufeff') => Buffer.from(mark + text, 'utf16le');
const be = (text: string, mark = '\ufeff') => le(text, mark).swap16();

/** Little end first, four bytes a character. */
const utf32 = (text: string) => Buffer.from(Uint32Array.from(Buffer.from(text, 'latin1')).buffer);

/** How shells and editors save the same lines. */
const encodings: [name: string, bytes: Buffer][] = [
  ['UTF-8', Buffer.from(LINES)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${LINES}`)],
  ['UTF-16, little end first, with a mark (PowerShell 5)', le(LINES)],
  ['UTF-16, big end first, with a mark', be(LINES)],
  ['UTF-16, little end first', le(LINES, '')],
  ['UTF-16, big end first', be(LINES, '')],
  ['UTF-16 with line ends of Windows', le(LINES.replaceAll('\n', '\r\n'))],
];
const file = tempFiles({
  'answers.ndjson': LINES,
  'empty.ndjson': '',
  'blank.ndjson': ' \n\r\n\n',
  'wide.json': le(demoText('support')),
  'other.ndjson': Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]),
  'wide-le.ndjson': Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32(LINES)]),
  'wide-bare.ndjson': utf32(LINES),
  'odd.ndjson': le(LINES).subarray(0, -1),
});

async function binary(bytes: Uint8Array, ...args: readonly string[]) {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const status = await runCommand(args, { stdin: input(bytes), stdout, stderr });
  return { status, out: stdout.text, err: stderr.text };
}

const idsIn = (out: string) =>
  out.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { id: string }).id]));

describe('an input may be named or piped', () => {
  test('score and verify read a file, which stands before each line that is told', async () => {
    const scored = await calledOn('', 'score', file('answers.ndjson'));
    assert.deepEqual([scored.status, scored.err, idsIn(scored.out)], [0, summary(2), ['café', 'b']]);
    const bad = tempFiles({ 'bad.ndjson': '{}\nx' })('bad.ndjson');
    const { err } = await calledOn('', 'verify', bad);
    assert.match(err, /bad\.ndjson line 1 \$\.schemaVersion: .*bad\.ndjson line 2: Expected JSON/s);
  });

  test('- is standard input', async () => {
    assert.deepEqual(idsIn((await calledOn(LINES, 'score', '-')).out), ['café', 'b']);
    assert.match((await calledOn(demoText('support'), 'validate', '-')).out, /^standard input: support file /);
  });

  for (const name of ['empty.ndjson', 'blank.ndjson']) {
    test(`${name}: nothing to do is an error`, async () => {
      for (const command of ['score', 'verify']) {
        const { err, out, status } = await calledOn('', command, file(name));
        assert.deepEqual([status, out], [1, '']);
        assert.match(err, /ndjson: There is nothing in it\./);
      }
    });
  }
});

describe('encodings', () => {
  for (const [name, bytes] of encodings) {
    test(name, async () => {
      const { err, out, status } = await binary(bytes, 'score');
      assert.deepEqual([status, err, idsIn(out)], [0, summary(2), ['café', 'b']]);
      const cut: string[] = [];
      for await (const { text } of linesOf(input(...Array.from(bytes, (byte) => Buffer.of(byte)))))
        cut.push(typeof text === 'string' ? text : text.refused);
      assert.deepEqual(cut, LINES.trim().split('\n'));
    });
  }

  test('what comes out is ASCII, which no shell changes', async () => {
    assert.match((await calledOn(LINES, 'score')).out, /^[\x20-\x7e\n]+$/);
  });

  test('a whole file in UTF-16', async () => {
    assert.equal((await calledOn('', 'validate', file('wide.json'))).status, 0);
  });

  const NOT_TEXT = /^[^\n]*: This is not text in UTF-8 or UTF-16\. Save it as UTF-8\.\n$/;
  const unreadable: [name: string, file: string, said: RegExp][] = [
    [
      'UTF-32',
      'other.ndjson',
      /^.*other\.ndjson( line 1)?: [^\n]*\n(1 read: 0 good, 1 refused, 0 with a warning\.\n)?$/,
    ],
    ['UTF-32, little end first', 'wide-le.ndjson', NOT_TEXT],
    ['UTF-32, little end first, without a mark', 'wide-bare.ndjson', NOT_TEXT],
    ['half a character of UTF-16', 'odd.ndjson', /^.*odd\.ndjson: This is not text in UTF-8\. Save it as UTF-8\.\n$/],
  ];
  for (const [name, it, said] of unreadable) {
    test(`${name}: one message`, async () => {
      const { err, status } = await calledOn('', 'score', file(it));
      assert.notEqual(status, 0);
      assert.match(err, said);
    });
  }

  test('zeros without an end: one message, at once', async () => {
    const zeros = Readable.from(endless(Buffer.alloc(65_536)), { objectMode: false });
    const [stdout, stderr] = [new Kept(), new Kept()];
    const status = await runCommand(['verify'], { stdin: zeros, stdout, stderr });
    assert.deepEqual(
      [status, stderr.text],
      [2, 'standard input: This is not text in UTF-8 or UTF-16. Save it as UTF-8.\n'],
    );
  });
});

async function* endless(chunk: Buffer) {
  for (;;) yield await Promise.resolve(chunk);
}

describe('an input without an end', () => {
  test('validate stops at its limit, says so, and lets go of the input', async () => {
    const stream = Readable.from(endless(Buffer.alloc(65_536, '[')), { objectMode: false });
    const [stdout, stderr] = [new Kept(), new Kept()];
    const closed = new Promise((resolve) => stream.once('close', resolve));
    assert.equal(await runCommand(['validate', '-'], { stdin: stream, stdout, stderr }), 1);
    assert.match(
      stderr.text,
      /^standard input: Expected at most 1000000 characters, found more than \d+ bytes\. The rest was not read\./,
    );
    await closed;
  });

  test('score stops in a line that goes on for ever, and keeps none of it', async () => {
    const stream = Readable.from(endless(Buffer.alloc(16_777_216, 'x')), { objectMode: false });
    const seen: unknown[] = [];
    for await (const { bytes, text } of linesOf(stream)) seen.push(text, bytes > ENDLESS);
    assert.deepEqual(seen, [{ refused: 'endless' }, true]);
  });

  test('the process ends, though its input does not', async () => {
    const child = command(['validate', '-']);
    const closed = once(child, 'close');
    const chunk = Buffer.alloc(65_536, '[');
    const feed = () => child.stdin.writable && child.stdin.write(chunk, feed);
    child.stdin.on('error', () => undefined);
    feed();
    assert.deepEqual((await closed)[0], 1);
  });
});

describe('twice the same', () => {
  const keys: [text: string, path: string, column: number][] = [
    ['{"use.frequency":"weekly","use.frequency":"daily"}', "$['use.frequency']", 27],
    ['{"id":"a","answers":{"use.frequency":"weekly","use.\\u0066requency":"daily"}}', "$.answers['use.frequency']", 47],
    ['{"a":[{},{"b":"{\\"b\\":1","b" : 2}]}', '$.a[1].b', 26],
  ];
  for (const [text, path, column] of keys) {
    test(`a key in ${text}`, async () => {
      const { err, out, status } = await calledOn(text, 'score');
      assert.deepEqual([status, out], [1, '']);
      const [first = ''] = err.split('\n');
      assert.ok(
        first.startsWith(`line 1 ${path}: Expected each key once, found a second one at column ${column}. `),
        first,
      );
    });
  }

  test('a key in a file to validate, with line and column, beside all else that is wrong', async () => {
    const text = demoText('own-definition').replace('"minutes": 1,', '"minutes": 1,\n  "minutes": 99999,');
    const { err, status } = await calledOn(text, 'validate', '-');
    assert.equal(status, 1);
    assert.match(
      err,
      /^standard input \$\.minutes: Expected each key once, found a second one at line 7, column 3\. .*\[duplicate-key\]$/m,
    );
    assert.match(err, /^standard input \$\.minutes: Expected at most /m);
  });

  test('the same key in two objects is no mistake', async () => {
    assert.equal((await calledOn(demoText('own-definition'), 'validate', '-')).status, 0);
  });

  test('an id on two lines: the second is told with the line of the first, and is not scored', async () => {
    const { err, out, status } = await calledOn(`${LINES}\n${LINES}`, 'score');
    assert.deepEqual([status, idsIn(out)], [1, ['café', 'b']]);
    assert.match(err, /^line 4 \$\.id: Expected an id of its own, found "café", that of line 1\. .*\[duplicate-id\]$/m);
  });

  test('a million levels, and a million keys, are looked through', async () => {
    const deep = `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`;
    const wide = `{${Array.from({ length: 60_000 }, (_, at) => `"k${at}":${at}`).join()},"k7":1}`;
    assert.match((await calledOn(deep, 'score')).err, /^line 1 .*\[too-large\]$/m);
    assert.match((await calledOn(wide, 'score')).err, /^line 1 \$\.k7: Expected each key once/);
  });
});

test('a result that would end before its start is not made', async () => {
  const times = { startedAt: '2026-02-01T00:00:00Z', completedAt: '2026-01-31T12:00:00.5Z' };
  const { err, out, status } = await calledOn(jsonLines([{ ...times, answers: {} }]), 'score');
  assert.deepEqual([status, out], [1, '']);
  assert.match(err, /^line 1 \$\.startedAt: Expected a time up to the end, 2026-01-31T12:00:00\.5Z, found /);
  const other = await calledOn(
    jsonLines([{ startedAt: times.startedAt, answers: {} }]),
    'score',
    '--at',
    '2026-01-01T00:00:00Z',
  );
  assert.match(other.err, /^line 1 \$\.startedAt: /);
  const close = { startedAt: '2026-01-31T12:00:00.0002Z', completedAt: '2026-01-31T12:00:00.0001Z' };
  assert.match((await calledOn(jsonLines([{ ...close, answers: {} }]), 'score')).err, /^line 1 \$\.startedAt: /);
});

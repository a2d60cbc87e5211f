import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '../../src/contract/index.js';
import { kindOf } from '../../src/editor/files/kind.js';
import type { Kind } from '../../src/editor/files/kind.js';
import type { Read } from '../../src/editor/files/problem.js';
import { readScan } from '../../src/editor/files/read-scan.js';
import { readText } from '../../src/editor/files/read-text.js';
import { fromCsv } from '../../src/editor/texts/csv.js';
import { takenIn } from '../../src/editor/texts/take-in.js';
import { fromXliff, toXliff } from '../../src/editor/texts/xliff.js';
import { takingIn } from '../../src/editor/try-out/examples.js';
import { MOST_FIRMS, storedIn } from '../../src/editor/try-out/stored.js';
import { after, draftOf, FILES, refusals, taken } from './support/documents.js';

const MOST = 1000;
const read = (bytes: string | readonly number[]) =>
  readText(new Blob([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)]), MOST);
/** `{"a": "é"}` on two lines. */
const utf8 = [...new TextEncoder().encode('{"a":\n"é"}')];
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (isLittle: boolean) => [
  ...(isLittle ? [0xff, 0xfe] : [0xfe, 0xff]),
  ...[...latin1('key,é')].flatMap((one) => (isLittle ? [one, 0] : [0, one])),
];

describe('the bytes of a file', () => {
  const good: [title: string, bytes: string | readonly number[], text: string][] = [
    ['UTF-8', utf8, '{"a":\n"é"}'],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...utf8], '{"a":\n"é"}'],
    ['UTF-16 as Windows writes it', utf16(true), 'key,é'],
    ['UTF-16 the other way round', utf16(false), 'key,é'],
    ['as many characters as may be', '€'.repeat(MOST), '€'.repeat(MOST)],
  ];
  for (const [title, bytes, text] of good)
    test(`${title}: read`, async () => assert.equal(taken(await read(bytes)), text));

  const bad: [title: string, bytes: string | readonly number[], told: string][] = [
    ['none', '', 'empty'],
    ['spaces alone', ' \n\t\n', 'empty'],
    ['one character too many', 'a'.repeat(MOST + 1), 'too-long'],
    ['far too many', 'a'.repeat(3 * MOST + 1), 'too-long'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], 'not-text'],
    ['a document of Excel', [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0], 'not-text'],
    ['UTF-16 without a mark', utf16(true).slice(2), 'not-text'],
    ['Windows-1252', [...latin1('key,nl\n/title,Café\n')], 'not-utf-8 at line 2'],
    ['cut off within a character', utf8.slice(0, 8), 'cut-off at line 2'],
  ];
  for (const [title, bytes, told] of bad)
    test(`${title}: ${told}`, async () => assert.deepEqual(refusals(await read(bytes)), [told]));

  test('that the browser may not read', async () => {
    const gone = Object.assign(new Blob(['a']), { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) });
    assert.deepEqual(refusals(await readText(gone, MOST)), ['unreadable']);
  });
});

describe('of which kind a file is', () => {
  const kinds: [text: string, kind: Kind | null][] = [
    [FILES.demo ?? '', 'scan'],
    ['{"entries": []}', 'offers'],
    ['{"answers": {}}\n{"answers": {}}', 'answers'],
    ['[{"q1": "a2"}]', 'answers'],
    ['{"q1": "a2"}', null],
    ['\n<xliff/>', 'xml'],
    ['"key";"nl"\n', 'table'],
    ['{"__proto__": {"items": []}}', null],
    ['Dear all', null],
  ];
  for (const [text, kind] of kinds)
    test(`${JSON.stringify(text.slice(0, 30))}: ${kind ?? 'any'}`, () => assert.equal(kindOf(text), kind));
});

describe('a file that is refused, with the place', () => {
  const draft = draftOf('bands');
  const parsed = parseDefinition(draft);
  const definition = parsed.ok ? parsed.value : assert.fail();
  const [{ id, options } = assert.fail()] = definition.items;
  const answers = { [id]: options[0]?.id ?? assert.fail() };
  const line = `${JSON.stringify({ answers })}\n`;
  const full = Array.from({ length: 500 }, (_, at) => ({ id: `e${at}`, answers, step: null }));
  const filled = after(draft, { type: 'set', path: ['$beside', 'examples'], value: full });
  const xliff = toXliff(draftOf('demo'), 'en', 'nl');
  const take = (csv: string) => takenIn(draft, taken(fromCsv(csv)));

  const cases: [title: string, read: () => Read<unknown>, told: string[]][] = [
    ['a scan cut in half', () => readScan((FILES.demo ?? '').slice(0, 200)), ['cut-off at line 10']],
    ['a scan with a comma too many', () => readScan('{"items": [],\n}'), ['bad-json at line 2']],
    ['a scan with an id twice', () => readScan('{"items":[{"id":"a"},{"id":"a"}]}'), ['duplicate-id at $.items[1].id']],
    ['results with no JSON', () => storedIn(definition, 'hello\nworld'), ['bad-json at line 1']],
    ['a list of results cut in half', () => storedIn(definition, `[${line},\n{"answ`), ['cut-off at line 3']],
    ['results of another scan', () => storedIn(definition, '{"answers": {"x": "y"}}'), ['no-answers']],
    ['too many results', () => storedIn(definition, '{}\n'.repeat(MOST_FIRMS + 1)), ['too-many']],
    ['more examples than fit', () => takingIn(filled, definition, line), ['too-many']],
    ['XLIFF 1.2', () => fromXliff('<xliff version="1.2"><file source-language="en"/></xliff>'), ['no-xliff']],
    ['no XML', () => fromXliff('key,nl'), ['no-xliff']],
    ['XLIFF cut off', () => fromXliff(xliff.slice(0, 400)), ['cut-off at line 10']],
    ['XLIFF within a text', () => fromXliff(xliff.replace('</source>', '<')), ['bad-xml at line 6']],
    ['XLIFF without a language', () => fromXliff(xliff.replace(/trgLang="nl"/, '')), ['no-languages at line 2']],
    [
      'texts within each other without end',
      () => fromXliff(xliff.replace('<file', '<g>'.repeat(100_000))),
      ['bad-xml at line 114'],
    ],
    [
      'XLIFF with entities of its own',
      () =>
        fromXliff(
          xliff.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "x">]>\n<xliff'),
        ),
      ['has-doctype at line 2'],
    ],
    ['another table', () => fromCsv('name,age\nA,1'), ['no-table at line 1']],
    [
      'a cell that is not closed',
      () => fromCsv('key,nl\r\n"/a\r\nb",x\r\n/title,"Een\r\n/b,c'),
      ['bad-table at line 4'],
    ],
    ['a key that is not closed', () => fromCsv('key,nl\n/a,b\n\n"/title,Een\n/b,c'), ['bad-table at line 4']],
    [
      'a quotation mark within a cell',
      () => fromCsv('\uFEFFkey,nl\n/a,é\n/title,Een "twee"\n'),
      ['bad-table at line 3'],
    ],
    ['a column of remarks', () => take('key,en,Remarks\n/title,A,B\n'), ['bad-language']],
    ['a language that is none', () => take('key,__proto__\n/title,A\n'), ['bad-language']],
  ];
  for (const [title, refused, told] of cases)
    test(`${title}: ${told.join()}`, () => assert.deepEqual(refusals(refused()), told));

  test('of JSON Lines that were cut off, the whole lines are taken, and the last one is told', () => {
    const { count, leftOut } = taken(takingIn(draft, definition, `${line}${line}${line.slice(0, 9)}`));
    assert.deepEqual([count, leftOut], [2, [{ line: 3 }]]);
  });
});

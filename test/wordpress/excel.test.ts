/** The Excel file of results, read back by another package, and by LibreOffice of each language. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import read from 'read-excel-file/node';
import { excelFile } from '../../src/wordpress/modules/excel-file.js';
import { isShort } from '../engine/support/runs.js';
import { excelInOffice, hasOffice } from '../package/support/office.js';

type Value = string | number | null;

const HEAD = {
  sheets: ['Uitslagen', 'Uitleg'],
  legend: ['Kolom', 'Naam', 'Id'],
  columns: [
    ['id', 'Nummer van de uitslag'],
    ['step_low', 'Laagste stap'],
    ['added', 'Toegevoegd door de pagina'],
  ],
};

function lines(rows: readonly (readonly Value[])[], count = rows.length): string {
  return [HEAD, ...rows, { rows: count }].map((line) => `${JSON.stringify(line)}\n`).join('');
}

async function file(rows: readonly (readonly Value[])[]): Promise<Buffer> {
  const blob = await excelFile(lines(rows));
  return Buffer.from(await blob.arrayBuffer());
}

const TRICKY = [
  ...['=1+1', '+3', '-2', '@SUM(A1)', '2-9', '1/2', '3 mei', '0,5', '0.5', '007', '1e5', 'WAHR', 'true', "'quoted"],
  ...['a;b', 'a\tb', 'line\nbreak', ' space ', '<b>&"', '_x0041_', 'é — 日本 😀', '12345678901234567890'],
  ...['toString', '__proto__', 'constructor'],
];

describe('the Excel file of results', () => {
  test('has a sheet with a title over each column, and one that tells what each column is', async () => {
    const sheets = await read(await file([['firm-1', 3, null]]));
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      HEAD.sheets,
    );
    assert.deepEqual(sheets[0]?.data, [HEAD.columns.map(([, name]) => name), ['firm-1', 3, null]]);
    assert.deepEqual(sheets[1]?.data, [HEAD.legend, ...HEAD.columns.map(([id, name], at) => [at + 1, name, id])]);
  });

  test('keeps numbers and texts apart, whatever a text looks like, and has no formula', async () => {
    const rows = TRICKY.map((text, at) => [text, at, text]);
    const bytes = await file(rows);
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets\/.*\.xml$/.test(name));
    assert.equal(parts.length, 2);
    for (const [name, part] of parts) assert.doesNotMatch(strFromU8(part), /<f[ >]/, name);
    const [sheet] = await read(bytes, { trim: false });
    assert.deepEqual(sheet?.data.slice(1), rows);
  });

  test('any text and number comes back', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((one) => !/\p{C}/u.test(one));
    const row = fc.tuple(text, fc.nat(100), fc.option(text));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
        const [sheet] = await read(await file(rows), { trim: false });
        assert.deepEqual(sheet?.data.slice(1), rows);
      }),
      { numRuns: 20, seed: 20261124 },
    );
  });

  test('cuts a text that Excel would refuse, and says so by a mark', async () => {
    const [sheet] = await read(await file([['x'.repeat(40_000), 1, 'y'.repeat(32_767)]]));
    assert.deepEqual(sheet?.data[1], [`${'x'.repeat(32_766)}…`, 1, 'y'.repeat(32_767)]);
  });

  for (const [what, end] of [
    ['a sign that looks like a letter by number', '_x0041_'],
    ['a character of two halves', '😀'],
  ] as const)
    test(`cuts nothing through ${what}`, async () => {
      const texts = Array.from(
        { length: end.length + 1 },
        (_, at) => `${'x'.repeat(32_766 - at)}${end}${'y'.repeat(9)}`,
      );
      const [sheet] = await read(await file(texts.map((text) => [text, 1, null])));
      const wanted = texts.map((text) => `${text.slice(0, 32_766).replace(/[\ud800-\udbff]$/, '')}…`);
      assert.deepEqual(
        sheet?.data.slice(1).map(([text]) => text),
        wanted,
      );
    });

  for (const [title, text] of [
    ['lines that end before the last', lines([['firm-1', 1, null]]).replace(/\{"rows.*\n/, '')],
    ['fewer rows than the last line says', lines([['firm-1', 1, null]], 2)],
    ['a message of PHP', 'Fatal error: Allowed memory size exhausted'],
    ['nothing', ''],
  ] as const)
    test(`is not made of ${title}`, async () => {
      await assert.rejects(async () => excelFile(text));
    });

  // Both write a comma in numbers: a short run asks one of them.
  for (const language of isShort ? ['de-DE'] : ['de-DE', 'nl-NL'])
    test(
      `opens in LibreOffice with all cells as they are, ${language}`,
      { skip: !hasOffice() && 'LibreOffice is not here' },
      async () => {
        const folder = mkdtempSync(join(tmpdir(), 'excel-'));
        const rows = TRICKY.map((text, at) => [text, at, null]);
        writeFileSync(join(folder, 'results.xlsx'), await file(rows));
        const [results, legend] = excelInOffice(join(folder, 'results.xlsx'), language);
        rmSync(folder, { recursive: true });
        const types = (sheet = results) => sheet?.map((row) => row.map((cell) => cell?.type));
        assert.deepEqual(types(), [HEAD.columns.map(() => 'string'), ...rows.map(() => ['string', 'float'])]);
        assert.deepEqual(types(legend), [
          HEAD.legend.map(() => 'string'),
          ...HEAD.columns.map(() => ['float', 'string', 'string']),
        ]);
        // A tab and a second space are elements there.
        const bare = (text = '') => text.replace(/\s+/g, '');
        // LibreOffice 7.4 leaves letters by number as they are, apart from the underscore.
        const named = (text = '') => text.replace(/^_x0074_(?=oString$)/, 't').replace(/^_x0063_(?=onstructor$)/, 'c');
        assert.deepEqual(
          results?.slice(1).map(([text]) => bare(named(text?.text))),
          TRICKY.map(bare),
        );
      },
    );
});

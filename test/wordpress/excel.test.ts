/** The Excel file of results, read back by another package, and by LibreOffice of each language. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import read from 'read-excel-file/node';
import { excelFile } from '../../src/wordpress/modules/excel-file.js';
import { hasOffice } from '../package/support/office.js';

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

  for (const [title, text] of [
    ['lines that end before the last', lines([['firm-1', 1, null]]).replace(/\{"rows.*\n/, '')],
    ['fewer rows than the last line says', lines([['firm-1', 1, null]], 2)],
    ['a message of PHP', 'Fatal error: Allowed memory size exhausted'],
    ['nothing', ''],
  ] as const)
    test(`is not made of ${title}`, async () => {
      await assert.rejects(async () => excelFile(text));
    });

  for (const language of ['nl-NL', 'de-DE'])
    test(
      `opens in LibreOffice with all cells as they are, ${language}`,
      { skip: !hasOffice() && 'LibreOffice is not here' },
      async () => {
        const folder = mkdtempSync(join(tmpdir(), 'excel-'));
        mkdirSync(join(folder, 'profile/user'), { recursive: true });
        writeFileSync(
          join(folder, 'profile/user/registrymodifications.xcu'),
          `<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">` +
            `<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${language}</value></prop></item></oor:items>`,
        );
        writeFileSync(join(folder, 'results.xlsx'), await file(TRICKY.map((text, at) => [text, at, null])));
        const options = ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`];
        const made = ['--convert-to', 'fods', '--outdir', folder, join(folder, 'results.xlsx')];
        execFileSync('soffice', [...options, ...made], { stdio: 'ignore' });
        const document = readFileSync(join(folder, 'results.fods'), 'utf8');
        rmSync(folder, { recursive: true });
        assert.ok(!document.includes('table:formula='));
        const types = [...document.matchAll(/office:value-type="(\w+)"/g)].map(([, type = '']) => type);
        const ids = HEAD.columns.length;
        const numbers = TRICKY.length + ids;
        const texts = ids + TRICKY.length + HEAD.legend.length + 2 * ids;
        assert.deepEqual(
          ['float', 'string'].map((type) => types.filter((one) => one === type).length),
          [numbers, texts],
        );
        assert.equal(types.length, numbers + texts);
      },
    );
});

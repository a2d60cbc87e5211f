import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { assessment, loadText } from '../../../src/content/index.js';
import { textFor } from '../../../src/engine/index.js';
import { parseCsv } from '../../element/support/files.js';
import { hasOffice, LANGUAGES, openedInOffice } from '../../package/support/office.js';
import { download, excelBytes, sheetsOf } from './support/download.js';
import { logIn, open, openBrowser, textOf } from './support/person.js';
import { envelope, firm, store } from './support/results.js';
import { count, setOtherPlugin, sql, TABLE, wordpress } from './support/site.js';

const RESULTS = 'admin.php?page=ai-maturity-scan';
const folder = mkdtempSync(join(tmpdir(), 'wordpress-files-'));
const ANSWERS = firm(2, {
  'profile.size': '2-9',
  'plans.barriers': ['expertise', 'privacy'],
  'use.frequency': 'dont-know',
});
const LOCALES = { nl: 'nl_NL', de: 'de_DE', fr: 'fr_FR', en: 'en_US' } as const;
/** What else may be set: a separator, and the language of LibreOffice. */
const OTHERS = {
  nl: [',', LANGUAGES.en[1]],
  de: ['\t', LANGUAGES.de[1]],
  fr: [',', LANGUAGES.fr[1]],
  en: [';', LANGUAGES.de[1]],
} as const;
let browser: Browser;
let page: Page;

before(async () => {
  sql(`delete from ${TABLE}`);
  store([
    { ...envelope('file-whole', ANSWERS), note: '=1+1', day: '1/2', more: 'a;=2-9,+3\t@x' },
    envelope('file-anonymous', firm(0), true),
    envelope('file-alone', firm(3, { 'profile.size': '1' })),
  ]);
  sql(`update ${TABLE} set received = date_sub(received, interval 2 day) where event = sha2('file-alone', 256)`);
  sql(`update ${TABLE} set received = date_sub(received, interval 1 day) where event = sha2('file-whole', 256)`);
  browser = await openBrowser();
  page = await logIn(browser, 'admin');
});
after(async () => {
  setOtherPlugin(null);
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
});

for (const language of ['nl', 'de', 'fr', 'en'] as const) {
  describe(`the file for a spreadsheet, ${language}`, () => {
    const [separator, number] = LANGUAGES[language];
    let text = '';
    let rows: string[][] = [];
    before(async () => {
      const locale = `fn() => '${LOCALES[language]}'`;
      setOtherPlugin(`add_filter('locale', ${locale}); add_filter('determine_locale', ${locale});`);
      text = await download(page, 'words');
      rows = parseCsv(text.slice(1));
      writeFileSync(join(folder, `${language}.csv`), text);
    });

    test('has words in the language of the reader, ids below them, and a row for each result', async () => {
      assert.equal(text[0], '\ufeff');
      assert.equal(text.slice(1).split('"', 3)[2], separator);
      assert.equal(rows.length, count() + 2);
      const [labels = [], ids = [], first = [], second = []] = rows;
      assert.ok(rows.every((row) => row.length === ids.length));
      const words = await loadText(language);
      const at = (row: readonly string[], id: string) => (row[ids.indexOf(id)] ?? '').replace(/(^|; )'/g, '$1');
      for (const { id } of assessment.items) assert.equal(at(labels, id), words.items[id]?.question);
      assert.equal(at(first, 'id'), 'file-alone');
      assert.equal(at(second, 'id'), 'file-whole');
      const own = textFor(assessment, words, ANSWERS);
      for (const [id, answer] of Object.entries(ANSWERS)) {
        if (answer === 'dont-know') continue;
        const said = [answer].flat().map((option) => own.items[id]?.options[option] ?? '');
        assert.equal(at(second, id).replaceAll("'", ''), said.join('; ').replaceAll("'", ''), id);
      }
    });

    test('is an Excel file by one click, with the same words and numbers', async () => {
      const [results = [], legend = []] = await sheetsOf(await excelBytes(page));
      const [labels = [], ids = [], ...values] = rows;
      // What keeps a cell of CSV a text is not needed here.
      const bare = (cell: string | number) => String(cell).replace(/(^|[,;\t] ?)'/g, '$1');
      assert.deepEqual(results[0], labels);
      assert.deepEqual(
        results.slice(1).map((row) => row.map((cell) => bare(cell ?? ''))),
        values.map((row) => row.map(bare)),
      );
      const numbers = ids.flatMap((id, at) => (/(?:^step_| )(?:low|high)$/.test(id) ? [at] : []));
      for (const row of results.slice(1))
        row.forEach((cell, at) => {
          if (cell !== null) assert.equal(typeof cell, numbers.includes(at) ? 'number' : 'string', ids[at]);
        });
      assert.deepEqual(
        legend.slice(1),
        labels.map((label, at) => [at + 1, label, ids[at] ?? '']),
      );
    });

    test(
      'opens in LibreOffice of that language, a cell for each value, no date and no formula',
      { skip: !hasOffice() && 'LibreOffice is not here' },
      () => {
        const shown = openedInOffice(folder, language, separator, number);
        assert.equal(shown.length, rows.length);
        rows.forEach((row, index) => {
          const filled = row.filter((cell) => cell !== '');
          const cells = shown[index] ?? [];
          assert.deepEqual(
            cells.map(({ type }) => type),
            filled.map((cell) => (/^\d+$/.test(cell) ? 'float' : 'string')),
          );
          // A tab is an element there.
          const bare = (one: string) => one.replace(/\s+/g, '');
          assert.deepEqual(
            cells.map((cell) => bare(cell.text)),
            filled.map(bare),
          );
        });
      },
    );

    test(
      'where another separator is set, still no date and no formula',
      { skip: !hasOffice() && 'LibreOffice is not here' },
      () => {
        const [other, where] = OTHERS[language];
        const types = new Set(
          openedInOffice(folder, language, other, where).flatMap((row) => row.map(({ type }) => type)),
        );
        for (const type of types) assert.ok(['string', 'float'].includes(type), type);
      },
    );
  });
}

test('of more results than a browser can take into an Excel file, it says so, and what to do', async () => {
  setOtherPlugin(`add_filter('ai_maturity_scan_most_in_excel', fn() => ${count() - 1});`);
  await open(page, RESULTS);
  assert.match(
    await textOf(page, '.ams-too-many'),
    new RegExp(`at most ${count() - 1} results here\\. Choose fewer above`),
  );
  assert.equal(await page.$('.ams-xlsx'), null);
  await open(page, `${RESULTS}&size=1`);
  assert.ok(await page.$('.ams-xlsx'));
});

test('each file is written a few rows at a time: thousands of results in little memory', () => {
  setOtherPlugin(null);
  const columns =
    'digest, received, anonymous, sector, size, step_low, step_high, cells, noise, source, additions, result, unchecked, counted, consent, campaign';
  for (let round = 0; round < 11; round += 1)
    sql(
      `insert into ${TABLE} (id, event, ${columns}) select floor(rand() * 1000000) * 1000000 + floor(rand() * 1000000), sha2(concat(event, 'x${round}'), 256), ${columns} from ${TABLE}`,
    );
  const many = count();
  assert.ok(many > 5000);
  const bytes = Number(sql(`select sum(length(result) + length(unchecked)) from ${TABLE}`)[0]?.[0]);
  for (const form of ['words', 'csv', 'jsonl', 'table'] as const) {
    const [lines, peak] = wordpress(
      `$lines = 0;
       ob_start(function ($text) use (&$lines) { $lines += substr_count($text, "\\n"); return ''; }, 4096);
       $before = memory_get_peak_usage();
       AiMaturityScan\\Export::write('${form}', new AiMaturityScan\\Filter());
       ob_end_clean();
       fwrite(STDOUT, $lines . ' ' . (memory_get_peak_usage() - $before));`,
    )
      .split(' ')
      .map(Number);
    assert.equal(lines, many + { words: 2, csv: 1, jsonl: 0, table: 2 }[form], form);
    assert.ok((peak ?? Infinity) < bytes / 2, `${form}: ${peak} of ${bytes}`);
  }
  sql(`delete from ${TABLE}`);
});

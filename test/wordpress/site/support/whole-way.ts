/** The whole way of whoever looks after the site of an association, in clicks: from the zip to an empty database. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { assessment, loadText } from '../../../../src/content/index.js';
import { textFor } from '../../../../src/engine/index.js';
import type { Result } from '../../../../src/engine/index.js';
import { excelInOffice, hasOffice, withoutEmptyEnd } from '../../../package/support/office.js';
import { pageWithScan, publish } from './block-editor.js';
import { excelBytes, sheetsOf } from './download.js';
import { mailbox, sentMail } from './mail.js';
import { answerScan, clickIn, fill, logIn, newPage, open, openBrowser, press, textOf } from './person.js';
import { deactivate, install, remove, traces } from './plugin.js';
import { envelope, firm, post } from './results.js';
import { setOtherPlugin, site, sql, wordpress } from './site.js';

export interface Place {
  /** Path of the site; in a network not that of the main one. */
  readonly path: string;
  /** What the names of its tables begin with. */
  readonly prefix: string;
  /** Path of the administration in which plugins are installed. */
  readonly plugins: string;
}

const RESULTS = 'admin.php?page=ai-maturity-scan';
/** More firms, of one step each: this many now, and in the quarter before. */
const [NOW, EARLIER] = [10, 13];

/** Adds the tests. Each goes on where the one before ended. */
export function wholeWay({ path, plugins, prefix }: Place): void {
  const admin = `${path}wp-admin/`;
  const table = `${prefix}ai_maturity_scan_results`;
  const here = (code: string) => wordpress(code, path);
  let browser: Browser;
  let page: Page;
  let address = '';
  const visitors: Result[] = [];

  before(async () => {
    browser = await openBrowser();
    page = await logIn(browser, 'admin');
    setOtherPlugin(mailbox(true));
    sentMail();
  });
  after(async () => {
    setOtherPlugin(null);
    await browser.close();
  });

  test('the zip is installed', async () => {
    await install(page, plugins);
  });

  test('the settings: results are kept, what for, for whom, and a digest once a week', async () => {
    await open(page, 'admin.php?page=ai-maturity-scan-settings', admin);
    await page.click('#ams-store');
    await fill(page, '#ams-purpose', 'We plan our courses by it.');
    await fill(page, '#ams-organisation', 'Association of Bakers');
    await page.select('#ams-mail', 'week');
    await press(page, '#submit');
    assert.match(await textOf(page, '.notice'), /saved/);
  });

  test('a page with the scan is published', async () => {
    await pageWithScan(page, 'How far are you with AI?', admin);
    address = await publish(page);
    assert.ok(address.startsWith(`${site.url}${path}`), address);
  });

  for (const [visitor, kind] of ['whole', 'anonymous', 'whole'].entries())
    test(`visitor ${visitor + 1} answers, agrees, and is told a number`, async () => {
      const own = await newPage(browser);
      await own.goto(address);
      await answerScan(own, (question, options) => (question + visitor) % options);
      const text = await textOf(own, 'ai-maturity-scan');
      assert.match(text, /We plan our courses by it\..*Association of Bakers/s);
      await clickIn(own, `input[name="delivery"][value="${kind}"]`);
      await clickIn(own, '[part~="delivery"] button[type="submit"]');
      const told = await own.waitForFunction(() => {
        const status = document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector('[data-focus="delivery"]');
        return /The number of your result is (\S+)\. /.exec(status?.parentElement?.textContent ?? '')?.[1];
      });
      const result = await own.$eval('ai-maturity-scan', (scan) => scan.result as unknown as Result);
      visitors.push({ ...result, id: String(await told.jsonValue()) });
      await own.close();
      assert.equal(sql(`select count(*) from ${table}`)[0]?.[0], String(visitor + 1));
    });

  /** Finds a result by the number that a visitor has named, and opens it. */
  async function find(id = ''): Promise<void> {
    await open(page, RESULTS, admin);
    await fill(page, '[name="id"]', id);
    await press(page, '.ams-filters [type="submit"]');
    assert.equal((await page.$$('.ams-results tbody .row-title')).length, 1);
    await press(page, '.row-title');
  }

  test('all three are in the list; one is opened, and is what the visitor saw', async () => {
    await open(page, RESULTS, admin);
    assert.equal((await page.$$('.ams-results tbody .row-title')).length, 3);
    const [seen] = visitors;
    await find(seen?.id);
    const said = await textOf(page, '.wrap');
    assert.ok(seen?.step);
    assert.match(said, new RegExp(`Step${seen.step.low}`));
    const words = textFor(assessment, await loadText('en'), seen.answers);
    for (const [item, answer] of Object.entries(seen.answers))
      for (const option of [answer].flat().filter((one) => one !== 'dont-know'))
        assert.ok(said.includes(words.items[item]?.options[option] ?? '?'), `${item}: ${option}`);
    await page.waitForSelector('#ams-roadmap :is(ol, p)');
  });

  test('one is erased, since the visitor asks for it and names the number', async () => {
    const erased = visitors.splice(1, 1)[0];
    await find(erased?.id);
    await press(page, '#ams-delete');
    await press(page, '.ams-question [name="delete"]');
    assert.match(await textOf(page, '.ams-done.notice-success'), /deleted: 1/);
    assert.equal(sql(`select count(*) from ${table} where event = sha2('${erased?.id}', 256)`)[0]?.[0], '0');
    assert.equal(sql(`select count(*) from ${table}`)[0]?.[0], '2');
  });

  const typeOf = (cell: string | number | null) =>
    cell === null ? undefined : typeof cell === 'number' ? 'float' : 'string';
  const cells = (sheet: readonly (string | number | null)[][] = []) =>
    sheet.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  const folder = mkdtempSync(join(tmpdir(), 'whole-way-'));
  after(() => rmSync(folder, { recursive: true }));

  test('the Excel file has both, each answer in its cell', async () => {
    const bytes = await excelBytes(page, admin);
    writeFileSync(join(folder, 'results.xlsx'), bytes);
    const [results = [], legend = []] = (await sheetsOf(bytes)).map(cells);
    const columns = new Map(legend.slice(1).map(([at, , id]) => [id ?? '', Number(at) - 1]));
    const cell = (row: readonly string[], id: string) => row[columns.get(id) ?? -1];
    assert.equal(results.length, 1 + visitors.length);
    for (const { answers, cells: scores, id, step } of visitors) {
      const row = results.find((one) => cell(one, 'id') === id) ?? assert.fail(id);
      assert.deepEqual([cell(row, 'step_low'), cell(row, 'step_high')], [String(step?.low), String(step?.high)]);
      for (const [dimension, score] of Object.entries(scores))
        assert.equal(cell(row, `${dimension} low`), score ? String(Math.round(score.low)) : '', dimension);
      const words = textFor(assessment, await loadText('en'), answers);
      for (const { id: item } of assessment.items) {
        const chosen = [answers[item] ?? []].flat().map((option) => words.items[item]?.options[option] ?? 'Not known');
        assert.equal(cell(row, item), chosen.join('; '), item);
      }
    }
  });

  for (const locale of ['nl-NL', 'de-DE'])
    test(
      `LibreOffice opens it, ${locale}: each cell as it is`,
      { skip: !hasOffice() && 'LibreOffice is not here' },
      async () => {
        const file = join(folder, 'results.xlsx');
        const shown = excelInOffice(file, locale);
        const sheets = (await sheetsOf(readFileSync(file))).map((sheet) => sheet.map(withoutEmptyEnd));
        assert.deepEqual(
          shown.map((sheet) => sheet.map((row) => row.map((cell) => cell?.type))),
          sheets.map((sheet) => sheet.map((row) => row.map((cell) => typeOf(cell)))),
        );
        const bare = (text: string) => text.replace(/\s+/g, '');
        assert.deepEqual(
          shown.map((sheet) => sheet.map((row) => row.map((cell) => bare(cell?.text ?? '')))),
          sheets.map((sheet) => cells(sheet).map((row) => row.map(bare))),
        );
      },
    );

  test('figures by quarter: too few firms are not shown; more firms are, in multiples of five', async () => {
    await open(page, `${RESULTS}&view=figures`, admin);
    assert.match(await textOf(page, '.ams-hidden'), /No pictures/);
    for (let at = 0; at < NOW + EARLIER; at += 1) {
      const body = JSON.stringify(envelope(`whole-way-${at}`, firm(2)));
      assert.equal((await post(body, {}, `${site.url}${path}wp-json/ai-maturity-scan/v1/results`)).status, 201);
    }
    const events = Array.from({ length: EARLIER }, (_, at) => `sha2('whole-way-${at}', 256)`);
    sql(`update ${table} set received = date_sub(received, interval 3 month) where event in (${events.join()})`);
    await open(page, `${RESULTS}&view=figures`, admin);
    const rows = await page.$$eval('.ams-figures', (all) =>
      all
        .filter((one) => one.querySelector('caption')?.textContent === 'Steps by quarter')
        .flatMap((one) => [...one.querySelectorAll('tbody tr')])
        .map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    const quarter = (months: number) => {
      const day = new Date();
      day.setUTCMonth(day.getUTCMonth() - months, 1);
      return `${day.getUTCFullYear()}, quarter ${Math.floor(day.getUTCMonth() / 3) + 1}`;
    };
    assert.deepEqual(
      rows.map(([name]) => name),
      [quarter(0), quarter(3)],
    );
    for (const [at, firms] of [NOW + visitors.length, EARLIER].entries()) {
      const shown = Number(rows[at]?.[1]);
      assert.ok(shown % 5 === 0 && Math.abs(shown - firms) < 5, `${firms}: ${shown}`);
    }
  });

  test('the digest of the week is sent: how many results, and nothing of any', () => {
    sql(`update ${table} set received = date_sub(received, interval 1 day)`);
    here(
      `update_option('ai_maturity_scan_mailed', ['day' => gmdate('Y-m-d', time() - 7 * 86400), 'until' => gmdate('Y-m-d H:i:s')]);
       do_action('ai_maturity_scan_purge');`,
    );
    const [message, ...more] = sentMail();
    assert.deepEqual(more, []);
    assert.match(message?.subject ?? '', new RegExp(`new results: ${NOW + visitors.length}$`));
    assert.match(message?.message ?? '', /This message has no answers in it/);
    assert.ok(message?.message.includes(`${site.url}${admin}${RESULTS}`), message?.message);
  });

  test('deleted again: nothing of it is left', async () => {
    assert.ok(traces().length > 10);
    await deactivate(page, plugins);
    await remove(page);
    assert.deepEqual(traces(), []);
    assert.equal((await fetch(address)).status, 200);
  });
}

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { logIn, open, openBrowser, press, textOf } from './support/person.js';
import { site, sql, wordpress } from './support/site.js';

const ROW = 'tr[data-plugin="ai-maturity-scan/ai-maturity-scan.php"]';
let browser: Browser;
let page: Page;

before(async () => {
  browser = await openBrowser();
  page = await logIn(browser, 'admin');
});
after(() => browser.close());

test('deactivated: pages go on without the scan, results wait, the daily event is gone', async () => {
  await open(page, 'plugins.php');
  await press(page, `${ROW} .deactivate a`);
  assert.match(await textOf(page, '#message, .notice'), /deactivated/i);
  assert.equal(sql("show tables like 'wp_ai_maturity_scan_%'").length, 4);
  assert.equal(wordpress("echo var_export(wp_next_scheduled('ai_maturity_scan_purge'));"), 'false');
  const answer = await fetch(`${site.url}/scan/`);
  assert.equal(answer.status, 200);
  assert.doesNotMatch(await answer.text(), /<ai-maturity-scan/);
});

test('deleted: nothing of it is left', async () => {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.click(`${ROW} .delete a`);
  await page.waitForFunction((row) => !document.querySelector(`${row}:not(.deleted)`), {}, ROW);
  assert.equal(existsSync(join(site.www, 'wp-content/plugins/ai-maturity-scan')), false);
  assert.deepEqual(sql("show tables like '%ai_maturity%'"), []);
  // WordPress itself keeps a list of what was switched off in the last week.
  const traces = "like '%ai_maturity%' or option_value like '%ai_maturity_scan%'";
  assert.deepEqual(
    sql(`select option_name from wp_options where option_name <> 'recently_activated' and (option_name ${traces})`),
    [],
  );
  assert.deepEqual(
    sql("select meta_key from wp_usermeta where meta_key like '%ai_maturity%' or meta_value like '%ai_maturity%'"),
    [],
  );
  assert.equal(existsSync(join(site.www, 'wp-content/uploads/ai-maturity-scan')), false);
});

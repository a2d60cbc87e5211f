import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { logIn, openBrowser } from './support/person.js';
import { deactivate, remove, traces } from './support/plugin.js';
import { site, sql, wordpress } from './support/site.js';

let browser: Browser;
let page: Page;

before(async () => {
  browser = await openBrowser();
  page = await logIn(browser, 'admin');
});
after(() => browser.close());

test('deactivated: pages go on without the scan, results wait, the daily event is gone', async () => {
  assert.ok(traces().length > 10);
  await deactivate(page);
  assert.equal(sql("show tables like 'wp_ai_maturity_scan_%'").length, 4);
  assert.equal(wordpress("echo var_export(wp_next_scheduled('ai_maturity_scan_purge'));"), 'false');
  const answer = await fetch(`${site.url}/scan/`);
  assert.equal(answer.status, 200);
  assert.doesNotMatch(await answer.text(), /<ai-maturity-scan/);
});

test('deleted: nothing of it is left', async () => {
  await remove(page);
  assert.deepEqual(traces(), []);
});

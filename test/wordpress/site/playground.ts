/** What somebody sees who presses "Preview" in the directory of plugins. Run by itself: it needs WordPress Playground. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { answerScan, clickIn, inScan, newPage, open, openBrowser, press, textOf } from './support/person.js';
import { site } from './support/site.js';

const LANDING = `${site.url}${process.env.LANDING_PAGE ?? '/'}`;
const RESULTS = 'admin.php?page=ai-maturity-scan';
let browser: Browser;
let page: Page;

before(async () => {
  browser = await openBrowser();
  page = await newPage(browser);
  // One worker, in WebAssembly.
  page.setDefaultTimeout(120_000);
});
after(() => browser.close());

test('the page has the scan; the visitor is an administrator already, and sees no result yet', async () => {
  await page.goto(LANDING);
  await inScan(page, '[part~="intro"]');
  assert.equal(await page.$eval('ai-maturity-scan', (scan) => scan.getAttribute('depth')), 'quick');
  assert.equal(await open(page, RESULTS), 200);
  assert.match(await textOf(page, '.ams-results'), /There is nothing to show/);
});

test('switched on, a result that the visitor sends is in the list, and can be opened', async () => {
  await open(page, 'admin.php?page=ai-maturity-scan-settings');
  await page.click('#ams-store');
  await press(page, '#submit');
  await page.goto(LANDING);
  await answerScan(page, () => 1);
  await clickIn(page, 'input[name="delivery"][value="whole"]');
  await clickIn(page, '[part~="delivery"] button[type="submit"]');
  await page.waitForFunction(() =>
    document.querySelector('ai-maturity-scan')?.shadowRoot?.textContent.includes('The number of your result is'),
  );
  await open(page, RESULTS);
  await press(page, '.row-title');
  assert.match(await textOf(page, 'h1'), /^Result of /);
});

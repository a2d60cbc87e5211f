/** A person with a browser. */
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../../../../.scripts/browser.mjs';
import { site } from './site.js';

export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch({ executablePath: findBrowser(), args: [...BROWSER_FLAGS] });
}

export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1300, height: 1000 });
  page.setDefaultTimeout(20_000);
  return page;
}

/** In a window of its own, so that several may be logged in at one time. */
export async function logIn(browser: Browser, name: 'admin' | 'writer'): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1300, height: 1000 });
  page.setDefaultTimeout(20_000);
  await page.goto(`${site.url}/wp-login.php`);
  // Not typed: the page moves the focus while one does.
  await page.$eval('#user_login', (field, value) => ((field as HTMLInputElement).value = value), name);
  await page.$eval('#user_pass', (field, value) => ((field as HTMLInputElement).value = value), `${name}-pass`);
  await press(page, '#wp-submit');
  assert.match(page.url(), /wp-admin/);
  return page;
}

/** Goes to a page of the administration, by default of the only or main site, and returns the status. */
export async function open(page: Page, path: string, admin = '/wp-admin/'): Promise<number> {
  const response = await page.goto(site.url + admin + path, { waitUntil: 'load' });
  return response?.status() ?? 0;
}

/** Presses what leads to another page. */
export async function press(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click(selector)]);
}

export async function textOf(page: Page | Frame, selector: string): Promise<string> {
  return page.$$eval(selector, (elements) => elements.map((element) => element.textContent).join('\n'));
}

/** Chooses the bulk action of the list of results, and so comes to the question. */
export async function askToDelete(page: Page): Promise<void> {
  await page.select('#bulk-action-selector-top', 'ask_delete');
  await press(page, '#doaction');
}

/** Replaces what stands in a field. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.click(selector, { count: 3 });
  await page.keyboard.press('Backspace');
  await page.type(selector, text);
}

/** Goes through the whole scan, choosing in each question the option that `choose` names by its number. */
export async function answerScan(page: Page, choose: (question: number, options: number) => number): Promise<void> {
  await clickIn(page, 'button[part~="button-primary"]');
  for (let question = 0; question < 60; question += 1) {
    const stage = await page.$eval('ai-maturity-scan', (scan) => scan.stage);
    if (stage === 'result') return;
    if (stage === 'question') {
      const options = await page.$$('ai-maturity-scan >>> label[part~="option"]');
      await options[choose(question, options.length) % options.length]?.click();
      await settled(page);
    }
    await clickIn(page, 'button[part~="button-primary"]');
    if (stage === 'review') await page.waitForSelector('ai-maturity-scan:state(result)');
  }
  assert.fail('The scan did not come to an end.');
}

/**
 * Waits for an element within the scan. `waitForSelector` with `>>>` would look again only when something changes outside
 * shadow roots, so it misses what the scan renders last. The first screen that PHP writes does not count: the script has to run.
 */
export async function inScan(page: Page | Frame, selector: string): Promise<ElementHandle> {
  const found = await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('ai-maturity-scan:defined')?.shadowRoot;
      return root?.querySelector('[data-prerendered]') ? null : root?.querySelector(wanted);
    },
    {},
    selector,
  );
  const element = found.asElement();
  assert.ok(element, selector);
  return element as ElementHandle;
}

export async function clickIn(page: Page, selector: string): Promise<void> {
  await (await inScan(page, selector)).click();
  await settled(page);
}

/** What follows from a click is on the screen. */
async function settled(page: Page): Promise<void> {
  await page.$eval('ai-maturity-scan', async (scan) => scan.updateComplete);
}

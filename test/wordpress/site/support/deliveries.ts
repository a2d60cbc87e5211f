/** What tests of deliveries share: an administrator, results with new ids, and a site that forgets between two tests. */
import { after, afterEach, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { logIn, openBrowser } from './person.js';
import { envelope } from './results.js';
import { setOtherPlugin, sql, wordpress } from './site.js';

/** Logs an administrator in before the tests of a file. Returns a function that gives the page, for within tests. */
export function administrator(): () => Page {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await openBrowser();
    page = await logIn(browser, 'admin');
  });
  after(() => browser.close());
  return () => page;
}

/** Before and after each test of a file: no other plugin, nobody counted, no failure noted. */
export function forgetful(): void {
  before(forget);
  afterEach(forget);
}

function forget(): void {
  setOtherPlugin(null);
  wordpress("delete_option('ai_maturity_scan_failures');");
  sql('delete from wp_ai_maturity_scan_counts');
}

let drawn = 0;

/** The body that delivers a result with an id of its own. */
export function fresh(): string {
  drawn += 1;
  return JSON.stringify(envelope(`fresh-${process.pid}-${drawn}`));
}

/** What administrators are told of refused results. */
export function failures(): string {
  return wordpress("echo implode(' | ', AiMaturityScan\\Failures::sentences());");
}

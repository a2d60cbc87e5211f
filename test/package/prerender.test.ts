/** The first screen before the script, in a page with the strictest policy, with the files as they were built. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { HTTPRequest } from 'puppeteer-core';
import nl from '../../src/content/text/nl.js';
import type {} from '../../src/define.js';
import { DemoBrowser } from './support/browser.js';
import { read } from './support/package.js';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const PAGE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Page</title>
<script type="module" src="ai-maturity-scan.js"></script></head><body>${read('dist/cdn/prerender-nl.html')}</body></html>`;

describe('a page that brings the first screen', () => {
  let browser: DemoBrowser;
  before(async () => {
    browser = await DemoBrowser.open();
  });
  after(() => browser.close());

  test('shows it without the script; a click then is not lost; no violation of the policy', async () => {
    const page = await browser.blank();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
    const scripts: HTTPRequest[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const headers = { 'content-security-policy': POLICY };
      if (pathname === '/dist/cdn/page.html') {
        void request.respond({ contentType: 'text/html; charset=utf-8', headers, body: PAGE });
      } else if (pathname.endsWith('/ai-maturity-scan.js')) scripts.push(request);
      else void request.continue();
    });
    // It is not loaded before its script is.
    const loaded = page.goto(`${browser.origin}/dist/cdn/page.html`);
    const start = await page.waitForSelector('ai-maturity-scan >>> summary', { visible: true });
    const title = await page.$eval('ai-maturity-scan', (scan) => scan.shadowRoot?.querySelector('h2')?.textContent);
    assert.equal(title, nl.title);
    const height = await start?.evaluate((button) => button.getBoundingClientRect().height);
    assert.ok((height ?? 0) >= 44, `the button is ${height} px high`);
    await start?.click();
    assert.equal(scripts.length, 1);
    await scripts[0]?.continue();
    await loaded;
    await page.waitForFunction(() => document.querySelector('ai-maturity-scan')?.stage === 'question');
    assert.deepEqual(lines, []);
    await page.close();
  });
});

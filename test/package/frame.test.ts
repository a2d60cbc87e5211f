/** The scan in a frame from another site, on a page that allows nothing but the frame and the bridge. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext } from 'puppeteer-core';
import { serve } from '../../.scripts/serve.mjs';
import { visitorsBrowser } from './support/browser.js';
import { root } from './support/package.js';

const folder = mkdtempSync(join(tmpdir(), 'frame-'));
describe('the scan in a frame', () => {
  let browser: BrowserContext;
  let scan: Awaited<ReturnType<typeof serve>>;
  let host: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    const pages: Record<string, string> = {};
    scan = await serve({ folder: join(root, 'dist/cdn'), pages });
    const headers: Record<string, string> = {};
    host = await serve({ folder, headers });
    // As the operator has it, with the page around the frame listed.
    const embed = readFileSync(join(root, 'dist/cdn/embed.html'), 'utf8');
    pages['/embed.html'] = embed.replace('name="scan-hosts" content=""', `name="scan-hosts" content="${host.url}"`);
    const style = "style-src 'none'; img-src data:";
    headers['content-security-policy'] =
      `default-src 'none'; script-src 'self' ${scan.url}; frame-src ${scan.url}; ${style}`;
    const query = new URLSearchParams({ lang: 'de', host: host.url, 'color-scheme': 'light' });
    const frame = `<iframe data-ai-maturity-scan title="KI-Reifegrad" width="100%" height="900"
    src="${scan.url}/embed.html?${query}"></iframe>`;
    const scripts = `<script src="page.js"></script><script src="${scan.url}/bridge.js"></script>`;
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><html lang="de"><meta charset="utf-8"><title>Seite</title><link rel="icon" href="data:,">
${frame}${scripts}</html>`,
    );
    writeFileSync(
      join(folder, 'page.js'),
      "document.addEventListener('scan-start', ({ detail }) => (document.title = detail.assessment.id));",
    );
    browser = await visitorsBrowser();
  });

  after(async () => {
    await browser.close();
    await scan.close();
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the frame has the height of the scan, and the page hears its events', async () => {
    const page = await browser.newPage();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    await page.goto(host.url);
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height !== '');
    const frame = page.frames().find((one) => one.url().startsWith(scan.url));
    assert.ok(frame);
    await frame.waitForSelector('ai-maturity-scan:state(intro)');
    await (await frame.waitForSelector('ai-maturity-scan >>> [part~="button-primary"]', { visible: true }))?.click();
    await page.waitForFunction(() => document.title === 'ai-maturity');
    assert.deepEqual(lines, []);
  });
});

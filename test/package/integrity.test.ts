/** A page that lets only these very files run: hashes for the script, and by an import map for what it loads. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext } from 'puppeteer-core';
import { serve } from '../../.scripts/serve.mjs';
import type {} from '../../src/define.js';
import { visitorsBrowser } from './support/browser.js';
import { read, root } from './support/package.js';

const hashes = JSON.parse(read('dist/cdn/integrity.json')) as Readonly<Record<string, string>>;
const map = JSON.stringify({
  integrity: Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`/scan/${file}`, hash])),
});
const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Scan</title><link rel="icon" href="data:,">
<script type="importmap">${map}</script>
<script type="module" src="/scan/ai-maturity-scan.js" integrity="${hashes['ai-maturity-scan.js'] ?? ''}"
  crossorigin="anonymous"></script>
<ai-maturity-scan></ai-maturity-scan></html>`;
const ofMap = `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
const policy = `default-src 'none'; script-src 'self' ${ofMap}; style-src 'self'; connect-src 'self'; img-src data:`;

describe('a page with hashes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'integrity-'));
  let browser: BrowserContext;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    cpSync(join(root, 'dist/cdn'), join(folder, 'scan'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), page);
    server = await serve({ folder, headers: { 'content-security-policy': policy } });
    browser = await visitorsBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function visit(address = server.url) {
    const visited = await browser.newPage();
    const lines: string[] = [];
    visited.on('console', (message) => lines.push(message.text()));
    visited.on('pageerror', (error) => lines.push(String(error)));
    await visited.goto(address);
    return { visited, lines };
  }

  test('shows the scan, in a language that is loaded, under a strict policy', async () => {
    const { lines, visited } = await visit();
    await visited.waitForSelector('ai-maturity-scan:state(intro)');
    const words = await visited.$eval('ai-maturity-scan', (scan) => scan.shadowRoot?.textContent ?? '');
    assert.match(words, /Start de scan/);
    assert.deepEqual(lines, []);
  });

  describe('asked for with something behind its name, with a hash that is not that of the language', () => {
    for (const [name, state] of [
      ['nl.js?v=3', 'error'],
      // The browser takes this for the name of another file.
      ['nl.js', 'intro'],
    ] as const) {
      test(`under the name ${name}: ${state}`, async () => {
        const wrong = JSON.stringify({ integrity: { [`/scan/${name}`]: hashes['bridge.js'] ?? '' } });
        const html = page.replace(map, wrong).replace('src="/scan/ai-maturity-scan.js', '$&?v=3');
        writeFileSync(join(folder, 'queried.html'), html);
        const plain = await serve({ folder });
        const { visited } = await visit(`${plain.url}/queried.html`);
        await visited.waitForSelector(`ai-maturity-scan:state(${state})`);
        await plain.close();
      });
    }
  });

  test('does not run a language that was changed, and says that there is no scan', async () => {
    appendFileSync(join(folder, 'scan/nl.js'), '\nglobalThis.wasRun = true;\n');
    const { lines, visited } = await visit();
    await visited.waitForSelector('ai-maturity-scan:state(intro), ai-maturity-scan:state(error)');
    assert.equal(await visited.evaluate(() => 'wasRun' in globalThis), false);
    const words = await visited.$eval('ai-maturity-scan', (scan) => scan.shadowRoot?.textContent ?? '');
    assert.match(words, /The scan cannot be shown/);
    assert.ok(lines.some((line) => line.includes('integrity')));
  });

  test('does not run a script that was changed', async () => {
    appendFileSync(join(folder, 'scan/ai-maturity-scan.js'), '\n');
    const { lines, visited } = await visit();
    assert.equal(await visited.evaluate(() => customElements.get('ai-maturity-scan') === undefined), true);
    assert.ok(lines.some((line) => line.includes('integrity')));
  });
});

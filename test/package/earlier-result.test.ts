/** The result of an earlier visit, when the file that makes results does not arrive. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { serveFiles } from '../../.scripts/page-bench/server.mjs';
import { assessmentHash } from '../../src/content/hash.js';
import { assessment } from '../../src/content/index.js';
import type {} from '../../src/define.js';
import { encodeAnswers } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import { visitorsBrowser } from './support/browser.js';
import { built, read } from './support/package.js';

const FOLDER = 'dist/cdn/';
const scripts = Object.fromEntries(
  built('.js')
    .filter((file) => file.startsWith(FOLDER))
    .map((file) => [file.replace(FOLDER, '/scan/'), read(file)]),
);
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title>
<script type="module" src="/scan/ai-maturity-scan.js"></script><ai-maturity-scan></ai-maturity-scan></html>`;

const answers = Object.fromEntries(
  assessment.items.map(({ id, options: [first], type }) => [id, type === 'single' ? (first?.id ?? '') : []]),
);

/** Presses the button with these words as soon as it is there. */
const pressed = (tab: Page, label: string) =>
  tab.waitForFunction(
    (wanted) => {
      const buttons = document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelectorAll('button') ?? [];
      const found = [...buttons].find(({ innerText }) => innerText.trim() === wanted);
      found?.click();
      return found !== undefined;
    },
    {},
    label,
  );

test('the form says that it cannot be shown, the page is told, and the next press tries again', async () => {
  const broken = { '/scan/result.js': 'throw new Error("cut off")' };
  const again = { '/scan/result.js?again=1': scripts['/scan/result.js'] ?? '' };
  const server = await serveFiles({ '/page.html': html, ...scripts, ...broken, ...again });
  const browser = await visitorsBrowser();
  try {
    const tab = await browser.newPage();
    const uncaught: string[] = [];
    tab.on('pageerror', (error) => uncaught.push(String(error)));
    await tab.evaluateOnNewDocument(() => {
      addEventListener('scan-error', ({ detail }) => (document.title = detail.message));
    });
    await tab.goto(`${server.url}/page.html`);
    const code = encodeAnswers(assessment, answers, { hash: assessmentHash });
    await tab.$eval('ai-maturity-scan', (scan, given) => (scan.previous = given), code);
    await pressed(tab, en.backLook);
    await tab.waitForFunction(
      (words) => document.querySelector('ai-maturity-scan')?.shadowRoot?.textContent.includes(words),
      {},
      en.resultFailed,
    );
    assert.match(await tab.title(), /could not be loaded: cut off/);
    await pressed(tab, en.backLook);
    await tab.waitForFunction(() => document.querySelector('ai-maturity-scan')?.stage === 'result');
    assert.deepEqual(uncaught, []);
  } finally {
    await browser.close();
    server.close();
  }
});

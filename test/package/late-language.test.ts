/** Another language whose words come after everything else, with the script for a tag as it was built. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext } from 'puppeteer-core';
import { serve } from '../../.scripts/serve.mjs';
import type {} from '../../src/define.js';
import { complete, small } from '../element/support/small.js';
import { visitorsBrowser } from './support/browser.js';

const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Scan</title>
<script type="module" src="/dist/cdn/ai-maturity-scan.js"></script><ai-maturity-scan></ai-maturity-scan>`;

describe('the words of another language come late', () => {
  let files: Awaited<ReturnType<typeof serve>>;
  let browser: BrowserContext;
  before(async () => {
    files = await serve({ pages: { '/scan.html': PAGE } });
    browser = await visitorsBrowser();
  });
  after(async () => {
    await browser.close();
    await files.close();
  });

  test('answers that the page set with a definition of its own count all the same', async () => {
    const page = await browser.newPage();
    await page.goto(`${files.url}/scan.html`);
    await page.waitForSelector('ai-maturity-scan:state(intro)');
    await page.setRequestInterception(true);
    const held = new Promise<() => void>((resolve) =>
      page.on('request', (request) => {
        const go = () => void request.continue();
        if (request.url().includes('/de')) resolve(go);
        else go();
      }),
    );
    await page.$eval(
      'ai-maturity-scan',
      (scan, assessment, answers, title) => {
        // At first sight: what checks the answers is still on its way.
        new MutationObserver(() => {
          if (scan.shadowRoot?.textContent.includes(title)) scan.lang = 'de';
        }).observe(scan.shadowRoot ?? scan, { childList: true, characterData: true, subtree: true });
        Object.assign(scan, { assessment, answers });
      },
      small(),
      complete,
      small().texts.nl?.title ?? '',
    );
    const release = await held;
    // All but these words has arrived.
    await page.waitForNetworkIdle({ concurrency: 1 });
    release();
    const answers = await page.$eval('ai-maturity-scan', async (scan) => {
      await scan.updateComplete;
      return [scan.lang, scan.answers];
    });
    assert.deepEqual(answers, ['de', complete]);
    await page.close();
  });
});

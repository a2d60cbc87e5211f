import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import en from '../../src/content/text/en.js';
import nl from '../../src/content/text/nl.js';
import type {} from '../../src/define.js';
import { DemoBrowser } from './support/browser.js';
import type { Visit } from './support/browser.js';
import { root } from './support/package.js';

const STRICT = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:",
  "require-trusted-types-for 'script'",
].join('; ');
const PAGES = readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'));

/** The topmost heading of each tag on the page, and its stage. */
const shown = ({ page }: Visit) =>
  page.$$eval('ai-maturity-scan', (scans) =>
    scans.map((scan) => [scan.stage, scan.shadowRoot?.querySelector('h2')?.textContent.trim() ?? null]),
  );
/** How many tags show figures. */
const figures = ({ page }: Visit) =>
  page.$$eval('ai-maturity-cohort', (tags) => tags.filter((tag) => tag.shadowRoot?.querySelector('figure')).length);
/** The types of the events that the page has listed, the newest first. */
const log = ({ page }: Visit) =>
  page.$$eval('#log summary', (entries) => entries.map(({ textContent }) => textContent));

describe('demo pages, with the script for a tag', () => {
  let browser: DemoBrowser;
  before(async () => {
    browser = await DemoBrowser.open({ 'content-security-policy': STRICT });
  });
  after(() => browser.close());

  for (const file of PAGES) {
    test(`${file} works under a strict Content Security Policy, and asks nobody else for anything`, async () => {
      const visit = await browser.visit(file);
      assert.ok((await shown(visit)).length + (await figures(visit)) > 0);
      // The page that shows a mistake has its warning; a violation would be an error.
      assert.deepEqual(
        visit.lines.filter((line) => !line.startsWith('warn')),
        [],
      );
      assert.deepEqual(visit.elsewhere, []);
      await visit.page.close();
    });
  }

  test('index.html: a click starts the scan, an answer is listed with its question', async () => {
    const visit = await browser.visit('index.html');
    assert.deepEqual(await shown(visit), [['intro', en.title]]);
    await visit.page.locator('aria/Start the scan[role="button"]').click();
    await visit.page.locator('aria/Construction and installation[role="radio"]').click();
    await visit.page.locator('aria/Continue[role="button"]').click();
    await visit.page.locator('aria/Only me[role="radio"]').click();
    const wanted = ['scan-answer: profile.size', 'scan-answer: profile.sector', 'scan-start'];
    assert.deepEqual(await log(visit), wanted);
    await visit.page.close();
  });

  test('two-languages.html: each tag speaks its own', async () => {
    const visit = await browser.visit('two-languages.html');
    assert.deepEqual(await shown(visit), [
      ['intro', nl.title],
      ['intro', en.title],
    ]);
    await visit.page.close();
  });

  test('own-definition.html: one of its own, and one that says what is wrong', async () => {
    const visit = await browser.visit('own-definition.html');
    assert.deepEqual(await shown(visit), [
      ['intro', 'Backup check'],
      ['error', null],
    ]);
    assert.ok((await log(visit)).includes('scan-error'));
    await visit.page.close();
  });
});

describe('the script for a tag, run twice on a page', () => {
  test('leaves the tag as it is, without a word', async () => {
    const browser = await DemoBrowser.open();
    const visit = await browser.visit('index.html');
    const isSame = await visit.page.evaluate(async () => {
      const first = customElements.get('ai-maturity-scan');
      const script = document.createElement('script');
      const loaded = new Promise((resolve, reject) => {
        script.onload = resolve;
        script.onerror = reject;
      });
      Object.assign(script, { type: 'module', src: '../dist/cdn/ai-maturity-scan.js?again' });
      document.head.append(script);
      await loaded;
      return customElements.get('ai-maturity-scan') === first;
    });
    // Lit says so itself when it is there twice; nothing else may.
    assert.deepEqual([isSame, visit.lines.filter((line) => !line.includes('Multiple versions of Lit'))], [true, []]);
    await browser.close();
  });
});

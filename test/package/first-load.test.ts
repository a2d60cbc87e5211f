/** What a page of a user with a bundler loads: until the first question, and for the scoring alone. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../../.scripts/browser.mjs';
import { bundle } from '../../.scripts/page-bench/bundle.mjs';
import type { BundledFile } from '../../.scripts/page-bench/bundle.mjs';
import { serveFiles } from '../../.scripts/page-bench/server.mjs';
import { languages, loadText } from '../../src/content/index.js';
import budget from './size-budget.json' with { type: 'json' };

/** The rest of the questionnaire's text is asked for when the first question is there. */
const isNeeded = ({ modules }: BundledFile) => !modules.some((id) => id.includes('/content/text/rest/'));

describe('up to the first question, an app with the tag', () => {
  let browser: Browser;
  let files: BundledFile[];
  before(async () => {
    browser = await launch({ executablePath: findBrowser(), args: [...BROWSER_FLAGS] });
    files = await bundle("import 'ai-maturity-scan/define';");
  });
  after(() => browser.close());

  /** The scripts that a page in this language asks for until its first question is on screen; it has none but those. */
  async function loadedIn(language: string) {
    const page = `<!doctype html><html lang="${language}"><link rel="icon" href="data:,">
      <script type="module" src="app.js"></script><ai-maturity-scan></ai-maturity-scan></html>`;
    const scripts = Object.fromEntries(files.filter(isNeeded).map(({ name, code }) => [`/${name}`, code]));
    const server = await serveFiles({ '/page.html': page, ...scripts });
    try {
      const tab = await browser.newPage();
      await tab.goto(`${server.url}/page.html`);
      await tab.evaluate(async () => {
        const scan = document.querySelector('ai-maturity-scan');
        await scan?.updateComplete;
        scan?.start();
        await scan?.updateComplete;
        if (!scan?.shadowRoot?.querySelector('input')) throw new Error('There is no question.');
      });
      await tab.close();
      return server.sent.filter(({ path }) => path !== '/page.html');
    } finally {
      server.close();
    }
  }

  for (const [language, most] of Object.entries(budget['first load in an app'])) {
    test(`loads at most ${most} bytes of script with brotli in "${language}"`, async () => {
      const sizes = await loadedIn(language);
      const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
      assert.ok(sum <= most, `${sum} bytes: ${sizes.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')}`);
    });
  }

  for (const language of languages) {
    test(`loads two scripts in "${language}": its own, and one of the language`, async () => {
      assert.equal((await loadedIn(language)).length, 2);
    });

    test(`loads no sentence of another language in "${language}"`, async () => {
      const loaded = new Set((await loadedIn(language)).map(({ path }) => path.slice(1)));
      const code = files.filter(({ name }) => loaded.has(name)).map((file) => file.code);
      const found = async (one: string) => {
        const { description } = await loadText(one as (typeof languages)[number]);
        // A bundler may write letters with accents as escapes.
        const words = description.split(/[^ -~]/).sort((a, b) => b.length - a.length);
        return code.some((text) => text.includes(words[0] ?? '')) ? [one] : [];
      };
      assert.deepEqual((await Promise.all(languages.map(found))).flat(), [language]);
    });
  }
});

test('an app that only scores has no screen, no checks and no words in it', async () => {
  const files = await bundle(`
    import { evaluate, plan } from 'ai-maturity-scan/engine';
    import { assessment } from 'ai-maturity-scan/content';
    globalThis.score = (answers) => [evaluate(assessment, answers), plan(assessment, answers)];`);
  const modules = files.flatMap((file) => file.modules);
  assert.ok(modules.some((id) => id.includes('/engine/')));
  assert.deepEqual(
    modules.filter((id) => /\/node_modules\/|\/dist\/(?:element|contract|i18n|start|content\/text)\//.test(id)),
    [],
  );
});

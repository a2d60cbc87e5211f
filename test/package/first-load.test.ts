/** What a page of a user with a bundler loads: until the first question, and for the scoring alone. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext } from 'puppeteer-core';
import { bundle } from '../../.scripts/page-bench/bundle.mjs';
import type { BundledFile, IsWanted } from '../../.scripts/page-bench/bundle.mjs';
import { serveFiles } from '../../.scripts/page-bench/server.mjs';
import { languages, loadText } from '../../src/content/index.js';
import type { ContentLanguage } from '../../src/content/index.js';
import { isShort } from '../engine/support/runs.js';
import { visitorsBrowser } from './support/browser.js';
import budget from './size-budget.json' with { type: 'json' };

interface App {
  readonly door: string;
  /** Of the page. */
  readonly language: ContentLanguage;
  /** The most that it loads: bytes with brotli, and scripts. */
  readonly bytes: number;
  readonly scripts: number;
}
const every = (
  budgets: Readonly<Record<ContentLanguage, number>>,
  appOf: (language: ContentLanguage) => Omit<App, 'bytes' | 'language'>,
): App[] => languages.map((language) => ({ ...appOf(language), language, bytes: budgets[language] }));

/**
 * What an app that knows its language loads of its text, the other app loads as a script of its own: in a short run, one of
 * them shows what comes on top.
 */
const isHere = ({ door }: App) => !isShort || door === 'define' || door === 'define/nl';

const apps = [
  ...every(budget['first load in an app'], () => ({ door: 'define', scripts: 2 })),
  ...every(budget['first load in an app that knows its language'], (language) => ({
    door: `define/${language}`,
    scripts: 1,
  })),
].filter(isHere);

/** What a visitor may load up to the first question. */
const isEarly: IsWanted = ({ isEntry, moduleIds }) =>
  isEntry || moduleIds.some((id) => /\/languages\/\w+\.js$/.test(id));

/** By door: one app may be opened in several languages. */
const bundles = new Map<string, Promise<BundledFile[]>>();
function appWith(door: string): Promise<BundledFile[]> {
  const known = bundles.get(door) ?? bundle(`import 'ai-maturity-scan/${door}';`, isEarly);
  bundles.set(door, known);
  return known;
}

describe('up to the first question', () => {
  let browser: BrowserContext;
  before(async () => {
    browser = await visitorsBrowser();
  });
  after(() => browser.close());

  /** A page with these scripts and no others, and then with its first question. `atOnce`: its first screen after its script. */
  async function opened(files: readonly BundledFile[], language: string) {
    const page = `<!doctype html><html lang="${language}"><link rel="icon" href="data:,">
      <script type="module" src="app.js"></script><ai-maturity-scan></ai-maturity-scan>
      <script type="module" src="next.js"></script></html>`;
    const next =
      "globalThis.atOnce = document.querySelector('ai-maturity-scan').shadowRoot.querySelector('h2') !== null;";
    const scripts = Object.fromEntries(files.map(({ name, code }) => [`/${name}`, code]));
    const server = await serveFiles({ '/page.html': page, '/next.js': next, ...scripts });
    try {
      const tab = await browser.newPage();
      await tab.goto(`${server.url}/page.html`);
      const atOnce = await tab.evaluate(async () => {
        const scan = document.querySelector('ai-maturity-scan');
        await scan?.updateComplete;
        scan?.start();
        await scan?.updateComplete;
        if (!scan?.shadowRoot?.querySelector('input')) throw new Error('There is no question.');
        return (globalThis as { atOnce?: boolean }).atOnce;
      });
      await tab.close();
      return { atOnce, sent: server.sent.filter(({ path }) => !['/page.html', '/next.js'].includes(path)) };
    } finally {
      server.close();
    }
  }

  for (const { bytes, door, language, scripts } of apps) {
    describe(`an app with ai-maturity-scan/${door}, in "${language}"`, () => {
      let files: BundledFile[];
      let found: Awaited<ReturnType<typeof opened>>;
      before(async () => {
        files = await appWith(door);
        found = await opened(files, language);
      });

      test(`loads at most ${bytes} bytes of script with brotli`, () => {
        const sum = found.sent.reduce((total, one) => total + one.bytes, 0);
        assert.ok(sum <= bytes, `${sum} bytes: ${found.sent.map((one) => `${one.path} ${one.bytes}`).join(', ')}`);
      });

      test(`loads ${scripts === 1 ? 'one script, and shows the scan at once' : `${scripts} scripts`}`, () => {
        assert.equal(found.sent.length, scripts);
        if (scripts === 1) assert.equal(found.atOnce, true);
      });

      test('loads no sentence of another language', async () => {
        const loaded = new Set(found.sent.map(({ path }) => path.slice(1)));
        const code = files.filter(({ name }) => loaded.has(name)).map((file) => file.code);
        const spoken = await Promise.all(
          languages.map(async (one) => {
            const { description } = await loadText(one);
            // A bundler may write letters with accents as escapes.
            const words = description.split(/[^ -~]/).sort((a, b) => b.length - a.length);
            return code.some((text) => text.includes(words[0] ?? '')) ? [one] : [];
          }),
        );
        assert.deepEqual(spoken.flat(), [language]);
      });
    });
  }

  test('an app that knows its language speaks the others when asked', async () => {
    assert.equal((await opened(await appWith('define/nl'), 'de')).sent.length, 2);
  });
});

test('an app that only scores has no screen, no checks and no words in it', async () => {
  const files = await bundle(
    `
    import { evaluate, plan } from 'ai-maturity-scan/engine';
    import { assessment } from 'ai-maturity-scan/content';
    globalThis.score = (answers) => [evaluate(assessment, answers), plan(assessment, answers)];`,
    () => false,
  );
  const modules = files.flatMap((file) => file.modules);
  assert.ok(modules.some((id) => id.includes('/engine/')));
  assert.deepEqual(
    modules.filter((id) => /\/node_modules\/|\/dist\/(?:element|contract|i18n|start|content\/text)\//.test(id)),
    [],
  );
});

/** What the script of the tag loads from beside it, as a page meets it: how much, when, and under which address. */
import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'puppeteer-core';
import { serveFiles } from '../../.scripts/page-bench/server.mjs';
import type {} from '../../src/define.js';
import en from '../../src/i18n/en.js';
import { visitorsBrowser } from './support/browser.js';
import { built, read, root } from './support/package.js';

const FOLDER = 'dist/cdn/';
const scripts = Object.fromEntries(
  built('.js')
    .filter((file) => file.startsWith(FOLDER))
    .map((file) => [file.replace(FOLDER, '/scan/'), read(file)]),
);
const pageWith = (lang: string, query: string, attributes = '') => `<!doctype html><html lang="${lang}">
<meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title>
<script type="module" src="/scan/ai-maturity-scan.js${query}"></script>
<ai-maturity-scan ${attributes}></ai-maturity-scan></html>`;

describe('the script of the tag', () => {
  let browser: BrowserContext;
  before(async () => {
    browser = await visitorsBrowser();
  });
  after(() => browser.close());

  /** Serves the page and hands over a tab that shows it, and the addresses of the scripts that were asked for. */
  async function visit(
    html: string,
    act: (tab: Page, asked: () => string[]) => Promise<void>,
    others: Readonly<Record<string, string>> = {},
  ) {
    const server = await serveFiles({ '/page.html': html, ...scripts, ...others });
    const tab = await browser.newPage();
    const lines: string[] = [];
    const asked: string[] = [];
    tab.on('console', (message) => lines.push(message.text()));
    tab.on('pageerror', (error) => lines.push(String(error)));
    tab.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (request.resourceType() === 'script') asked.push(pathname.replace('/scan/', '') + search);
    });
    try {
      await tab.evaluateOnNewDocument(() => {
        const page = globalThis as { told?: string };
        addEventListener('scan-error', ({ detail }) => (page.told ??= detail.message));
      });
      await tab.goto(`${server.url}/page.html`);
      await act(tab, () => [...asked].sort());
      assert.deepEqual(lines, []);
    } finally {
      await tab.close();
      server.close();
    }
  }

  /** The message of the first `scan-error`, however early it came. */
  const told = async (tab: Page) =>
    (await tab.waitForFunction(() => (globalThis as { told?: string }).told ?? '')).jsonValue();

  const started = (tab: Page) =>
    tab.$eval('ai-maturity-scan', async (scan) => {
      await scan.updateComplete;
      scan.start();
      await scan.updateComplete;
      if (!scan.shadowRoot?.querySelector('input')) throw new Error('There is no question.');
    });

  /** With the first option of each question, to the result. */
  const finished = (tab: Page) =>
    tab.$eval('ai-maturity-scan', async (scan) => {
      while (scan.stage !== 'result') {
        scan.shadowRoot?.querySelector<HTMLInputElement>('input')?.click();
        await scan.updateComplete;
        scan.shadowRoot?.querySelector<HTMLButtonElement>('button.primary')?.click();
        await scan.updateComplete;
      }
      return scan.result?.step?.low;
    });

  test('shows the first question in English with nothing else', () =>
    visit(pageWith('en', ''), async (tab, asked) => {
      await started(tab);
      assert.deepEqual(asked(), ['ai-maturity-scan.js']);
    }));

  test('shows the first question in Dutch with nothing else but that language', () =>
    visit(pageWith('nl', ''), async (tab, asked) => {
      await started(tab);
      assert.deepEqual(asked(), ['ai-maturity-scan.js', 'nl.js']);
    }));

  test('shows the result with what makes it, in one language', () =>
    visit(pageWith('nl', ''), async (tab, asked) => {
      await started(tab);
      assert.equal(await finished(tab), 1);
      assert.deepEqual(asked(), [
        'actions-nl.js',
        'ai-maturity-scan.js',
        'coming-back.js',
        'details.js',
        'exports.js',
        'nl.js',
        'paper.js',
        'qr.js',
        'rest-nl.js',
        'rest.js',
        'result-nl.js',
        'result.js',
      ]);
    }));

  test('asks for all that comes later while the first question is read, and then needs no network', () =>
    visit(pageWith('en', ''), async (tab, asked) => {
      const ahead = tab.waitForRequest((request) => request.url().endsWith('/result.js'));
      await Promise.all([started(tab), ahead]);
      await tab.waitForNetworkIdle();
      await tab.setOfflineMode(true);
      assert.equal(await finished(tab), 1);
      assert.deepEqual(asked(), [
        'actions-en.js',
        'ai-maturity-scan.js',
        'coming-back.js',
        'details.js',
        'exports.js',
        'paper.js',
        'qr.js',
        'rest-en.js',
        'rest.js',
        'result-en.js',
        'result.js',
      ]);
    }));

  test('shows the form to come back with, and what is wrong in it, without what makes a result', () =>
    visit(pageWith('en', ''), async (tab, asked) => {
      for (const [label, next] of [
        [en.comeBack, '[part~=come-back] input'],
        [en.backFind, '#come-back-problem'],
      ] as const) {
        await tab.waitForFunction(
          (wanted) => {
            const buttons = document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelectorAll('button') ?? [];
            const found = [...buttons].find(({ innerText }) => innerText.trim() === wanted);
            found?.click();
            return found !== undefined;
          },
          {},
          label,
        );
        await tab.waitForFunction(`document.querySelector('ai-maturity-scan').shadowRoot.querySelector('${next}')`);
      }
      assert.ok(asked().includes('coming-back.js') && !asked().includes('result.js'));
    }));

  test('with resume="none" the QR code is not asked for', () =>
    visit(pageWith('en', '', 'resume="none"'), async (tab, asked) => {
      await started(tab);
      assert.equal(await finished(tab), 1);
      await tab.waitForNetworkIdle();
      assert.ok(asked().includes('paper.js'));
      assert.ok(!asked().includes('qr.js'));
    }));

  test('asked for under an address of its own, asks for all else with that, and for nothing twice', () =>
    visit(pageWith('nl', '?v=3', 'persist="session" endpoint="/results" layout="wrong"'), async (tab, asked) => {
      tab.removeAllListeners('console');
      await started(tab);
      assert.equal(await finished(tab), 1);
      await tab.waitForSelector('>>> [part=delivery]', { visible: true });
      await tab.$eval('ai-maturity-scan', (scan) => {
        scan.download('json');
      });
      assert.deepEqual(
        asked(),
        [
          'actions-nl.js',
          'ai-maturity-scan.js',
          'checks.js',
          'coming-back.js',
          'contract.js',
          'delivery.js',
          'details.js',
          'exports.js',
          'nl.js',
          'paper.js',
          'qr.js',
          'rest-nl.js',
          'rest.js',
          'result-nl.js',
          'result.js',
        ].map((file) => `${file}?v=3`),
      );
    }));

  test('without what stands below the plan: the first screen all the same, and a button that tries again', () => {
    const broken = 'throw new Error("cut off")';
    const parts = {
      '/scan/details.js': broken,
      '/scan/details.js?again=1': broken,
      '/scan/details.js?again=2': scripts['/scan/details.js'] ?? '',
    };
    return visit(
      pageWith('en', ''),
      async (tab, asked) => {
        tab.removeAllListeners('console');
        await started(tab);
        await told(tab);
        assert.equal(await finished(tab), 1);
        const shown = () =>
          tab.$eval('ai-maturity-scan', ({ shadowRoot }) =>
            ['first-action', 'why'].filter((part) => shadowRoot?.querySelector(`[part~=${part}]`)),
          );
        assert.deepEqual(await shown(), ['first-action']);
        await tab.$eval('ai-maturity-scan', async (scan) => {
          [...(scan.shadowRoot?.querySelectorAll('button') ?? [])]
            .find(({ textContent }) => textContent === 'Try again')
            ?.click();
          await scan.updateComplete;
        });
        assert.deepEqual(await shown(), ['first-action', 'why']);
        assert.deepEqual(
          asked().filter((file) => file.startsWith('details.')),
          Object.keys(parts).map((path) => path.replace('/scan/', '')),
        );
      },
      parts,
    );
  });

  describe('and a part of another version', () => {
    const result = scripts['/scan/result.js'] ?? '';
    const [, mark = ''] = /\$mark="(\w+)"/.exec(result) ?? [];
    // What stands under the same short names does other things in it.
    const older = `globalThis.wasRun=true;${result.replace(mark, 'older')}`.replace('=({', '=()=>({');
    const parts = { '/scan/result.js': older, [`/scan/result.js?${mark}`]: result };

    test('out of the cache: is asked for once more, and the result is right', () =>
      visit(
        pageWith('en', ''),
        async (tab, asked) => {
          await started(tab);
          assert.equal(await finished(tab), 1);
          assert.deepEqual(
            asked().filter((file) => file.startsWith('result.')),
            ['result.js', `result.js?${mark}`],
          );
        },
        parts,
      ));

    test('all there is, as of a folder that was copied in part: no result rather than a wrong one, and the page is told', () =>
      visit(
        pageWith('en', ''),
        async (tab) => {
          tab.removeAllListeners('console');
          await started(tab);
          assert.match(await told(tab), /result\.js is of another version/);
        },
        { '/scan/result.js': older },
      ));
  });

  describe('taken into a bundle', () => {
    const bundled = async (format: 'esm' | 'iife') => {
      const { outputFiles } = await build({
        ...{ entryPoints: [join(root, FOLDER, 'ai-maturity-scan.js')], entryNames: 'app', chunkNames: 'part-[hash]' },
        ...{ bundle: true, splitting: format === 'esm', format, outdir: '/', write: false, logLevel: 'silent' },
      });
      return Object.fromEntries(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
    };
    const page = (
      script: string,
    ) => `<!doctype html><html lang="nl"><meta charset="utf-8"><link rel="icon" href="data:,">
      <title>A page</title><ai-maturity-scan></ai-maturity-scan>${script}</html>`;

    for (const [title, format, script] of [
      ['with files of its own', 'esm', '<script type="module" src="app.js"></script>'],
      ['that is asked for with something behind its name', 'esm', '<script type="module" src="app.js?v=3"></script>'],
      ['that is a plain script', 'iife', '<script src="app.js"></script>'],
    ] as const) {
      test(`${title}: goes from the start to the result`, async () => {
        const files = await bundled(format);
        await visit(
          page(script),
          async (tab) => {
            await tab.waitForSelector('ai-maturity-scan:state(intro)');
            await started(tab);
            assert.equal(await finished(tab), 1);
          },
          files,
        );
      });
    }
  });
});

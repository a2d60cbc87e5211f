/** The scan on pages that lose `type="module"`, move or join scripts, or get the tag later. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, Page } from 'puppeteer-core';
import { serve } from '../../.scripts/serve.mjs';
import { visitorsBrowser } from './support/browser.js';
import { root } from './support/package.js';

const LOADER = 'ai-maturity-scan-loader.js';
const TAG = '<ai-maturity-scan lang="nl"><p>Fallback</p></ai-maturity-scan>';
const FIGURES = '<ai-maturity-cohort src="/figures.json"><p>Fallback</p></ai-maturity-cohort>';
const META = '<meta name="ai-maturity-scan" content="/scan/">';
const folder = mkdtempSync(join(tmpdir(), 'loader-'));
describe('the scan on such a page', () => {
  let browser: BrowserContext;
  let site: Awaited<ReturnType<typeof serve>>;
  /** The same files on a server that allows no other page to take them as modules. */
  let network: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    cpSync(join(root, 'dist/cdn'), join(folder, 'scan'), { recursive: true });
    mkdirSync(join(folder, 'cache'));
    for (const name of [LOADER, 'ai-maturity-scan.js'])
      cpSync(join(folder, 'scan', name), join(folder, 'cache', `x-${name}`));
    const joined = `var before=1;\n${readFileSync(join(folder, 'scan', LOADER), 'utf8')};var after=2;`;
    writeFileSync(join(folder, 'cache', 'joined.js'), joined);
    cpSync(join(root, 'demo/cohort-200.json'), join(folder, 'figures.json'));
    site = await serve({ folder });
    network = await serve({ folder });
    browser = await visitorsBrowser();
  });

  after(async () => {
    await browser.close();
    await site.close();
    await network.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const plain = (src: string) => `<script src="${src}"></script>`;
  const WORKS: readonly [string, () => string][] = [
    ['a plain script after the tag', () => `${TAG}${plain(`scan/${LOADER}`)}`],
    ['a plain script before it', () => `${plain(`scan/${LOADER}?v=3`)}${TAG}`],
    ['the plain script moved to another folder', () => `${META}${TAG}${plain(`cache/x-${LOADER}`)}`],
    ['joined with others', () => `${TAG}${META}${plain('cache/joined.js')}`],
    [
      'pasted into the page',
      () => `${META}${TAG}<script>${readFileSync(join(folder, 'scan', LOADER), 'utf8')}</script>`,
    ],
    ['from a network that does not allow modules', () => `${TAG}${plain(`${network.url}/scan/${LOADER}`)}`],
    [
      'from such a network, as is what the page says',
      () =>
        `<meta name="ai-maturity-scan" content="${network.url}/scan/">${TAG}${plain(`${network.url}/cache/joined.js`)}`,
    ],
    [
      'the module itself moved to another folder',
      () => `${META}${TAG}<script type="module" src="cache/x-ai-maturity-scan.js"></script>`,
    ],
  ];
  for (const [name, markup] of WORKS) {
    test(`${name}: the scan goes on to its second question`, async () => {
      const { lines, page } = await openPage(markup());
      await press(page, 'ai-maturity-scan:state(intro)');
      await page.waitForSelector('ai-maturity-scan:state(question)');
      assert.match(await page.$eval('ai-maturity-scan', (tag) => tag.shadowRoot?.textContent ?? ''), /Vraag|vraag/);
      // A refused address is told in the console by the browser itself.
      const own = lines.filter((line) => line.includes('<ai-maturity-scan>'));
      assert.deepEqual(own, []);
      await page.close();
    });
  }

  test('a tag that arrives later is found', async () => {
    const { page } = await openPage(plain(`scan/${LOADER}`));
    assert.equal(await page.evaluate(() => customElements.get('ai-maturity-scan') === undefined), true);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), `<div>${TAG}</div>`);
    await page.waitForSelector('ai-maturity-scan:state(intro)');
  });

  test('what cannot be found: the page is told by an event and a line, and the fallback stays', async () => {
    const { lines, page } = await openPage(`${TAG}${plain('cache/joined.js')}`);
    await page.waitForFunction(() => document.title === 'load-failed');
    assert.match(lines.join('\n'), /<ai-maturity-scan>: Could not be loaded: .*cache\/ai-maturity-scan\.js/);
    assert.match(lines.join('\n'), /<meta name="ai-maturity-scan"/);
    assert.equal(await page.$eval('ai-maturity-scan p', (fallback) => fallback.getClientRects().length), 1);
  });

  for (const [name, markup, tags] of [
    ['figures alone', () => FIGURES, ['ai-maturity-cohort']],
    ['figures beside the scan', () => TAG + FIGURES, ['ai-maturity-scan', 'ai-maturity-cohort']],
  ] as const)
    test(`${name}: the module of each tag is loaded, and of no other`, async () => {
      const asked: string[] = [];
      const { page } = await openPage(`${markup()}${plain(`scan/${LOADER}`)}`, asked);
      for (const tag of tags) await page.waitForSelector(`${tag}:defined`);
      await page.waitForSelector('ai-maturity-cohort >>> h2', { visible: true });
      const modules = asked.flatMap((address) => /\/(ai-maturity-\w+)\.js/.exec(address)?.[1] ?? []);
      assert.deepEqual([...modules].sort(), [...tags].sort());
    });

  test('figures that cannot be loaded: the page is told by their own event', async () => {
    const { page } = await openPage(`${FIGURES}${plain('cache/joined.js')}`);
    await page.waitForFunction(() => document.title === 'load-failed');
    assert.equal(await page.$eval('ai-maturity-cohort p', (fallback) => fallback.getClientRects().length), 1);
  });

  for (const [name, script] of [
    ['loader', () => plain(`scan/${LOADER}`)],
    ['module', () => '<script type="module" src="scan/ai-maturity-scan.js"></script>'],
  ] as const) {
    test(`markup cannot lead the ${name} to another server`, async () => {
      const asked: string[] = [];
      const evil = `<meta name="ai-maturity-scan" content="${network.url}/scan/">`;
      const { page } = await openPage(`${evil}${TAG}${script()}`, asked);
      await press(page, 'ai-maturity-scan:state(intro)');
      await page.waitForSelector('ai-maturity-scan:state(question)');
      assert.deepEqual([...new Set(asked.map((address) => new URL(address).origin))], [site.url]);
    });
  }

  async function openPage(body: string, asked: string[] = []): Promise<{ page: Page; lines: string[] }> {
    const told =
      "for (const name of ['scan-error', 'cohort-error']) document.addEventListener(name, ({ detail }) => (document.title = detail.code));";
    const head = `<meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><script>${told}</script>`;
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    );
    const page = await browser.newPage();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('request', (request) => request.url().startsWith('http') && asked.push(request.url()));
    await page.goto(`${site.url}/page.html`);
    return { page, lines };
  }

  async function press(page: Page, state: string): Promise<void> {
    await page.waitForSelector(state);
    await (await page.waitForSelector('ai-maturity-scan >>> [part~="button-primary"]', { visible: true }))?.click();
  }
});

/** The documentation as a site: links lead somewhere, examples run, axe finds nothing, the search finds sections. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type Axe from 'axe-core';
import type { BrowserContext, Page } from 'puppeteer-core';
import { buildSite, SITE } from '../../.scripts/docs-site.mjs';
import { serve } from '../../.scripts/serve.mjs';
import { isShort } from '../engine/support/runs.js';
import { visitorsBrowser } from './support/browser.js';
import { root } from './support/package.js';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Of the window, in pixels: a desktop and a phone. */
const WIDTHS = [1200, 390];

interface Seen {
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** What axe found, by width of the window, what was wider than that, and what was written to the console. */
  readonly problems: readonly string[];
}

describe('the documentation site', () => {
  let browser: BrowserContext;
  let site: Awaited<ReturnType<typeof serve>>;
  /** By address: each page is opened once. */
  const seen = new Map<string, Seen>();
  before(async () => {
    await buildSite();
    site = await serve({ folder: join(root, SITE) });
    browser = await visitorsBrowser();
    const files = readdirSync(join(root, SITE), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('index.html') && !file.startsWith('scan/'));
    // In one page, for which the browser keeps one process.
    const { page, said } = await opened('/');
    for (const file of files) {
      const address = `/${file.slice(0, -'index.html'.length)}`;
      const found = await look(page, address);
      seen.set(address, { ...found, problems: [...found.problems, ...said.splice(0)] });
    }
    await page.close();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A page of the site, with all that was written to its console. */
  async function opened(address: string): Promise<{ readonly page: Page; readonly said: string[] }> {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(site.url + address, { waitUntil: 'load' });
    return { page, said };
  }

  async function look(page: Page, address: string): Promise<Seen> {
    await page.goto(site.url + address, { waitUntil: 'load' });
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    }));
    await page.evaluate(axe);
    const problems: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      // One template makes all pages, of the same few elements: in a short run, axe looks at every second one, at one width.
      const isLooked = !isShort || (seen.size % 2 === 0 && WIDTHS[(seen.size / 2) % 2] === width);
      const atWidth = await page.evaluate(async (withAxe) => {
        const { axe } = globalThis as unknown as { axe: typeof Axe };
        const { violations } = withAxe ? await axe.run({ resultTypes: ['violations'] }) : { violations: [] };
        const isWide = document.documentElement.scrollWidth > innerWidth;
        return [
          ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`)),
          ...(isWide ? ['too wide'] : []),
        ];
      }, isLooked);
      problems.push(...atWidth.map((one) => `${width}: ${one}`));
    }
    return { ...found, problems };
  }

  test('every link leads to a page and a place on it', async () => {
    const dead: string[] = [];
    for (const [address, { links }] of seen) {
      for (const link of new Set(links.filter((one) => one.startsWith(site.url)))) {
        const { hash, pathname } = new URL(link);
        const found = seen.get(pathname);
        const leads = found
          ? hash === '' || found.ids.includes(decodeURIComponent(hash.slice(1)))
          : (await fetch(link)).ok;
        if (!leads) dead.push(`${address}: ${link.slice(site.url.length)}`);
      }
    }
    assert.deepEqual(dead, []);
    assert.ok(seen.size > 20);
  });

  test('axe finds nothing, on a desktop and on a phone; nothing is wider than the screen; nothing is said', () => {
    const found = [...seen].flatMap(([address, { problems }]) => problems.map((one) => `${address} ${one}`));
    assert.deepEqual(found, []);
  });

  test('the two lines of the start page run there', async () => {
    const { page } = await opened('/');
    await page.waitForFunction(() => document.querySelector('.live ai-maturity-scan')?.shadowRoot?.querySelector('h2'));
    const code = await page.$eval('.sample code', ({ textContent }) => textContent);
    assert.match(code, /<script type="module" src="\/scan\/ai-maturity-scan.js"><\/script>\n<ai-maturity-scan/);
    const title = await page.$eval(
      '.live ai-maturity-scan',
      (scan) => scan.shadowRoot?.querySelector('h2')?.textContent ?? null,
    );
    assert.equal(title?.trim(), 'AI maturity scan');
    await page.close();
  });

  test('the search finds a section and leads to it', async () => {
    const { page } = await opened('/');
    await page.type('#search', 'exit stat');
    const first = await page.waitForSelector('#search-results a');
    assert.match((await first?.evaluate(({ textContent }) => textContent)) ?? '', /Exit status/);
    await Promise.all([page.waitForNavigation(), first?.click()]);
    assert.equal(page.url(), `${site.url}/command-line/#exit-status`);
    await page.close();
  });

  test('the theme playground changes the scan, and writes the rules that do so', async () => {
    const { page } = await opened('/theme-playground/');
    await page.waitForFunction(() =>
      document.querySelector('#playground ai-maturity-scan')?.shadowRoot?.querySelector('h2'),
    );
    await page.select('select[name="--ams-radius"]', '16px');
    const radius = () =>
      page.$eval('#playground ai-maturity-scan', (scan) => {
        const button = scan.shadowRoot?.querySelector('button');
        return button ? getComputedStyle(button).borderTopLeftRadius : '';
      });
    assert.equal(await radius(), '16px');
    const rules = await page.$eval('#playground-css code', ({ textContent }) => textContent);
    assert.equal(rules, 'ai-maturity-scan {\n  --ams-radius: 16px;\n}');
    await page.close();
  });
});

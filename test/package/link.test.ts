/** The link with a code: what the server of the page hears of it, and who is asked. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, Page } from 'puppeteer-core';
import { serve } from '../../.scripts/serve.mjs';
import { assessment } from '../../src/content/index.js';
import { assessmentHash as hash } from '../../src/content/hash.js';
import type {} from '../../src/define.js';
import { encodeAnswers, encodeInvitation, readCode } from '../../src/engine/index.js';
import en from '../../src/i18n/en.js';
import { middling } from './support/answers.js';
import { visitorsBrowser } from './support/browser.js';
import { logged } from './support/logged.js';
import type { LoggedServer } from './support/logged.js';

const code = encodeAnswers(assessment, middling, { hash, date: '2026-01-31' });
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Scan</title>
<script type="module" src="/dist/cdn/ai-maturity-scan.js"></script><ai-maturity-scan resume="code link"></ai-maturity-scan>
<a href="/other.html">Other page</a>`;

describe('the link with a code', () => {
  let files: Awaited<ReturnType<typeof serve>>;
  let server: LoggedServer;
  let browser: BrowserContext;
  before(async () => {
    files = await serve({ pages: { '/scan.html': PAGE, '/other.html': '<!doctype html><title>Other</title>' } });
    server = await logged(files.url);
    browser = await visitorsBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
    await files.close();
  });

  /** The page, once it asks about the answers in its address. */
  async function opened(): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${server.url}/scan.html#scan=${code}`);
    await isAsked(page);
    return page;
  }

  const isAsked = (page: Page) =>
    page.waitForFunction(
      (question) => document.querySelector('ai-maturity-scan')?.shadowRoot?.textContent.includes(question),
      {},
      en.backAsk,
    );
  const answersOn = (page: Page) => page.$eval('ai-maturity-scan', ({ answers }) => answers);
  const press = (page: Page, name: string) => page.locator(`ai-maturity-scan >>> ::-p-aria([name="${name}"])`).click();

  test('opened, left, come back to and answered: no line, header or body that the server gets has the code', async () => {
    const page = await opened();
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    assert.equal(await page.title(), 'Other');
    await page.goBack();
    await isAsked(page);
    await press(page, en.backAgain);
    await page.waitForSelector('ai-maturity-scan:state(question)');
    assert.deepEqual(await answersOn(page), middling);
    await page.$eval('ai-maturity-scan', async (scan) => {
      while (scan.stage !== 'result') {
        scan.shadowRoot?.querySelector<HTMLElement>('button.primary')?.click();
        await scan.updateComplete;
      }
    });
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await page.close();
    const other = server.log.filter((line) => line.startsWith('GET /other.html'));
    assert.equal(other.length, 2);
    // The way there is told, and nothing behind it.
    for (const line of other) assert.ok(line.includes(`${server.url}/scan.html\n`), line);
    const first = code.slice(0, 11);
    const told = server.log.filter((line) => line.includes('scan=') || line.includes(first) || line.includes(code));
    assert.deepEqual(told, []);
  });

  test('a colleague answers an invitation, and nothing that makes or shows a result is loaded', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const invitation = encodeInvitation(assessment, { ...middling, 'profile.size': '10-49' }, { hash });
    await page.goto(`${server.url}/scan.html#scan=${invitation}`);
    await page.waitForFunction(
      (title) => document.querySelector('ai-maturity-scan')?.shadowRoot?.textContent.includes(title),
      {},
      en.guestTitle,
    );
    const given = await page.evaluate(asColleague);
    await page.close();
    const read = readCode(assessment, given, { hash });
    assert.equal(read.ok && read.value.kind, 'voice');
    const scripts = asked
      .filter((path) => path.startsWith('/dist/cdn/'))
      .map((path) => path.slice('/dist/cdn/'.length));
    const needed = ['ai-maturity-scan', 'coming-back', 'guest', 'rest-en', 'rest', 'result-en', 'voices-en'];
    assert.deepEqual(
      scripts.sort(),
      needed.map((name) => `${name}.js`),
    );
  });

  test('nothing is taken over before the visitor says so; the address is clean after the answer', async () => {
    const page = await opened();
    assert.deepEqual(await answersOn(page), {});
    await press(page, en.backClose);
    assert.equal(await page.evaluate(() => location.hash), '');
    assert.deepEqual(await answersOn(page), {});
    await page.reload();
    await page.waitForSelector('ai-maturity-scan:state(intro)');
    assert.deepEqual(await answersOn(page), {});
    await page.close();
  });
});

/** Runs in the page: chooses the first option of each question, and gives the code to give back. */
async function asColleague(): Promise<string> {
  const scan = document.querySelector('ai-maturity-scan');
  if (!scan?.shadowRoot) throw new Error('There is no scan');
  for (let press = 0; press < 20; press++) {
    const code = scan.shadowRoot.querySelector('[part=code]')?.textContent;
    if (code) return code;
    scan.shadowRoot.querySelector('input')?.click();
    await scan.updateComplete;
    scan.shadowRoot.querySelector<HTMLElement>('button.primary')?.click();
    await scan.updateComplete;
  }
  throw new Error('There is no code');
}

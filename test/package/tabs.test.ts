/** Answers that the browser keeps, in real tabs: several at once, and a page out of the cache of pages. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type {} from '../../src/define.js';
import en from '../../src/i18n/en.js';
import { DemoBrowser, wholeBrowser } from './support/browser.js';

const SCAN = '/dist/cdn/embed.html?lang=en&persist=local';

/** Resolves once the tag has looked for what is kept. */
async function settled(page: Page): Promise<Page> {
  await page.waitForSelector('ai-maturity-scan');
  await page.evaluate(async () => {
    await customElements.whenDefined('ai-maturity-scan');
    await document.querySelector('ai-maturity-scan')?.updateComplete;
  });
  return page;
}

/** Answers so many questions, from the first open one on. */
function answer(page: Page, count: number): Promise<void> {
  return page.evaluate(async (times) => {
    const scan = document.querySelector('ai-maturity-scan');
    const start = scan?.stage === 'intro' ? ['button.primary'] : [];
    const presses = [...start, ...Array<string[]>(times).fill(['input', 'button.primary']).flat()];
    for (const selector of presses) {
      scan?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
      await scan?.updateComplete;
    }
  }, count);
}

/** How many answers the tab has, and how many are kept. */
function counts(page: Page): Promise<{ here: number; kept: number }> {
  return page.evaluate(() => {
    const text = localStorage.getItem('ai-maturity-scan:ai-maturity') ?? '{"answers":{}}';
    const { answers } = JSON.parse(text) as { answers: object };
    const here = Object.keys(document.querySelector('ai-maturity-scan')?.answers ?? {}).length;
    return { here, kept: Object.keys(answers).length };
  });
}

/** Resolves once the visitor reads this. */
async function reads(page: Page, words: string): Promise<void> {
  const isShown = (wanted: string) =>
    document.querySelector('ai-maturity-scan')?.shadowRoot?.textContent.includes(wanted) === true;
  await page.waitForFunction(isShown, { polling: 50 }, words);
}

describe('answers kept in the browser', () => {
  let browser: DemoBrowser;
  const pages: Page[] = [];
  before(async () => {
    // A page that may not be stored does not go into the cache of pages.
    browser = await DemoBrowser.open({ 'cache-control': 'no-cache' });
  });
  afterEach(async () => {
    await pages[0]?.evaluate(() => localStorage.clear());
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  after(() => browser.close());

  async function open(path = SCAN, page?: Page): Promise<Page> {
    page ??= await browser.blank();
    pages.push(page);
    await page.goto(`${browser.origin}${path}`);
    return settled(page);
  }

  test('two tabs at once: the older one gets the newer answers, and adds to them', async () => {
    const older = await open();
    await answer(older, 1);
    const newer = await open();
    await answer(newer, 3);
    await reads(older, en.draftElsewhere);
    assert.deepEqual(await counts(older), { here: 4, kept: 4 });
    await answer(older, 5);
    const { kept } = await counts(older);
    assert.ok(kept >= 5, `${kept} answers are kept`);
  });

  test('deleted in one tab: gone in the other, and they do not come back', async () => {
    const older = await open();
    await answer(older, 3);
    const newer = await open();
    await newer.evaluate(() => document.querySelector('ai-maturity-scan')?.reset());
    await reads(older, en.draftDeleted);
    await answer(older, 1);
    assert.deepEqual(await counts(older), { here: 1, kept: 1 });
  });

  test('back to a page out of the cache of pages', async (context) => {
    const whole = await wholeBrowser();
    context.after(() => whole.close());
    const page = await open(SCAN, await whole.newPage());
    await answer(page, 1);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    await page.goto(`${browser.origin}${SCAN}&layout=section`);
    await settled(page);
    assert.deepEqual(await counts(page), { here: 1, kept: 1 });
    await page.evaluate(async () => {
      const scan = document.querySelector('ai-maturity-scan');
      scan?.start();
      await scan?.updateComplete;
      for (const box of scan?.shadowRoot?.querySelectorAll<HTMLElement>('fieldset input:first-of-type') ?? [])
        box.click();
      await scan?.updateComplete;
    });
    const { kept } = await counts(page);
    assert.ok(kept > 2, `${kept} answers`);
    await page.goBack();
    assert.equal(await page.evaluate(() => (globalThis as { persisted?: boolean }).persisted), true);
    await reads(page, en.draftElsewhere);
    assert.deepEqual(await counts(page), { here: kept, kept });
  });
});

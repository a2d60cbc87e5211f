/** The editor of WordPress, as a web editor uses it: its older versions stand in the page, newer ones in a frame. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { inScan, open } from './person.js';

/** Begins a page with this title and the block with the scan, found by typing. Returns where the page is written. */
export async function pageWithScan(page: Page, title: string, admin?: string): Promise<Page | Frame> {
  await open(page, 'post-new.php?post_type=page', admin);
  await refuseOffer(page);
  const canvas = await canvasOf(page);
  await (await canvas.waitForSelector('.wp-block-post-title'))?.click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await canvas.waitForFunction(() => document.activeElement?.matches('[data-type="core/paragraph"]'));
  await page.keyboard.type('/AI maturity', { delay: 50 });
  const found = await page.waitForFunction(() => {
    const results = [...document.querySelectorAll<HTMLElement>('.components-autocomplete__result')];
    // The other one is the block with figures.
    return results.length === 2 && results.find((one) => one.textContent.trim() === 'AI maturity scan');
  });
  await (found as ElementHandle<HTMLElement>).click();
  await inScan(canvas, '[part~="intro"]');
  await showSettings(page);
  return canvas;
}

/** Sets a field of the block, in the sidebar. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  const field = await page.waitForFunction(
    (text) => [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === text)?.control,
    {},
    label,
  );
  await (field as ElementHandle<HTMLSelectElement>).select(value);
}

/** Publishes the page, and returns the address to which the editor leads. */
export async function publish(page: Page): Promise<string> {
  await page.click('.editor-post-publish-panel__toggle, .editor-post-publish-button__button');
  await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])');
  await page.click('.editor-post-publish-panel .editor-post-publish-button');
  const link = '.post-publish-panel__postpublish-header a, .components-snackbar a';
  await page.waitForSelector(link);
  return page.$eval(link, (anchor) => anchor.href);
}

/** Versions 6.3 to 6.6 offer whole pages to begin with. */
async function refuseOffer(page: Page): Promise<void> {
  const close = '.components-modal__header button[aria-label="Close"]';
  const button = await page.waitForSelector(close, { timeout: 3000 }).catch(() => null);
  await button?.click();
}

async function canvasOf(page: Page): Promise<Page | Frame> {
  await page.waitForFunction(() => document.querySelector('iframe[name="editor-canvas"], .wp-block-post-title'));
  const frame = await (await page.$('iframe[name="editor-canvas"]'))?.contentFrame();
  return frame ?? page;
}

/** The settings of the block beside it. */
async function showSettings(page: Page): Promise<void> {
  if (await page.$('.block-editor-block-inspector')) return;
  await page.click('button[aria-label="Settings"]');
  await page.waitForSelector('.block-editor-block-inspector');
}

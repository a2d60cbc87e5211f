import type { Page } from 'puppeteer-core';
import { open } from './person.js';
import { site } from './site.js';

/** All results as a file: by the link on the page of results, with the cookies of whoever is logged in. */
export async function download(page: Page, form: 'words' | 'csv' | 'jsonl'): Promise<string> {
  await open(page, 'admin.php?page=ai-maturity-scan');
  const link = await page.$eval(`.ams-${form}`, (anchor) => (anchor as HTMLAnchorElement).href);
  if (!link.startsWith(site.url)) throw new Error(`Not on this site: ${link}`);
  return page.evaluate(async (url) => {
    const answer = await fetch(url);
    if (!answer.headers.get('content-disposition')?.startsWith('attachment')) throw new Error('Not a file.');
    // Kept with the mark at its beginning.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  }, link);
}

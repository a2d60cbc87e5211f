import type { Page } from 'puppeteer-core';
import read from 'read-excel-file/node';
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

/** The file that the button for Excel makes. */
export async function excelBytes(page: Page, admin?: string): Promise<Buffer> {
  await open(page, 'admin.php?page=ai-maturity-scan', admin);
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      Object.assign(window, { made: blob });
      return make(blob);
    };
  });
  await page.waitForSelector('.ams-xlsx:not([hidden])');
  await page.click('.ams-xlsx');
  await page.waitForFunction(() => {
    const told = document.querySelector<HTMLElement>('.ams-xlsx-told');
    return told && [told.dataset.done, told.dataset.failed].includes(told.textContent);
  });
  const bytes = await page.evaluate(async () => {
    const { made } = window as unknown as { readonly made: Blob };
    return [...new Uint8Array(await made.arrayBuffer())];
  });
  return Buffer.from(bytes);
}

/** The rows of the sheets of an Excel file. */
export async function sheetsOf(file: Buffer): Promise<(string | number | null)[][][]> {
  const sheets = await read(file);
  return sheets.map(({ data }) => data as (string | number | null)[][]);
}

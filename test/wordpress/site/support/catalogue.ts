/** The form that takes a catalogue. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { press } from './person.js';
import { site } from './site.js';

/** Chooses a file with this text; `anyway`: and sends it, whatever the browser says. */
export async function upload(page: Page, text: string, anyway = false): Promise<void> {
  const path = join(site.folder, 'catalogue.json');
  writeFileSync(path, text);
  const input = (await page.$('#catalogue')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  if (!anyway) return;
  await page.$eval('#catalogue', (field) =>
    ((field as HTMLInputElement).form ?? new HTMLFormElement()).setAttribute('novalidate', ''),
  );
  await press(page, '#upload');
}

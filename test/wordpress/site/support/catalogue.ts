/** A catalogue of support offers, and the form that takes it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { press } from './person.js';
import { site } from './site.js';

export const catalogue = {
  id: 'association',
  version: '1.0.0',
  languages: ['en'],
  entries: [
    {
      id: 'advice-day',
      form: 'guidance',
      dimensions: ['know.organisation', 'know.people'],
      barriers: ['expertise'],
      url: 'https://www.example.org/advice',
    },
  ],
  texts: { en: { 'advice-day': { title: 'Advice day', description: 'One day with an adviser at your firm.' } } },
};

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

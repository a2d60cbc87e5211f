/** The plugin on the screens of WordPress: installed from the zip, and deleted; and what is left of it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { open, press, textOf } from './person.js';
import { site, sql, zip } from './site.js';

const NAME = 'ai-maturity-scan';
const ROW = `tr[data-plugin="${NAME}/${NAME}.php"]`;

/** `admin`: that of a site, or of the network, for which it is switched on then. */
export async function install(page: Page, admin?: string): Promise<void> {
  await open(page, 'plugin-install.php?tab=upload', admin);
  const input = (await page.$('#pluginzip')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(zip);
  await press(page, '#install-plugin-submit');
  assert.match(await textOf(page, '#wpbody'), /installed successfully/i);
  await press(page, 'a.button-primary[href*="action=activate"]');
  assert.match(await textOf(page, '#message, .notice'), /activated/i);
}

export async function deactivate(page: Page, admin?: string): Promise<void> {
  await open(page, 'plugins.php', admin);
  await press(page, `${ROW} .deactivate a`);
  assert.match(await textOf(page, '#message, .notice'), /deactivated/i);
}

/** From the page on which it was switched off. */
export async function remove(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.click(`${ROW} .delete a`);
  await page.waitForFunction((row) => !document.querySelector(`${row}:not(.deleted)`), {}, ROW);
}

/** What is left of it in the database and on disk, one line for each. */
export function traces(): string[] {
  const tables = sql('show tables').map(([name = '']) => name);
  const rows = (table: string, name: string, value: string) =>
    sql(`select ${name} from ${table} where ${name} like '%ai\\_maturity%' or ${value} like '%ai\\_maturity\\_scan%'`)
      .map(([found]) => `${table}: ${found}`)
      // WordPress itself keeps a list of what was switched off in the last week.
      .filter((line) => !/: _?(?:site_transient_)?recently_activated$/.test(line));
  const uploads = join(site.www, 'wp-content/uploads');
  const folders = [join(site.www, 'wp-content/plugins'), uploads, ...sitesIn(join(uploads, 'sites'))];
  return [
    ...tables.filter((name) => name.includes('ai_maturity')),
    ...tables.filter((name) => name.endsWith('_options')).flatMap((name) => rows(name, 'option_name', 'option_value')),
    ...tables.filter((name) => /(?:user|site)meta$/.test(name)).flatMap((name) => rows(name, 'meta_key', 'meta_value')),
    ...folders.map((folder) => join(folder, NAME)).filter((folder) => existsSync(folder)),
  ];
}

function sitesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

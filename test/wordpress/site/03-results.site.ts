import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { download } from './support/download.js';
import { askToDelete, logIn, open, openBrowser, press, textOf } from './support/person.js';
import type { Envelope } from '../../../src/delivery/index.js';
import { envelope, firm, store } from './support/results.js';
import { command, count, sql, TABLE, wordpress } from './support/site.js';

const RESULTS = 'admin.php?page=ai-maturity-scan';
const FIGURES = `${RESULTS}&view=figures`;
let browser: Browser;
let page: Page;

before(async () => {
  sql(`delete from ${TABLE}`);
  const many = (sector: string, size: string, rank: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      envelope(`${sector}-${size}-${rank}-${index}`, firm(rank, { 'profile.sector': sector, 'profile.size': size })),
    );
  store([
    ...[...many('trade', '2-9', 0, 12), ...many('trade', '10-49', 2, 9), ...many('construction', '2-9', 4, 11)],
    ...[...many('finance', '1', 4, 3), envelope('anonymous', firm(2), true)],
    { ...envelope('named'), subject: 'mailto:Jan@Example.test', note: '=cmd|x!A1', flag: true },
  ]);
  // The last one came a second later.
  sql(`update ${TABLE} set received = date_add(received, interval 1 second) where event = sha2('named', 256)`);
  browser = await openBrowser();
  page = await logIn(browser, 'admin');
});
after(() => browser.close());

test('the page lists results, twenty at a time, the newest first', async () => {
  assert.equal(await open(page, RESULTS), 200);
  assert.equal((await page.$$('.ams-results tbody tr')).length, 20);
  const first = await textOf(page, '.ams-results tbody tr:first-child');
  assert.match(first, /Jan@Example\.test; note: =cmd\|x!A1; flag: true/);
  await press(page, '.tablenav.top .next-page');
  assert.equal((await page.$$('.ams-results tbody tr')).length, count() - 20);
});

test('the page filters by sector, size, step and month', async () => {
  const rows = async (query: string) => {
    await open(page, `${RESULTS}&${query}`);
    return Number(/: (\d+)/.exec(await textOf(page, '.wrap h2'))?.[1]);
  };
  const month = new Date().toISOString().slice(0, 7);
  assert.equal(await rows('sector=trade'), 21);
  assert.equal(await rows('sector=trade&size=10-49'), 9);
  assert.equal(await rows('step=1'), 12);
  assert.equal(await rows('step=5'), 14);
  assert.equal(await rows(`from=${month}&to=${month}`), count());
  assert.equal(await rows('to=2020-01'), 0);
  assert.equal(await rows("sector=trade'+or+1=1--&step[]=1&from=2020-13"), count());
});

test('pictures: bars of the scan beside rounded numbers; no small group', async () => {
  await open(page, FIGURES);
  await page.waitForSelector('.ams-figures svg.bar');
  const cells = await page.$$eval('.ams-figures td', (all) => all.map((cell) => cell.textContent.trim()));
  const numbers = cells.filter((cell) => /^\d+$/.test(cell)).map(Number);
  assert.ok(numbers.length >= 3);
  for (const number of numbers) assert.ok(number >= 5 && number % 5 === 0, String(number));
  const bars = await page.$$eval('.ams-figures svg.bar', (all) => all.map((bar) => bar.getBoundingClientRect().width));
  assert.equal(bars.length, numbers.length);
  assert.ok(bars.every((width) => width > 20));
});

test('pictures: steps by sector, size and quarter, barriers and more; what is too small is said once', async () => {
  await open(page, FIGURES);
  const captions = await page.$$eval('.ams-figures caption', (all) => all.map((one) => one.textContent));
  for (const word of [/by sector/, /by size/, /by quarter/, /holds firms back/, /ask for/, /want AI/])
    assert.ok(
      captions.some((caption) => word.test(caption)),
      String(word),
    );
  const text = await textOf(page, '.wrap');
  assert.doesNotMatch(text, /fewer than 5, or not shown/);
  assert.equal(text.match(/Finance or insurance/g)?.length, 2);
  assert.match(await textOf(page, '.ams-small'), /Too few firms to show:.*Finance or insurance/);
  // No exact number of firms stands beside what is not shown.
  const numbers = [...(await textOf(page, '.wrap')).matchAll(/\b(\d+) firms/g)].map(([, number]) => Number(number));
  assert.ok(numbers.length > 0 && numbers.every((number) => number % 5 === 0), numbers.join());
});

test('pictures: three firms of one sector are not shown, nor all others beside them', async () => {
  await open(page, `${FIGURES}&sector=finance`);
  assert.match(await textOf(page, '.ams-hidden'), /No pictures/);
  // All firms but three are on this list, so a comparison would show the three.
  sql(`update ${TABLE} set sector = 'trade' where sector <> 'finance'`);
  await open(page, `${FIGURES}&sector=trade`);
  assert.match(await textOf(page, '.ams-hidden'), /No pictures/);
});

test('files: JSON Lines that the package verifies, all of them', async () => {
  const text = await download(page, 'jsonl');
  const verdict = command(['verify'], text);
  assert.equal(verdict.status, 0, verdict.stderr);
  assert.equal(text.trim().split('\n').length, count());
  const last = JSON.parse(text.trim().split('\n').at(-1) ?? '') as Envelope & Record<string, unknown>;
  const { received, unchecked, ...rest } = last;
  assert.deepEqual(rest, { ...envelope('named'), subject: 'mailto:Jan@Example.test', note: '=cmd|x!A1', flag: true });
  assert.match(String(received), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  // What PHP cannot compute again is named, and kept apart from the rest.
  const parts = ['plan', 'hold', 'quickAction', 'catalogues', 'support', 'ideas', 'benchmark'];
  assert.deepEqual(String(unchecked).split(' ').sort(), [...parts].sort());
  const [stored = '{}', apart = '{}'] =
    sql(`select result, unchecked from ${TABLE} where event = sha2('named', 256)`)[0] ?? [];
  assert.deepEqual(Object.keys(JSON.parse(apart) as object).sort(), [...parts].sort());
  assert.equal(
    parts.some((part) => part in (JSON.parse(stored) as object)),
    false,
  );
});

test('files: CSV in which nothing is a formula', async () => {
  sql(`update ${TABLE} set source = '=HYPERLINK("x")' where event = sha2('named', 256)`);
  const text = await download(page, 'csv');
  const lines = text.trim().split('\n');
  assert.equal(lines.length, count() + 1);
  assert.match(
    lines[0] ?? '',
    /^\ufeff?"received","anonymous",.*"know\.organisation low",.*,"scores","campaign","consent"$/,
  );
  // A firm of one person has no score in a cell that only asks about others.
  const column = (lines[0] ?? '').split(',').indexOf('"want.people low"');
  const alone = lines.filter((line) => line.includes(',"finance",'));
  assert.deepEqual([...new Set(alone.map((line) => line.split(',')[column]))], ['""']);
  assert.doesNotMatch(alone.join(), /want\.people [\d.n]/);
  assert.match(text, /,"'=HYPERLINK\(""x""\)",/);
  assert.doesNotMatch(text, /(?:^|,)"?[=+@]/m);
});

test('ticked results are deleted, after a question', async () => {
  const before = count();
  await open(page, RESULTS);
  const boxes = await page.$$('.ams-results tbody input');
  await boxes[1]?.click();
  await boxes[2]?.click();
  await askToDelete(page);
  assert.equal(count(), before);
  assert.match(await textOf(page, '#wpbody-content'), /Delete for good\? Results: 2/);
  await press(page, '.ams-question [name="delete"]');
  assert.match(await textOf(page, '.notice-success'), /deleted: 2/);
  assert.equal(count(), before - 2);
});

test('an editor sees results once the settings say so, but cannot delete', async () => {
  wordpress("update_option('ai_maturity_scan', ['see' => 'publish_posts'] + get_option('ai_maturity_scan'));");
  const writer = await logIn(browser, 'writer');
  assert.equal(await open(writer, RESULTS), 200);
  assert.ok((await writer.$$('.ams-results tbody tr')).length > 0);
  assert.equal(await writer.$('.ams-results input'), null);
  assert.equal(await open(writer, 'admin-post.php?action=ai_maturity_scan_delete'), 403);
  assert.equal(await open(writer, 'admin.php?page=ai-maturity-scan-settings'), 403);
  wordpress("update_option('ai_maturity_scan', ['see' => 'manage_options'] + get_option('ai_maturity_scan'));");
});

test('privacy: the policy has a proposal', async () => {
  await open(page, 'options-privacy.php?tab=policyguide');
  const text = await textOf(page, '#wpbody-content');
  assert.match(text, /The AI maturity scan runs in your browser/);
  assert.match(text, /We delete results after 365 days/);
});

test('privacy: a result with an address is handed over, and erased by clicks', async () => {
  const data = JSON.parse(wordpress("echo wp_json_encode(AiMaturityScan\\Privacy::export('jan@example.test'));")) as {
    data: object[];
  };
  assert.equal(data.data.length, 1);
  assert.match(JSON.stringify(data), /Jan@Example/);
  const before = count();
  await open(page, 'erase-personal-data.php');
  await page.type('#username_or_email_for_privacy_request', 'jan@example.test');
  await page.click('#send_confirmation_email');
  await press(page, '#submit');
  await page.$eval('.remove-personal-data .remove-personal-data-handle', (button) => (button as HTMLElement).click());
  await page.waitForFunction(() => /found for this user was erased/i.test(document.body.textContent));
  assert.equal(count(), before - 1);
  assert.equal(count(`${TABLE} where additions like '%example.test%'`), 0);
});

test('what is old is deleted by the daily event, and so are counts of senders', () => {
  sql(`update ${TABLE} set received = date_sub(now(), interval 400 day) where size = '10-49'`);
  const before = count();
  wordpress("AiMaturityScan\\Limiter::wait('192.0.2.1'); do_action('ai_maturity_scan_purge');");
  assert.ok(count() < before);
  assert.equal(count(`${TABLE} where received < date_sub(now(), interval 365 day)`), 0);
  assert.equal(count('wp_ai_maturity_scan_counts'), 0);
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { fill, logIn, open, openBrowser, press, textOf } from './support/person.js';
import { install } from './support/plugin.js';
import { ROUTE, site, sql, wordpress } from './support/site.js';
import { catalogue, withActions } from './support/catalogue-file.js';
import { upload } from './support/catalogue.js';

const SETTINGS = 'admin.php?page=ai-maturity-scan-settings';
let browser: Browser;
let page: Page;

before(async () => {
  browser = await openBrowser();
  page = await logIn(browser, 'admin');
});
after(() => browser.close());

test('is installed from the zip, on the screen for that', async () => {
  await install(page);
});

test('makes its tables, and plans its daily event', () => {
  assert.equal(sql("show tables like 'wp_ai_maturity_scan_%'").length, 4);
  assert.match(wordpress("echo wp_next_scheduled('ai_maturity_scan_purge');"), /^\d+$/);
});

test('stores nothing before somebody decides: the route does not exist', async () => {
  const answer = await fetch(ROUTE, { method: 'POST', headers: { origin: site.url }, body: '{}' });
  assert.equal(answer.status, 404);
});

test('settings: what cannot be is refused in words, and the rest is kept', async () => {
  await open(page, SETTINGS);
  await fill(page, '#ams-accent', '#aa3300');
  await page.click('#ams-store');
  // Past the browser's own check, as a script would.
  await page.$eval('#ams-on_accent', (field) => field.removeAttribute('pattern'));
  await fill(page, '#ams-on_accent', 'red;x:y');
  await press(page, '#submit');
  assert.match(await textOf(page, '.notice-error'), /such as #0b5394/);
  const stored = JSON.parse(wordpress("echo wp_json_encode(get_option('ai_maturity_scan'));")) as object;
  assert.deepEqual(stored, {
    ...{
      lang: '',
      accent: '#aa3300',
      on_accent: '',
      store: true,
      anonymous: false,
      purpose: '',
      purpose_en: '',
      purpose_nl: '',
      purpose_de: '',
      purpose_fr: '',
      organisation: '',
      privacy_url: '',
      days: 365,
      see: 'manage_options',
      mail: 'no',
      mail_to: '',
      contact: false,
      contact_to: '',
      contact_days: 90,
      webhook: '',
      webhook_secret: '',
      limit: 40,
      proxies: '',
      proxy_header: 'X-Forwarded-For',
      open: false,
      everywhere: false,
      compare: false,
    },
  });
  assert.equal((await fetch(ROUTE, { method: 'POST', headers: { origin: site.url }, body: '{}' })).status, 415);
});

test('settings: the days of keeping have limits, also without the browser', async () => {
  await open(page, SETTINGS);
  await page.$eval('#ams-days', (field) => field.removeAttribute('max'));
  await fill(page, '#ams-days', '99999');
  await press(page, '#submit');
  assert.match(await textOf(page, '.notice-error'), /1 to 3650 days/);
  assert.equal(wordpress("echo get_option('ai_maturity_scan')['days'];"), '365');
});

test('support offers: the browser says what is wrong, and does not send it', async () => {
  await open(page, SETTINGS);
  await upload(page, JSON.stringify({ ...catalogue, entries: [{ ...catalogue.entries[0], form: 'money' }] }));
  await page.waitForSelector('#catalogue-problems li');
  assert.match(await textOf(page, '#catalogue-problems'), /\$\.entries\[0\]\.form.*money/s);
  assert.equal(await page.$eval('#catalogue', (field) => (field as HTMLInputElement).checkValidity()), false);
});

const BAD: readonly [string, string, RegExp][] = [
  ['no JSON', '{', /not a JSON object/],
  ['another shape', JSON.stringify({ ...catalogue, extra: 1 }), /\$\.extra/],
  ['an id of ours', JSON.stringify({ ...catalogue, id: 'generic' }), /built-in/],
  ['the id of the built-in actions', JSON.stringify({ ...catalogue, id: 'actions' }), /built-in/],
  ['words that are missing', JSON.stringify({ ...catalogue, texts: { en: {} } }), /words are missing/],
  ['a link that runs', JSON.stringify(catalogue).replace('https://', 'javascript:'), /\.url/],
  ['too much', JSON.stringify({ ...catalogue, filler: 'x'.repeat(600_000) }), /larger than/],
  ['markup', JSON.stringify({ ...catalogue, ['<img src=x onerror=alert(1)>']: 1 }), /<img src=x/],
];
for (const [name, text, message] of BAD) {
  test(`support offers: the server checks again, and refuses ${name}`, async () => {
    await open(page, SETTINGS);
    await upload(page, text, true);
    assert.match(await textOf(page, '.notice-error'), message);
    assert.equal(await page.$('.notice img'), null);
    assert.equal(wordpress("echo get_option('ai_maturity_scan_support', 'none');"), 'none');
  });
}

for (const [what, file] of [
  ['a file with actions', withActions],
  ['a good file', catalogue],
] as const) {
  test(`support offers: ${what} is taken, and served to the scan`, async () => {
    await open(page, SETTINGS);
    await upload(page, JSON.stringify(file), true);
    assert.match(await textOf(page, '.notice-success'), /now in the scan/);
    const answer = await fetch(ROUTE.replace('results', 'support'));
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), file);
  });
}

test('an author sees neither settings nor results, nor can change or take them', async () => {
  const writer = await logIn(browser, 'writer');
  assert.equal(await open(writer, SETTINGS), 403);
  assert.equal(await open(writer, 'admin.php?page=ai-maturity-scan'), 403);
  for (const action of ['export', 'delete', 'support']) {
    assert.equal(await open(writer, `admin-post.php?action=ai_maturity_scan_${action}`), 403, action);
  }
});

test('without the secret of the form, nothing is changed or handed over', async () => {
  for (const action of ['export', 'delete', 'support']) {
    assert.equal(await open(page, `admin-post.php?action=ai_maturity_scan_${action}&remove=1`), 403, action);
  }
  assert.equal((await fetch(ROUTE.replace('results', 'support'))).status, 200);
});

for (const [locale, settings, block] of [
  ['nl_NL', /Bewaar uitslagen/, 'Vragen per pagina'],
  ['de_DE', /Ergebnisse/, 'Fragen pro Seite'],
  ['fr_FR', /Garder les résultats/, 'Questions par page'],
] as const) {
  test(`speaks ${locale}, in the settings and in the editor`, async () => {
    wordpress(`update_user_meta(1, 'locale', '${locale}');`);
    await open(page, SETTINGS);
    const text = await textOf(page, '#wpbody-content');
    await open(page, 'post-new.php?post_type=page');
    const scripts = await page.$$eval('#ai-maturity-scan-block-js-translations', (all) => all[0]?.textContent ?? '');
    wordpress("delete_user_meta(1, 'locale');");
    assert.match(text, settings);
    assert.ok(scripts.includes(block), scripts.slice(0, 200));
  });
}

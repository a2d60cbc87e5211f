import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { withActions } from './support/catalogue-file.js';
import { administrator, forgetful } from './support/deliveries.js';
import { upload } from './support/catalogue.js';
import { logIn, open, openBrowser, press, textOf } from './support/person.js';
import { command, ROUTE, root, site, wordpress } from './support/site.js';

const OFFERS = 'admin.php?page=ai-maturity-scan-offers';
const SUPPORT = ROUTE.replace('/results', '/support');
const BENCHMARK = ROUTE.replace('/results', '/benchmark');
const page = administrator();
forgetful();

/** What was there before, for the tests of other files. */
let earlier = '';
const option = () => wordpress("echo get_option('ai_maturity_scan_support', '');");
before(() => {
  earlier = option();
  wordpress("delete_option('ai_maturity_scan_support');");
});
after(() => {
  wordpress("delete_option('ai_maturity_scan_benchmark'); delete_option('ai_maturity_scan_support');");
  if (earlier) wordpress(`update_option('ai_maturity_scan_support', '${earlier.replaceAll("'", "\\'")}');`);
});

let isAsked = false;
const visit = async () => {
  // The page asks before what was not saved is lost.
  if (!isAsked) page().on('dialog', (dialog) => void dialog.accept());
  isAsked = true;
  await open(page(), OFFERS);
};
const write = async (field: string, text: string) => {
  await page().$eval(`#ams-offer-${field}`, (input) => ((input as HTMLInputElement).value = ''));
  await page().type(`#ams-offer-${field}`, text);
};
const press1 = (selector: string) => page().$eval(selector, (button) => (button as HTMLElement).click());
const said = (words: string) =>
  page().waitForFunction(
    (wanted) => document.querySelector('#ams-offers-status')?.textContent.includes(wanted),
    {},
    words,
  );
const tick = (label: string) =>
  page().evaluate(
    (wanted) =>
      [...document.querySelectorAll('.ams-boxes label')]
        .find((one) => one.textContent.includes(wanted))
        ?.querySelector('input')
        ?.click(),
    label,
  );
const choose = async (selector: string, value: unknown) => {
  const path = join(site.folder, 'offers.json');
  writeFileSync(path, JSON.stringify(value));
  await ((await page().$(selector)) as ElementHandle<HTMLInputElement>).uploadFile(path);
};

/** Runs in the page of the administrator. */
async function postFrom(address: string, nonce: string, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-wp-nonce': nonce };
  return (await fetch(address, { method: 'POST', headers, body })).status;
}

describe('the form of the offers', () => {
  test('says at each field what is wrong, and where to begin', async () => {
    await visit();
    await press1('#ams-add');
    await press1('#ams-save');
    await said('cannot be saved yet');
    assert.match(await textOf(page(), '.ams-problem'), /Write a title.*Write what one gets/s);
    assert.equal(await page().evaluate(() => document.activeElement?.id), 'ams-offer-en-title');
    assert.equal(option(), '');
  });

  test('shows what visitors see, saves what is good, and raises the version', async () => {
    await write('en-title', 'Advice <b>day</b>');
    await write('en-description', 'One day with an adviser.');
    await write('url', 'http://example.org');
    await press1('#ams-save');
    await page().waitForFunction(() => document.activeElement?.id === 'ams-offer-url');
    await write('url', 'https://example.org/advice');
    await page().select('#ams-offer-form', 'guidance');
    await tick('It costs too much');
    assert.match(await textOf(page(), '.ams-card'), /Advice <b>day<\/b>\s*One day with an adviser\./);
    assert.equal(await page().$('.ams-card b'), null);
    await press1('#ams-save');
    await said('now in the scan');
    const file = (await (await fetch(SUPPORT)).json()) as { version: string; entries: object[] };
    assert.equal(file.version, '1.0.0');
    assert.deepEqual(file.entries, [
      { ...{ id: 'offer-1', form: 'guidance', dimensions: [] }, barriers: ['cost'], url: 'https://example.org/advice' },
    ]);
    const path = join(site.folder, 'made.json');
    writeFileSync(path, JSON.stringify(file));
    assert.equal(command(['validate', path], '').status, 0);
    await visit();
    await press1('.ams-offers button');
    await write('en-title', 'Advice day');
    await press1('#ams-save');
    await said('now in the scan');
    assert.equal(((await (await fetch(SUPPORT)).json()) as typeof file).version, '1.0.1');
    assert.match(wordpress("echo do_shortcode('[ai_maturity_scan]');"), /support-src="[^"]*\/support"/);
  });

  test('takes a file with actions, keeps what it has no field for, and tells what is wrong with another', async () => {
    await visit();
    await choose('#ams-import', withActions);
    await said('The file is in the form');
    await press1('#ams-save');
    await said('now in the scan');
    const { actions, barriers } = JSON.parse(option()) as { actions: object[]; barriers: object[] };
    assert.deepEqual({ actions, barriers }, { actions: withActions.actions, barriers: withActions.barriers });
    await visit();
    await choose('#ams-import', { ...withActions, extra: 1 });
    await press1('#ams-save');
    await choose('#ams-import', { ...withActions, actions: [{ ...withActions.actions[0], item: 'wild' }] });
    await said('$.actions[0]');
    const example = await page().$eval('a[href$="example-support.json"]', (link) => link.href);
    await choose('#ams-import', await (await fetch(example)).json());
    await said('The file is in the form');
  });

  test('speaks the language of the administrator', async () => {
    wordpress("update_user_meta(1, 'locale', 'fr_FR');");
    await visit();
    await press1('#ams-add');
    await press1('#ams-save');
    await page().waitForSelector('#ams-offers .ams-problem');
    wordpress("delete_user_meta(1, 'locale');");
    assert.match(await textOf(page(), '#ams-offers .ams-problem'), /Écrivez un titre/);
  });

  test('is for administrators, with their secret', async () => {
    const headers = { 'content-type': 'application/json' };
    const before = option();
    assert.equal((await fetch(SUPPORT, { method: 'POST', headers, body: '{"text":"{}"}' })).status, 401);
    const browser = await openBrowser();
    assert.equal(await open(await logIn(browser, 'writer'), OFFERS), 403);
    await browser.close();
    // What the browser would not send is checked again.
    const nonce = await page().$eval(
      '#ams-offers-data',
      (data) => (JSON.parse(data.textContent) as { nonce: string }).nonce,
    );
    const answers: number[] = [];
    for (const body of ['{"text":"{}"}', '{"text":["x"]}', '{}'])
      answers.push(await page().evaluate(postFrom, SUPPORT, nonce, body));
    assert.deepEqual(answers, [422, 422, 422]);
    assert.equal(option(), before);
  });
});

describe('own figures', () => {
  const figures = JSON.parse(wordpress(`echo file_get_contents('${root}demo/benchmark.json');`)) as {
    series: { sizes?: string[] }[];
  };

  test('a wrong file is refused by the browser and by the server', async () => {
    const wrong = { ...figures, series: [{ ...figures.series[0], sizes: ['huge'] }] };
    await visit();
    await upload(page(), JSON.stringify(wrong));
    await page().waitForSelector('#catalogue-problems li');
    assert.match(await textOf(page(), '#catalogue-problems'), /\$\.series\[0\]\.sizes.*huge/s);
    await upload(page(), JSON.stringify(wrong), true);
    assert.match(await textOf(page(), '.notice-error'), /does not know "huge"/);
    assert.equal((await fetch(BENCHMARK)).status, 404);
  });

  test('a good one is in the scan, and can be taken out', async () => {
    await visit();
    await upload(page(), JSON.stringify(figures), true);
    assert.match(await textOf(page(), '.notice-success'), /figures are now in the scan/);
    assert.deepEqual(await (await fetch(BENCHMARK)).json(), figures);
    assert.match(wordpress("echo do_shortcode('[ai_maturity_scan]');"), /benchmark-src="[^"]*\/benchmark"/);
    assert.equal(wordpress("echo implode(',', AiMaturityScan\\Own_Figures::ids());").includes('demo-members'), true);
    await press(page(), '#remove');
    assert.equal((await fetch(BENCHMARK)).status, 404);
  });
});

for (const width of [320, 390])
  test(`nothing is wider than the screen, ${width} px`, async () => {
    await page().setViewport({ width, height: 900 });
    await visit();
    await press1('#ams-add');
    assert.equal(await page().evaluate(() => document.documentElement.scrollWidth), width);
    await page().setViewport({ width: 1300, height: 1000 });
  });

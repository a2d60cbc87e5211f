import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { askToDelete, logIn, open, openBrowser, press, textOf } from './support/person.js';
import { envelope, firm, store } from './support/results.js';
import { count, setSettings, sql, TABLE, wordpress } from './support/site.js';

const RESULTS = 'admin.php?page=ai-maturity-scan';
const MANY = 130;
let browser: Browser;
let page: Page;

before(async () => {
  sql(`delete from ${TABLE}`);
  const sectors = ['trade', 'construction'];
  store(
    Array.from({ length: MANY }, (_, index) => ({
      ...envelope(`screen-${index}`, firm(index % 5, { 'profile.sector': sectors[index % 2] ?? '' })),
      ...(index % 3 === 0 && { subject: `mailto:somebody-with-a-long-name-${index}@a-long-name-of-a-firm.example` }),
    })),
  );
  browser = await openBrowser();
  page = await logIn(browser, 'admin');
});
after(() => browser.close());

describe('a flood', () => {
  const rows = async () => (await page.$$('.ams-results tbody tr')).length;

  test('is shown as many at a time as the screen options say, and the choice stays', async () => {
    await open(page, RESULTS);
    await setLength(100);
    assert.equal(await rows(), 100);
    await press(page, '.tablenav.top .next-page');
    assert.equal(await rows(), MANY - 100);
    // As many as a form of PHP takes, however many were asked for.
    await setLength(999);
    assert.equal(await rows(), MANY);
    await setLength(20);
    assert.equal(await rows(), 20);
  });

  test('is sorted by what stands above a column, and keeps its filter', async () => {
    await open(page, `${RESULTS}&sector=trade`);
    await press(page, 'th#step a');
    const steps = await page.$$eval('.ams-results tbody .column-step', (all) => all.map((cell) => cell.textContent));
    assert.deepEqual(steps, [...steps].sort());
    await press(page, 'th#step a');
    assert.match(await textOf(page, '.ams-results tbody tr:first-child'), /5\. /);
    await press(page, '.tablenav.top .next-page');
    assert.equal(await page.$eval('[name="sector"]', (field) => (field as HTMLSelectElement).value), 'trade');
    assert.match(page.url(), /orderby=step&order=desc/);
    for (const wild of ['orderby=id,(select+1)', 'orderby[]=step', 'order=x', 'paged=999', 'paged=-1', 'paged[]=2']) {
      await open(page, `${RESULTS}&${wild}`);
      assert.ok((await rows()) > 0, wild);
    }
  });

  test('is ticked by one box', async () => {
    await open(page, RESULTS);
    await setLength(100);
    await page.click('.ams-results thead input');
    await askToDelete(page);
    assert.match(await textOf(page, '#wpbody-content'), /Results: 100/);
    await press(page, '.ams-question a.button');
    assert.equal(count(), MANY);
    await setLength(20);
  });

  test('is all of them only while no row is taken out', async () => {
    await open(page, RESULTS);
    const ticked = () => page.$$eval('.ams-results tbody input:checked', ({ length }) => length);
    await page.click('[name="all"]');
    assert.equal(await ticked(), 20);
    await page.click('.ams-results tbody input');
    assert.equal(await ticked(), 19);
    assert.equal(await page.$eval('[name="all"]', (box) => (box as HTMLInputElement).checked), false);
  });

  test('is deleted by what it has in common, also on other pages, after a question', async () => {
    await open(page, `${RESULTS}&sector=trade`);
    await page.click('[name="all"]');
    await askToDelete(page);
    assert.match(await textOf(page, '#wpbody-content'), new RegExp(`Results: ${MANY / 2}\\D`));
    // One more comes in while the administrator reads the question.
    store([envelope('screen-late', firm(1, { 'profile.sector': 'trade' }))]);
    await press(page, '.ams-question [name="delete"]');
    assert.match(await textOf(page, '.ams-done.notice-warning'), /Nothing was deleted, since other results/);
    assert.equal(count(), MANY + 1);
    await page.click('[name="all"]');
    await askToDelete(page);
    await press(page, '.ams-question [name="delete"]');
    assert.match(await textOf(page, '.ams-done.notice-success'), new RegExp(`deleted: ${MANY / 2 + 1}\\.`));
    assert.equal(count(`${TABLE} where sector = 'trade'`), 0);
    assert.equal(count(), MANY / 2);
  });
});

/** By the screen options, as a person would. */
async function setLength(length: number): Promise<void> {
  await page.$eval('#show-settings-link', (button) => (button as HTMLElement).click());
  await page.$eval('.screen-per-page', (field, value) => ((field as HTMLInputElement).value = String(value)), length);
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'load' }),
    page.$eval('#screen-options-apply', (button) => (button as HTMLElement).click()),
  ]);
}

describe('what was not deleted is no success', () => {
  test('nothing was ticked', async () => {
    const before = count();
    await open(page, RESULTS);
    await page.select('#bulk-action-selector-top', 'ask_delete');
    // Newer WordPress itself refuses the press, where its script runs.
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'load' }),
      page.$eval('#doaction', (button) => (button as HTMLInputElement).form?.submit()),
    ]);
    assert.match(await textOf(page, '.ams-done.notice-warning'), /You ticked no result/);
    assert.equal(await page.$('.notice-success'), null);
    assert.equal(count(), before);
  });

  test('somebody else was faster: with all of them, and with one', async () => {
    for (const left of [0, 1]) {
      await open(page, RESULTS);
      const boxes = await page.$$('.ams-results tbody input');
      const ids = [];
      for (const box of boxes.slice(0, 2)) {
        await box.click();
        ids.push(await box.evaluate((field) => field.value));
      }
      await askToDelete(page);
      sql(`delete from ${TABLE} where id in (${ids.slice(left).join()})`);
      await press(page, '.ams-question [name="delete"]');
      const told = await textOf(page, '.ams-done');
      assert.match(told, left === 0 ? /^Nothing was deleted/ : /^Results deleted: 1\. The others were no longer there/);
    }
  });

  test('an address that says so is not believed', async () => {
    for (const wild of ['deleted=0', 'deleted[]=3', 'deleted=x', 'deleted=0&agreed=0']) {
      await open(page, `${RESULTS}&${wild}`);
      assert.equal(await page.$('.notice-success'), null, wild);
    }
  });
});

test('the question needs the secret of the form', async () => {
  await open(page, RESULTS);
  await page.$eval('form[method="post"] [name="_wpnonce"]', (field) => ((field as HTMLInputElement).value = 'x'));
  await page.click('[name="all"]');
  await askToDelete(page);
  assert.equal(await page.$('.ams-question'), null);
});

describe('the proposal for the privacy policy says what the settings do', () => {
  const policy = () => wordpress("echo implode(' ', AiMaturityScan\\Policy::sentences());");
  for (const [name, settings, said, notSaid] of [
    ['nothing is kept', { store: false }, /runs in your browser/, /We delete results/],
    [
      'whole results',
      { store: true, days: 30, purpose: 'A yearly report.', see: 'edit_others_posts' },
      /as it is or anonymously.*what our pages add.*A yearly report\..*Administrators and editors.*after 30 days/,
      /may send an anonymous result/,
    ],
    [
      'anonymous ones only',
      { store: true, anonymous: true },
      /may send an anonymous result.*name that number.*Without the number we cannot tell/,
      /e-mail/,
    ],
  ] as const) {
    test(name, () => {
      setSettings(settings);
      const text = policy();
      setSettings({ store: true, anonymous: false, days: 365, purpose: '', see: 'manage_options' });
      assert.match(text, said);
      assert.doesNotMatch(text, notSaid);
    });
  }
});

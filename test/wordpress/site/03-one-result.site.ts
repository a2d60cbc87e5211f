import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { loadActionText } from '../../../src/content/advice/actions/index.js';
import { loadText } from '../../../src/content/index.js';
import { textFor } from '../../../src/engine/index.js';
import { assessment } from '../../../src/content/index.js';
import { logIn, open, openBrowser, press, textOf } from './support/person.js';
import { envelope, firm, store } from './support/results.js';
import { count, sql, TABLE, wordpress } from './support/site.js';

const RESULTS = 'admin.php?page=ai-maturity-scan';
const ANSWERS = firm(1, {
  'profile.sector': 'trade',
  'profile.size': '1',
  'plans.barriers': ['expertise', 'privacy'],
  'use.frequency': 'dont-know',
});
const one = envelope('one-result', ANSWERS);
let browser: Browser;
let page: Page;

before(async () => {
  sql(`delete from ${TABLE}`);
  store([
    { ...one, note: '<b>bold</b> & "more"' },
    envelope('one-top', firm(9)),
    envelope('one-anonymous', firm(2), true),
  ]);
  browser = await openBrowser();
  page = await logIn(browser, 'admin');
});
after(() => browser.close());

const idOf = (event: string) => sql(`select id from ${TABLE} where event = sha2('${event}', 256)`)[0]?.[0] ?? '';

/** Opens a result as a person would, from the list. */
async function openResult(event: string): Promise<void> {
  await open(page, `${RESULTS}&orderby=received`);
  await press(page, `.row-title[href*="result=${idOf(event)}"]`);
}

test('a result is opened from the list: step, scores, barriers, support and all answers, in words for this firm', async () => {
  await openResult('one-result');
  assert.match(await textOf(page, 'h1'), /^Result of /);
  const said = await textOf(page, '.wrap');
  const text = textFor(assessment, await loadText('en'), ANSWERS);
  for (const [id, answer] of Object.entries(one.data.answers)) {
    const words = text.items[id];
    assert.ok(words && said.includes(words.question), id);
    for (const option of [answer].flat()) {
      const label = option === 'dont-know' ? 'Not known' : (words.options[option] ?? String(option));
      if (option !== 'dont-know') assert.ok(said.includes(label), `${id}: ${label}`);
    }
  }
  const found = await page.$$eval('.ams-pairs > div', (all) =>
    all.map((row): [string, string] => [
      row.querySelector('dt')?.textContent ?? '',
      [...row.querySelectorAll('dd')].map((value) => value.textContent).join('|'),
    ]),
  );
  const pairs = new Map(found);
  assert.equal(pairs.get('Step')?.[0], String(one.data.step?.low));
  assert.equal(pairs.get('Number of the result'), 'one-result');
  assert.equal(pairs.get('Added by the page'), 'note: <b>bold</b> & "more"');
  assert.equal(await page.$('.ams-pairs b'), null);
  // A firm of one reads "What you know", and has no score in what only asks about others.
  assert.ok(pairs.has(text.dimensions['know.people']?.title ?? ''));
  assert.equal(
    [...pairs.keys()].includes(text.dimensions['want.people']?.title ?? ''),
    Boolean(one.data.cells['want.people']),
  );
  const barriers = await page.$$eval('h2', (all) =>
    [...(all.find((head) => head.textContent.startsWith('What holds'))?.nextElementSibling?.children ?? [])].map(
      (item) => item.textContent,
    ),
  );
  assert.deepEqual(
    barriers,
    ['expertise', 'privacy'].map((id) => text.items['plans.barriers']?.options[id]),
  );
});

test('the roadmap is the one of the engine, with its times and the titles of its actions', async () => {
  await page.waitForSelector('#ams-roadmap ol');
  const { actions } = await loadActionText('en');
  const stages = one.data.plan?.stages ?? [];
  const rows = await page.$$eval('#ams-roadmap li', (all) =>
    all.map((row) => row.querySelector('strong')?.textContent),
  );
  assert.ok(rows.length > 0 && rows.length === stages.length);
  stages.forEach(({ action }, index) => {
    const words = actions[(action ?? '') as keyof typeof actions];
    const titles = [
      words.title,
      ...Object.values('variants' in words ? words.variants : {}).map((other) => (other as { title?: string }).title),
    ];
    assert.ok(titles.includes(rows[index] ?? ''), `${action}: ${rows[index]}`);
  });
  const heads = await page.$$eval('#ams-roadmap h3', (all) => all.map((head) => head.textContent));
  assert.equal(new Set(heads).size, heads.length);
  assert.match(heads[0] ?? '', /^This week/);
});

test('what a visitor sent of a plan is not shown: it is computed from the answers', async () => {
  const forged = envelope('one-forged', ANSWERS);
  const stage = { ...one.data.plan?.stages[0], item: 'want.people.dialogue', option: 'never' };
  store([{ ...forged, data: { ...forged.data, plan: { ...one.data.plan, stages: [stage] } } } as typeof forged]);
  await openResult('one-result');
  await page.waitForSelector('#ams-roadmap ol');
  const right = await textOf(page, '#ams-roadmap');
  await openResult('one-forged');
  await page.waitForSelector('#ams-roadmap ol');
  assert.equal(await textOf(page, '#ams-roadmap'), right);
});

test('no roadmap: on the top step, and of questions of an earlier version', async () => {
  await openResult('one-top');
  await page.waitForFunction(() => document.querySelector('#ams-roadmap')?.textContent.includes('highest step'));
  sql(`update ${TABLE} set result = replace(result, 'sha256-', 'sha256-0') where event = sha2('one-top', 256)`);
  await openResult('one-top');
  assert.equal(await page.$('#ams-roadmap'), null);
  assert.match(await textOf(page, '.wrap'), /questions have changed since/);
});

test('on paper there is the result, and nothing around it', async () => {
  await openResult('one-anonymous');
  await page.emulateMediaType('print');
  const shown = async (selector: string) =>
    page.$eval(selector, (element) => element.getClientRects().length > 0).catch(() => false);
  for (const gone of ['#adminmenu', '#wpadminbar', '#ams-print', '.ams-back'])
    assert.equal(await shown(gone), false, gone);
  assert.equal(await shown('.ams-pairs'), true);
  await page.emulateMediaType('screen');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.click('#ams-print');
  assert.ok(await page.$('[data-printed]'));
});

test('deleted from its page, after a question; the way back keeps the filter', async () => {
  const before = count();
  await open(page, `${RESULTS}&sector=trade`);
  await press(page, `.row-title[href*="result=${idOf('one-result')}"]`);
  assert.match(await page.$eval('.ams-back a', (link) => link.href), /sector=trade/);
  await press(page, '#ams-delete');
  assert.equal(count(), before);
  assert.match(await textOf(page, 'h1'), /Delete for good\? Results: 1/);
  await press(page, '.ams-question [name="delete"]');
  assert.equal(count(), before - 1);
  assert.match(page.url(), /sector=trade/);
  assert.match(await textOf(page, '.ams-done.notice-success'), /deleted: 1/);
});

test('by the number that the visitor was told a result is found and erased, also an anonymous one; no figures of it', async () => {
  for (const event of ['one-top', 'one-anonymous']) {
    store([envelope(`${event}-erased`, firm(3), event.endsWith('anonymous'))]);
    // Out of a letter: with a full stop behind it.
    await open(page, RESULTS);
    await page.type('[name="id"]', ` ${event}-erased. `);
    await press(page, '.ams-filters [type="submit"]');
    assert.equal((await page.$$('.ams-results tbody tr')).length, 1);
    await press(page, '.row-title');
    assert.match(await textOf(page, '.ams-pairs'), new RegExp(`${event}-erased`));
    await press(page, '#ams-delete');
    await press(page, '.ams-question [name="delete"]');
    assert.equal(count(`${TABLE} where event = sha2('${event}-erased', 256)`), 0);
    assert.ok(count() > 0);
  }
  await open(page, `${RESULTS}&view=figures&id=one-top`);
  assert.equal(await page.$('.ams-figures'), null);
  for (const wild of ['id=nothing', "id='+or+'1'='1", 'id[]=one-top', `id=${'x'.repeat(300)}`])
    assert.equal(await open(page, `${RESULTS}&${wild}`), 200, wild);
});

test('a result that is not there says so; no address does anything by itself', async () => {
  for (const wild of ['result=0', 'result=1', 'result=x', 'result[]=1', "result=1'+or+1=1"]) {
    assert.equal(await open(page, `${RESULTS}&${wild}`), 200);
    assert.match(await textOf(page, 'h1'), /no longer there|^Results of/, wild);
  }
  const before = count();
  await open(page, `${RESULTS}&action=ask_delete&all=1`);
  assert.equal(await page.$('.ams-question'), null);
  assert.equal(count(), before);
});

test('in Dutch the same result is in Dutch', async () => {
  wordpress("update_user_meta(1, 'locale', 'nl_NL');");
  try {
    // WordPress itself has no Dutch here: the words of the plugin are.
    const words = wordpress(
      `add_filter('determine_locale', fn() => 'nl_NL');
       $row = AiMaturityScan\\Store::row_with(${idOf('one-anonymous')});
       $result = json_decode($row['result'], true);
       echo wp_json_encode((new AiMaturityScan\\Result_Words($result['answers']))->answers());`,
    );
    const text = await loadText('nl');
    assert.ok(words.includes(JSON.stringify(text.items['use.frequency']?.question).slice(1, -1)));
  } finally {
    wordpress("delete_user_meta(1, 'locale');");
  }
});

test('whoever may only see: no box, no way to delete', async () => {
  wordpress("update_option('ai_maturity_scan', ['see' => 'publish_posts'] + get_option('ai_maturity_scan'));");
  const writer = await logIn(browser, 'writer');
  await open(writer, `${RESULTS}&result=${idOf('one-anonymous')}`);
  assert.match(await textOf(writer, 'h1'), /^Result of/);
  assert.equal(await writer.$('#ams-delete'), null);
  await open(writer, RESULTS);
  assert.equal(await writer.$('.submitdelete, [name="all"], .ams-results input'), null);
  wordpress("update_option('ai_maturity_scan', ['see' => 'manage_options'] + get_option('ai_maturity_scan'));");
});

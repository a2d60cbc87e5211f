import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { logIn, open, openBrowser, press, textOf } from './support/person.js';
import { envelope, firm, post, store, stored } from './support/results.js';
import { count, sql, TABLE, wordpress } from './support/site.js';

const COUNTS = 'wp_ai_maturity_scan_counts';
const NOTICE = '.ai-maturity-scan-trouble';
let browser: Browser;

before(async () => {
  browser = await openBrowser();
  sql(`delete from ${COUNTS}`);
});
after(() => browser.close());

const LOSSES: readonly [string, string, RegExp][] = [
  ['both tables are missing, as after a backup without them', `drop table ${TABLE}, ${COUNTS}`, /was made again/],
  ['the table of results is missing', `drop table ${TABLE}`, /restore the table wp_ai_maturity_scan_results/],
  ['the table of counts is missing', `drop table ${COUNTS}`, /was made again/],
  ['a column is missing', `alter table ${TABLE} drop column noise`, /not complete/],
];
LOSSES.forEach(([name, loss, notice], index) => {
  test(`${name}: the next result is stored all the same, and an administrator is told until it was seen`, async () => {
    sql(loss);
    assert.equal((await post(JSON.stringify(envelope(`after-loss-${index}`)))).status, 201);
    assert.equal(count(`${TABLE} where noise > 0`) > 0, true);
    const page = await logIn(browser, 'admin');
    await open(page, 'index.php');
    assert.match(await textOf(page, NOTICE), notice);
    const writer = await logIn(browser, 'writer');
    await open(writer, 'index.php');
    assert.equal(await writer.$(NOTICE), null);
    await press(page, `${NOTICE} a`);
    assert.equal(await page.$(NOTICE), null);
  });
});

for (const path of ['admin.php?page=ai-maturity-scan', 'admin.php?page=ai-maturity-scan-settings']) {
  test(`${path} makes a missing table and says so on the same page`, async () => {
    sql(`drop table ${TABLE}`);
    const page = await logIn(browser, 'admin');
    assert.equal(await open(page, path), 200);
    assert.match(await textOf(page, NOTICE), /was made again/);
    await press(page, `${NOTICE} a`);
  });
}

test('the daily event makes a missing table, and tells', () => {
  sql(`drop table ${TABLE}`);
  wordpress("do_action('ai_maturity_scan_purge');");
  assert.equal(count(), 0);
  assert.match(wordpress("echo wp_json_encode(get_option('ai_maturity_scan_trouble'));"), /^\{"made-again":"\d{4}-/);
  wordpress("delete_option('ai_maturity_scan_trouble');");
});

/** One with a time each second, and an anonymous one after each. */
function visitors(): void {
  sql(`delete from ${TABLE}`);
  for (let index = 10; index < 22; index++) {
    store([envelope(`named-${index}`), envelope(`nameless-${index}`, firm(2), true)]);
    sql(
      `update ${TABLE} set received = concat(curdate(), ' 10:00:${index}') where event = sha2('named-${index}', 256)`,
    );
  }
}

const NAMELESS = `from ${TABLE} where anonymous = 1`;

test('neither id nor place in the table tells between which two an anonymous result came', () => {
  visitors();
  const named = sql(`select right(received, 2) from ${TABLE} where anonymous = 0 order by id`).map(([time]) => time);
  assert.equal(named.length, 12);
  assert.notDeepEqual(named, [...named].sort());
  const order = sql(`select result from ${TABLE}`).map(([text]) => idOf(text));
  assert.notDeepEqual(order, [...order].sort());
  assert.deepEqual(sql(`select engine from information_schema.tables where table_name = '${TABLE}'`), [['InnoDB']]);
});

test('the list and the files have the anonymous results of a day together, in an order by chance', () => {
  const listed = JSON.parse(
    wordpress(
      "echo wp_json_encode(array_column(AiMaturityScan\\Store::page(new AiMaturityScan\\Filter(), 1, 99), 'result'));",
    ),
  ) as string[];
  const inFile = JSON.parse(
    wordpress(
      "echo wp_json_encode(array_column(iterator_to_array(AiMaturityScan\\Store::each(new AiMaturityScan\\Filter()), false), 'result'));",
    ),
  ) as string[];
  for (const ids of [listed.reverse().map(idOf), inFile.map(idOf)]) {
    assert.equal(ids.length, 24);
    assert.ok(ids.slice(0, 12).every((id) => id.startsWith('nameless')));
    assert.notDeepEqual(ids.slice(0, 12), [...ids.slice(0, 12)].sort());
    assert.deepEqual(ids.slice(12), [...ids.slice(12)].sort());
  }
});

test('a table of the first version, whose ids count up, is put in another order', () => {
  const ids = sql(`select event from ${TABLE} order by sha2(event, 256)`).map(([event]) => event);
  ids.forEach((event, index) => sql(`update ${TABLE} set id = ${index + 1} where event = '${event}'`));
  wordpress("update_option('ai_maturity_scan_tables', '1');");
  wordpress('');
  assert.notDeepEqual(
    sql(`select event from ${TABLE} order by id`).map(([event]) => event),
    ids,
  );
  assert.equal(sql(`select 1 from ${TABLE} where id < 1000`).length, 0);
  assert.equal(sql(`select id ${NAMELESS}`).length, 12);
});

test('a table of the second version gets the columns of now; its rows, which have all in one, go into files as before', () => {
  sql(`delete from ${TABLE}`);
  store([envelope('of-version-2')]);
  const [id = '', result = '', unchecked = ''] = sql(`select id, result, unchecked from ${TABLE}`)[0] ?? [];
  const whole = JSON.stringify({ ...(JSON.parse(result) as object), ...(JSON.parse(unchecked) as object) });
  sql(`update ${TABLE} set result = '${whole.replaceAll("'", "''")}'`);
  const before = stored();
  sql(
    `alter table ${TABLE} drop column unchecked, drop column counted, drop column consent, drop column campaign, drop column forward`,
  );
  wordpress("update_option('ai_maturity_scan_tables', '2');");
  wordpress('');
  assert.deepEqual(sql(`select id, consent, campaign, forward from ${TABLE}`), [[id, '', '', '0']]);
  assert.equal(stored(), before);
  assert.match(wordpress("echo wp_json_encode(get_option('ai_maturity_scan_trouble'));"), /^false$/);
});

test('what is counted of senders is gone when its ten minutes are over', async () => {
  assert.equal((await post(JSON.stringify(envelope('counted', firm(2), true)))).status, 201);
  const end = Number(wordpress("echo wp_next_scheduled('ai_maturity_scan_window');"));
  assert.ok(end % 600 === 0 && end - Date.now() / 1000 <= 600, String(end));
  // The ten minutes are still running: the limit goes on.
  wordpress("wp_clear_scheduled_hook('ai_maturity_scan_window'); do_action('ai_maturity_scan_window');");
  assert.equal(count(COUNTS), 2);
  assert.match(wordpress("echo wp_next_scheduled('ai_maturity_scan_window');"), /^\d+$/);
  sql(`update ${COUNTS} set slot = slot - 1`);
  wordpress("wp_clear_scheduled_hook('ai_maturity_scan_window'); do_action('ai_maturity_scan_window');");
  assert.equal(count(COUNTS), 0);
});

function idOf(text = ''): string {
  return (JSON.parse(text) as { id: string }).id;
}

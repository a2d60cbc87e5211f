import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { earlierEnvelope, earlierResults } from '../support/earlier.js';
import type { EarlierResult } from '../support/earlier.js';
import { download } from './support/download.js';
import { askToDelete, logIn, open, openBrowser, press, textOf } from './support/person.js';
import { envelope, post } from './support/results.js';
import { command, count, site, sql, TABLE } from './support/site.js';

const RESULTS = 'admin.php?page=ai-maturity-scan';
const [full] = earlierResults as [EarlierResult];
let browser: Browser;
let page: Page;

before(async () => {
  sql(`delete from ${TABLE}`);
  sql('delete from wp_ai_maturity_scan_counts');
  browser = await openBrowser();
  page = await logIn(browser, 'admin');
});
after(() => browser.close());

const deliver = (result: EarlierResult) => post(JSON.stringify(earlierEnvelope(result, site.url)));

test('results of schema 1 that a browser kept until after the update are taken, once', async () => {
  for (const result of earlierResults) {
    const answer = await deliver(result);
    assert.equal(answer.status, 201, `${result.id}: ${await answer.text()}`);
    assert.equal((await deliver(result)).status, 200, result.id);
  }
  assert.equal(count(), earlierResults.length);
});

const REFUSED: readonly [string, RegExp, Readonly<Record<string, unknown>>][] = [
  ['with a forged step', /does not follow from the answers: \$\.step/, { step: { low: 5, high: 5, id: 'strategic' } }],
  ['of a definition that no version had', /not known here: \$\.assessment/, { assessment: unknownAssessment() }],
  ['of a schema that no version had', /not known here/, { schemaVersion: '1.7.0' }],
  ['under the name of today', /with a result: dataschema/, { ...stampOf(envelope('x').data) }],
];
for (const [name, reason, changes] of REFUSED) {
  test(`a result of schema 1 ${name} is refused, with a reason and for good`, async () => {
    const answer = await deliver({ ...full, ...changes, id: 'refused' });
    assert.match(await answer.text(), reason);
    // The scan in the browser tries again after other statuses only.
    assert.ok([400, 422].includes(answer.status), String(answer.status));
    assert.equal(answer.headers.get('retry-after'), null);
    assert.equal(count(), earlierResults.length);
  });
}

test('they are listed beside those of now, in words', async () => {
  assert.equal((await post(JSON.stringify(envelope('of-now')))).status, 201);
  assert.equal(await open(page, RESULTS), 200);
  assert.equal((await page.$$('.ams-results tbody tr')).length, earlierResults.length + 1);
  const list = await textOf(page, '.ams-results tbody');
  assert.match(list, /2\. .+4\. |4\. .+2\. /s);
  assert.match(list, /Health/);
  assert.match(list, /Anonymous/);
});

test('they are in both files, unchanged; the command says which release checks them', async () => {
  const lines = (await download(page, 'jsonl')).trim().split('\n');
  const all = lines.map((line) => (JSON.parse(line) as { data: EarlierResult }).data);
  const kept = all.filter(({ id }) => id !== 'of-now');
  const byId = (a: EarlierResult, b: EarlierResult) => (a.id < b.id ? -1 : 1);
  assert.deepEqual(kept.sort(byId), [...earlierResults].sort(byId));
  const verdict = command(['verify'], lines.join('\n'));
  assert.equal(verdict.status, 1);
  assert.equal([...`${verdict.stdout}${verdict.stderr}`.matchAll(/Engine '?"?1\.0\.0/g)].length, earlierResults.length);
  const csv = await download(page, 'csv');
  assert.equal([...csv.matchAll(/,"'1\.0\.0",/g)].length, earlierResults.length);
  assert.equal([...csv.matchAll(/,"'2\.0\.0",/g)].length, 1);
  // Columns of questions hold the options of either version.
  assert.match(csv, /,"'?some-times-a-year",|,"'?fixed-item",|,"'?in-duties",/);
});

test('they are deleted by clicks', async () => {
  await open(page, RESULTS);
  for (const box of await page.$$('.ams-results tbody input')) await box.click();
  await askToDelete(page);
  await press(page, '.ams-question [name="delete"]');
  assert.equal(count(), 0);
});

function unknownAssessment(): object {
  return { ...full.assessment, hash: `sha256-${'1'.repeat(64)}` };
}

function stampOf({ assessment, engineVersion, schemaVersion }: ReturnType<typeof envelope>['data']): object {
  return { assessment, engineVersion, schemaVersion };
}

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { logIn, open, openBrowser, textOf } from './support/person.js';
import { CONTENT_TYPE, envelope, firm, post, stored } from './support/results.js';
import { leaves, objects, replaced } from './support/leaves.js';
import { command, count, ROUTE, site, sql, TABLE, wordpress } from './support/site.js';

const EVIL = `'"; DROP TABLE ${TABLE}; -- <script>alert(1)</script><img src=x onerror=alert(1)>`;
const good = JSON.stringify(envelope('good'));
const withData = (data: object) => JSON.stringify({ ...envelope('x'), data: { ...envelope('x').data, ...data } });
let browser: Browser;

before(async () => {
  browser = await openBrowser();
  forgive();
});
after(() => browser.close());
afterEach(forgive);

/** All tests come from one address. */
function forgive(): void {
  sql('delete from wp_ai_maturity_scan_counts');
}

const ROWS: readonly [string, number, string | Uint8Array<ArrayBuffer>, Record<string, string>?][] = [
  ['more than 128 kB', 413, JSON.stringify({ ...envelope('x'), filler: 'x'.repeat(131_072) })],
  ['much more than that', 413, 'x'.repeat(5_000_000)],
  ['nothing', 400, ''],
  ['half a JSON', 400, good.slice(0, 700)],
  ['a list', 400, `[${good}]`],
  ['null', 400, 'null'],
  ['a hundred thousand brackets', 400, '['.repeat(100_000)],
  ['deep nesting in an answer', 400, withData({ answers: { x: nested(60) } })],
  ['bytes that are no text', 400, new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['half a surrogate', 400, good.replace('"good"', '"\\ud800"')],
  ['a number beyond all numbers', 400, withData({ cells: { x: { low: 0, high: 'BIG' } } }).replace('"BIG"', '1e999')],
  ['JSON as such', 415, good, { 'content-type': 'application/json' }],
  ['a form', 415, good, { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text, which needs no leave of the site', 415, good, { 'content-type': 'text/plain' }],
  ['another site', 403, good, { origin: 'https://evil.example' }],
  ['a sandboxed frame', 403, good, { origin: 'null' }],
  ['a site whose name begins alike', 403, good, { origin: `${site.url}.evil.example` }],
  ['another scheme', 403, good, { origin: site.url.replace('http:', 'https:') }],
  ['a forged step', 422, withData({ step: { low: 5, high: 5, id: 'strategic' } })],
  ['a forged id of a step', 422, withData({ step: { ...envelope('x').data.step, id: 'strategic' } })],
  ['a forged score', 422, withData({ cells: { ...envelope('x').data.cells, 'know.people': { low: 99, high: 99 } } })],
  ['one score too few', 422, withData({ cells: { 'know.people': { low: 50, high: 50 } } })],
  [
    'gates that are open',
    422,
    withData({ gates: envelope('x').data.gates.map(({ step }) => ({ step, holds: true })) }),
  ],
  ['a forged certainty', 422, withData({ robustness: { ...envelope('x').data.robustness, word: 'firm', share: 1 } })],
  ['other barriers', 422, withData({ barriers: [] })],
  ['an answer to nothing', 422, withData({ answers: { ...firm(2), 'no.such': 'x' } })],
  ['an answer that does not count', 422, withData({ answers: { ...firm(0), 'use.reach': 'most' } })],
  ['another assessment', 422, withData({ assessment: { ...envelope('x').data.assessment, id: 'other' } })],
  [
    'another hash',
    422,
    withData({ assessment: { ...envelope('x').data.assessment, hash: `sha256-${'0'.repeat(64)}` } }),
  ],
  ['another version of the rules', 422, withData({ engineVersion: '0.9.0' })],
  ['an id that is not that of the result', 400, JSON.stringify({ ...envelope('x'), id: 'y' })],
  ['another time than that of the result', 400, JSON.stringify({ ...envelope('x'), time: '2020-01-01T00:00:00Z' })],
  ['another version of CloudEvents', 400, JSON.stringify({ ...envelope('x'), specversion: '0.3' })],
  ['an addition with a bad name', 400, JSON.stringify({ ...envelope('x'), 'E-mail': 'x' })],
  ['an addition that is a list', 400, JSON.stringify({ ...envelope('x'), note: ['x'] })],
  ['an addition that is too long', 400, JSON.stringify({ ...envelope('x'), note: 'x'.repeat(1001) })],
  [
    'too many additions',
    400,
    JSON.stringify({ ...envelope('x'), ...Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`n${n}`, n])) }),
  ],
  ['an addition to an anonymous result', 400, JSON.stringify({ ...envelope('x', firm(2), true), note: 'x' })],
  ['an origin in an anonymous result', 400, JSON.stringify({ ...envelope('x', firm(2), true), source: site.url })],
  ['a time in an anonymous result', 400, JSON.stringify({ ...envelope('x'), type: envelope('x', firm(2), true).type })],
];

describe('what is refused', () => {
  for (const [name, status, body, headers] of ROWS) {
    test(`${name}: ${status}`, async () => {
      const before = count();
      const answer = await fetch(ROUTE, {
        method: 'POST',
        body,
        headers: { 'content-type': CONTENT_TYPE, origin: site.url, ...headers },
      });
      const text = await answer.text();
      assert.equal(answer.status, status, text);
      assert.doesNotMatch(text, /<script|<img|SQL|\.php/i);
      assert.equal(count(), before);
    });
  }

  test('other methods', async () => {
    // Programs of the organisation may read, if they log in.
    assert.equal((await fetch(ROUTE, { headers: { origin: site.url } })).status, 401);
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      assert.equal((await fetch(ROUTE, { method, headers: { origin: site.url } })).status, 404, method);
    }
  });

  test('no origin at all, unless the browser says that it is the same', async () => {
    const plain = (headers: Record<string, string>) =>
      fetch(ROUTE, { method: 'POST', body: good, headers: { 'content-type': CONTENT_TYPE, ...headers } });
    assert.equal((await plain({ 'sec-fetch-site': 'cross-site' })).status, 403);
  });

  test('a site that takes anonymous results only takes no others', async () => {
    wordpress("update_option('ai_maturity_scan', ['anonymous' => true] + get_option('ai_maturity_scan'));");
    assert.equal((await post(JSON.stringify(envelope('named-though-anonymous')))).status, 403);
    wordpress("update_option('ai_maturity_scan', ['anonymous' => false] + get_option('ai_maturity_scan'));");
  });

  test('the route by other names is guarded as well', async () => {
    const before = count();
    const forged = withData({ step: { low: 5, high: 5, id: 'strategic' } });
    for (const other of [
      ROUTE.toUpperCase().replace('HTTP', 'http').replace('WP-JSON', 'wp-json'),
      `${ROUTE}/`,
      `${site.url}/?rest_route=/ai-maturity-scan/v1/results`,
    ]) {
      const answer = await fetch(other, {
        method: 'POST',
        body: forged,
        headers: { 'content-type': CONTENT_TYPE, origin: site.url },
        redirect: 'manual',
      });
      assert.ok([422, 301].includes(answer.status), `${other}: ${answer.status}`);
    }
    assert.equal(count(), before);
  });
});

test('SQL and markup in every text of an envelope: refused, wherever it is', async () => {
  const event = envelope('evil');
  const before = count();
  for (const path of leaves(event)) {
    forgive();
    const answer = await post(JSON.stringify(replaced(event, path, EVIL)));
    assert.ok(answer.status >= 400 && answer.status < 500, `${path.join('.')}: ${answer.status}`);
  }
  assert.equal(count(), before);
});

test('a name that nobody knows, in every object of a result: refused', async () => {
  const event = envelope('extra');
  for (const place of objects(event.data)) {
    forgive();
    const path = ['data', ...place, 'unknownname'];
    const answer = await post(JSON.stringify(replaced(event, path, 'x')));
    assert.ok([400, 422].includes(answer.status), `${path.join('.')}: ${answer.status}`);
  }
});

test('SQL and markup where any text may stand: kept as text, and shown as text', async () => {
  const event = envelope(EVIL.slice(0, 100));
  assert.equal((await post(JSON.stringify({ ...event, subject: EVIL, note: '</td></tr></table><h1>x' }))).status, 201);
  const page = await logIn(browser, 'admin');
  let alarms = 0;
  page.on('dialog', (dialog) => {
    alarms += 1;
    void dialog.dismiss();
  });
  await open(page, 'admin.php?page=ai-maturity-scan');
  const row = await textOf(page, '.ams-results tbody');
  assert.ok(row.includes(`subject: ${EVIL}`) && row.includes('note: </td></tr></table><h1>x'), row);
  assert.equal(await page.$('.ams-results script, .ams-results img, .ams-results h1'), null);
  assert.equal(alarms, 0);
});

test('repeats: the same again is fine and kept once; another under the same id is refused', async () => {
  const body = JSON.stringify(envelope('again'));
  const before = count();
  const all = await Promise.all(Array.from({ length: 20 }, () => post(body)));
  const statuses = all.map(({ status }) => status).sort();
  assert.deepEqual([...new Set(statuses)], [200, 201]);
  assert.equal(statuses.filter((status) => status === 201).length, 1);
  assert.equal((await post(JSON.stringify(envelope('again', firm(4))))).status, 409);
  // To some databases these are the same text.
  for (const id of ['again ', 'AGAIN', 'ágain'])
    assert.equal((await post(JSON.stringify(envelope(id)))).status, 201, id);
  assert.equal(count(), before + 4);
});

test('200 requests at one time from one address: forty are looked at, the others are told when to come back', async () => {
  const before = count();
  const begin = Date.now();
  const all = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      post(JSON.stringify(envelope(`flood-${index}`)), { 'x-forwarded-for': `192.0.2.${index}` }),
    ),
  );
  const busy = all.filter(({ status }) => status === 429);
  // Windows begin at full ten minutes: whoever sends just then has two.
  const windows = Math.floor(Date.now() / 600_000) - Math.floor(begin / 600_000) + 1;
  console.log(`  200 requests in ${Date.now() - begin} ms`);
  const taken = all.length - busy.length;
  assert.ok(taken >= 40 && taken <= 40 * windows, `${taken} in ${windows} windows`);
  for (const { headers } of busy) assert.match(headers.get('retry-after') ?? '', /^(?:[1-9]|[1-9]\d|[1-5]\d\d|600)$/);
  assert.equal(count(), before + taken);
  const page = await fetch(site.url);
  assert.equal(page.status, 200);
  // One sender cannot use up what all may send; and what is kept of the address is a digest.
  const counted = sql("select who, hits from wp_ai_maturity_scan_counts where who <> 'all'");
  assert.equal(counted.length, 1);
  assert.match(counted[0]?.[0] ?? '', /^[0-9a-f]{64}$/);
  const ofAll = Number(sql("select hits from wp_ai_maturity_scan_counts where who = 'all'")[0]?.[0]);
  assert.ok(ofAll <= 40, `${ofAll} counted for all`);
});

test('after all that, everything in the table is sound', () => {
  const verdict = command(['verify'], stored());
  assert.equal(verdict.status, 0, verdict.stderr);
});

test('a plan that does not follow is not found here, but by `verify`', async () => {
  const event = envelope('forged-plan');
  assert.equal((await post(JSON.stringify({ ...event, data: { ...event.data, plan: null } }))).status, 201);
  const line =
    stored()
      .split('\n')
      .find((one) => one.includes('"id":"forged-plan"')) ?? '';
  assert.match(line, /"unchecked":"[^"]*\bplan\b/);
  assert.equal(command(['verify'], line).status, 1);
  sql(`delete from ${TABLE} where event = sha2('forged-plan', 256)`);
});

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : [nested(depth - 1)];
}

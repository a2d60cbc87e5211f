/** Figures that are published again: what stays, what is renewed, and what nobody can put in. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CohortFile } from '../../../src/cohort/index.js';
import { axeProblems } from './support/accessibility.js';
import { administrator } from './support/deliveries.js';
import { open, textOf } from './support/person.js';
import {
  arrive,
  confirm,
  firmsAnswers,
  forgetFigures,
  look,
  PUBLISH,
  published,
  RELEASES,
  said,
} from './support/publishing.js';
import { envelope, post } from './support/results.js';
import { setSettings, site, sql, TABLE, wordpress } from './support/site.js';

const PEOPLE = 'Bakers';
const SPACE = `${site.url}/wp-json/ai-maturity-scan/v1`;
const FIRMS = firmsAnswers(160, 5);
const page = administrator();
const stepOf = (file: CohortFile | null) =>
  file?.tables.find(({ by, variable }) => variable === 'step' && by === 'all') ?? assert.fail('No steps.');
const countIn = (release: number) => Number(sql(`select count(*) from ${TABLE} where released = ${release}`)[0]?.[0]);

before(async () => {
  forgetFigures();
  setSettings({ store: true, anonymous: false, limit: 10_000 });
  await arrive(FIRMS.slice(0, 60), 'first');
  await look(page(), PEOPLE);
  await confirm(page());
});
after(() => {
  forgetFigures();
  setSettings({ limit: 40 });
});

test('after a few more firms everything stays, and says so; who asked stays in the form', async () => {
  const first = await published();
  await arrive(FIRMS.slice(60, 64), 'few');
  await open(page(), PUBLISH);
  assert.match(await textOf(page(), '.wrap.ams'), /Last published on .*, of 60 firms\./);
  assert.equal(await page().$eval('#ams-population', (field) => (field as HTMLInputElement).value), PEOPLE);
  await look(page(), PEOPLE);
  assert.match(await textOf(page(), '[data-variable="step"]'), /As published before/);
  await confirm(page());
  const second = await published();
  assert.deepEqual([second?.release, second?.firms], [2, 64]);
  assert.deepEqual(stepOf(second), stepOf(first));
  assert.deepEqual([countIn(1), countIn(2)], [60, 4]);
});

test('after many more firms figures are counted anew; anonymous results of today wait for tomorrow', async () => {
  await arrive(FIRMS.slice(64, 110), 'many');
  const anonymous = JSON.stringify(envelope('of-today', FIRMS[110], true));
  assert.equal((await post(anonymous)).status, 201);
  await look(page(), PEOPLE);
  await confirm(page());
  const third = await published();
  assert.deepEqual([third?.release, third?.lines, stepOf(third).release], [3, 110, 3]);
  assert.equal(countIn(0), 1);
});

test('a result that comes while the administrator looks waits; one that goes stops the figures', async () => {
  await look(page(), PEOPLE);
  await arrive(FIRMS.slice(111, 112), 'late');
  sql(`delete from ${TABLE} where released = 3 limit 1`);
  await confirm(page());
  assert.match(await said(page(), /Nothing was published/), /Please look once more/);
  assert.equal((await published())?.release, 3);
});

test('once a result is deleted earlier figures stay as they are; a new round counts only what no figures have counted', async () => {
  const before = stepOf(await published());
  await look(page(), PEOPLE);
  assert.match(await said(page(), /button at the end/), /have been deleted.*begin a new round/s);
  await confirm(page());
  assert.deepEqual(stepOf(await published()), before);
  await arrive(FIRMS.slice(112, 160), 'round');
  await open(page(), PUBLISH);
  await page().click('#ams-fresh');
  await page().$eval('#ams-look', (button) => (button as HTMLElement).click());
  await said(page(), /button at the end/);
  await confirm(page());
  const fresh = await published();
  assert.deepEqual([fresh?.release, fresh?.firms], [1, 48]);
  assert.equal(
    sql(`select number, round from ${RELEASES} order by number`)
      .map((row) => row.join())
      .join(' '),
    '1,1 2,1 3,1 4,1 5,5',
  );
});

test('a threshold above that of figures which another administrator has published: it says which is the highest', async () => {
  await open(page(), PUBLISH);
  await page().$eval('#ams-threshold', (field) => Object.assign(field, { max: '50', value: '30' }));
  await page().$eval('#ams-look', (button) => (button as HTMLElement).click());
  assert.match(await said(page(), /Choose/), /Choose at most 10 as the fewest firms behind a figure/);
  assert.equal(await page().$eval('#ams-threshold', (field) => (field as HTMLInputElement).max), '10');
  assert.equal(await page().$eval('#ams-look', (button) => (button as HTMLButtonElement).disabled), false);
});

describe('taken down', () => {
  const answer = async (value: 'yes' | 'no') => {
    await page().click('#ams-take-down');
    await page().waitForSelector('#ams-question[open]');
    assert.deepEqual(await axeProblems(page(), '#ams-question'), []);
    await page().click(`#ams-question button[value="${value}"]`);
    await page().waitForSelector('#ams-question:not([open])');
  };

  test('after a question that keeps them if it is answered with no', async () => {
    await open(page(), PUBLISH);
    await answer('no');
    assert.ok(await published());
  });

  test('they are gone for everybody, and releases stay; published again they are there', async () => {
    const before = await published();
    const stored = Number(sql(`select count(*) from ${RELEASES}`)[0]?.[0]);
    await answer('yes');
    await said(page(), /are taken down/);
    assert.equal(await published(), null);
    assert.equal(wordpress("wp_set_current_user(0); echo do_shortcode('[ai_maturity_figures]');"), '');
    setSettings({ compare: true });
    assert.doesNotMatch(wordpress("echo do_shortcode('[ai_maturity_scan]');"), /benchmark-src/);
    await open(page(), PUBLISH);
    assert.match(await textOf(page(), '#ams-last'), /Last published on .* taken down: nobody can see them now/s);
    assert.equal(Number(sql(`select count(*) from ${RELEASES}`)[0]?.[0]), stored);
    await look(page(), PEOPLE);
    await confirm(page());
    assert.deepEqual([(await published())?.release, stepOf(await published())], [2, stepOf(before)]);
    assert.match(wordpress("echo do_shortcode('[ai_maturity_scan]');"), /benchmark-src="[^"]*\/cohort"/);
    setSettings({ compare: false });
  });
});

test('what a page shows of the figures takes one small option, not the file', () => {
  const queries = wordpress(
    "global $wpdb; update_option('ai_maturity_scan', ['compare' => true] + get_option('ai_maturity_scan')); do_shortcode('[ai_maturity_scan]'); $before = $wpdb->num_queries; echo do_shortcode('[ai_maturity_scan]') ? $wpdb->num_queries - $before : 'none';",
  );
  setSettings({ compare: false });
  assert.equal(queries, '0');
  const option = wordpress("echo wp_json_encode(get_option('ai_maturity_scan_public_figures'));");
  assert.deepEqual(Object.keys(JSON.parse(option) as object), ['number', 'hash', 'engine']);
});

for (const [locale, title, button] of [
  ['nl_NL', 'Cijfers publiceren', 'Deze cijfers publiceren'],
  ['de_DE', 'Zahlen veröffentlichen', 'Diese Zahlen veröffentlichen'],
  ['fr_FR', 'Publier les chiffres', 'Publier ces chiffres'],
] as const)
  test(`the page and the figures in it speak the language of the administrator, ${locale}`, async () => {
    wordpress(`update_user_meta(1, 'locale', '${locale}');`);
    await open(page(), PUBLISH);
    await page().$eval('#ams-look', (look) => (look as HTMLElement).click());
    await page().waitForSelector('#ams-publish');
    wordpress("delete_user_meta(1, 'locale');");
    assert.equal(await textOf(page(), 'h1'), title);
    assert.equal((await textOf(page(), '#ams-publish')).trim(), button);
    assert.equal(await page().$eval('ai-maturity-cohort', (figures) => figures.lang), locale.slice(0, 2));
  });

describe('nobody can put in other figures', () => {
  const forged: Readonly<Record<string, readonly [number, (file: Mutable) => void]>> = {
    'a figure below the threshold': [422, (file) => (first(file).counts = first(file).counts.map(() => 3))],
    'a figure that can be worked out by subtraction': [
      422,
      (file) => (first(file).counts = [1000, null, null, null, null]),
    ],
    'more firms than results': [422, (file) => (file.firms += 1)],
    'a threshold below five': [422, (file) => (file.threshold = 1)],
    'another definition': [422, (file) => (file.assessment.hash = `sha256-${'0'.repeat(64)}`)],
    'something that is no part of such a file': [422, (file) => Object.assign(file, { script: '<script>' })],
    'a number that another release has': [422, (file) => (file.release += 1)],
    'nothing forged: it is taken': [201, () => undefined],
    'a file that is too large': [422, (file) => (file.population = 'x'.repeat(3_000_000))],
  };
  for (const [title, [status, change]] of Object.entries(forged))
    test(title, async () => {
      const begun = await call('/releases/next', { fresh: false });
      const next = JSON.parse(begun.text) as { number: number; round: number; digest: string; lines: number };
      const file = JSON.parse(JSON.stringify(await published())) as Mutable;
      Object.assign(file, { release: next.number - next.round + 1, lines: next.lines, firms: next.lines });
      file.refused = {};
      change(file);
      const before = sql(`select count(*) from ${RELEASES}`)[0]?.[0];
      assert.equal((await call('/releases', { ...next, text: JSON.stringify(file), digest: 'x' })).status, 409);
      const send = async () => (await call('/releases', { ...next, text: JSON.stringify(file) })).status;
      assert.equal(await send(), status);
      // Where the answer was lost on its way.
      if (status === 201) assert.equal(await send(), 201);
      assert.equal(sql(`select count(*) from ${RELEASES}`)[0]?.[0], String(Number(before) + Number(status === 201)));
    });

  test('somebody without the secret, with another number, or with what is no text', async () => {
    for (const path of ['/releases', '/releases/next', '/releases/results'])
      assert.equal(
        (await fetch(SPACE + path, { method: path.endsWith('results') ? 'GET' : 'POST' })).status,
        401,
        path,
      );
    assert.equal((await call('/releases', { number: 99, round: 99, digest: '', text: [] })).status, 409);
  });
});

interface Mutable {
  assessment: { hash: string };
  release: number;
  firms: number;
  threshold: number;
  population: string;
  refused: object;
  tables: { rows: { counts: (number | null)[] }[] }[];
}

function first(file: Mutable): { counts: (number | null)[] } {
  return file.tables[0]?.rows[0] ?? assert.fail('No rows.');
}

/** From the page of the administrator, with its secret. */
async function call(path: string, body: object): Promise<{ status: number; text: string }> {
  return page().evaluate(
    async (address, text) => {
      const { nonce } = JSON.parse(document.querySelector('#ams-publish-data')?.textContent ?? '{}') as {
        nonce: string;
      };
      const headers = { 'content-type': 'application/json', 'x-wp-nonce': nonce };
      const answer = await fetch(address, { method: 'POST', headers, body: text });
      return { status: answer.status, text: await answer.text() };
    },
    SPACE + path,
    JSON.stringify(body),
  );
}

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { forgetful } from './support/deliveries.js';
import { envelope, firm, store } from './support/results.js';
import { command, count, ROUTE, setOtherPlugin, site, sql, TABLE, wordpress } from './support/site.js';
import { wp } from './support/wp-cli.js';

forgetful();
before(() => {
  sql(`delete from ${TABLE}`);
  store([
    { ...envelope('cli-named'), subject: 'mailto:jan@example.test' },
    ...Array.from({ length: 7 }, (_, index) => envelope(`cli-${index}`, firm(1, { 'profile.sector': 'trade' }))),
    envelope('cli-anonymous', firm(3), true),
  ]);
  sql(`update ${TABLE} set received = '2026-10-05 12:34:56', campaign = 'fair' where event = sha2('cli-named', 256)`);
  sql(`update ${TABLE} set received = '2026-10-06' where anonymous = 1`);
});

describe('on the command line', () => {
  test('export writes what the page would, import takes it back with its days', () => {
    const { status, stdout, stderr } = wp('export');
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trim().split('\n').length, 9);
    assert.equal(command(['verify'], stdout).status, 0);
    const file = join(site.folder, 'all.ndjson');
    writeFileSync(file, stdout);
    const before = sql(`select event, received, campaign, step_low, sector, additions from ${TABLE} order by event`);
    assert.match(wp('import', [file]).stdout, /New: 0\. There before: 9\. Refused: 0\./);
    sql(`delete from ${TABLE}`);
    assert.match(wp('import', [file]).stdout, /New: 9\. There before: 0\. Refused: 0\./);
    assert.deepEqual(
      sql(`select event, received, campaign, step_low, sector, additions from ${TABLE} order by event`),
      before,
    );
    const sorted = (text: string) => text.trim().split('\n').sort();
    assert.deepEqual(sorted(wp('export').stdout), sorted(stdout));
  });

  test('import refuses what does not follow from its answers, and a day to come is today', () => {
    const file = join(site.folder, 'forged.ndjson');
    const forged = envelope('cli-forged');
    const future = { ...envelope('cli-future'), received: '2999-01-01T00:00:00Z', campaign: '<b>', consent: 'x' };
    const step = { low: 5, high: 5, id: 'strategic' };
    writeFileSync(
      file,
      `${JSON.stringify({ ...forged, data: { ...forged.data, step } })}\nnothing\n\n${JSON.stringify(future)}\n`,
    );
    const { status, stderr, stdout } = wp('import', [file]);
    assert.equal(status, 1);
    assert.match(stdout, /New: 1\. There before: 0\. Refused: 2\./);
    assert.match(stderr, /Line 1: This does not follow.*Line 2: Not a JSON object/s);
    const row = `select date(received) = utc_date(), campaign, consent from ${TABLE} where event = sha2('cli-future', 256)`;
    assert.deepEqual(sql(row), [['1', '', '']]);
    assert.equal(wp('import', ['/nowhere']).status, 1);
  });

  test('a filter works, and what is none is an error, not all results', () => {
    assert.equal(wp('export', [], { campaign: 'fair', form: 'csv' }).stdout.trim().split('\n').length, 2);
    for (const wild of [{ from: '2026-13' }, { sector: 'x' }, { step: '9' }, { form: 'pdf' }, { campaign: '<b>' }]) {
      const { status, stdout } = wp('export', [], wild);
      assert.equal(status, 1, JSON.stringify(wild));
      assert.equal(stdout, '');
    }
  });

  test('stats shows no small group', () => {
    const rows = JSON.parse(wp('stats').stdout) as { what: string; firms: number }[];
    const found = new Map(rows.map(({ what, firms }) => [what, firms]));
    assert.equal(found.get('total'), 10);
    assert.ok([5, 10].includes(found.get('sector trade') ?? 0) || !found.has('sector trade'));
    for (const [what, firms] of found) assert.ok(firms >= 5 && firms % 5 === 0, `${what}: ${firms}`);
    assert.deepEqual(JSON.parse(wp('stats', [], { campaign: 'fair' }).stdout), [{ what: 'total', firms: '-' }]);
  });

  test('erase deletes by number and by e-mail address, after a question', () => {
    const before = count();
    assert.match(wp('erase', ['cli-0', 'cli-anonymous']).stdout, /Delete for good\? Results: 2 \[y\/n\]/);
    assert.equal(count(), before);
    assert.match(wp('erase', ['cli-0', 'cli-anonymous'], { yes: '1' }).stdout, /Results deleted: 2/);
    assert.match(wp('erase', [], { email: 'JAN@example.test', yes: '1' }).stdout, /Results deleted: 1/);
    assert.equal(count(), before - 3);
    // No number, as of a variable that is not set, is not every result.
    for (const wild of ["' or 1=1", '', ' . ']) assert.equal(wp('erase', [wild], { yes: '1' }).status, 1, wild);
    assert.equal(wp('erase', [], { yes: '1' }).status, 1);
    assert.equal(count(), before - 3);
  });

  test('purge deletes what is older than the settings say', () => {
    sql(`update ${TABLE} set received = '2020-01-01' where event = sha2('cli-1', 256)`);
    assert.match(wp('purge').stdout, /Results deleted: 1\./);
  });
});

describe('for programs that log in', () => {
  let key = '';
  before(() => {
    setOtherPlugin("add_filter('wp_is_application_passwords_available', '__return_true');");
    const made = "WP_Application_Passwords::create_new_application_password($user, ['name' => wp_generate_uuid4()])[0]";
    key = wordpress(`$user = 1; echo ${made};`);
  });
  after(() => setOtherPlugin(null));
  const ask = (path: string, who = `admin:${key}`) => {
    setOtherPlugin("add_filter('wp_is_application_passwords_available', '__return_true');");
    const headers = who ? { authorization: `Basic ${Buffer.from(who).toString('base64')}` } : {};
    return fetch(ROUTE.replace('/results', path), { headers });
  };

  test('results a page at a time, as events that the package verifies', async () => {
    const answer = await ask('/results?per_page=2&page=1');
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('cache-control') ?? '', /no-cache|no-store/);
    assert.equal(answer.headers.get('x-wp-total'), String(count()));
    const events = (await answer.json()) as object[];
    assert.equal(events.length, 2);
    const lines = events.map((event) => JSON.stringify(event)).join('\n');
    assert.equal(command(['verify'], lines).status, 0);
    assert.deepEqual(await (await ask('/results?sector=finance')).json(), []);
  });

  test('figures without small groups', async () => {
    const figures = (await (await ask('/figures')).json()) as Record<string, number | null>;
    assert.ok('total' in figures);
    for (const [what, firms] of Object.entries(figures)) assert.ok(firms === null || firms % 5 === 0, what);
    assert.deepEqual(await (await ask('/figures?id=cli-2')).json(), figures);
  });

  test('nobody else: no password, a wrong one, an author', async () => {
    const made = `$user = get_user_by('login', 'writer')->ID; echo WP_Application_Passwords::create_new_application_password($user, ['name' => wp_generate_uuid4()])[0];`;
    setOtherPlugin("add_filter('wp_is_application_passwords_available', '__return_true');");
    const author = wordpress(made);
    for (const path of ['/results', '/figures'])
      for (const [who, status] of [
        ['', 401],
        ['admin:wrong', 401],
        [`writer:${author}`, 403],
      ] as const)
        assert.equal((await ask(path, who)).status, status, `${path} ${who}`);
  });
});

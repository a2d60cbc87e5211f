import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { administrator, failures, forgetful, fresh } from './support/deliveries.js';
import { open, press, textOf } from './support/person.js';
import { CONTENT_TYPE, post } from './support/results.js';
import { count, ROUTE, setOtherPlugin, setSettings, site, wordpress } from './support/site.js';

const page = administrator();
forgetful();

const headers = { 'content-type': CONTENT_TYPE, origin: site.url };

describe('parameters of the REST API change neither what is stored nor how it is answered', () => {
  for (const query of [
    '_fields=x',
    '_fields[]=id',
    '_envelope',
    '_envelope=1&_embed',
    '_jsonp=x',
    '_jsonp=%20',
    '_method=GET',
    '_method=DELETE',
    '_locale=user',
  ]) {
    test(query, async () => {
      const before = count();
      const body = fresh();
      const { id } = JSON.parse(body) as { id: string };
      const answer = await fetch(`${ROUTE}?${query}`, { method: 'POST', body, headers });
      assert.equal(answer.status, 201, await answer.clone().text());
      assert.deepEqual(await answer.json(), { id });
      assert.equal(count(), before + 1);
    });
  }

  test('a header with another method', async () => {
    const more = { ...headers, 'x-http-method-override': 'DELETE' };
    assert.equal((await fetch(ROUTE, { method: 'POST', body: fresh(), headers: more })).status, 201);
  });
});

describe('ways round the route store nothing', () => {
  for (const [name, path, how] of [
    ['HEAD', '', { method: 'HEAD' }],
    ['OPTIONS', '', { method: 'OPTIONS' }],
    ['a GET that says it is a POST', '?_method=POST', { method: 'GET' }],
    ['a PUT that says it is a POST', '?_method=POST', { method: 'PUT', body: 'BODY' }],
  ] as const) {
    test(name, async () => {
      const before = count();
      const body = 'body' in how ? { body: fresh() } : {};
      const answer = await fetch(ROUTE + path, { ...how, ...body, headers });
      assert.ok(answer.status < 500, String(answer.status));
      assert.equal(count(), before);
    });
  }

  test('a batch of requests', async () => {
    const before = count();
    const one = {
      method: 'POST',
      path: '/ai-maturity-scan/v1/results',
      headers,
      body: JSON.parse(fresh()) as object,
    };
    const answer = await fetch(`${site.url}/wp-json/batch/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: site.url },
      body: JSON.stringify({ requests: [one] }),
    });
    assert.ok(answer.status < 500, String(answer.status));
    assert.equal(count(), before);
  });
});

const CLOSED = (priority: number) =>
  `add_filter('rest_authentication_errors', fn($r) => $r === true && ${priority} < 100 || is_wp_error($r) || is_user_logged_in() ? $r : new WP_Error('closed', 'Members only.', ['status' => 401]), ${priority});`;

describe('what other plugins decide about the REST API holds for results, and the administrator is told', () => {
  const OTHERS: readonly [string, number, RegExp, string][] = [
    [
      'the route is taken away',
      404,
      /has taken the path \/wp-json\/ai-maturity-scan\/v1\/results away/,
      "add_filter('rest_endpoints', function ($all) { unset($all['/ai-maturity-scan/v1/results']); return $all; });",
    ],
    [
      'another plugin answers first',
      418,
      /closed to visitors/,
      "add_filter('rest_pre_dispatch', fn() => new WP_Error('no', 'No.', ['status' => 418]));",
    ],
    [
      'another plugin stops it before the route',
      403,
      /closed to visitors/,
      "add_filter('rest_request_before_callbacks', fn() => new WP_Error('no', 'No.', ['status' => 403]));",
    ],
    ['for members only', 401, /closed to visitors/, CLOSED(10)],
    [
      'the answer breaks',
      500,
      /server or its database failed/,
      "add_filter('rest_request_after_callbacks', fn() => new WP_Error('no', 'No.', ['status' => 500]));",
    ],
  ];
  for (const [name, status, told, code] of OTHERS) {
    test(name, async () => {
      setOtherPlugin(code);
      const before = count();
      const answer = await post(fresh());
      assert.equal(answer.status, status);
      assert.equal(count(), before + (status === 500 ? 1 : 0));
      assert.match(failures(), told);
    });
  }

  test('it is on the dashboard and in Site Health, until the administrator has seen it', async () => {
    setOtherPlugin(CLOSED(10));
    await post(fresh());
    setOtherPlugin(null);
    await open(page(), 'index.php');
    assert.match(await textOf(page(), '.ams-failures'), /closed to visitors.*Last seen/s);
    assert.match(wordpress('echo wp_json_encode(AiMaturityScan\\Failures::site_test());'), /"recommended"/);
    await press(page(), '.ams-failures a.button');
    assert.match(page().url(), /index\.php$/);
    assert.equal(await page().$('.ams-failures'), null);
    assert.match(wordpress('echo wp_json_encode(AiMaturityScan\\Failures::site_test());'), /"good"/);
  });

  test('what only an attacker does is told nobody', async () => {
    await post('{}');
    await post(fresh(), { 'content-type': 'text/plain' });
    assert.equal(failures(), '');
  });
});

describe('a site for members', () => {
  for (const priority of [10, 99, 150]) {
    test(`that closes the REST API at ${priority}: a member can send, also from a page out of a cache`, async () => {
      setOtherPlugin(CLOSED(priority));
      const before = count();
      assert.equal(await sendFromPage(fresh()), 201);
      assert.equal(count(), before + 1);
      assert.equal(failures(), '');
    });
  }

  test('a request from another site is not let in by the cookie of a member', async () => {
    setOtherPlugin(CLOSED(150));
    const cookie = (await page().browserContext().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const before = count();
    assert.equal((await post(fresh(), { cookie, origin: 'https://evil.example' })).status, 401);
    assert.equal(count(), before);
  });

  test('no other route knows the member without a nonce', async () => {
    const status = () =>
      fetch('/wp-json/wp/v2/users/me', { headers: { origin: location.origin } }).then((one) => one.status);
    assert.equal(await page().evaluate(status), 401);
  });

  test('with the setting for it, results come in from anybody, and nothing else is opened', async () => {
    setOtherPlugin(CLOSED(150));
    setSettings({ open: true });
    assert.equal((await post(fresh())).status, 201);
    assert.equal((await fetch(`${site.url}/wp-json/wp/v2/posts`)).status, 401);
    setSettings({ open: false });
  });
});

for (const megabytes of [1, 7, 30]) {
  test(`${megabytes} MB where PHP has little memory left: 413`, async () => {
    setOtherPlugin("ini_set('memory_limit', (string) (memory_get_usage() + 24 * 1048576));");
    const answer = await post('x'.repeat(megabytes * 1_000_000));
    assert.equal(answer.status, 413, await answer.text());
    // All else goes on.
    assert.equal((await post(fresh())).status, 201);
  });
}

/** As the scan does it: with cookies, without a nonce. */
async function sendFromPage(body: string): Promise<number> {
  return page().evaluate(
    (address, text, type) =>
      fetch(address, {
        method: 'POST',
        body: text,
        credentials: 'same-origin',
        headers: { 'content-type': type },
      }).then(({ status }) => status),
    ROUTE,
    body,
    CONTENT_TYPE,
  );
}

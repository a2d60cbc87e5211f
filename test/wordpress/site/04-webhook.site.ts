import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { administrator, forgetful, fresh } from './support/deliveries.js';
import { open, press, textOf } from './support/person.js';
import { envelope, firm, post } from './support/results.js';
import { command, setOtherPlugin, setSettings, site, sql, TABLE, wordpress } from './support/site.js';

const page = administrator();
forgetful();

describe('the webhook', () => {
  const box = join(site.folder, 'hook.txt');
  const HOOK = `${site.url}/wp-json/other/v1/hook`;
  const receiver = (status: number | string) =>
    `add_action('rest_api_init', fn() => register_rest_route('other/v1', '/hook', ['methods' => 'POST', 'permission_callback' => '__return_true', 'callback' => function ($request) {
       file_put_contents('${box}', wp_json_encode([$request->get_header('x_ai_maturity_scan_signature'), $request->get_header('content-type'), $request->get_body()]) . "\\n", FILE_APPEND);
       return new WP_REST_Response(null, ${status}); }]));`;
  const got = () => {
    if (!existsSync(box)) return [];
    const lines = readFileSync(box, 'utf8').trim().split('\n');
    rmSync(box);
    return lines.map((line) => JSON.parse(line) as [signature: string, type: string, body: string]);
  };
  const due = () =>
    wordpress("wp_clear_scheduled_hook('ai_maturity_scan_webhook'); do_action('ai_maturity_scan_webhook');");
  const idOf = (body: string) => (JSON.parse(body) as { id: string }).id;
  before(() => sql(`delete from ${TABLE}`));
  after(() => setSettings({ webhook: '', webhook_secret: '' }));

  test('off by default; an address that is none is refused', async () => {
    setOtherPlugin(receiver(200));
    await post(fresh());
    due();
    assert.deepEqual(got(), []);
    await open(page(), 'admin.php?page=ai-maturity-scan-settings');
    for (const [address, words] of [
      ['/path', /another system begins with https/],
      ['http://example.org/hook', /another system begins with https/],
      ['https://192.168.1.1/hook', /WordPress does not send to this address/],
      ['https://127.0.0.1:8443/hook', /WordPress does not send to this address/],
    ] as const) {
      await page().$eval('#ams-webhook', (field, value) => ((field as HTMLInputElement).value = value), address);
      await press(page(), '#submit');
      assert.match(await textOf(page(), '.notice-error'), words);
      assert.equal(wordpress("echo get_option('ai_maturity_scan')['webhook'];"), '');
    }
  });

  test('a new result is handed on once, signed; one of before it was switched on is not', async () => {
    setSettings({ webhook: HOOK, webhook_secret: 'secret' });
    setOtherPlugin(receiver(204));
    const body = fresh();
    await post(body);
    assert.notEqual(wordpress("echo (int) wp_next_scheduled('ai_maturity_scan_webhook');"), '0');
    due();
    const [[signature, type, event] = ['', '', ''], ...more] = got();
    assert.deepEqual(more, []);
    assert.equal(signature, `sha256=${createHmac('sha256', 'secret').update(event).digest('hex')}`);
    assert.match(type, /^application\/cloudevents\+json/);
    assert.equal(idOf(event), idOf(body));
    assert.equal(command(['verify'], event).status, 0);
    due();
    assert.deepEqual(got(), []);
  });

  test('a secret is kept as it was written', () => {
    const secret = 'a%2fb<c>  &amp;"';
    const sent = JSON.stringify({ days: 1, webhook_secret: ` ${secret} ` });
    assert.equal(
      wordpress(`echo AiMaturityScan\\Settings_Check::sanitize(json_decode('${sent}', true))['webhook_secret'];`),
      secret,
    );
  });

  test('what a page adds does not pass for what the site says', async () => {
    setOtherPlugin(receiver(204));
    const added = { ...(JSON.parse(fresh()) as object), consent: '0123456789abcdef', unchecked: 'step', note: 'x' };
    assert.equal((await post(JSON.stringify(added))).status, 201);
    due();
    const event = JSON.parse(got()[0]?.[2] ?? '{}') as Record<string, unknown>;
    assert.equal(event.note, 'x');
    assert.equal('consent' in event, false);
    assert.doesNotMatch(String(event.unchecked), /\bstep\b/);
  });

  test('a receiver that fails gets it again, and Site Health says so', async () => {
    setOtherPlugin(receiver(500));
    const body = fresh();
    await post(body);
    due();
    assert.equal(got().length, 1);
    assert.notEqual(wordpress("echo (int) wp_next_scheduled('ai_maturity_scan_webhook');"), '0');
    assert.match(wordpress("echo AiMaturityScan\\Probe::test()['description'];"), /did not take the last result/);
    setOtherPlugin(receiver(200));
    due();
    assert.deepEqual(
      got().map(([, , event]) => idOf(event)),
      [idOf(body)],
    );
    assert.equal(wordpress('echo AiMaturityScan\\Webhook::failed();'), '');
  });

  test('one that is always refused holds no other back', async () => {
    const [bad, good] = [fresh(), fresh()];
    setOtherPlugin(receiver(`str_contains($request->get_body(), '${idOf(bad)}') ? 422 : 200`));
    await post(bad);
    sql(`update ${TABLE} set received = date_sub(received, interval 1 minute) where event = sha2('${idOf(bad)}', 256)`);
    await post(good);
    due();
    assert.deepEqual(
      got().map(([, , event]) => idOf(event)),
      [idOf(bad), idOf(good)],
    );
    assert.notEqual(wordpress('echo AiMaturityScan\\Webhook::failed();'), '');
    const later = fresh();
    await post(later);
    due();
    // What was never refused goes first.
    assert.deepEqual(
      got().map(([, , event]) => idOf(event)),
      [idOf(later), idOf(bad)],
    );
    sql(`update ${TABLE} set forward = 0`);
    wordpress("delete_option('ai_maturity_scan_webhook'); wp_clear_scheduled_hook('ai_maturity_scan_webhook');");
  });

  test('an anonymous result goes when its day is over', async () => {
    setOtherPlugin(receiver(200));
    await post(JSON.stringify(envelope('hook-anonymous', firm(1), true)));
    assert.equal(wordpress("echo (int) wp_next_scheduled('ai_maturity_scan_webhook');"), '0');
    wordpress("do_action('ai_maturity_scan_purge');");
    assert.deepEqual(got(), []);
    sql(`update ${TABLE} set received = date_sub(received, interval 1 day) where anonymous = 1`);
    wordpress("do_action('ai_maturity_scan_purge');");
    const [[, , event] = ['', '', '']] = got();
    assert.equal(idOf(event), 'hook-anonymous');
    assert.match(event, /"received":"\d{4}-\d\d-\d\d"/);
  });

  test('so does one that the receiver did not take at first, an hour later', async () => {
    setOtherPlugin(receiver(500));
    await post(JSON.stringify(envelope('hook-again', firm(2), true)));
    sql(`update ${TABLE} set received = date_sub(received, interval 1 day) where event = sha2('hook-again', 256)`);
    wordpress("do_action('ai_maturity_scan_purge');");
    assert.equal(got().length, 1);
    assert.notEqual(wordpress("echo (int) wp_next_scheduled('ai_maturity_scan_webhook');"), '0');
    setOtherPlugin(receiver(200));
    due();
    assert.deepEqual(
      got().map(([, , event]) => idOf(event)),
      ['hook-again'],
    );
  });

  test('when it is switched off, its failure is forgotten', async () => {
    setOtherPlugin(receiver(500));
    await post(fresh());
    due();
    got();
    assert.notEqual(wordpress('echo AiMaturityScan\\Webhook::failed();'), '');
    setSettings({ webhook: '' });
    assert.equal(wordpress('echo AiMaturityScan\\Webhook::failed();'), '');
    setSettings({ webhook: HOOK });
  });

  test('the policy says where results go', () => {
    assert.match(wordpress("echo implode(' ', AiMaturityScan\\Policy::sentences());"), /own system at 127\.0\.0\.1/);
  });
});

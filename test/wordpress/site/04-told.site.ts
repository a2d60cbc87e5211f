import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { administrator, forgetful, fresh } from './support/deliveries.js';
import { mailbox, sentMail } from './support/mail.js';
import { logIn, open, openBrowser, press, textOf } from './support/person.js';
import { envelope, firm, post } from './support/results.js';
import { setOtherPlugin, setSettings, site, sql, TABLE, wordpress } from './support/site.js';

const page = administrator();
forgetful();

const due = () => wordpress("do_action('ai_maturity_scan_mail');");
const daily = () => wordpress("do_action('ai_maturity_scan_purge');");
const planned = () => wordpress("echo (int) wp_next_scheduled('ai_maturity_scan_mail');") !== '0';
const told = (values: string) => wordpress(`update_option('ai_maturity_scan_mailed', ${values});`);

/** As if the last message was half a minute ago, and what has come in since came some seconds ago: times are whole seconds. */
function someSecondsLater(): void {
  sql(`update ${TABLE} set received = date_sub(received, interval 10 second) where anonymous = 0`);
  told("['day' => gmdate('Y-m-d'), 'until' => gmdate('Y-m-d H:i:s', time() - 30)]");
}

async function choose(often: string, to = ''): Promise<void> {
  await open(page(), 'admin.php?page=ai-maturity-scan-settings');
  await page().select('#ams-mail', often);
  await page().$eval('#ams-mail_to', (field, value) => ((field as HTMLTextAreaElement).value = value), to);
  await press(page(), '#submit');
}

describe('e-mail about new results', () => {
  before(() => {
    sql(`delete from ${TABLE}`);
    sentMail();
  });
  after(() => {
    setSettings({ mail: 'no', mail_to: '' });
    wordpress("delete_option('ai_maturity_scan_mailed');");
  });

  test('off by default: nothing is planned or sent', async () => {
    setOtherPlugin(mailbox(true));
    await post(fresh());
    assert.equal(planned(), false);
    daily();
    assert.deepEqual(sentMail(), []);
  });

  test('when results have come in: one message for those of some minutes, with their number and no answers', async () => {
    setOtherPlugin(mailbox(true));
    await choose('each', 'one@example.test\nno address\ntwo@example.test');
    assert.match(await textOf(page(), '.notice-error'), /"no" is no e-mail address/);
    sql(`delete from ${TABLE}`);
    await post(fresh());
    await post(fresh());
    assert.equal(planned(), true);
    someSecondsLater();
    due();
    const [message, ...more] = sentMail();
    assert.ok(message);
    assert.deepEqual(more, []);
    assert.deepEqual(message.to, ['one@example.test', 'two@example.test']);
    assert.match(message.subject, /new results: 2$/);
    assert.match(message.message, /page=ai-maturity-scan/);
    const words = message.message.replaceAll(/https?:\S+/g, 'URL').split(/\s*\n\s*/);
    assert.deepEqual(words.slice(0, 5), [
      'New results of the AI maturity scan: 2.',
      'You find them here, after you log in:',
      'URL',
      'Figures of all results:',
      'URL',
    ]);
    assert.match(words.slice(5).join(), /^This message has no answers in it\. [^.]*\.,$/);
    wordpress("wp_clear_scheduled_hook('ai_maturity_scan_mail');");
    due();
    assert.deepEqual(sentMail(), []);
  });

  test('a large number is plain text, not HTML', () => {
    setOtherPlugin(`${mailbox(true)} add_filter('number_format_i18n', fn() => '1&nbsp;234');`);
    told("['day' => gmdate('Y-m-d'), 'until' => gmdate('Y-m-d H:i:s', time() - 3600)]");
    due();
    const [{ message, subject } = { message: '', subject: '' }] = sentMail();
    assert.match(subject, /new results: 1\u00a0234$/);
    assert.match(message, /^New results of the AI maturity scan: 1\u00a0234\./);
    wordpress("wp_clear_scheduled_hook('ai_maturity_scan_mail');");
  });

  test('an anonymous result: no message at its time, but when its day is over', async () => {
    setOtherPlugin(mailbox(true));
    await post(JSON.stringify(envelope('told-anonymous', firm(1), true)));
    assert.equal(planned(), false);
    daily();
    assert.deepEqual(sentMail(), []);
    sql(`update ${TABLE} set received = date_sub(received, interval 1 day) where anonymous = 1`);
    told("['day' => gmdate('Y-m-d', time() - 86400), 'until' => gmdate('Y-m-d H:i:s')]");
    daily();
    assert.match(sentMail()[0]?.subject ?? '', /new results: 1$/);
    daily();
    assert.deepEqual(sentMail(), []);
  });

  test('once a week: all of seven whole days together', async () => {
    setOtherPlugin(mailbox(true));
    await choose('week');
    await post(fresh());
    assert.equal(planned(), false);
    sql(`update ${TABLE} set received = date_sub(utc_date(), interval 3 day)`);
    daily();
    assert.deepEqual(sentMail(), []);
    told("['day' => gmdate('Y-m-d', time() - 7 * 86400), 'until' => gmdate('Y-m-d H:i:s')]");
    daily();
    const [message] = sentMail();
    assert.deepEqual(message?.to, ['admin@example.test']);
    assert.match(message.subject, /new results: 4$/);
    daily();
    assert.deepEqual(sentMail(), []);
  });

  test('what cannot be sent is told next time, and Site Health says so', async () => {
    setOtherPlugin(mailbox(false));
    await choose('each');
    await post(fresh());
    someSecondsLater();
    due();
    assert.match(wordpress("echo AiMaturityScan\\Probe::test()['description'];"), /cannot send e-mail now/);
    setOtherPlugin(mailbox(true));
    daily();
    assert.match(sentMail()[0]?.subject ?? '', /new results: 1$/);
    assert.equal(wordpress('echo AiMaturityScan\\Mail::failed();'), '');
  });
});

describe('the box on the dashboard', () => {
  test('numbers of results, and of refused deliveries by reason, for those who may see them', async () => {
    sql(`delete from ${TABLE}`);
    await post(fresh());
    await post('nothing');
    await post('[]');
    await post(fresh(), { origin: 'https://elsewhere.example' });
    await open(page(), 'index.php');
    const said = await textOf(page(), '#ai_maturity_scan_dashboard');
    assert.match(said, /last 7 days: 1/);
    assert.match(said, /All results: 1/);
    assert.deepEqual(await page().$$eval('.ams-refused li', (all) => all.map((one) => one.textContent)), [
      'no result at all: 2',
      'from another site: 1',
    ]);
    const browser = await openBrowser();
    try {
      const writer = await logIn(browser, 'writer');
      await open(writer, 'index.php');
      assert.equal(await writer.$('#ai_maturity_scan_dashboard'), null);
    } finally {
      await browser.close();
    }
  });

  test('a whole result where only anonymous ones are taken: by its own name, with what to do', async () => {
    setSettings({ anonymous: true });
    try {
      assert.equal((await post(fresh())).status, 403);
      assert.equal((await post(JSON.stringify(envelope('told-not-named', firm(1), true)))).status, 201);
    } finally {
      setSettings({ anonymous: false });
    }
    await open(page(), 'index.php');
    assert.match(
      await textOf(page(), '.ams-failures'),
      /at \/wp-json\/ai-maturity-scan\/v1\/results since they were not anonymous.*empty the cache of your pages\. Last seen: /,
    );
    assert.deepEqual(await page().$$eval('.ams-refused li', (all) => all.map((one) => one.textContent)), [
      'not anonymous, where only that is taken: 1',
    ]);
  });

  test('a flood is counted without a write at each', () => {
    const count = Number(
      wordpress(
        `$writes = 0; add_action('update_option_ai_maturity_scan_failures', function () use (&$writes) { $writes++; });
         for ($i = 0; $i < 3000; $i++) AiMaturityScan\\Failures::note(400, true);
         $all = array_sum(AiMaturityScan\\Failures::counts());
         echo $writes < 600 ? $all : -1;`,
      ),
    );
    assert.ok(count > 1500 && count < 6000, String(count));
  });

  test('what an earlier version has noted still counts', () => {
    wordpress("update_option('ai_maturity_scan_failures', ['closed' => gmdate('Y-m-d'), 'gone' => '2020-01-01']);");
    assert.equal(wordpress('echo wp_json_encode(array_values(AiMaturityScan\\Failures::counts()));'), '[1]');
  });
});

describe('Site Health sends itself an empty delivery, and says what stands in the way', () => {
  const said = (plugin: string | null): { status: string; description: string } => {
    setOtherPlugin(plugin);
    const test = JSON.parse(wordpress('echo wp_json_encode(AiMaturityScan\\Probe::test());')) as {
      status: string;
      description: string;
    };
    setOtherPlugin(null);
    return test;
  };
  const ROWS: readonly [string, string | null, string, RegExp][] = [
    ['nothing', null, 'good', /the scan answered/],
    [
      'a plugin that closes the REST API',
      "add_filter('rest_authentication_errors', fn($r) => is_user_logged_in() ? $r : new WP_Error('closed', 'x', ['status' => 401]), 200);",
      'critical',
      /closed to visitors.*\/wp-json\/ai-maturity-scan\/v1\/results/s,
    ],
    [
      'a plugin that takes the path away',
      "add_filter('rest_endpoints', function ($all) { unset($all['/ai-maturity-scan/v1/results']); return $all; });",
      'critical',
      /There is nothing at/,
    ],
    [
      'a firewall',
      "add_action('init', function () { if (strpos($_SERVER['REQUEST_URI'], 'wp-json')) { http_response_code(418); echo '<html>'; exit; } });",
      'critical',
      /firewall or a proxy.*418/s,
    ],
    [
      'a redirect',
      "add_action('init', function () { if (strpos($_SERVER['REQUEST_URI'], 'wp-json')) { header('Location: https://www.example.org/', true, 301); exit; } });",
      'critical',
      /leads elsewhere.*https:\/\/www\.example\.org/s,
    ],
    [
      'a site that may not reach itself',
      "add_filter('pre_http_request', fn() => new WP_Error('x', 'No way <b>out</b>'));",
      'recommended',
      /cannot reach itself.*No way &lt;b&gt;out/s,
    ],
  ];
  for (const [name, plugin, status, sentence] of ROWS) {
    test(name, () => {
      const found = said(plugin);
      assert.equal(found.status, status, found.description);
      assert.match(found.description, sentence);
      // Nobody's delivery was refused.
      assert.equal(wordpress('echo count(AiMaturityScan\\Failures::counts());'), '0');
    });
  }

  test('a table that is missing is made again; storing that is off is no fault', () => {
    sql(`drop table ${TABLE}`);
    assert.equal(said(null).status, 'good');
    assert.equal(sql(`show tables like '${TABLE}'`).length, 1);
    wordpress("delete_option('ai_maturity_scan_trouble');");
    setSettings({ store: false });
    assert.match(said(null).description, /switched off/);
    setSettings({ store: true });
  });

  test('the route of the test is for those who may see Site Health', async () => {
    const answer = await fetch(`${site.url}/wp-json/ai-maturity-scan/v1/health`);
    assert.equal(answer.status, 401);
    await open(page(), 'site-health.php');
    await page().waitForFunction(() =>
      document.body.textContent.includes('Results of the AI maturity scan can come in'),
    );
  });
});

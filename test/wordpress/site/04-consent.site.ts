import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { administrator, forgetful, fresh } from './support/deliveries.js';
import { inScan, newPage, open, openBrowser, press, textOf } from './support/person.js';
import { CONTENT_TYPE, envelope, firm } from './support/results.js';
import { ROUTE, setSettings, site, sql, TABLE, wordpress } from './support/site.js';

const SETTINGS = 'admin.php?page=ai-maturity-scan-settings';
const EVIL =
  'Read <a href="https://www.example.org/why" onclick="x()">why</a>, <a href="javascript:x()">no</a><script>x()</script> & <img src=x onerror=x()>more.';
const page = administrator();
forgetful();
before(() => {
  sql(`delete from ${TABLE}`);
  wordpress("delete_option('ai_maturity_scan_consents');");
});
after(() => {
  setSettings({ purpose: '', purpose_de: '', organisation: '', privacy_url: '' });
  wordpress("delete_option('ai_maturity_scan_consents');");
});

/** The tag as a page has it. */
const tag = (lang: string) => wordpress(`echo do_shortcode('[ai_maturity_scan lang="${lang}"]');`);
const hashIn = (html: string) => /endpoint="[^"]*[?&](?:amp;|#038;)?consent=([0-9a-f]{16})"/.exec(html)?.[1] ?? '';
const deliver = (body: string, query: string) =>
  fetch(`${ROUTE}${query}`, { method: 'POST', body, headers: { 'content-type': CONTENT_TYPE, origin: site.url } });
const consentOf = (id: string) => sql(`select consent from ${TABLE} where event = sha2('${id}', 256)`)[0]?.[0] ?? '';

test('the settings take links to pages in the purpose, and no other markup; the address of the statement is one', async () => {
  await open(page(), SETTINGS);
  const write = (selector: string, text: string) =>
    page().$eval(selector, (field, value) => ((field as HTMLInputElement).value = value), text);
  await write('#ams-purpose', EVIL);
  await write('#ams-organisation', 'Guild <b>of</b> Bakers & Sons');
  await write('#ams-privacy_url', 'https://www.example.org/privacy?a=1&b=2');
  await press(page(), '#submit');
  const kept = JSON.parse(wordpress("echo wp_json_encode(get_option('ai_maturity_scan'));")) as Record<string, string>;
  assert.equal(kept.purpose, 'Read <a href="https://www.example.org/why">why</a>, <a href="x()">no</a>x() & more.');
  assert.equal(kept.organisation, 'Guild of Bakers & Sons');
  // Shown as it was kept, and kept again as it is.
  assert.equal(await page().$eval('#ams-purpose', (area) => (area as HTMLTextAreaElement).value), kept.purpose);
  await write('#ams-privacy_url', 'javascript:alert(1)');
  await press(page(), '#submit');
  assert.match(await textOf(page(), '.notice-error'), /begins with https/);
  const again = JSON.parse(wordpress("echo wp_json_encode(get_option('ai_maturity_scan'));")) as Record<string, string>;
  assert.deepEqual(again, kept);
});

test('a visitor reads who gets the result, how long it is kept and where the statement is, in the language of the tag', async () => {
  setSettings({ purpose_de: 'Unser Ziel.' });
  wordpress(
    `wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'agreed', 'post_title' => 'x', 'post_content' => '[ai_maturity_scan lang="de"]']);`,
  );
  const browser = await openBrowser();
  try {
    const visitor = await newPage(browser);
    await visitor.goto(`${site.url}/agreed/`);
    await inScan(visitor, '[part~="intro"]');
    const parts = await visitor.$$eval('[slot="delivery"] > span', (all) =>
      all.map((one) => [one.lang, one.textContent]),
    );
    assert.deepEqual(parts, [
      ['de', 'Unser Ziel.'],
      ['de', 'Ihr Ergebnis geht an Guild of Bakers & Sons.'],
      ['de', 'Wir löschen Ergebnisse nach 365 Tagen.'],
      ['de', 'Datenschutzerklärung (öffnet in einem neuen Tab)'],
    ]);
    const link = await visitor.$eval('[slot="delivery"] a', (one) => [one.href, one.target, one.rel]);
    assert.deepEqual(link, ['https://www.example.org/privacy?a=1&b=2', '_blank', 'noopener']);
  } finally {
    await browser.close();
  }
  const english = tag('en');
  assert.match(english, /Read <a href="https:\/\/www\.example\.org\/why" target="_blank" rel="noopener">why \(opens/);
  assert.doesNotMatch(english, /onclick|<img|<script>x|javascript:/);
});

test('the text agreed to is kept with the result, and stays what it was when the settings change', async () => {
  const hash = hashIn(tag('de'));
  const old = hashIn(tag('en'));
  assert.notEqual(hash, old);
  assert.equal(hashIn(tag('de')), hash);
  setSettings({ purpose: 'Something else.', purpose_de: '' });
  assert.notEqual(hashIn(tag('en')), old);
  assert.equal((await deliver(JSON.stringify(envelope('agreed-1')), `?consent=${hash}`)).status, 201);
  assert.equal((await deliver(JSON.stringify(envelope('agreed-2', firm(1), true)), `?consent=${old}`)).status, 201);
  assert.deepEqual([consentOf('agreed-1'), consentOf('agreed-2')], [hash, old]);
  await open(page(), 'admin.php?page=ai-maturity-scan');
  await press(page(), `.row-title[href*="result=${sql(`select id from ${TABLE} where consent = '${hash}'`)[0]?.[0]}"]`);
  assert.match(await textOf(page(), '#ams-consent'), /Unser Ziel\..*Guild of Bakers/s);
  assert.match(
    await textOf(page(), '.wrap'),
    new RegExp(`version \\d+\\.\\d+\\.\\d+ of the scan\\. Number of the text: ${hash}`),
  );
});

test('a hash that no page has shown is not kept, whatever it is; the result is', async () => {
  for (const wild of ['0123456789abcdef', 'x', '%27%20or%201=1', '<script>', 'a'.repeat(500)]) {
    const body = fresh();
    assert.equal((await deliver(body, `?consent=${wild}`)).status, 201, wild);
    assert.equal(consentOf((JSON.parse(body) as { id: string }).id), '', wild);
  }
  assert.equal((await deliver(fresh(), '?consent[]=1')).status, 201);
});

test('a text that was shown but not noted is known all the same', async () => {
  const hash = hashIn(tag('nl'));
  wordpress("delete_option('ai_maturity_scan_consents');");
  assert.equal((await deliver(JSON.stringify(envelope('agreed-3')), `?consent=${hash}`)).status, 201);
  assert.equal(consentOf('agreed-3'), hash);
});

test('texts go when no page shows them, no result names them, and caches are past', () => {
  const count = () => Number(wordpress("echo count(get_option('ai_maturity_scan_consents'));"));
  wordpress(
    `$noted = get_option('ai_maturity_scan_consents'); $one = reset($noted);
     $noted['00000000000000aa'] = ['since' => '2020-01-01'] + $one; $noted['00000000000000bb'] = ['since' => gmdate('Y-m-d')] + $one;
     update_option('ai_maturity_scan_consents', $noted);`,
  );
  const before = count();
  wordpress("do_action('ai_maturity_scan_purge');");
  assert.equal(count(), before - 1);
  assert.equal(
    wordpress("echo isset(get_option('ai_maturity_scan_consents')['00000000000000bb']) ? 'kept' : 'gone';"),
    'kept',
  );
});

test('the proposal for the privacy policy says what is kept', () => {
  const said = wordpress("echo implode(' ', AiMaturityScan\\Policy::sentences());");
  assert.match(said, /Something else\./);
  assert.match(said, /Your result goes to Guild of Bakers & Sons\./);
  assert.match(said, /which text you agreed to/);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { administrator, failures, forgetful, fresh } from './support/deliveries.js';
import { open, press, textOf } from './support/person.js';
import { post } from './support/results.js';
import { count, setSettings, site, sql, TABLE, wordpress } from './support/site.js';

const page = administrator();
forgetful();

describe('one address for many', () => {
  test('the limit is a setting', async () => {
    setSettings({ limit: 3 });
    const all = [];
    for (let time = 0; time < 5; time += 1) all.push((await post(fresh())).status);
    setSettings({ limit: 40 });
    // A new window may begin in between.
    assert.equal(all.filter((status) => status === 429).length >= 1, true, all.join());
    assert.match(failures(), /raise the limit, or name the proxy/);
  });

  test('a header that names the sender counts only from a proxy that is named', async () => {
    const senders = async (header: string) => {
      sql('delete from wp_ai_maturity_scan_counts');
      for (let sender = 1; sender <= 3; sender += 1) await post(fresh(), { [header]: `192.0.2.${sender}` });
      return count("wp_ai_maturity_scan_counts where who <> 'all'");
    };
    assert.equal(await senders('x-forwarded-for'), 1);
    setSettings({ proxies: '127.0.0.0/8' });
    assert.equal(await senders('x-forwarded-for'), 3);
    assert.equal(await senders('cf-connecting-ip'), 1);
    setSettings({ proxies: '10.0.0.0/8' });
    assert.equal(await senders('x-forwarded-for'), 1);
    setSettings({ proxies: '127.0.0.1', proxy_header: 'CF-Connecting-IP' });
    assert.equal(await senders('cf-connecting-ip'), 3);
    setSettings({ proxies: '', proxy_header: 'X-Forwarded-For' });
  });

  const HOPS: readonly [string, string, string, string, string][] = [
    ['no proxy is named', '203.0.113.9', '192.0.2.1', '', '203.0.113.9'],
    ['one proxy', '10.0.0.1', '192.0.2.1', '10.0.0.1', '192.0.2.1'],
    ['a forged entry before the real one', '10.0.0.1', '8.8.8.8, 192.0.2.1', '10.0.0.1', '192.0.2.1'],
    ['two proxies of one network', '10.0.0.1', '192.0.2.1, 10.9.9.9', '10.0.0.0/8', '192.0.2.1'],
    ['a forged proxy before the real visitor', '10.0.0.1', '10.0.0.7, 192.0.2.1', '10.0.0.0/8', '192.0.2.1'],
    ['nothing in the header', '10.0.0.1', '', '10.0.0.1', '10.0.0.1'],
    ['no address in the header', '10.0.0.1', 'unknown', '10.0.0.1', '10.0.0.1'],
    ['with a port', '10.0.0.1', '192.0.2.1:5678', '10.0.0.1', '192.0.2.1'],
    ['IPv6 with a port', '::1', '"[2001:db8::7]:443"', '::1', '2001:db8::7'],
    ['IPv4 written as IPv6', '::ffff:10.0.0.1', '192.0.2.1', '10.0.0.0/8', '192.0.2.1'],
    ['a network of IPv6', '2001:db8:1::1', '192.0.2.1', '2001:db8::/32', '192.0.2.1'],
    ['a network that ends within a byte', '10.0.0.8', '192.0.2.1', '10.0.0.0/29', '10.0.0.8'],
    ['all of IPv4 is not all of IPv6', '2001:db8::1', '192.0.2.1', '0.0.0.0/0', '2001:db8::1'],
  ];
  for (const [name, address, named, proxies, sender] of HOPS) {
    test(name, () => {
      const list = proxies ? `['${proxies}']` : '[]';
      assert.equal(
        wordpress(`echo AiMaturityScan\\Sender::behind_proxies('${address}', '${named}', ${list});`),
        sender,
      );
    });
  }

  test('what is no address of a proxy is left out, and said', async () => {
    await open(page(), 'admin.php?page=ai-maturity-scan-settings');
    await page().$eval('#ams-proxies', (field) => {
      (field as HTMLTextAreaElement).value = '10.0.0.1\n10.0.0.0/33, <b>x</b> ::1 fe80::/10';
    });
    await press(page(), '#submit');
    assert.match(await textOf(page(), '.notice-error'), /"10\.0\.0\.0\/33" is no address/);
    assert.equal(wordpress("echo get_option('ai_maturity_scan')['proxies'];"), '10.0.0.1\n::1\nfe80::/10');
    setSettings({ proxies: '' });
  });
});

describe('what no page of this site sends', () => {
  const data = (change: object) => {
    const event = JSON.parse(fresh()) as { data: object };
    return JSON.stringify({ ...event, data: { ...event.data, ...change } });
  };
  const benchmark = { benchmark: { id: 'mine', version: '1.0.0' }, uses: null, figures: [], notCovered: null };
  const reasons = { first: true, dimensions: [], barriers: [], form: false };
  const FOREIGN: readonly [string, () => string][] = [
    ['another source', () => JSON.stringify({ ...(JSON.parse(fresh()) as object), source: 'https://evil.example' })],
    ['a source with a path', () => JSON.stringify({ ...(JSON.parse(fresh()) as object), source: `${site.url}/x` })],
    ['a language that the scan does not have', () => data({ language: 'tlh' })],
    ['a catalogue of others', () => data({ catalogues: [{ id: 'mine', version: '1.0.0' }] })],
    ['support of others', () => data({ support: [{ catalogue: 'mine', entry: 'x', reasons }] })],
    ['figures of others', () => data({ benchmark })],
  ];
  for (const [name, body] of FOREIGN) {
    test(`${name}: refused`, async () => {
      const before = count();
      assert.equal((await post(body())).status, 422);
      assert.equal(count(), before);
    });
  }

  test('the site’s own catalogue, also one that it had before', async () => {
    wordpress("update_option('ai_maturity_scan_support_ids', ['former']);");
    const support = [{ catalogue: 'former', entry: 'x', reasons }];
    const sent = data({ catalogues: [{ id: 'former', version: '1.0.0' }], support });
    assert.equal((await post(sent)).status, 201);
    sql(`delete from ${TABLE} where result like '%former%'`);
  });
});

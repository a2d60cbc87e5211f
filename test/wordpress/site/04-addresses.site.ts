import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../../../.scripts/browser.mjs';
import { answerScan, clickIn, inScan } from './support/person.js';
import { startProxy } from './support/proxy.js';
import type { Proxy } from './support/proxy.js';
import { CONTENT_TYPE, envelope, firm } from './support/results.js';
import { count, ROUTE, site, sql, TABLE, wordpress } from './support/site.js';

const { host, hostname, port } = new URL(site.url);
const HTTPS = `https://${hostname}`;
let proxy: Proxy;

before(async () => {
  proxy = await startProxy();
  wordpress(
    `wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'behind', 'post_title' => 'Behind', 'post_content' => '[ai_maturity_scan lang="en"]']);`,
  );
});
after(() => proxy.stop());

/** What proxies say, and whether the page at this origin is one of the site. The browser says nothing of it itself. */
const WAYS: readonly [string, boolean, string, Record<string, string>][] = [
  ['X-Forwarded-Proto', true, HTTPS, { 'x-forwarded-proto': 'https' }],
  ['two proxies', true, HTTPS, { 'x-forwarded-proto': 'https, http' }],
  ['CF-Visitor', true, HTTPS, { 'cf-visitor': '{"scheme":"https"}' }],
  ['Forwarded', true, HTTPS, { forwarded: `for=192.0.2.1;proto=https;host="${hostname}"` }],
  ['X-Forwarded-Ssl', true, HTTPS, { 'x-forwarded-ssl': 'on' }],
  ['Front-End-Https', true, HTTPS, { 'front-end-https': 'on' }],
  ['X-Forwarded-Port', true, `${HTTPS}:8443`, { 'x-forwarded-proto': 'https', 'x-forwarded-port': '8443' }],
  [
    'a port in X-Forwarded-Host',
    true,
    `${HTTPS}:9443`,
    { 'x-forwarded-proto': 'https', 'x-forwarded-host': `${hostname}:9443` },
  ],
  ['the port of the site itself', true, `${HTTPS}:${port}`, { 'x-forwarded-proto': 'https' }],
  ['http on another port', true, `http://${hostname}:8081`, { 'x-forwarded-host': `${hostname}:8081` }],
  ['https, of which nobody speaks', false, HTTPS, {}],
  ['another port, of which nobody speaks', false, `${HTTPS}:8443`, { 'x-forwarded-proto': 'https' }],
  [
    'another host, whatever a header says',
    false,
    'https://evil.example',
    { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' },
  ],
  ['a host that begins alike', false, `${HTTPS}.evil.example`, { 'x-forwarded-proto': 'https' }],
  ['a header that says nonsense', false, HTTPS, { 'x-forwarded-proto': 'gopher', 'cf-visitor': '[]' }],
  ['the same origin, as the browser says', true, 'https://www.partner.example', { 'sec-fetch-site': 'same-origin' }],
  ['another origin, as the browser says', false, 'https://www.partner.example', { 'sec-fetch-site': 'same-site' }],
];

describe('a page behind a proxy', () => {
  for (const [name, isOwn, origin, headers] of WAYS) {
    test(`${name}: ${isOwn ? 'taken' : 'refused'}`, async () => {
      sql('delete from wp_ai_maturity_scan_counts');
      const answer = await fetch(ROUTE, {
        method: 'POST',
        body: JSON.stringify(envelope(`way ${name}`, firm(2), true)),
        headers: { 'content-type': CONTENT_TYPE, origin, ...headers },
      });
      assert.equal(answer.status, isOwn ? 201 : 403, await answer.text());
    });
  }
});

test('a page by https of which WordPress knows nothing: the scan runs, and its result arrives', async () => {
  sql('delete from wp_ai_maturity_scan_counts');
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS],
    acceptInsecureCerts: true,
  });
  const before = count();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${proxy.url}/behind/`);
    await answerScan(page, () => 1);
    await clickIn(page, 'input[name="delivery"][value="whole"]');
    await clickIn(page, '[part~="delivery"] button[type="submit"]');
    await inScan(page, '[data-focus="delivery"]');
    await page.waitForFunction(() =>
      document
        .querySelector('ai-maturity-scan')
        ?.shadowRoot?.querySelector('[data-focus="delivery"]')
        ?.textContent.includes('has been sent'),
    );
    const own = asked.filter((url) => url.includes('ai-maturity-scan'));
    assert.ok(own.length > 3);
    assert.deepEqual(
      own.filter((url) => !url.startsWith(`${proxy.url}/`)),
      [],
    );
  } finally {
    await browser.close();
  }
  assert.equal(count(), before + 1);
  assert.equal(count(`${TABLE} where source = '${proxy.url}'`), 1);
});

test('addresses begin at the root; those of a network that delivers files have the scheme of the page', () => {
  const page = (url: string) => wordpress(`echo AiMaturityScan\\Address::on_page('${url}');`);
  assert.equal(page(`http://${host}/wp-json/x?y=1#z`), '/wp-json/x?y=1#z');
  assert.equal(page(`https://${host}`), '/');
  assert.equal(page(`//${host.toUpperCase()}/a`), '/a');
  assert.equal(page('http://cdn.example/a.js'), '//cdn.example/a.js');
  assert.equal(page('https://cdn.example/a.js'), 'https://cdn.example/a.js');
  assert.equal(page('http://cdn.example:8080/a.js'), 'http://cdn.example:8080/a.js');
  assert.equal(page('/a.js'), '/a.js');
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { choose, pageWithScan, publish } from './support/block-editor.js';
import { answerScan, clickIn, inScan, logIn, newPage, openBrowser, textOf } from './support/person.js';
import { stored } from './support/results.js';
import { command, count, setPolicy, site, sql, TABLE, wordpress } from './support/site.js';

/** All that the plugin itself needs. WordPress and its themes ask for more: what they lack is not looked at here. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; font-src 'self'";
let browser: Browser;
let address = '';

before(async () => {
  browser = await openBrowser();
});
after(async () => {
  setPolicy(null);
  await browser.close();
});

test('the block: found in the editor, shown as it will be, set in the sidebar, published', async () => {
  const page = await logIn(browser, 'admin');
  const canvas = await pageWithScan(page, 'Scan');
  await choose(page, 'Language', 'nl');
  await choose(page, 'Level of the title', '3');
  await choose(page, 'Questions on a page', 'question');
  await canvas.waitForFunction(() => {
    const heading = document.querySelector('ai-maturity-scan')?.shadowRoot?.querySelector('h3');
    return heading?.textContent.includes('volwassenheidsscan');
  });
  // What it says of privacy is true of this block.
  await says(canvas, 'De scan bewaart niets. Hij verstuurt niets, tenzij u aan het einde ja zegt.');
  await choose(page, 'Keep answers in the browser', 'session');
  await says(canvas, 'De scan verstuurt niets, tenzij u aan het einde ja zegt.');
  await choose(page, 'Keep answers in the browser', 'none');
  address = await publish(page);
  assert.match(address, /\/scan\/$/);
});

test('a visitor: the whole scan, a yes, and the result is in the table', async () => {
  wordpress(
    "update_option('ai_maturity_scan', ['purpose' => 'To help <b>you</b>.'] + get_option('ai_maturity_scan'));",
  );
  setPolicy(POLICY);
  const page = await newPage(browser);
  const { hosts, violations } = await watch(page);
  await page.goto(address);
  await inScan(page, '[part~="intro"]');
  const accent = () =>
    document.querySelector('ai-maturity-scan') &&
    getComputedStyle(document.querySelector('ai-maturity-scan') ?? document.body).getPropertyValue('--ams-accent');
  assert.equal((await page.evaluate(accent))?.trim(), '#aa3300');
  await answerScan(page, (question, options) => (question * 2) % options);
  assert.match(await textOf(page, 'ai-maturity-scan'), /To help you\. Wij wissen uitslagen na 365 dagen\./);
  assert.equal(count(), 0);
  await clickIn(page, 'input[name="delivery"][value="whole"]');
  await clickIn(page, '[part~="delivery"] button[type="submit"]');
  await page.waitForFunction(() =>
    document
      .querySelector('ai-maturity-scan')
      ?.shadowRoot?.querySelector('[data-focus="delivery"]')
      ?.textContent.includes('is verstuurd'),
  );
  const shownStep = await page.$eval(
    'ai-maturity-scan',
    (scan) => (scan as unknown as { result: { step: { low: number } } }).result.step.low,
  );
  const rows = sql(`select anonymous, step_low, source, additions, sector from ${TABLE}`);
  assert.deepEqual(rows, [['0', String(shownStep), site.url, '{}', 'agriculture']]);
  // Its support came from the site's own catalogue, too.
  const line = stored();
  assert.match(line, /"catalogue":"association"/);
  const verdict = command(['verify', '--support', join(site.folder, 'catalogue.json')], line);
  assert.equal(verdict.status, 0, verdict.stderr);
  assert.deepEqual(hosts(), [new URL(site.url).host]);
  assert.deepEqual(await violations(), []);
});

test('a visitor who says no: nothing is sent', async () => {
  const page = await newPage(browser);
  await page.goto(address);
  await answerScan(page, () => 1);
  await clickIn(page, 'input[name="delivery"][value="no"]');
  await clickIn(page, '[part~="delivery"] button[type="submit"]');
  await page.waitForFunction(() =>
    document
      .querySelector('ai-maturity-scan')
      ?.shadowRoot?.querySelector('[data-focus="delivery"]')
      ?.textContent.includes('niets verstuurd'),
  );
  assert.equal(count(), 1);
});

test('the site takes anonymous results only: that is all a visitor can send', async () => {
  wordpress("update_option('ai_maturity_scan', ['anonymous' => true] + get_option('ai_maturity_scan'));");
  const page = await newPage(browser);
  await page.goto(address);
  await answerScan(page, () => 0);
  assert.equal(await page.$('ai-maturity-scan >>> input[name="delivery"][value="whole"]'), null);
  await clickIn(page, 'input[name="delivery"][value="anonymous"]');
  await clickIn(page, '[part~="delivery"] button[type="submit"]');
  await page.waitForFunction(() =>
    document
      .querySelector('ai-maturity-scan')
      ?.shadowRoot?.querySelector('[data-focus="delivery"]')
      ?.textContent.includes('is verstuurd'),
  );
  wordpress("update_option('ai_maturity_scan', ['anonymous' => false] + get_option('ai_maturity_scan'));");
  const rows = sql(`select anonymous, source, right(received, 8) from ${TABLE} where anonymous = 1`);
  assert.deepEqual(rows, [['1', 'urn:ai-maturity-scan', '00:00:00']]);
});

test('the browser asks for the script and for the language as soon as it gets to the tag; English is in the script', () => {
  const hinted = (lang: string) =>
    [
      ...wordpress(`echo do_shortcode('[ai_maturity_scan lang="${lang}"]');`).matchAll(
        /<link rel="modulepreload" href="[^"]*\/([\w-]+\.js)">/g,
      ),
    ].map(([, file]) => file);
  assert.deepEqual(hinted('de'), ['ai-maturity-scan.js', 'de.js']);
  assert.deepEqual(hinted('en'), ['ai-maturity-scan.js']);
});

test('the shortcode makes the same tag, and takes no other values', () => {
  const shortcode = (text: string) => wordpress(`echo do_shortcode('${text}');`);
  assert.match(
    shortcode('[ai_maturity_scan lang="de" depth="quick" deliver="no"]'),
    /<ai-maturity-scan lang="de" depth="quick" style="[^"]*" support-src="[^"]*"><template shadowrootmode="open">/,
  );
  const wild = shortcode(
    '[ai_maturity_scan lang="x" layout="\\"><script>" accent="red;}" persist="for-ever" heading_level="9"]',
  );
  assert.match(
    wild,
    /^<ai-maturity-scan style="--ams-accent: #aa3300;" support-src="[^"<>]*" endpoint="[^"<>]*"(?: anonymous="anonymous")?><template /,
  );
});

test('the page has one plain script that loads the scan, says where its files are, and shows words until then', async () => {
  const text = await (await fetch(address)).text();
  assert.equal(text.match(/<script[^>]*ai-maturity-scan-loader\.js/g)?.length, 1);
  const folder = `/wp-content/plugins/ai-maturity-scan/scan-[0-9a-f]{8}/`;
  assert.match(text, new RegExp(`<meta name="ai-maturity-scan" content="${folder}">`));
  assert.match(text, /<\/template><p>De scan is nog niet gestart\. Hij heeft JavaScript/);
});

async function says(canvas: Page | Frame, text: string): Promise<void> {
  await canvas.waitForFunction(
    (wanted) => document.querySelector('ai-maturity-scan')?.shadowRoot?.textContent.includes(wanted),
    {},
    text,
  );
}

/** What is asked of which host, and what the policy was broken by, as far as it is the plugin's. */
async function watch(page: Page) {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.add(new URL(request.url()).host);
  });
  await page.evaluateOnNewDocument(() => {
    const found: string[] = [];
    Object.assign(globalThis, { found });
    document.addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile, violatedDirective }) => {
      found.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  const violations = async () => {
    const all = await page.evaluate(() => (globalThis as unknown as { found: string[] }).found);
    for (const one of all) console.log(`  not the plugin's: ${one}`);
    return all.filter((one) => one.includes('ai-maturity-scan'));
  };
  return { hosts: () => [...asked], violations };
}

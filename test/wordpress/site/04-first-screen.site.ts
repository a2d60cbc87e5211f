import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { prerender } from '../../../src/prerender/index.js';
import { inScan, newPage, openBrowser } from './support/person.js';
import { setOtherPlugin, site, wordpress } from './support/site.js';

const ADDRESS = `${site.url}/first-screen/`;
let browser: Browser;

before(async () => {
  setOtherPlugin(null);
  wordpress(
    "wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'First', 'post_name' => 'first-screen', 'post_content' => '<!-- wp:ai-maturity-scan/scan {\"lang\":\"de\",\"headingLevel\":3} /-->']);",
  );
  browser = await openBrowser();
});
after(async () => {
  setOtherPlugin(null);
  wordpress("wp_delete_post(get_page_by_path('first-screen')->ID, true);");
  await browser.close();
});

describe('the first screen in the page is that of the package', () => {
  // A build has less space between tags than the sources.
  const screenOf = (html: string) =>
    (/<link rel="stylesheet"[^>]*>(.*)<\/template>/s.exec(html)?.[1] ?? '')
      .replace('<slot></slot>', '')
      .replaceAll(/\s+/g, ' ');

  for (const [choices, options] of [
    ['lang="en"', { lang: 'en' }],
    ['lang="fr" depth="quick"', { lang: 'fr', depth: 'quick' }],
    ['lang="nl" persist="local" heading_level="1"', { lang: 'nl', persist: 'local', headingLevel: 1 }],
    ['lang="de" layout="section" heading_level="6"', { lang: 'de', layout: 'section', headingLevel: 6 }],
  ] as const)
    test(choices, async () => {
      const html = wordpress(`echo do_shortcode('[ai_maturity_scan deliver="no" ${choices}]');`);
      const expected = screenOf(await prerender({ ...options, styleSheet: '/' }));
      assert.ok(expected.length > 500);
      // What stands inside the tag is shown once the button is pressed.
      assert.equal(screenOf(html), expected);
    });

  test('also where the page asks to send', async () => {
    wordpress("update_option('ai_maturity_scan', ['store' => true] + get_option('ai_maturity_scan'));");
    const html = wordpress('echo do_shortcode(\'[ai_maturity_scan lang="nl"]\');');
    const expected = screenOf(await prerender({ lang: 'nl', endpoint: '/', styleSheet: '/' }));
    assert.equal(screenOf(html), expected);
  });

  test('not where a script puts it in: browsers would not read it', () => {
    const html = wordpress("define('REST_REQUEST', true); echo do_shortcode('[ai_maturity_scan]');");
    assert.match(html, /^<ai-maturity-scan/);
    assert.doesNotMatch(html, /shadowrootmode/);
  });
});

test('without scripts: what one gets, in the look of the scan, and what to do', async () => {
  const page = await newPage(browser);
  await page.setJavaScriptEnabled(false);
  await page.goto(ADDRESS);
  // Puppeteer looks from outside.
  const tree = JSON.stringify(await page.accessibility.snapshot());
  assert.match(tree, /"name":"KI-Reifecheck","level":3/);
  assert.match(await page.content(), /<noscript><p lang="de">.*JavaScript/s);
  assert.match(tree, /schalten Sie JavaScript in Ihrem Browser ein/);
  await page.close();
});

test('with a script that is held back: the button tells what is so', async () => {
  setOtherPlugin("add_action('wp_footer', fn() => wp_dequeue_script('ai-maturity-scan'), 1);");
  const page = await newPage(browser);
  await page.goto(ADDRESS);
  const seen = () => page.$eval('ai-maturity-scan > p', (words) => words.checkVisibility());
  assert.equal(await seen(), false);
  await page.click('ai-maturity-scan >>> summary');
  assert.equal(await seen(), true);
  await page.close();
  setOtherPlugin(null);
});

test('the scan takes it over, without an error', async () => {
  const page = await newPage(browser);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(ADDRESS);
  await inScan(page, '[part~="intro"]');
  const titles = await page.$$eval('ai-maturity-scan >>> h3', (all) => all.map((title) => title.textContent.trim()));
  assert.equal(titles.filter((title) => title === 'KI-Reifecheck').length, 1);
  assert.deepEqual(errors, []);
  await page.close();
});

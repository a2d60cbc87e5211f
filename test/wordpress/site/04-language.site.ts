import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { inScan, logIn, newPage, open, openBrowser, press, textOf } from './support/person.js';
import { envelope, firm, store } from './support/results.js';
import { site, sql, TABLE, wordpress } from './support/site.js';

const SENTENCE: Readonly<Record<string, string>> = {
  en: 'We delete results after 90 days.',
  nl: 'Wij wissen uitslagen na 90 dagen.',
  de: 'Wir löschen Ergebnisse nach 90 Tagen.',
  fr: 'Nous supprimons les résultats après 90 jours.',
};
const PLUGIN = join(site.www, 'wp-content/mu-plugins/languages.php');
let browser: Browser;

/** A site in two languages: by the locale of a request, or by what the page says of itself alone. And month names. */
const TWO_LANGUAGES = `<?php
add_filter('locale', function ($locale) { return $_GET['locale'] ?? $locale; });
add_filter('language_attributes', function ($text) { return isset($_GET['says']) ? 'lang="' . $_GET['says'] . '"' : $text; });
add_filter('gettext_default', function ($words, $text) { return preg_match('/^[A-Z][a-z]+(ry|ch|il|ay|ne|ly|st|er)$/', $text) ? "month-$text" : $words; }, 10, 2);
`;

before(async () => {
  browser = await openBrowser();
  mkdirSync(join(PLUGIN, '..'), { recursive: true });
  writeFileSync(PLUGIN, TWO_LANGUAGES);
  settings({ store: true, days: 90, purpose: 'Our purpose.', purpose_nl: 'Ons doel.', purpose_de: 'Unser Ziel.' });
  for (const [name, content] of [
    ['plain', '[ai_maturity_scan]'],
    ['german', '[ai_maturity_scan lang="de"]'],
    ['of-page', '<!-- wp:ai-maturity-scan/scan {"lang":"page"} /-->'],
  ])
    wordpress(
      `wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'in-${name}', 'post_title' => 'x', 'post_content' => '${content}']);`,
    );
});
after(async () => {
  rmSync(PLUGIN, { force: true });
  settings({ lang: '', purpose_nl: '', purpose_de: '' });
  await browser.close();
});

function settings(values: Readonly<Record<string, unknown>>): void {
  wordpress(
    `update_option('ai_maturity_scan', json_decode('${JSON.stringify(values)}', true) + (array) get_option('ai_maturity_scan'));`,
  );
}

/** Page, setting, language of the tag, purpose. */
const ROWS: readonly [string, string, string, string][] = [
  ['in-plain/', '', 'en', 'Our purpose.'],
  ['in-plain/?locale=nl_NL', '', 'nl', 'Ons doel.'],
  ['in-plain/?locale=nl_BE', '', 'nl', 'Ons doel.'],
  ['in-plain/?locale=fr_FR', '', 'fr', 'Our purpose.'],
  ['in-plain/?says=de-AT', '', 'de', 'Unser Ziel.'],
  ['in-plain/?locale=es_ES', '', 'en', 'Our purpose.'],
  ['in-plain/?locale=fr_FR', 'nl', 'nl', 'Ons doel.'],
  ['in-german/?locale=nl_NL', 'nl', 'de', 'Unser Ziel.'],
  ['in-of-page/?locale=nl_NL', 'fr', 'nl', 'Ons doel.'],
  ['in-of-page/', 'fr', 'en', 'Our purpose.'],
];
for (const [path, setting, language, purpose] of ROWS) {
  test(`${path} with "${setting}" in the settings: all in ${language}`, async () => {
    settings({ lang: setting });
    const page = await newPage(browser);
    await page.goto(`${site.url}/${path}`);
    await inScan(page, '[part~="intro"]');
    const spoken = await page.$eval('ai-maturity-scan >>> [part~="intro"]', (intro) =>
      (intro.closest('[lang]') ?? intro).getAttribute('lang'),
    );
    assert.equal((spoken ?? '').slice(0, 2), language);
    const [said, kept] = await page.$$eval('ai-maturity-scan [slot="delivery"] > span', (spans) =>
      spans.map((span) => [span.lang, span.textContent]),
    );
    assert.deepEqual(said, [purpose.startsWith('Our') ? 'en' : language, purpose]);
    assert.deepEqual(kept, [language, SENTENCE[language]]);
    await page.close();
  });
}

test('without JavaScript: the words inside the tag are in its language', async () => {
  const text = await (await fetch(`${site.url}/in-german/?locale=nl_NL`)).text();
  assert.match(text, /<\/template><p>[^<]*braucht JavaScript/);
});

test('the settings take a purpose for each language', async () => {
  const page = await logIn(browser, 'admin');
  await open(page, 'admin.php?page=ai-maturity-scan-settings');
  await page.$eval('#ams-purpose_fr', (area) => ((area as HTMLTextAreaElement).value = 'Notre <b>but</b>.'));
  await press(page, '#submit');
  assert.equal(wordpress("echo get_option('ai_maturity_scan')['purpose_fr'];"), 'Notre but.');
  assert.equal(wordpress("echo get_option('ai_maturity_scan')['purpose_nl'];"), 'Ons doel.');
  await page.$eval('#ams-purpose_fr', (area) => ((area as HTMLTextAreaElement).value = ''));
  await press(page, '#submit');
});

test('the shortcode of the settings page asks for the result; each choice is shown by itself', async () => {
  const page = await logIn(browser, 'admin');
  await open(page, 'admin.php?page=ai-maturity-scan-settings');
  const lines = await page.$$eval('code', (all) => all.map((code) => code.textContent));
  const whole = lines.filter((line) => line.startsWith('['));
  assert.deepEqual(whole, ['[ai_maturity_scan]']);
  assert.match(wordpress(`echo do_shortcode('${whole[0]}');`), / endpoint="/);
  const choices = lines.filter((line) => /^[a-z_]+="[^"]*"$/.test(line));
  assert.equal(new Set(choices.map((line) => line.split('=')[0])).size, 11);
  const complaints = wordpress(
    `foreach (json_decode('${JSON.stringify(choices)}') as $one) echo strip_tags(do_shortcode("[ai_maturity_scan $one]"), '<small>');`,
  );
  assert.ok(choices.length >= 25);
  assert.doesNotMatch(complaints, /does not know/);
});

test('the list has all dates in the words of one language', async () => {
  sql(`delete from ${TABLE}`);
  store([envelope('dated'), envelope('dated-anonymous', firm(2), true)]);
  const page = await logIn(browser, 'admin');
  await open(page, 'admin.php?page=ai-maturity-scan');
  const dates = (await textOf(page, '.ams-results tbody tr')).match(/month-/g);
  assert.equal(dates?.length, 2);
});

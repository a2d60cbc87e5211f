import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { laterEnvelope, scriptsOf, writeLater } from './support/later.js';
import { answerScan, clickIn, inScan, logIn, newPage, open, openBrowser, press, textOf } from './support/person.js';
import { envelope, firm, post } from './support/results.js';
import { count, site, sql, wordpress, zip } from './support/site.js';

const PLUGIN = join(site.www, 'wp-content/plugins/ai-maturity-scan');
const COPIES = join(site.www, 'wp-content/uploads/ai-maturity-scan');
const ADDRESS = `${site.url}/wp-content/plugins/ai-maturity-scan`;
const MU = join(site.www, 'wp-content/mu-plugins/fixed.php');
const SECOND = firm(1);
const laterZip = writeLater();
const [old, next] = [scriptsOf(zip), scriptsOf(laterZip)];
let browser: Browser;
let halfway: Page;

before(async () => {
  browser = await openBrowser();
  wordpress(
    `wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'update', 'post_title' => 'Update', 'post_content' => '[ai_maturity_scan lang="en"]']);`,
  );
  sql('delete from wp_ai_maturity_scan_counts');
});
after(async () => {
  rmSync(join(MU, '..'), { force: true, recursive: true });
  await browser.close();
});

/** As an administrator does it: the new zip in place of the old one. */
async function install(path: string): Promise<void> {
  const page = await logIn(browser, 'admin');
  await open(page, 'plugin-install.php?tab=upload');
  const input = (await page.$('#pluginzip')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await press(page, '#install-plugin-submit');
  await press(page, 'a.update-from-upload-overwrite');
  assert.match(await textOf(page, '#wpbody'), /updated successfully|downgraded successfully/i);
  await page.close();
}

async function serves({ folder, scripts }: typeof old): Promise<void> {
  for (const [name, text] of scripts) {
    const answer = await fetch(`${ADDRESS}/${folder}/${name}`);
    assert.equal(answer.status, 200, name);
    assert.match(answer.headers.get('content-type') ?? '', /javascript/);
    assert.equal(await answer.text(), text, name);
  }
}

test('the two versions of these tests score the same answers otherwise', () => {
  assert.notEqual(old.folder, next.folder);
  assert.notDeepEqual(laterEnvelope('x', SECOND).data.cells, envelope('x', SECOND).data.cells);
});

test('a visitor begins; the plugin is updated; the visitor goes on to the end, and the result is taken', async () => {
  halfway = await newPage(browser);
  await halfway.goto(`${site.url}/update/`);
  await inScan(halfway, '[part~="intro"]');
  await install(laterZip);
  assert.equal(
    wordpress("echo get_plugin_data(WP_PLUGIN_DIR . '/ai-maturity-scan/ai-maturity-scan.php')['Version'];"),
    '99.0.0',
  );
  const before = count();
  await answerScan(halfway, () => 2);
  await clickIn(halfway, 'input[name="delivery"][value="whole"]');
  await clickIn(halfway, '[part~="delivery"] button[type="submit"]');
  await halfway.waitForFunction(() =>
    document
      .querySelector('ai-maturity-scan')
      ?.shadowRoot?.querySelector('[data-focus="delivery"]')
      ?.textContent.includes('has been sent'),
  );
  assert.equal(count(), before + 1);
});

test('a page from a cache finds all its scripts; a new page asks for those of now', async () => {
  await serves(old);
  await serves(next);
  assert.match(await (await fetch(`${site.url}/update/`)).text(), new RegExp(`/${next.folder}/ai-maturity-scan`));
});

test('results of both definitions are taken, and neither those that do not follow nor those of a third', async () => {
  assert.equal((await post(JSON.stringify(envelope('by-old', SECOND)))).status, 201);
  assert.equal((await post(JSON.stringify(laterEnvelope('by-later', SECOND)))).status, 201);
  const forged = { ...envelope('forged', SECOND), data: { ...laterEnvelope('forged', SECOND).data } };
  const { assessment } = envelope('forged', SECOND).data;
  assert.equal((await post(JSON.stringify({ ...forged, data: { ...forged.data, assessment } }))).status, 422);
  const third = { ...assessment, hash: `sha256-${'1'.repeat(64)}` };
  assert.equal((await post(JSON.stringify({ ...forged, data: { ...forged.data, assessment: third } }))).status, 422);
});

test('a file for a spreadsheet has the answers of both, with the version by which each was made', () => {
  const csv = wordpress(
    `$method = new ReflectionMethod('AiMaturityScan\\Export', 'csv');
     $method->setAccessible(true);
     $method->invoke(null, new AiMaturityScan\\Filter());`,
  );
  const versions = [...csv.matchAll(/,"'?(\d+\.\d+\.\d+)",/g)].map(([, version]) => version);
  assert.deepEqual([...new Set(versions)].sort(), [envelope('x').data.assessment.version, '99.0.0'].sort());
  assert.equal(versions.length, count());
});

test('a step back: what the later version made is still taken, and its pages find their scripts', async () => {
  await install(zip);
  assert.equal((await post(JSON.stringify(laterEnvelope('after-the-step-back', SECOND)))).status, 201);
  assert.equal((await post(JSON.stringify(envelope('after-the-step-back-too', SECOND)))).status, 201);
  await serves(next);
  await serves(old);
});

test('visitors who come while WordPress deletes the folder of the plugin do not keep it from that', async () => {
  // Deletes the scripts first, and what else there is after a visit.
  const [file, log, other] = [
    join(site.folder, 'visited.php'),
    join(site.folder, 'visits.txt'),
    join(MU, '..', 'visited.php'),
  ];
  writeFileSync(
    file,
    `<?php require_once ABSPATH . 'wp-admin/includes/class-wp-filesystem-direct.php';
    class WP_Filesystem_visited extends WP_Filesystem_Direct {
      public function dirlist($path, $hidden = true, $recursive = false) {
        $list = parent::dirlist($path, $hidden, $recursive);
        if (is_array($list)) uksort($list, fn($a, $b) => str_starts_with($b, 'scan-') <=> str_starts_with($a, 'scan-'));
        return $list;
      }
      public function delete($file, $recursive = false, $type = false) {
        $done = parent::delete($file, $recursive, $type);
        if (preg_match('#/plugins/ai-maturity-scan/scan-[0-9a-f]{8}$#D', $file))
          file_put_contents('${log}', strlen(file_get_contents('${site.url}/update/')) . "\\n", FILE_APPEND);
        return $done;
      }
    }`,
  );
  mkdirSync(join(MU, '..'), { recursive: true });
  writeFileSync(
    other,
    `<?php add_filter('request_filesystem_credentials', '__return_true');
    add_filter('filesystem_method', fn() => 'visited'); add_filter('filesystem_method_file', fn() => '${file}');`,
  );
  await install(zip);
  rmSync(other);
  assert.match(readFileSync(log, 'utf8'), /^[1-9]/);
  await fetch(site.url);
  await serves(old);
  await serves(next);
});

test('a new copy of the plugin, as where servers are made anew: earlier scripts are put beside it', async () => {
  rmSync(join(PLUGIN, next.folder), { recursive: true });
  rmSync(join(PLUGIN, old.folder, 'kept.txt'));
  await fetch(site.url);
  assert.equal(existsSync(join(PLUGIN, next.folder, 'rest.js')), true);
});

test('where nothing may be written into the plugin, WordPress sends the earlier scripts itself', async () => {
  rmSync(join(PLUGIN, next.folder), { recursive: true });
  rmSync(join(PLUGIN, old.folder, 'kept.txt'));
  mkdirSync(join(MU, '..'), { recursive: true });
  writeFileSync(MU, "<?php add_filter('file_mod_allowed', '__return_false');");
  await serves(next);
  assert.equal(existsSync(join(PLUGIN, next.folder)), false);
  // What lies in the uploads has to be what the plugin once brought.
  writeFileSync(join(COPIES, next.folder, 'rest.js'), 'alert(1)');
  assert.equal((await fetch(`${ADDRESS}/${next.folder}/rest.js`)).status, 404);
  rmSync(MU);
  wordpress("do_action('ai_maturity_scan_purge');");
  assert.equal(existsSync(join(PLUGIN, next.folder)), false);
  writeFileSync(join(COPIES, next.folder, 'rest.js'), next.scripts.get('rest.js') ?? '');
  wordpress("do_action('ai_maturity_scan_purge');");
  await serves(next);
});

test('a page of a version of which nothing is known gets the script of now, and what that asks for', async () => {
  for (const name of ['ai-maturity-scan-loader.js', 'ai-maturity-scan.js', 'rest.js']) {
    const answer = await fetch(`${ADDRESS}/scan-00000000/${name}`);
    assert.equal(answer.url, `${ADDRESS}/${old.folder}/${name}`);
    assert.equal(await answer.text(), old.scripts.get(name));
  }
  for (const path of ['scan-00000000/other.js', `${next.folder}/kept.txt`])
    assert.notEqual((await fetch(`${ADDRESS}/${path}`)).status, 200, path);
});

test('a hundred and twenty days later, scripts and definition of the other version are gone', async () => {
  const aged = (days: number) =>
    wordpress(
      `foreach (['versions', 'contracts'] as $name) {
         $all = get_site_option("ai_maturity_scan_$name");
         foreach ($all as $key => $one) if ($one['ended'] > 0) $all[$key]['ended'] = time() - ${days} * DAY_IN_SECONDS;
         update_site_option("ai_maturity_scan_$name", $all);
       }
       do_action('ai_maturity_scan_purge');`,
    );
  aged(119);
  await serves(next);
  assert.equal((await post(JSON.stringify(laterEnvelope('in-time', SECOND)))).status, 201);
  aged(121);
  assert.equal((await fetch(`${ADDRESS}/${next.folder}/rest.js`)).url, `${ADDRESS}/${old.folder}/rest.js`);
  assert.equal((await post(JSON.stringify(laterEnvelope('too-late', SECOND)))).status, 422);
  assert.deepEqual(readdirSync(COPIES), [old.folder]);
  await serves(old);
});

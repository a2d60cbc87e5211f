import assert from 'node:assert/strict';
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { addSite, makeNetwork } from './support/network.js';
import { envelope } from './support/results.js';
import { site, sql, wordpress, zip } from './support/site.js';

const PLUGIN = 'ai-maturity-scan/ai-maturity-scan.php';
const KEEP = "update_option('ai_maturity_scan', ['store' => true, 'days' => 30]);";
const tablesOf = (id: number) => sql(`show tables like 'wp\\_${id}\\_ai\\_maturity%'`).length;
const rowsOf = (id: number) => Number(sql(`select count(*) from wp_${id}_ai_maturity_scan_results`)[0]?.[0]);

before(() => {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(site.www, 'wp-content/plugins', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  makeNetwork();
});

/** A site with the plugin and one result of its own, which came so many days ago. */
function siteWithResult(name: string, days: number): number {
  const id = addSite(name);
  const file = join(site.folder, 'envelope.json');
  writeFileSync(file, JSON.stringify(envelope(name)));
  wordpress(
    `switch_to_blog(${id}); activate_plugin('${PLUGIN}'); AiMaturityScan\\Tables::ensure(); ${KEEP}
     AiMaturityScan\\Store::add(AiMaturityScan\\Envelope::read(file_get_contents('${file}')));`,
  );
  sql(`update wp_${id}_ai_maturity_scan_results set received = date_sub(now(), interval ${days} day)`);
  assert.equal(rowsOf(id), 1);
  return id;
}

/** The daily event of the main site, on another day than the last one. */
function nextDay(): void {
  wordpress("delete_site_option('ai_maturity_scan_swept');");
  wordpress("do_action('ai_maturity_scan_purge');");
}

test('a site that is deleted takes its results along', () => {
  wordpress(`activate_plugin('${PLUGIN}');`);
  const id = siteWithResult('second', 1);
  assert.equal(tablesOf(id), 4);
  wordpress(`require_once ABSPATH . 'wp-admin/includes/ms.php'; wpmu_delete_blog(${id}, true);`);
  assert.equal(tablesOf(id), 0);
});

test('a site that was deleted while the plugin was not loaded: its results go with the next daily event of another', () => {
  const id = siteWithResult('third', 1);
  wordpress(
    `remove_all_filters('wpmu_drop_tables'); require_once ABSPATH . 'wp-admin/includes/ms.php'; wpmu_delete_blog(${id}, true);`,
  );
  assert.equal(tablesOf(id), 4);
  nextDay();
  assert.equal(tablesOf(id), 0);
});

test('a site that is archived, or marked as deleted: results are kept as long as it said, and no longer', () => {
  const [archived, deleted, fresh] = [siteWithResult('a', 31), siteWithResult('b', 31), siteWithResult('c', 29)];
  wordpress(`update_blog_status(${archived}, 'archived', 1); update_blog_status(${deleted}, 'deleted', 1);
    update_blog_status(${fresh}, 'deleted', 1);`);
  nextDay();
  assert.deepEqual([archived, deleted, fresh].map(rowsOf), [0, 0, 1]);
});

test('tables of another WordPress in the same database, whose prefix looks like that of a site, are left alone', () => {
  sql('create table wp_77_options (x int); create table wp_77_ai_maturity_scan_results (x int)');
  nextDay();
  assert.equal(tablesOf(77), 1);
  sql('drop table wp_77_options, wp_77_ai_maturity_scan_results');
});

test('for the whole network: a new site has tables and an event; when it is switched off, no site has the event', async () => {
  wordpress(`activate_plugin('${PLUGIN}', '', true);`);
  const id = addSite('newcomer');
  assert.equal((await fetch(`${site.url}/newcomer/`)).status, 200);
  assert.equal(tablesOf(id), 4);
  const planned = `switch_to_blog(${id}); var_export((bool) wp_next_scheduled('ai_maturity_scan_purge'));`;
  assert.equal(wordpress(planned), 'true');
  wordpress(`deactivate_plugins('${PLUGIN}', false, true);`);
  assert.equal(wordpress(planned), 'false');
});

test('the network sees which site keeps results, and how many', () => {
  siteWithResult('counted', 1);
  const shown = wordpress(
    `require_once WP_PLUGIN_DIR . '/ai-maturity-scan/includes/load.php'; AiMaturityScan\\Network_Page::show();`,
  );
  const row = shown.split('<tr>').find((one) => one.includes('>counted<')) ?? '';
  assert.match(row, new RegExp(`<td>Yes</td><td><a href="[^"]*/counted/wp-admin/[^"]*">1</a></td><td>30</td>`));
});

test('the overview has a hundred sites a page, each on one page', () => {
  const model = addSite('many');
  wordpress(`switch_to_blog(${model}); activate_plugin('${PLUGIN}'); AiMaturityScan\\Tables::ensure(); ${KEEP}`);
  const ids = Array.from({ length: 100 }, (_, index) => model + 1 + index);
  const each = (queries: (id: number) => string) => {
    for (const start of [0, 25, 50, 75])
      sql(
        ids
          .slice(start, start + 25)
          .map(queries)
          .join(''),
      );
  };
  const kinds = ['results', 'counts', 'contacts', 'releases'];
  // Only what the page looks at, and views for tables: whole sites would take a minute.
  each(
    (id) => `
      insert into wp_blogs (blog_id, site_id, domain, path, registered, last_updated)
        select ${id}, site_id, domain, '/many-${id}/', registered, last_updated from wp_blogs where blog_id = ${model};
      create table wp_${id}_options like wp_${model}_options;
      insert into wp_${id}_options select * from wp_${model}_options;
      update wp_${id}_options set option_value = 'many-${id}' where option_name = 'blogname';
      ${kinds.map((kind) => `create view wp_${id}_ai_maturity_scan_${kind} as select * from wp_${model}_ai_maturity_scan_${kind};`).join('')}`,
  );
  const shown = (page: number) =>
    wordpress(
      `$_GET['paged'] = ${page}; require_once WP_PLUGIN_DIR . '/ai-maturity-scan/includes/load.php'; AiMaturityScan\\Network_Page::show();`,
    );
  const sitesOf = (html: string) => [...html.matchAll(/<th scope="row">(many-\d+)</g)].map(([, name]) => name);
  const [first, second, third] = [shown(1), shown(2), shown(3)];
  each(
    (id) => `delete from wp_blogs where blog_id = ${id}; drop table wp_${id}_options;
    ${kinds.map((kind) => `drop view wp_${id}_ai_maturity_scan_${kind};`).join('')}`,
  );
  assert.match(first, /<a class="page-numbers" href="[^"]*page=ai-maturity-scan-network&(?:#038;|amp;)paged=2"/);
  assert.match(second, /<span aria-current="page" class="page-numbers current">2</);
  assert.ok(sitesOf(first).length > 0 && sitesOf(second).length > 0);
  assert.deepEqual(
    [...sitesOf(first), ...sitesOf(second)],
    ids.map((id) => `many-${id}`),
  );
  assert.deepEqual(sitesOf(third), []);
});

test('when the plugin is deleted, nothing of it is left on any site, nor of sites that are gone', () => {
  sql('create table wp_88_ai_maturity_scan_results (x int)');
  wordpress(
    `deactivate_plugins('${PLUGIN}'); define('WP_UNINSTALL_PLUGIN', true);
     require WP_PLUGIN_DIR . '/ai-maturity-scan/uninstall.php';`,
  );
  assert.deepEqual(sql("show tables like '%ai_maturity%'"), []);
  assert.deepEqual(sql("select meta_key from wp_sitemeta where meta_key like '%ai_maturity%'"), []);
});

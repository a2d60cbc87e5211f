/**
 * `npm run pictures:wordpress`: makes the pictures that the directory of plugins shows, in `src/wordpress/assets/`: screens of a
 * site with results of made-up firms, and banner and icon from the staircase of the scan. Needs what `npm run test:wordpress` needs.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { ensurePackages, fail, root } from './setup.mjs';
import { launch, showResult, STOPS } from './visit.mjs';
import { ensurePrograms } from './wordpress/packages.mjs';
import { startSite } from './wordpress/site.mjs';

ensurePackages();
const built = spawnSync(process.execPath, [join('.scripts', 'build-wordpress.mjs')], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) fail('There is nothing to show, because the build failed.');
ensurePrograms();

const FOLDER = join(root, 'src/wordpress/assets');
const RESULTS = 'admin.php?page=ai-maturity-scan';
const FIRMS = 160;
const PAGE = `wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'scan', 'post_title' => 'How far is your firm with AI?', 'post_content' => '<!-- wp:ai-maturity-scan/scan /-->']);`;

register();
const { banner, icon } = await import('./wordpress/brand.mjs');
const browser = await launch();
await drawn('icon-128x128.png', icon(), 128, 128);
await drawn('icon-256x256.png', icon(), 256, 256);
await drawn('banner-772x250.png', banner(), 772, 250);
await drawn('banner-1544x500.png', banner(), 1544, 500);
writeFileSync(join(FOLDER, 'icon.svg'), icon());

const site = await startSite('debian');
try {
  process.env.SITE = JSON.stringify(site);
  await screens();
} finally {
  await browser.close();
  await site.stop();
}

async function screens() {
  const support = (name) => import(`../test/wordpress/site/support/${name}.ts`);
  const { logIn, newPage, open, press } = await support('person');
  const { install } = await support('plugin');
  const { pageWithScan } = await support('block-editor');
  const { envelope, store } = await support('results');
  const { setSettings, sql, wordpress } = await support('site');
  const { syntheticResults } = await import('../test/cohort/synthetic/firms.ts');
  const { firms } = await import('../test/firms/firms.ts');

  const admin = await logIn(browser, 'admin');
  // The editor asks before a page is left that was not saved.
  admin.on('dialog', (dialog) => void dialog.accept());
  await install(admin);
  wordpress(`${PAGE} update_option('blogname', 'Association of Bakers');`);
  setSettings({ store: true, organisation: 'Association of Bakers', purpose: 'We plan our courses by it.' });
  store(syntheticResults(FIRMS, 1).map(({ answers }, at) => envelope(`picture-${at}`, answers, at % 4 === 0)));
  // Over half a year.
  sql(`update wp_ai_maturity_scan_results set received = date_sub(received, interval (id % 180) day),
       source = replace(source, '${site.url}', 'https://www.example.org')`);

  const visitor = await newPage(browser);
  await visitor.setViewport({ width: 1200, height: 900 });
  await visitor.goto(`${site.url}/scan/`);
  await visitor.waitForSelector('ai-maturity-scan:state(intro)');
  await STOPS.question(visitor);
  await picture(visitor, 1);
  await showResult(
    visitor,
    firms.find(({ id }) => id === 'haulier-of-sixty'),
  );
  await picture(visitor, 2);

  await admin.setViewport({ width: 1200, height: 900 });
  await pageWithScan(admin, 'How far is your firm with AI?');
  await picture(admin, 3);
  await open(admin, RESULTS);
  await picture(admin, 4);
  await press(admin, '.row-title');
  await admin.waitForSelector('#ams-roadmap :is(ol, p)');
  await picture(admin, 5);
  await open(admin, `${RESULTS}&view=figures`);
  await admin.waitForSelector('.ams-figures svg.bar');
  await admin.$eval('.ams-figures', (table) => table.scrollIntoView());
  await picture(admin, 6);
  await open(admin, 'admin.php?page=ai-maturity-scan-settings');
  await admin.$eval('#ams-section-results', (title) => title.scrollIntoView());
  await picture(admin, 7);
}

/** Named as the directory wants it: by the number of its sentence in readme.txt. */
async function picture(page, number) {
  await page.evaluate(() => document.activeElement?.blur());
  await page.screenshot({ path: join(FOLDER, `screenshot-${number}.png`) });
}

async function drawn(name, svg, width, height) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${width}px; height: ${height}px }</style>${svg}`,
  );
  await page.screenshot({ path: join(FOLDER, name) });
  await page.close();
}

/**
 * `npm run test:wordpress [-- version …]`: checks the coding standards, then installs the plugin in a real WordPress and
 * tests it with a browser. Versions: `debian` (Debian's package), one of the npm package, such as 6.5, the folder of any other
 * WordPress, `php`, which runs the PHP tests that need no site in other PHP versions, or `playground`, which runs the blueprint of
 * the preview in WordPress Playground; the default is `php playground debian 6.5`. Needs Debian packages, which it installs when
 * run as root. `--keep` leaves the site running; `--files=network` runs only those tests of a site whose path has that.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensurePackages, filesBelow, root } from './setup.mjs';
import { ensurePhpVersions, PHP_VERSIONS } from './wordpress/php.mjs';

ensurePackages();
const built = spawnSync(process.execPath, [join('.scripts', 'build-wordpress.mjs')], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
// Only now: it needs a package of npm.
const { ensurePrograms } = await import('./wordpress/packages.mjs');
const { startSite } = await import('./wordpress/site.mjs');
const { startPlayground } = await import('./wordpress/playground.mjs');
ensurePrograms();

const words = process.argv.slice(2);
const versions = words.filter((word) => !word.startsWith('-'));
const asked = words.find((word) => word.startsWith('--files='))?.slice('--files='.length) ?? '';
const browser = findBrowser();
const COMPARED = ['cell', 'figures', 'previous', 'schema', 'scorer', 'syntax', 'voices'];
const OTHERS = { php: testOtherPhp, playground: testPlayground };
let failed = await runTests([testFile('standards')]);
for (const version of versions.length > 0 ? versions : ['php', 'playground', 'debian', '6.5'])
  failed += await (OTHERS[version]?.() ?? testOn(version));
process.exitCode = failed > 0 ? 1 : 0;

/** The tests that compare the plugin's PHP with the package, in each of these versions. */
async function testOtherPhp() {
  ensurePhpVersions();
  let bad = 0;
  for (const version of PHP_VERSIONS) {
    console.log(`\n— PHP ${version}`);
    bad += await runTests(COMPARED.map(testFile), { PHP_VERSION_WANTED: version });
  }
  return bad;
}

/** In the oldest PHP that the plugin runs on: Debian's is newer. */
async function testPlayground() {
  ensurePhpVersions();
  const [version, php] = ['6.5', PHP_VERSIONS[0]];
  console.log(`\n— Playground, WordPress ${version}, PHP ${php}`);
  const { landingPage, stop, url } = await startPlayground(version, php);
  try {
    const env = { SITE: JSON.stringify({ url }), LANDING_PAGE: landingPage, CHROME_PATH: browser };
    return await runTests([join('test', 'wordpress', 'site', 'playground.ts')], env);
  } finally {
    await stop();
  }
}

function testFile(name) {
  return join('test', 'wordpress', `${name}.test.ts`);
}

/** Resolves to 0 if all passed, else to 1. */
function runTests(files, env = {}) {
  const args = ['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=spec', ...files];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0 ? 0 : 1)));
}

async function testOn(version) {
  const site = await startSite(version);
  console.log(`\n— ${site.name}, ${site.url}`);
  // Else its database and its server would stay.
  const leave = () => void site.stop().then(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, leave);
  const files = filesBelow(join('test', 'wordpress', 'site')).filter(
    (file) => file.endsWith('.site.ts') && file.includes(asked),
  );
  const code = await runTests(files, { SITE: JSON.stringify(site), CHROME_PATH: browser });
  const notes = notesOf(site);
  if (notes) console.error(`PHP had something to say:\n${notes}`);
  if (words.includes('--keep')) {
    console.log(`Left running: ${site.url}/wp-admin/ (admin, admin-pass). End it with Ctrl-C.`);
    await new Promise(() => setInterval(() => {}, 60_000));
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, leave);
  await site.stop();
  return code === 0 && !notes ? 0 : 1;
}

/** What PHP noticed in the plugin; the rest is WordPress's own. */
function notesOf({ folder }) {
  try {
    const lines = readFileSync(join(folder, 'debug.log'), 'utf8').split('\n');
    return lines.filter((line) => line.includes('ai-maturity-scan')).join('\n');
  } catch {
    return '';
  }
}

/**
 * `npm run test:wordpress [-- version …]`: installs the plugin in a real WordPress and tests it with a browser. Versions:
 * `debian` (Debian's package) or one of the npm package, such as 6.5; the default is both. Needs Debian packages, which
 * it installs when run as root. `--keep` leaves the site running.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensurePackages, filesBelow, root } from './setup.mjs';

ensurePackages();
const built = spawnSync(process.execPath, [join('.scripts', 'build-wordpress.mjs')], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
// Only now: it needs a package of npm.
const { startSite } = await import('./wordpress/site.mjs');

const words = process.argv.slice(2);
const versions = words.filter((word) => !word.startsWith('-'));
const browser = findBrowser();
let failed = 0;
for (const version of versions.length > 0 ? versions : ['debian', '6.5'])
  failed += (await testOn(version)) === 0 ? 0 : 1;
process.exitCode = failed > 0 ? 1 : 0;

async function testOn(version) {
  const site = await startSite(version);
  console.log(`\n— ${site.name}, ${site.url}`);
  // Else its database and its server would stay.
  const leave = () => void site.stop().then(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, leave);
  const files = filesBelow(join('test', 'wordpress', 'site')).filter((file) => file.endsWith('.site.ts'));
  const env = { ...process.env, SITE: JSON.stringify(site), CHROME_PATH: browser };
  const args = ['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=spec', ...files];
  const code = await new Promise((resolve) =>
    spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).on('close', resolve),
  );
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

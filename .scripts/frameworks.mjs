/**
 * `npm run test:frameworks [-- name …]`: builds the pages of `demo/frameworks/` with the packed package and the framework
 * from npm, and goes through the scan in each with a browser, under a strict Content Security Policy.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild, ensurePackages, fail, root } from './setup.mjs';

ensurePackages();
if (!ensureBuild()) fail('The build failed.');
// Only now: it needs a package of npm.
const { goThrough } = await import('./frameworks/visit.mjs');

const names = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const place = mkdtempSync(join(tmpdir(), 'frameworks-'));
const outcomes = [];
try {
  const [{ filename }] = JSON.parse(
    npm(root, ['pack', '--json', '--ignore-scripts', '--pack-destination', place], 'pipe').stdout,
  );
  const all = readdirSync(join(root, 'demo/frameworks'), { withFileTypes: true });
  const known = all.filter((one) => one.isDirectory());
  // What they share lies beside them.
  for (const { name } of all.filter((one) => one.isFile()))
    cpSync(join(root, 'demo/frameworks', name), join(place, name));
  for (const { name } of known) {
    if (names.length === 0 || names.includes(name))
      outcomes.push([name, await problemsOf(name, join(place, filename))]);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}

for (const [name, problems] of outcomes) {
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`);
  for (const problem of problems) console.log(`    ${problem}`);
}
if (outcomes.length === 0) console.error('There is no such page in demo/frameworks/.');
process.exitCode = outcomes.length > 0 && outcomes.every(([, problems]) => problems.length === 0) ? 0 : 1;

async function problemsOf(name, tarball) {
  console.log(`\n— ${name}`);
  const folder = join(place, name);
  cpSync(join(root, 'demo/frameworks', name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|dist-server)$/.test(path),
  });
  // The tarball goes in the place of the version that the page asks for.
  const install = ['install', tarball, '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  if (npm(folder, install).status !== 0) return ['npm could not install it.'];
  if (npm(folder, ['run', 'build', '--silent']).status !== 0) return ['It could not be built; see above.'];
  return goThrough(join(folder, 'dist'), { isRendered: name !== 'angular' });
}

function npm(cwd, args, stdout = 'inherit') {
  const self = process.env.npm_execpath;
  const options = { cwd, encoding: 'utf8', stdio: ['ignore', stdout, 'inherit'] };
  // What npm tells scripts of this project is not for the others.
  options.env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_(?!execpath)/i.test(key)));
  if (self?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [self, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * What every command needs first: installed packages and a build. It imports nothing but Node, since it runs before packages
 * are installed. A task runner with a cache (wireit, Turborepo) is such a package; lint is quick, and TypeScript has a cache of
 * its own, so only the build needs a digest here.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything that decides what `dist/` holds. */
const BUILD_INPUTS = [
  'src',
  '.scripts/build.mjs',
  '.scripts/rollup',
  '.scripts/pieces.mjs',
  'chunks.config.mjs',
  '.scripts/editors.mjs',
  'custom-elements.json',
  'package.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
];
/** `build-wordpress.mjs` makes the plugin from the build. */
const PLUGIN = join('src', 'wordpress');
const BUILD_STAMP = 'dist/.build-stamp';

/** Installs the packages of the lock file, unless these very ones are there. */
export function ensurePackages() {
  if (packagesAreThere()) return;
  console.log('Installing packages …');
  // NODE_ENV=production would leave out the tools.
  const { error, status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (error) fail(`npm could not be started (${error.message}): install Node.js with npm.`);
  if (status !== 0) fail('npm could not install the packages; its message above says why (is the registry in reach?).');
}

/**
 * Compares the lock file with the list npm leaves when it has finished installing. So an interrupted install, an old
 * one, and one made by hand with plain `npm install` are all told apart rightly.
 */
function packagesAreThere() {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const { packages: there } = JSON.parse(readFileSync(list, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    // The empty path is this package; optional ones are for other operating systems.
    if (path === '') return true;
    return there[path] ? there[path].version === version : optional === true;
  });
}

/** Whether `dist/` was built from these very sources. */
export function isBuilt() {
  const stamp = join(root, BUILD_STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === buildFingerprint();
}

/** Builds `dist/`, unless it was built from these very sources. False if that failed. */
export function ensureBuild() {
  if (isBuilt()) return true;
  console.log('Building …');
  return run(process.execPath, [join('.scripts', 'build.mjs')]).status === 0;
}

/** A digest of what the build is made from. */
export function buildFingerprint() {
  return digestOf(BUILD_INPUTS.flatMap(filesBelow).filter((file) => !file.startsWith(PLUGIN)));
}

/** A digest of the names and bytes of files. */
export function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Notes from what `dist/` was built. The caller took the digest before it began: sources may change meanwhile. */
export function stampBuild(fingerprint) {
  const stamp = join(root, BUILD_STAMP);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
}

/** The script behind a package's command, to be run with Node: works alike on all systems, without a shell. */
export function command(packageName, name = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * TypeScript as a command. Version 7 needs a fifth of the time of 6, which is there for code that calls the compiler, ours
 * and that of packages: 7 cannot be called. By itself it checks in several threads, which costs half as much again.
 */
export function compiler() {
  return [command('typescript-7', 'tsc'), '--singleThreaded'];
}

/** Runs a program in the project's folder with its output on this terminal. */
export function run(program, args, options = {}) {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
}

export function npm(args) {
  // Started by npm, this is the same npm again. Else it is looked up, which on Windows only a shell can do.
  const self = process.env.npm_execpath;
  if (self?.endsWith('npm-cli.js')) return run(process.execPath, [self, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Files below a folder, relative to the project, in a fixed order. */
export function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

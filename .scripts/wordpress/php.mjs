/** PHP of versions that the machine does not have: npm's WordPress Playground has them in WebAssembly. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, root } from '../setup.mjs';

/** The oldest that the plugin runs on, some between, and the newest; Debian's own is tried by all other tests. */
export const PHP_VERSIONS = ['7.4', '8.1', '8.4', '8.5'];

/** Some 580 MB with all that belongs to it, so it is kept. */
const PLAYGROUND = '@wp-playground/cli@3.1.56';
const CACHE = join(root, '.cache', 'php');
export const PLAYGROUND_PROGRAM = join(CACHE, 'node_modules', '@wp-playground', 'cli', 'wp-playground.js');

/** The command, with its first arguments, that runs PHP of this version; null stands for the machine's own. */
export function phpOf(version) {
  if (version === null) return ['php'];
  const plain = [
    '--verbosity',
    'quiet',
    '--wordpress-install-mode',
    'do-not-attempt-installing',
    '--skip-sqlite-setup',
  ];
  // The same paths inside and out.
  const mounted = [root, tmpdir()].flatMap((folder) => ['--mount', `${folder}:${folder}`]);
  return [process.execPath, PLAYGROUND_PROGRAM, 'php', '--php', version, ...plain, ...mounted, '--'];
}

/** Gets it from npm, once. */
export function ensurePhpVersions() {
  if (existsSync(PLAYGROUND_PROGRAM)) return;
  console.log(`Getting ${PLAYGROUND} …`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{ "private": true }\n');
  // It asks for a newer Node and runs with this one too.
  const args = ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--loglevel=error', PLAYGROUND];
  if (spawnSync('npm', args, { cwd: CACHE, stdio: 'inherit' }).status !== 0) fail('npm could not install it.');
}

/**
 * `npm run release -- 1.2.0`: makes a release in this work tree: version, changelog, contract of the plugin, all tests, the
 * files below, a commit and a tag. Nothing leaves the machine: it ends with the commands that would. With `--dry-run`,
 * everything but commit and tag, and the work tree is as before; `--skip-tests` leaves out the tests.
 *
 * `npm run release -- --files`: makes only the files, from the version that is checked out. The workflow of the public host
 * does this at a tag, and publishes them.
 *
 * The files, in `release/`: the package, the plugin, a bill of materials (CycloneDX), the notes of the version, and the
 * checksums of all.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages, fail, root } from './setup.mjs';
import { sectionOf, withRelease } from './release/changelog.mjs';

ensurePackages();
const { gt, valid } = (await import('semver')).default;

const FOLDER = join(root, 'release');
const CHANGED = ['package.json', 'package-lock.json', 'CHANGELOG.md', 'src/wordpress/contracts'];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, files: { type: 'boolean' }, 'skip-tests': { type: 'boolean' } },
});

try {
  if (values.files) makeFiles(present());
  else release(positionals[0]);
} catch (error) {
  fail(error.message);
}

function release(version) {
  check(version);
  let isDone = false;
  try {
    run('npm', ['version', version, '--no-git-tag-version', '--allow-same-version']);
    write('CHANGELOG.md', withRelease(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10)));
    run('npm', ['run', 'build:wordpress', '--', '--publish']);
    if (!values['skip-tests']) run('npm', ['run', 'test:all']);
    makeFiles(version);
    run('npm', ['publish', join(FOLDER, packageName(version)), '--dry-run']);
    if (values['dry-run']) return;
    run('git', ['add', '--', ...CHANGED]);
    run('git', ['commit', '--quiet', '-m', `Release ${version}`]);
    run('git', ['tag', '--annotate', tagOf(version), '-m', `Version ${version}`]);
    isDone = true;
    console.log(
      `\nTo publish it: git push --follow-tags. The workflow "release" then makes the files again and publishes them.`,
    );
  } finally {
    if (!isDone) restore();
  }
}

/** Throws an Error for a call or a work tree from which no release can be made. */
function check(version) {
  if (!valid(version)) throw new Error('Say which version: npm run release -- 1.2.0');
  if (output('git', ['status', '--porcelain']) !== '') throw new Error('There are changes: commit them first.');
  if (output('git', ['tag', '--list', tagOf(version)]) !== '') throw new Error(`There is a tag ${tagOf(version)}.`);
  // The first release may have the version that the package has had so far.
  const isFirst = output('git', ['tag', '--list', 'v*']) === '';
  if (!gt(version, present()) && !(isFirst && version === present()))
    throw new Error(`${version} is not above ${present()}, the version in package.json.`);
}

function makeFiles(version) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  run('npm', ['run', 'build:wordpress']);
  run('npm', ['pack', '--pack-destination', FOLDER]);
  copyFileSync(
    join(root, 'dist/wordpress/ai-maturity-scan.zip'),
    join(FOLDER, `ai-maturity-scan-wordpress-${version}.zip`),
  );
  const bill = output('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']);
  writeFileSync(join(FOLDER, `ai-maturity-scan-${version}.cdx.json`), `${bill}\n`);
  const notes = sectionOf(read('CHANGELOG.md'), version);
  if (notes === '') throw new Error(`CHANGELOG.md has no section ${version}.`);
  writeFileSync(join(FOLDER, 'notes.md'), `${notes}\n`);
  const files = readdirSync(FOLDER).sort();
  const sums = files.map((name) => `${digest(join(FOLDER, name))}  ${name}\n`);
  writeFileSync(join(FOLDER, 'SHA256SUMS'), sums.join(''));
  console.log(`\nIn ${basename(FOLDER)}/:\n${[...files, 'SHA256SUMS'].map((name) => `  ${name}\n`).join('')}`);
}

/** The work tree was without changes before. */
function restore() {
  run('git', ['checkout', '--quiet', '--', ...CHANGED]);
  run('git', ['clean', '--quiet', '-d', '--force', '--', 'src/wordpress/contracts']);
}

function present() {
  return JSON.parse(read('package.json')).version;
}

function packageName(version) {
  return `ai-maturity-scan-${version}.tgz`;
}

function tagOf(version) {
  return `v${version}`;
}

function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

function write(path, text) {
  writeFileSync(join(root, path), text);
}

/** Throws an Error if the command fails; its own message stands above. */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`Stopped: ${command} ${args.join(' ')} failed.`);
}

function output(command, args) {
  const { status, stderr, stdout } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${stderr}`);
  return stdout.trim();
}

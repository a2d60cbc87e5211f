/**
 * `npm run test:reproducible`: builds twice, in different folders, time zones and locales, and compares every byte of
 * `dist/`. A reproducible build lets anyone check that a published file was made from the sources.
 */
import { spawn } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages, root } from './setup.mjs';

/** Folders that a build reads, besides the files at the top. */
const NEEDED = ['src', '.scripts'];

/** Where, and in which surroundings. The second has a folder that is named as some of ours are. */
const BUILDS = [
  { folder: 'one', env: { TZ: 'UTC', LC_ALL: 'C' } },
  { folder: join('delivery', 'that is longer'), env: { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' } },
];

ensurePackages();
const place = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  process.exitCode = await compare();
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function compare() {
  const digests = [];
  for (const { env, folder } of BUILDS) {
    const copy = join(place, folder);
    copyTo(copy);
    if ((await build(copy, env)) !== 0) return 1;
    digests.push(digestsBelow(join(copy, 'dist')));
  }
  return tell(...digests);
}

function tell(one, other) {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  const different = names.filter((name) => one.get(name) !== other.get(name));
  for (const name of different) console.error(`✗ ${name} is not the same in both builds.`);
  console.log(`${names.length - different.length} of ${names.length} files are the same, byte for byte.`);
  return different.length === 0 && names.length > 0 ? 0 : 1;
}

function copyTo(copy) {
  mkdirSync(copy, { recursive: true });
  const files = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const name of [...NEEDED, ...files.map((file) => file.name)]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  linkTree(join(root, 'node_modules'), join(copy, 'node_modules'));
}

/** Hard links: a symbolic one would lead both builds back to the same path. */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isFile()) link(source, target);
  }
}

function link(source, target) {
  try {
    linkSync(source, target);
  } catch {
    // On another disk.
    cpSync(source, target);
  }
}

function build(cwd, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join('.scripts', 'build.mjs')], {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function digestsBelow(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath ?? file.path, file.name));
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

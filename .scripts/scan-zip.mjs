/** The scan's files for a module of a CMS, and the zip of such a module: the same files give the same zip, byte for byte. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { root } from './setup.mjs';

const FRAME = ['bridge.js', 'embed.js'];

/**
 * The script with what it loads from beside it (all but the frame's own scripts), and a name for its folder by what is in it:
 * a browser never mixes two versions.
 */
export function scanFiles() {
  const names = readdirSync(join(root, 'dist/cdn')).filter((name) => name.endsWith('.js') && !FRAME.includes(name));
  const parts = names.sort().map((name) => [name, readFileSync(join(root, 'dist/cdn', name))]);
  const hash = createHash('sha256');
  for (const [name, bytes] of parts) hash.update(name).update(bytes);
  return { folder: `scan-${hash.digest('hex').slice(0, 8)}`, parts };
}

/** `files`: texts or bytes by path within `folder`, the one folder of the zip. `target` is relative to the project. */
export function writeZip(target, folder, files) {
  const entries = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return [`${folder}/${path}`, [bytes, { mtime: timeOf(bytes), level: 9 }]];
    });
  const zip = zipSync(Object.fromEntries(entries));
  mkdirSync(dirname(join(root, target)), { recursive: true });
  writeFileSync(join(root, target), zip);
  console.log(`${target}: ${entries.length} files, ${Math.round(zip.length / 1024)} kB`);
}

/**
 * A time that another content does not have, as a server that was sent the files by hand takes one with the old time for
 * the old file. In the clock's own zone, as zip has it, and in January, when clocks are seldom changed: so it is the same
 * everywhere.
 */
function timeOf(bytes) {
  const tick = createHash('sha256').update(bytes).digest().readUInt32BE();
  const ticks = 31 * 24 * 1800;
  return new Date(2026, 0, 1, 0, 0, 2 * (tick % ticks));
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { root, zip } from './support/site.js';

test('the same sources give the same zip, byte for byte, wherever the clock stands', () => {
  const before = readFileSync(zip);
  const env = { ...process.env, TZ: 'Pacific/Kiritimati' };
  assert.equal(spawnSync(process.execPath, [join(root, '.scripts/build-wordpress.mjs')], { env }).status, 0);
  assert.ok(before.equals(readFileSync(zip)));
});

test('the zip has one folder, the licence, and the version of the package', () => {
  const files = unzipSync(readFileSync(zip));
  const names = Object.keys(files);
  assert.ok(names.every((name) => name.startsWith('ai-maturity-scan/')));
  assert.ok(names.includes('ai-maturity-scan/LICENSE'));
  assert.ok(names.includes('ai-maturity-scan/licences.txt'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const text = (name: string) => Buffer.from(files[`ai-maturity-scan/${name}`] ?? []).toString();
  assert.match(text('ai-maturity-scan.php'), new RegExp(`Version: ${version}\\n`));
  assert.match(text('readme.txt'), new RegExp(`Stable tag: ${version}\\n`));
});

test('another content has another time, so that no server takes it for the file of an earlier version', () => {
  const bytes = readFileSync(zip);
  const times = new Map<string, string>();
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    times.set(name, bytes.toString('hex', at + 12, at + 16));
  }
  assert.equal(times.size, Object.keys(unzipSync(bytes)).length);
  // The translations of one language are the same for all its countries.
  const own = [...times].filter(([name]) => name.endsWith('.php')).map(([, time]) => time);
  assert.equal(new Set(own).size, own.length);
});

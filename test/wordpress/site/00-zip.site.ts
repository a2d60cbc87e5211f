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

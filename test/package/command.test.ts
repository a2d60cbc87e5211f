import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { manifest, read, root } from './support/package.js';

const [[name, file] = ['', '']] = Object.entries(manifest.bin);

/** Runs what is published, as `npx` does after it has looked at the first line. */
function run(input: string, ...args: readonly string[]) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(root, file), ...args], { cwd: root, input });
  return { status, out: stdout.toString(), err: stderr.toString() };
}

test('the command has the name of the package, and its file says what runs it', () => {
  assert.deepEqual(Object.keys(manifest.bin), [manifest.name]);
  assert.match(read(file), /^#!\/usr\/bin\/env node\n/);
});

test(`${name} --help`, () => {
  const { err, out, status } = run('', '--help');
  assert.deepEqual([status, err], [0, '']);
  assert.match(out, /validate .*score .*verify /s);
});

test(`${name} score | ${name} verify`, () => {
  const scored = run('{"use.frequency":"weekly"}\n', 'score');
  const summary = '1 read: 1 good, 0 refused, 0 with a warning.\n';
  assert.deepEqual([scored.status, scored.err], [0, summary]);
  const { err, out, status } = run(scored.out, 'verify');
  assert.deepEqual([status, err], [0, summary]);
  assert.deepEqual(JSON.parse(out), { line: 1, id: 'line-1', ok: true, differences: [], unchecked: [] });
});

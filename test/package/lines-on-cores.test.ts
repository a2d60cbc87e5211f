/** `score` and `verify` on more lines than one process does: in workers, as they are published. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { sourcesFrom } from '../../src/cli/sources.js';
import { verifier } from '../../src/cli/verify.js';
import { AT, demo, jsonLines, scorerWith } from '../cli/support/made.js';
import { runOn } from '../cli/support/streams.js';
import { root } from './support/package.js';

const files = { assessment: demo('own-definition.json') };
const COUNT = 1500;

/** The published command, with this as its standard input. */
function called(name: string, text: string, ...more: readonly string[]) {
  const args = [join(root, 'dist/cli.js'), name, '--assessment', files.assessment, ...more];
  return spawnSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8', maxBuffer: 1e9 });
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

const answers = Array.from({ length: COUNT }, (_, at) => {
  // Some say nothing that can be scored, and some have the id of one that another worker has.
  if (at % 100 === 98) return { 'backup.frequency': 'at times' };
  return { id: `firm-${at % 1400}`, answers: { 'backup.frequency': at % 2 === 0 ? 'never' : 'daily' } };
});

test('workers give what one process gives: results and messages in the order of the lines', async () => {
  const text = jsonLines(answers);
  const { bad, err, out } = await runOn(await scorerWith(files), text);
  const { status, stderr, stdout } = called('score', text, '--at', AT, '--language', 'nl');
  assert.equal(stdout, joined(out));
  assert.equal(stderr, `${joined(err)}${COUNT} read: ${COUNT - bad} good, ${bad} refused, 0 with a warning.\n`);
  assert.deepEqual([status, bad], [1, 15 + 99]);

  // One is not what was computed, and one is no result.
  const results = out.map((line, at) => (at === 1200 ? line.replace('"low":1', '"low":2') : line));
  const mixed = joined([...results, '{}']);
  const checked = await runOn(verifier(await sourcesFrom(files)), mixed);
  const verified = called('verify', mixed);
  assert.equal(verified.stdout, joined(checked.out));
  assert.match(verified.stderr, /^line 1201 \$\.[^\n]* \[different\]\n/);
  assert.equal(verified.stderr.startsWith(joined(checked.err)), true);
  assert.equal(verified.status, 1);
});

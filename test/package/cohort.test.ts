/** The command `cohort` on more lines than one batch: in workers, as they are published. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { tallyLines } from '../../src/cli/cohort/tally-lines.js';
import { tallyFile } from '../../src/cohort/index.js';
import { assessmentFrom } from '../../src/cli/sources.js';
import { hashOf } from '../../src/contract/index.js';
import { demo, resultsOf } from '../cli/support/made.js';
import { input, Kept } from '../cli/support/streams.js';
import { root } from './support/package.js';

test('workers give what one process gives, and messages in the order of the lines', async () => {
  const files = { assessment: demo('own-definition.json') };
  const results = await resultsOf([{ 'backup.frequency': 'never' }, { 'backup.frequency': 'daily' }], files);
  const lines = Array.from({ length: 1100 }, (_, at) =>
    at % 100 === 99 ? `{"line":${at + 1}}` : JSON.stringify({ ...results[at % 2], id: `firm-${at % 1000}` }),
  );
  const text = `${lines.join('\n')}\n`;
  const args = ['cohort', '--tally', '--assessment', files.assessment];
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  const err = new Kept();
  const inputs = [() => ({ name: 'standard input', stream: input(text) })];
  const { tally } = await tallyLines(inputs, { files, respondent: null }, err, 1);
  const assessment = await assessmentFrom(files.assessment);
  const counted = { assessment, hash: await hashOf(assessment) };
  assert.equal(stdout, `${JSON.stringify(tallyFile(counted, tally.part()))}\n`);
  assert.equal(stderr, `${err.text}1100 lines read: 990 firms counted, 11 no-result, 99 repeated.\n`);
  assert.equal(err.lines.filter((line) => line.includes('more like these')).length, 11);
  assert.equal(status, 1);
});

/** `cohort` on results that lie in a database. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { connect, insert, NO_DUCKDB } from '../cohort/sql/duckdb.js';
import { randomResults } from '../cohort/support/results.js';
import { calledOn } from './support/command.js';
import { jsonLines, tempFiles } from './support/made.js';

const RESULTS = randomResults(12, 4);
const ROWS = RESULTS.map((result, at) => ({ result, respondent: at < 3 ? 'm-1' : null, withdrawn: false }));
const LINES = jsonLines(ROWS.map(({ respondent: member, result }) => ({ ...(member && { member }), result })));

describe('cohort --duckdb', { skip: NO_DUCKDB ?? false }, () => {
  const file = tempFiles({ 'out.txt': 'r-5\n' });
  const tally = ['cohort', '--tally', '--withdrawn', file('out.txt')];

  test('gives the tally of the same results in a file, byte for byte', async () => {
    const duckdb = await connect(file('members.duckdb'));
    await insert(duckdb, ROWS);
    duckdb.closeSync();
    const [fromFile, fromDatabase] = [
      await calledOn(LINES, ...tally, '--respondent', 'member'),
      await calledOn('', ...tally, '--duckdb', file('members.duckdb')),
    ];
    assert.equal(fromDatabase.out, fromFile.out);
    assert.deepEqual([fromDatabase.status, fromDatabase.err], [0, fromFile.err]);
    assert.match(fromDatabase.err, /9 firms counted, 1 withdrawn, 2 superseded/);
  });

  test('takes a table without keys, and another column as the key', async () => {
    const duckdb = await connect(file('other.duckdb'));
    await insert(duckdb, ROWS);
    await duckdb.run('ALTER TABLE results RENAME respondent TO "the member"');
    await duckdb.run('ALTER TABLE results DROP withdrawn');
    duckdb.closeSync();
    const called = async (...more: string[]) =>
      (await calledOn('', 'cohort', '--tally', '--duckdb', file('other.duckdb'), ...more)).err;
    assert.equal(await called(), '12 lines read: 12 firms counted.\n');
    assert.equal(await called('-r', 'the member'), '12 lines read: 10 firms counted, 2 superseded.\n');
    assert.match(
      await called('-r', 'member'),
      /^Expected a column member in the table results; it has result, the member/,
    );
  });

  test('says what is wrong with a file', async () => {
    const empty = await connect(file('empty.duckdb'));
    empty.closeSync();
    for (const name of ['empty.duckdb', 'nowhere.duckdb']) {
      const { err, status } = await calledOn('', 'cohort', '--duckdb', file(name));
      assert.equal(status, 2);
      assert.match(err, /results does not exist|Cannot open/);
    }
  });
});

test('cohort --sql writes the views for one of two databases', async () => {
  for (const [dialect, function_] of [
    ['postgresql', 'CREATE OR REPLACE FUNCTION'],
    ['duckdb', 'CREATE OR REPLACE MACRO'],
  ] as const) {
    const { out, status } = await calledOn('', 'cohort', '--sql', dialect);
    assert.equal(status, 0);
    assert.ok(out.includes(function_) && out.includes('VIEW cohort_tally'), out.slice(0, 500));
  }
  assert.equal((await calledOn('', 'cohort', '--sql', 'oracle')).status, 2);
});

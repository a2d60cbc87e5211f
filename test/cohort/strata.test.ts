/** Firms of several releases, by quarter and by the releases that they are in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tally } from '../../src/cohort/index.js';
import { builtIn, randomResults } from './support/results.js';

const RESULTS = randomResults(30, 5);

function tallyOf(from: number, until: number): Tally {
  const tally = new Tally(builtIn);
  for (const result of RESULTS.slice(from, until)) tally.add(result);
  return tally;
}

test('strata add up to the counts of each release', () => {
  const releases = [tallyOf(0, 20), tallyOf(2, 22), tallyOf(2, 30)] as const;
  const strata = releases[2].strata(releases.slice(0, 2));
  assert.ok(new Set(strata.map(({ quarter }) => quarter)).size > 2);
  assert.deepEqual([...new Set(strata.map(({ present }) => String(present)))].sort(), [
    'false,false,true',
    'false,true,true',
    'true,false,false',
    'true,true,true',
  ]);
  const keyOf = ({ group, variable }: { group: object; variable: string }) => `${variable} ${JSON.stringify(group)}`;
  const tablesOf = strata.map(({ present, tables }) => ({
    present,
    byKey: new Map(tables.map((table) => [keyOf(table), table.counts])),
  }));
  releases.forEach((release, at) => {
    for (const table of release.counts().tables) {
      if (table.group.until !== undefined) continue;
      const key = keyOf(table);
      const sum = table.counts.map(() => 0);
      for (const { byKey, present } of tablesOf.filter((one) => one.present[at])) {
        assert.equal(present.length, 3);
        byKey.get(key)?.forEach((count, k) => (sum[k] = (sum[k] ?? 0) + count));
      }
      assert.deepEqual(sum, table.counts, key);
    }
  });
});

test('a firm whose answers changed is one that left and one that came', () => {
  const [first, second] = RESULTS;
  assert.ok(first && second);
  const [before, now] = [new Tally(builtIn), new Tally(builtIn)];
  before.add(first, 'm-1');
  now.add(first, 'm-1');
  now.add({ ...second, completedAt: '2030-01-01T00:00:00Z' }, 'm-1');
  assert.deepEqual(
    now.strata([before]).map(({ present }) => present),
    [
      [true, false],
      [false, true],
    ],
  );
});

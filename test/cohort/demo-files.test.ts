/** The figures of the demo page: good files of made-up firms, of the method of now. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCohort, publish, Tally } from '../../src/cohort/index.js';
import { ENGINE_VERSION } from '../../src/engine/index.js';
import { builtIn } from './support/results.js';
import { syntheticResults } from './synthetic/firms.js';

const read = (firms: number): unknown =>
  JSON.parse(readFileSync(new URL(`../../demo/cohort-${firms}.json`, import.meta.url), 'utf8'));
const { id, version } = builtIn.assessment;
const NOW = { assessment: { id, version, hash: builtIn.hash }, engineVersion: ENGINE_VERSION };

for (const [firms, kinds] of [
  [30, ['all']],
  [200, ['all', 'sector', 'size']],
  [5000, ['all', 'sector', 'size', 'size-sector']],
] as const)
  test(`${firms} firms: marked as made up, of the method of now; tables: ${kinds.join(', ')}`, () => {
    const parsed = parseCohort(NOW, read(firms));
    assert.ok(parsed.ok, 'Make it again: docs/figures-of-many-firms.md, "Try it with made-up firms".');
    assert.deepEqual([parsed.value.synthetic, parsed.value.firms], [true, firms]);
    assert.deepEqual([...new Set(parsed.value.tables.map(({ by }) => by))].sort(), kinds);
  });

test('30 firms: the file is what the commands make', async () => {
  const tally = new Tally(builtIn);
  for (const result of syntheticResults(30, 1)) tally.add(result);
  const population = 'Made-up members of an association';
  assert.deepEqual(await publish(tally.counts(), { population, strata: tally.strata() }), read(30));
});

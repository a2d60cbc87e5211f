/** The figures of the demo page: good files of made-up firms, of the method of now. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseCohort } from '../../src/cohort/index.js';
import type { CohortFile } from '../../src/cohort/index.js';
import { ENGINE_VERSION } from '../../src/engine/index.js';
import { builtIn } from './support/results.js';
import { demoAddress, demoFigures } from './synthetic/demo-files.js';

const read = (firms: number): unknown => JSON.parse(readFileSync(demoAddress(firms), 'utf8'));
const { id, version } = builtIn.assessment;
const NOW = { assessment: { id, version, hash: builtIn.hash }, engineVersion: ENGINE_VERSION };

for (const [firms, kinds] of [
  [30, ['all']],
  [200, ['all', 'quarter', 'sector', 'size']],
  [5000, ['all', 'sector', 'size', 'size-sector']],
] as const)
  test(`${firms} firms: marked as made up, of the method of now; tables: ${kinds.join(', ')}`, () => {
    const parsed = parseCohort(NOW, read(firms));
    assert.ok(parsed.ok, 'Make it again: npm run demo-figures');
    assert.deepEqual([parsed.value.synthetic, parsed.value.firms], [true, firms]);
    assert.deepEqual([...new Set(parsed.value.tables.map(({ by }) => by))].sort(), kinds);
  });

describe('what a reader learns of a typical mix of firms', () => {
  const table = (file: unknown, variable: string, by: string) =>
    (file as CohortFile).tables.find((one) => one.by === by && one.variable.startsWith(variable));

  test('of 30, steps, barriers and support over all', () => {
    for (const variable of ['step', 'plans.barriers.', 'plans.support.'])
      assert.ok(table(read(30), variable, 'all'), variable);
  });

  test('of 60, the same, and by size', async () => {
    const file = await demoFigures(60);
    for (const variable of ['step', 'plans.barriers.', 'plans.support.'])
      for (const by of ['all', 'size']) assert.ok(table(file, variable, by), `${variable} by ${by}`);
  });

  test('of 200, the same by size and by sector', () => {
    for (const variable of ['step', 'plans.barriers.', 'plans.support.'])
      for (const by of ['all', 'size', 'sector']) assert.ok(table(read(200), variable, by), `${variable} by ${by}`);
  });
});

test('30 firms: the file is what the command makes', async () => {
  assert.deepEqual(await demoFigures(30), read(30));
});

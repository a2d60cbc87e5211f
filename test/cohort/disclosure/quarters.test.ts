/** The table by quarter: cumulative, and only where enough firms came in between. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadSolver } from '../../../src/cohort/disclosure/solver.js';
import { protect } from '../../../src/cohort/disclosure/index.js';
import type { CountTables, PublishedTable } from '../../../src/cohort/disclosure/index.js';
import { isShort } from '../../engine/support/runs.js';
import { chance, countFirms, strataOf, typicalFirms } from './firms.js';
import type { Firm } from './firms.js';
import { findings } from './reader.js';

const QUARTERS = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const STEP = { id: 'step', categories: ['1', '2', '3'], ordered: true };
const WORLD = { sizes: ['small', 'large'], sectors: ['trade', 'care', 'farming'], variables: [STEP] };

/** So many firms in each quarter. */
function firmsIn(counts: readonly number[], seed: number): Firm[] {
  const random = chance(seed);
  return counts.flatMap((count, at) =>
    typicalFirms(WORLD, count, random).map((firm) => ({ ...firm, quarter: QUARTERS[at] ?? '' })),
  );
}

async function tableOf(firms: readonly Firm[]): Promise<{ table?: PublishedTable; tables: readonly PublishedTable[] }> {
  const whole = countFirms(WORLD, firms);
  const byQuarter = QUARTERS.map((until) => {
    const before = firms.filter(({ quarter = '' }) => quarter <= until);
    const [over] = countFirms(WORLD, before).tables;
    return { variable: 'step', group: { until }, counts: over?.counts ?? [] };
  });
  const counts: CountTables = { ...whole, quarters: QUARTERS, tables: [...whole.tables, ...byQuarter] };
  const { published } = await protect(counts, { threshold: 10 }, [], { strata: strataOf(WORLD, [firms]) });
  const table = published.tables.find(({ by }) => by === 'quarter');
  return { tables: published.tables, ...(table && { table }) };
}

const untilsOf = (table: PublishedTable | undefined) => table?.rows.map(({ group }) => group.until);

describe('the table by quarter', () => {
  it('has each quarter in which many firms came, and its last row has all firms', async () => {
    const firms = firmsIn([150, 160, 150, 140], 1);
    const { table } = await tableOf(firms);
    assert.deepEqual(untilsOf(table), QUARTERS);
    assert.deepEqual(
      table?.rows.map((row) => row.firms),
      [150, 310, 460, 600],
    );
  });

  it('counts quarters together with few firms', async () => {
    const { table } = await tableOf(firmsIn([150, 3, 160, 2], 2));
    assert.deepEqual(untilsOf(table), ['2026-Q1', '2026-Q4']);
  });

  it('is not there with firms of one quarter, nor without strata', async () => {
    assert.equal((await tableOf(firmsIn([90, 3, 2, 1], 3))).table, undefined);
  });

  it('tells a reader who knows the quarter of each firm nothing', async () => {
    const highs = await loadSolver();
    let rows = 0;
    // The reader asks a solver about every group, which takes long: in a short run, of one cohort.
    for (const seed of isShort ? [4] : [4, 5]) {
      const firms = firmsIn([40 + seed, 35, 45, 38], seed);
      const { table, tables } = await tableOf(firms);
      rows += table?.rows.length ?? 0;
      // For this reader a quarter is a release: its firms are in it and in all later ones.
      const known = firms.map(({ answers: [answer], quarter = '', sector, size }) => {
        return { size, sector, present: QUARTERS.map((until) => quarter <= until), answer: answer ?? 0 };
      });
      const releases = QUARTERS.map((until, at) => ({
        release: at + 1,
        threshold: 10,
        tables: tablesAt(tables, until, at),
      }));
      assert.deepEqual(findings(highs, STEP, known, releases, 10), [], `seed ${seed}`);
    }
    assert.ok(rows > 0);
  });
});

/** The rows until a quarter as a release of its own; the tables of all firms are those of the last quarter. */
function tablesAt(tables: readonly PublishedTable[], until: string, at: number): PublishedTable[] {
  return tables.flatMap((table) => {
    const isLast = at === QUARTERS.length - 1;
    if (table.by !== 'quarter') return isLast ? [{ ...table, release: at + 1 }] : [];
    const rows = table.rows.filter(({ group }) => group.until === until).map((row) => ({ ...row, group: {} }));
    return rows.length > 0 ? [{ ...table, by: 'all' as const, release: at + 1, rows }] : [];
  });
}

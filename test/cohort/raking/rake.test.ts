/** Figures weighted to the enterprises that exist: by hand, against a second program, and without anything held back. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rake, SMALL } from '../../../src/cohort/index.js';
import type { Raked } from '../../../src/cohort/index.js';
import type { CohortRow, CohortTable } from '../../../src/engine/cohort/figures.js';
import { fit } from '../../../src/cohort/raking/fit.js';
import { PART } from '../../engine/support/runs.js';
import { effectiveOf, naiveFit, numbers, rakedAgain } from './second-program.js';

const row = (group: CohortRow['group'], ...counts: (number | null)[]): CohortRow => ({
  group,
  firms: counts.includes(null) ? null : counts.reduce<number>((total, count) => total + (count ?? 0), 0),
  counts,
});
const YES_NO = [['yes'], ['no']];
const table = (by: CohortTable['by'], ...rows: CohortRow[]): CohortTable => ({
  ...{ variable: 'support.guidance', by, categories: YES_NO, rows },
});

const SMALLER = { sizes: ['10-49'] };
const MIDDLE = { sizes: ['50-249'] };
const LARGER = { sizes: ['250-plus'] };
const NUMBERS = { sizes: { '10-49': 800, '50-249': 150, '250-plus': 50 }, sectors: {} };

function one(tables: readonly CohortTable[], enterprises = NUMBERS as Parameters<typeof rake>[1]): Raked {
  const [first, ...others] = rake(tables, enterprises);
  assert.ok(first);
  assert.equal(others.length, 0);
  return first;
}

function near(found: number | undefined, expected: number, by = 1e-9): void {
  assert.ok(found !== undefined && Math.abs(found - expected) < by, `${found}, not ${expected}`);
}

describe('figures weighted by size', () => {
  const shown = table('size', row(SMALLER, 20, 60), row(MIDDLE, 30, 30), row(LARGER, 45, 15));

  test('are those worked out by hand, beside the raw ones', () => {
    const { by, effective, leaning, raked, raw } = one([shown]);
    assert.deepEqual(by, ['size']);
    // Of 200 firms 95 said yes.
    assert.deepEqual([raw[0]?.count, raw[0]?.firms, raw[0]?.share], [95, 200, 0.475]);
    // Groups of 80, 60 and 60 count by 80/100, 60/80 and 60/80; for the rest they have 0.475.
    near(leaning, 0.8 * 0.2 + 0.15 * 0.25 + 0.05 * 0.25);
    near(
      raked[0]?.share,
      0.8 * (0.8 * 0.25 + 0.2 * 0.475) + 0.15 * (0.75 * 0.5 + 0.25 * 0.475) + 0.05 * (0.75 * 0.75 + 0.25 * 0.475),
    );
    const rest = 0.21 / 200;
    const weights = [0.8 / 100 + rest, 0.15 / 80 + rest, 0.05 / 80 + rest] as const;
    near(effective, 1 / (80 * weights[0] ** 2 + 60 * weights[1] ** 2 + 60 * weights[2] ** 2), 1e-6);
    near((raked[0]?.share ?? 0) + (raked[1]?.share ?? 0), 1);
  });

  test('carry an interval that is wider than that of as many firms without weights', () => {
    const { effective, raked, raw } = one([shown]);
    assert.ok(effective < 200);
    const [weighted, plain] = [raked[0], raw[0]];
    assert.ok(weighted && plain);
    assert.ok(weighted.low < weighted.share && weighted.share < weighted.high);
    assert.ok(weighted.high - weighted.low > plain.high - plain.low);
  });

  test('are close to the raw ones where firms answered in proportion', () => {
    const fair = table('size', row(SMALLER, 200, 600), row(MIDDLE, 75, 75), row(LARGER, 30, 20));
    const { effective, raked, raw } = one([fair]);
    // Small groups lean, so not quite.
    near(raked[0]?.share, raw[0]?.share ?? 0, 0.01);
    near(effective, 1000, 10);
  });

  test('take a group that is held back to be as all firms are', () => {
    const { leaning, raw } = one([table('size', row(SMALLER, 20, 60), row(MIDDLE, 30, 30), row(LARGER, null, null))]);
    assert.equal(raw[0]?.firms, 140);
    near(leaning, 0.8 * 0.2 + 0.15 * 0.25 + 0.05);
    assert.deepEqual(one([table('size', row(SMALLER, 20, 60), row(MIDDLE, 30, 30))]).leaning, leaning);
  });

  test('leave out firms of sizes of which no number is known', () => {
    const { raked, raw } = one([{ ...shown, rows: [row({ sizes: ['1'] }, 500, 500), ...shown.rows] }]);
    assert.equal(raw[0]?.firms, 200);
    assert.deepEqual(raked, one([shown]).raked);
  });

  test('add up enterprises of sizes that are counted together', () => {
    const together = table('size', row(SMALLER, 20, 60), row({ sizes: ['50-249', '250-plus'] }, 30, 30));
    near(one([together]).leaning, 0.8 * 0.2 + 0.2 * 0.25);
  });

  const without: Record<string, readonly CohortTable[]> = {
    'no table by size or sector': [table('all', row({}, 95, 105))],
    'one group with figures': [table('size', row(SMALLER, 20, 60), row(MIDDLE, null, null))],
    'figures of fewer than half of the enterprises': [
      table('size', row(SMALLER, null, null), row(MIDDLE, 30, 30), row(LARGER, 45, 15)),
    ],
    'sizes counted together, one without a number': [
      table('size', row({ sizes: ['2-9', '10-49'] }, 20, 60), row(MIDDLE, 30, 30), row(LARGER, 45, 15)),
    ],
    'sectors, but no numbers by sector': [
      table('sector', row({ sector: 'trade' }, 20, 60), row({ sector: 'ict' }, 30, 30)),
    ],
  };
  for (const [why, tables] of Object.entries(without)) {
    test(`are not made with ${why}`, () => assert.deepEqual(rake(tables, NUMBERS), []));
  }
});

describe('figures weighted by sector, and by size and sector', () => {
  const sizes = table('size', row(SMALLER, 20, 60), row(MIDDLE, 60, 60));
  const sectors = table('sector', row({ sector: 'trade' }, 30, 90), row({ sector: 'ict' }, 50, 30));
  const both = { sizes: { '10-49': 800, '50-249': 200 }, sectors: { trade: 400, ict: 100 } };

  test('take what the file has', () => {
    assert.deepEqual(one([sizes, sectors], both).by, ['size', 'sector']);
    assert.deepEqual(one([sectors], both).by, ['sector']);
    assert.deepEqual(one([sizes, { ...sectors, categories: [['no'], ['yes']] }], both).by, ['size']);
    const held = { ...sectors, rows: [...sectors.rows, row({ sector: 'food' }, null, null)] };
    assert.deepEqual(one([sizes, held], { ...both, sectors: { ...both.sectors, food: 50 } }).by, ['size']);
  });

  // Random tables, as elsewhere: fewer in a short run.
  const rounds = Math.ceil(2000 * PART);
  test(`agree with a second program on ${rounds} random tables`, () => {
    const random = numbers(7);
    for (let round = 0; round < rounds; round++) {
      const [rows, columns, categories] = [2 + random(4), 2 + random(8), 2 + random(3)];
      const firms = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => Array.from({ length: categories }, () => 10 + random(90))),
      );
      const made = tablesOf(firms);
      const enterprises = {
        sizes: Object.fromEntries(firms.map((_, at) => [`size-${at}`, 1 + random(100_000)])),
        sectors: Object.fromEntries((firms[0] ?? []).map((_, at) => [`sector-${at}`, 1 + random(100_000)])),
      };
      const expected = rakedAgain(made, enterprises, SMALL);
      const found = one(made, enterprises);
      for (const [at, share] of expected.shares.entries()) near(found.raked[at]?.share, share, 1e-7);
      near(found.effective / expected.effective, 1, 1e-6);
    }
  });

  test('scale to totals as a naive fit does', () => {
    const seed = [
      [40, 30, 20],
      [35, 50, 100],
    ];
    const found = fit(seed, [0.6, 0.4], [0.2, 0.3, 0.5]).flat();
    for (const [at, value] of naiveFit(seed, [0.6, 0.4], [0.2, 0.3, 0.5]).flat().entries())
      near(found[at], value, 1e-9);
  });
});

test('a group of which anything is held back counts as one of which nothing is known, whoever is in it', () => {
  const shown = [row(SMALLER, 20, 60), row(MIDDLE, 30, 30)];
  const wholly = one([table('size', ...shown, row(LARGER, null, null))]);
  const known: readonly CohortRow[] = [
    { group: LARGER, firms: 60, counts: [null, null] },
    { group: LARGER, firms: 60, counts: [45, null] },
    { group: LARGER, firms: null, counts: [45, 15] },
  ];
  for (const partly of known) assert.deepEqual(one([table('size', ...shown, partly)]), wholly);
  // The firms of all sizes, less those shown, are those held back: they are not looked at.
  for (const all of [row({}, 95, 105), row({}, 60, 140)])
    assert.deepEqual(one([table('all', all), table('size', ...shown, row(LARGER, null, null))]), wholly);
});

test('the effective number of equal weights is the number', () => near(effectiveOf([1, 1, 1, 1]), 4));

function tablesOf(firms: readonly (readonly (readonly number[])[])[]): CohortTable[] {
  const add = (lists: readonly (readonly number[])[]) =>
    (lists[0] ?? []).map((_, at) => lists.reduce((total, list) => total + (list[at] ?? 0), 0));
  const categories = (firms[0]?.[0] ?? []).map((_, at) => [`category-${at}`]);
  const start = { variable: 'step', categories };
  const sectors = (firms[0] ?? []).map((_, at) => firms.map((line) => line[at] ?? []));
  return [
    { ...start, by: 'size', rows: firms.map((line, at) => row({ sizes: [`size-${at}`] }, ...add(line))) },
    { ...start, by: 'sector', rows: sectors.map((line, at) => row({ sector: `sector-${at}` }, ...add(line))) },
  ];
}

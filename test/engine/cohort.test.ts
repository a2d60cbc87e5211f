/** Shares of a cohort: intervals beside published values, and words. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ABOUT, about } from '../../src/i18n/cohort/about.js';
import { figuresOn, groupsIn, interval, shareAt } from '../../src/engine/cohort/figures.js';
import { cohortFile } from '../cohort-element/support/cohort.js';

const { tables } = cohortFile();

describe("Wilson's interval at 95 per cent", () => {
  // As Newcombe (1998), table I, method 3, has them.
  const rows: [count: number, firms: number, low: number, high: number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  for (const [count, firms, low, high] of rows) {
    test(`${count} of ${firms}`, () => {
      const found = interval(count, firms);
      assert.ok(Math.abs(found.low - low) < 0.00006 && Math.abs(found.high - high) < 0.00006, JSON.stringify(found));
    });
  }

  test('is mirrored for the others, and holds the share', () => {
    for (let count = 0; count <= 40; count++) {
      const [one, other] = [interval(count, 40), interval(40 - count, 40)];
      assert.ok(Math.abs(one.low - (1 - other.high)) < 1e-12);
      assert.ok(one.low <= count / 40 && count / 40 <= one.high);
    }
  });
});

describe('words for shares', () => {
  const rows: [share: number, words: string][] = [
    [0.02, 'under10'],
    [0.1, 'tenth'],
    [0.2, 'fifth'],
    [0.25, 'quarter'],
    [1 / 3, 'third'],
    [0.4, 'fourTenths'],
    [0.5, 'half'],
    [0.6, 'sixTenths'],
    [2 / 3, 'twoThirds'],
    [0.75, 'threeQuarters'],
    [0.8, 'fourFifths'],
    [0.9, 'nineTenths'],
    [0.98, 'over90'],
  ];
  for (const [share, words] of rows) test(`${share}`, () => assert.equal(about(share), words));

  test('all are used, and a greater share never has smaller words', () => {
    const places = Array.from({ length: 1001 }, (_, at) => ABOUT.indexOf(about(at / 1000)));
    assert.deepEqual([...new Set(places)], [...ABOUT.keys()]);
  });
});

describe('figures of a file', () => {
  test('of a group: its row, or nothing', () => {
    const [first] = tables;
    assert.ok(first);
    const quarters = ['2026-Q1', '2026-Q2'].map((until, at) => ({ group: { until }, firms: at, counts: [] }));
    const cumulative = [{ ...first, rows: quarters }];
    assert.equal(figuresOn(cumulative, 'step', { until: '2026-Q2' })?.row.firms, 1);
    assert.deepEqual(figuresOn(tables, 'step', { sizes: ['1', '2-9'] })?.row.counts, [20, 10]);
    assert.equal(figuresOn(tables, 'step', { sizes: ['1'] }), null);
    assert.equal(figuresOn(tables, 'plans.barriers.ethics', {}), null);
  });

  test('a share has its base; what is held back has none', () => {
    const found = figuresOn(tables, 'cell.know.organisation', {});
    assert.ok(found);
    assert.deepEqual(
      { ...shareAt(found.row, 0), low: 0, high: 0 },
      { count: 30, firms: 64, share: 0.46875, low: 0, high: 0 },
    );
    assert.equal(shareAt(found.row, 2), null);
    assert.equal(shareAt({ ...found.row, firms: 0, counts: [0] }, 0), null);
    assert.equal(shareAt({ ...found.row, firms: null }, 0), null);
  });

  test('groups, each once', () => {
    assert.deepEqual(groupsIn(tables, 'size'), [{ sizes: ['1', '2-9'] }, { sizes: ['10-49', '50-249', '250-plus'] }]);
    assert.equal(groupsIn(tables).length, 4);
    const quarters = [{ ...tables[0], by: 'quarter', rows: [{ group: { until: '2026-Q3' }, firms: 64, counts: [] }] }];
    assert.deepEqual(groupsIn(quarters as unknown as typeof tables), []);
  });
});

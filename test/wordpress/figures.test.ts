import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { hasPhp, php } from './support/php.js';

const skip = hasPhp ? false : 'no PHP here';
const KEYS = ['total', 'step 1', 'step 2', 'between', 'know.people 0', 'know.people 75'];
const LEAST = 5;

interface Row {
  readonly received: string;
  readonly sector: string;
  readonly size: string;
  readonly step_low: string;
  readonly step_high: string;
  readonly cells: string;
  readonly noise: string;
}
interface Filter {
  readonly sector?: string;
  readonly size?: string;
  readonly from?: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  received: fc.constantFrom('2026-10-31 10:00:00', '2026-11-01 00:00:00', '2026-12-24 12:00:00'),
  sector: fc.constantFrom('trade', 'trade', 'trade', 'finance', ''),
  size: fc.constantFrom('1', '2-9'),
  step_low: fc.constantFrom('1', '2'),
  step_high: fc.constant('2'),
  cells: fc
    .constantFrom(0, 0, 80, 80, null)
    .map((low) => JSON.stringify({ 'know.people': low === null ? null : { low, high: 100 } })),
  noise: fc.nat({ max: 4_294_967_295 }).map(String),
});
const filter: fc.Arbitrary<Filter> = fc.record(
  { sector: fc.constantFrom('trade', 'finance'), size: fc.constantFrom('1', '2-9'), from: fc.constant('2026-11') },
  { requiredKeys: [] },
);
const sheets = () =>
  fc.sample(fc.tuple(fc.array(row, { maxLength: 60, minLength: 1, size: 'max' }), filter), { numRuns: 1000, seed: 11 });

const passes = (one: Row, { from, sector, size }: Filter) =>
  (sector === undefined || one.sector === sector) &&
  (size === undefined || one.size === size) &&
  (from === undefined || one.received.slice(0, 7) >= from);

function belongs(one: Row, key: string): boolean {
  const isSure = one.step_low === one.step_high;
  if (key.startsWith('step')) return isSure && key === `step ${one.step_low}`;
  if (key === 'between') return !isSure;
  if (key === 'total') return true;
  return one.cells.includes(key.endsWith(' 0') ? '"low":0' : '"low":80');
}

/** The filter without one part, and without all. */
function wider(narrow: Filter): Filter[] {
  const names = Object.keys(narrow) as (keyof Filter)[];
  return [...names.map((name) => ({ ...narrow, [name]: undefined })), {}];
}

describe('figures in the pictures', { skip }, () => {
  const cases = sheets();
  const all = php(
    'figures.php',
    cases.map(([rows, narrow]) => ({ rows, filter: narrow, keys: KEYS })),
  ) as Record<string, number | null>[];
  const each = (check: (shown: number | null, count: number, beside: number[], title: string) => void) => {
    cases.forEach(([rows, narrow], index) => {
      for (const key of KEYS) {
        const count = (which: Filter) => rows.filter((one) => passes(one, which) && belongs(one, key)).length;
        const own = count(narrow);
        const beside = wider(narrow).map((which) => count(which) - own);
        check(all[index]?.[key] ?? null, own, beside, `case ${index}, ${key}`);
      }
    });
  };

  test('are multiples of five, less than five off, and of five firms or more', () => {
    let shownAtAll = 0;
    each((shown, count, _, title) => {
      if (shown === null) return;
      shownAtAll += 1;
      assert.ok(
        shown % LEAST === 0 && Math.abs(shown - count) < LEAST && count >= LEAST,
        `${title}: ${shown} of ${count}`,
      );
    });
    assert.ok(shownAtAll > 200, `${shownAtAll} numbers`);
  });

  test('are not shown where a comparison with a wider picture would show fewer than five', () => {
    let kept = 0;
    each((shown, count, beside, title) => {
      const gives = beside.some((more) => more > 0 && more < LEAST);
      if (gives && count >= LEAST) kept += 1;
      if (gives) assert.equal(shown, null, title);
      else if (count >= LEAST) assert.notEqual(shown, null, title);
    });
    assert.ok(kept > 50, `${kept} numbers kept back`);
  });

  test('are the same when asked again, and right in the long run', () => {
    const again = php(
      'figures.php',
      cases.map(([rows, narrow]) => ({ rows, filter: narrow, keys: KEYS })),
    );
    assert.deepEqual(again, all);
    const off: number[] = [];
    each((shown, count) => {
      if (shown !== null && count % LEAST !== 0) off.push(shown - count);
    });
    const mean = off.reduce((sum, one) => sum + one, 0) / off.length;
    assert.ok(off.length > 150 && Math.abs(mean) < 0.5, `${off.length}, ${mean}`);
  });

  test('of a part beside its whole are not shown where the rest is a small group', () => {
    const parts = ['step 1', 'step 2', 'between'].flatMap((step) =>
      ['sector trade', 'sector finance', 'size 2-9', 'quarter 2026-4'].map(
        (group) => [`${group}/${step}`, [group, step]] as const,
      ),
    );
    const shown = php(
      'figures.php',
      cases.map(([rows]) => ({ rows, filter: {}, keys: [], parts })),
    ) as Record<string, number | null>[];
    let [numbers, kept] = [0, 0];
    cases.forEach(([rows], index) => {
      for (const [key, wholes] of parts) {
        const within = (whole: string) => rows.filter((one) => isIn(one, whole));
        const firms = rows.filter((one) => wholes.every((whole) => isIn(one, whole))).length;
        const gives = wholes.some((whole) => isSmall(within(whole).length - firms));
        const number = shown[index]?.[key] ?? null;
        if (firms < LEAST || gives) assert.equal(number, null, `case ${index}, ${key}`);
        else assert.ok(number !== null && Math.abs(number - firms) < LEAST && number % LEAST === 0, `${index}, ${key}`);
        if (number !== null) numbers += 1;
        if (gives && firms >= LEAST) kept += 1;
      }
    });
    assert.ok(numbers > 500 && kept > 200, `${numbers} shown, ${kept} kept back`);
  });

  test('of what was chosen are those of firms that were asked', () => {
    const results = (depth: string, barriers: readonly string[], count: number) =>
      Array.from({ length: count }, (_, noise) => ({
        ...{ received: '2026-11-01 00:00:00', sector: '', size: '', step_low: '1', step_high: '1', cells: '{}', noise },
        result: JSON.stringify({ depth, barriers, supportWanted: [], motives: [] }),
      }));
    const rows = [
      ...results('full', ['privacy'], 20),
      ...results('full', ['expertise', 'privacy'], 10),
      ...results('quick', [], 15),
    ];
    const keys = ['total', 'barriers', 'barriers privacy', 'barriers expertise', 'barriers costs'];
    const [shown] = php('figures.php', [{ rows, filter: {}, keys }]) as Record<string, number | null>[];
    assert.deepEqual(shown, {
      total: 45,
      barriers: 30,
      'barriers privacy': 30,
      'barriers expertise': 10,
      'barriers costs': null,
    });
  });
});

function isIn(one: Row, whole: string): boolean {
  const [name, id] = whole.split(' ');
  if (name === 'sector') return one.sector === id;
  if (name === 'size') return one.size === id;
  return name === 'quarter' || belongs(one, whole);
}

function isSmall(firms: number): boolean {
  return firms > 0 && firms < LEAST;
}

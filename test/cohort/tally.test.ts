import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LINE_REFUSALS, parseTally, Tally, tallyFile } from '../../src/cohort/index.js';
import type { Counts, LineRefusal } from '../../src/cohort/index.js';
import { always } from '../engine/support/runs.js';
import { builtIn, randomResults, resultOf } from './support/results.js';

const RESULTS = randomResults(60, 20261201);

/** What a line may be: a result, perhaps of a known firm, or nothing that can be counted. */
type Entry = { readonly result: number; readonly respondent: string | null } | { readonly refused: LineRefusal };

const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ result: fc.nat(RESULTS.length - 1), respondent: fc.constant(null) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      result: fc.nat(RESULTS.length - 1),
      respondent: fc.constantFrom('a', 'b', 'c', 'd'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ refused: fc.constantFrom(...LINE_REFUSALS) }) },
);
const entries = fc.array(entry, { maxLength: 40 });

function tallyOf(list: readonly Entry[]): Tally {
  const tally = new Tally(builtIn);
  for (const one of list) {
    if ('refused' in one) tally.refuse(one.refused);
    else tally.add(RESULTS[one.result] ?? assert.fail(), one.respondent);
  }
  return tally;
}

function mergeOf(...parts: readonly Tally[]): Tally {
  const tally = new Tally(builtIn);
  for (const one of parts) tally.merge(one.part());
  return tally;
}

const bytes = (tally: Tally) => JSON.stringify([tallyFile(builtIn, tally.part()), tally.counts()]);

function total({ firms, refused }: Counts): number {
  return Object.values(refused).reduce((sum, count) => sum + count, firms);
}

describe('tallies of parts', () => {
  test('in any order give the tally of the whole, byte for byte', () =>
    always(
      fc.record({
        list: entries,
        cuts: fc.array(fc.nat(40)),
        order: fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }),
      }),
      ({ cuts, list, order }) => {
        const shards = [...list.keys()].map((at) => cuts.filter((cut) => cut <= at).length);
        const parts = [...new Set(shards)].map((shard) => list.filter((_, at) => shards[at] === shard));
        const mixed = parts.map((part, at) => [order[at] ?? 0, part] as const).sort(([one], [other]) => one - other);
        const shuffled = mixed.map(([, part]) => tallyOf([...part].reverse()));
        assert.equal(bytes(mergeOf(...shuffled)), bytes(tallyOf(list)));
      },
      100,
    ));

  test('are merged associatively and commutatively', () =>
    always(
      fc.tuple(entries, entries, entries),
      (lists) => {
        const [a, b, c] = lists.map(tallyOf) as [Tally, Tally, Tally];
        const one = bytes(mergeOf(mergeOf(a, b), c));
        assert.equal(bytes(mergeOf(a, mergeOf(b, c))), one);
        assert.equal(bytes(mergeOf(c, a, b)), one);
      },
      60,
    ));

  test('come back from a file as they were', () =>
    always(
      entries,
      (list) => {
        const text = JSON.stringify(tallyFile(builtIn, tallyOf(list).part()));
        const parsed = parseTally(builtIn, JSON.parse(text));
        assert.ok(parsed.ok);
        const again = new Tally(builtIn);
        again.merge(parsed.value);
        assert.equal(bytes(again), bytes(tallyOf(list)));
      },
      60,
    ));
});

test('firms and reasons add up to the lines read, whatever the lines', () =>
  always(
    fc.tuple(entries, fc.subarray(['r-1', 'r-2', 'r-3', 'a', 'b'])),
    ([list, withdrawn]) => {
      const tally = tallyOf(list);
      tally.withdraw(withdrawn);
      const counts = tally.counts();
      assert.equal(total(counts), list.length);
      assert.equal(counts.lines, list.length);
    },
    100,
  ));

test('the last result of a respondent counts, and a repeat once', () => {
  const tally = new Tally(builtIn);
  const visit = (id: string, day: string, frequency: string) =>
    resultOf(builtIn, { 'use.frequency': frequency }, { id, completedAt: `2026-${day}T10:00:00Z` });
  tally.add(visit('new', '09-01', 'never'), 'm-1');
  tally.add(visit('old', '02-01', 'tried'), 'm-1');
  tally.add(visit('new', '09-01', 'never'), 'm-1');
  tally.add(visit('other', '02-01', 'never'), null);
  const { firms, lines, period, refused, tables } = tally.counts();
  assert.deepEqual([lines, firms, refused.superseded, refused.repeated], [4, 2, 1, 1]);
  assert.deepEqual(period, { from: '2026-Q1', until: '2026-Q3' });
  assert.deepEqual(tables.find(({ variable }) => variable === 'step')?.counts, [2, 0, 0, 0, 0]);
});

describe('what is withdrawn', () => {
  const withdrawn = (keys: readonly string[]) => {
    const tally = tallyOf([
      { result: 0, respondent: 'a' },
      { result: 1, respondent: 'a' },
      { result: 2, respondent: null },
      { result: 2, respondent: null },
    ]);
    tally.withdraw(keys);
    return tally;
  };
  const rows: [name: string, keys: readonly string[], firms: number, withdrawn: number][] = [
    ['nothing', [], 2, 0],
    ['a result without a respondent', ['r-2'], 1, 1],
    ['one of two results of a firm: the other counts', ['r-1'], 2, 1],
    ['a respondent: none of its results counts', ['a'], 1, 2],
    ['what nobody sent', ['x'], 2, 0],
  ];
  for (const [name, keys, firms, gone] of rows) {
    test(name, () => {
      const counts = withdrawn(keys).counts();
      assert.deepEqual([counts.firms, counts.refused.withdrawn, counts.lines], [firms, gone, 4]);
    });
  }

  test('stays so when it is merged with a tally that has it, and leaves no answer in the file', () => {
    const all = mergeOf(withdrawn([]), withdrawn(['r-2']));
    assert.deepEqual([all.counts().refused.withdrawn, all.counts().refused.repeated], [1, 5]);
    const { rows } = withdrawn(['r-0', 'r-1', 'r-2']).part();
    const width = rows.length / 3;
    for (const start of [0, width, 2 * width])
      assert.ok(rows.subarray(start + 16, start + width).every((byte) => byte === 0));
  });
});

describe('a file that is no tally of these results is refused', () => {
  const file = tallyFile(builtIn, tallyOf([{ result: 0, respondent: null }]).part());
  const rows: [name: string, value: unknown, path: RegExp][] = [
    ['no object', null, /^\$$/],
    ['of another definition', { ...file, assessment: { ...file.assessment, id: 'other' } }, /assessment\.id/],
    ['of another content', { ...file, assessment: { ...file.assessment, hash: `sha256-${'0'.repeat(64)}` } }, /hash/],
    ['of another engine', { ...file, engineVersion: '1.0.0' }, /engineVersion/],
    ['with more rows than lines', { ...file, lines: 0 }, /results/],
    ['cut short', { ...file, results: [file.results[0]?.slice(0, 8)] }, /results/],
    [
      'with codes that are none',
      { ...file, results: [btoa('\xff'.repeat(atob(file.results[0] ?? '').length))] },
      /results/,
    ],
    ['no Base64', { ...file, results: ['A'] }, /results/],
    ['with a key too many', { ...file, more: 1 }, /more/],
  ];
  for (const [name, value, path] of rows) {
    test(name, () => {
      const parsed = parseTally(builtIn, value);
      assert.ok(!parsed.ok);
      assert.match(parsed.issues[0]?.path ?? '', path);
    });
  }
});

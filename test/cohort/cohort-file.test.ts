import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { DisclosureError, parseCohort, publish, Tally } from '../../src/cohort/index.js';
import { jsonSchemas } from '../../src/contract/index.js';
import { builtIn, randomResults } from './support/results.js';

const isValid = new Ajv2020({ strict: false }).compile(jsonSchemas().cohort);

function countsOf(count: number) {
  const tally = new Tally(builtIn);
  for (const result of RESULTS.slice(0, count)) tally.add(result);
  tally.refuse('no-result');
  return tally.counts();
}

const RESULTS = randomResults(61, 30);
const COUNTS = countsOf(60);
const FILE = await publish(COUNTS, { population: 'Bakers' });

test('the file is one by its JSON Schema and by the check of the package', () => {
  assert.ok(isValid(FILE), JSON.stringify(isValid.errors));
  assert.deepEqual(parseCohort(COUNTS, JSON.parse(JSON.stringify(FILE))), { ok: true, value: FILE });
});

test('it says what was counted, how, and of whom', () => {
  const { assessment, engineVersion, firms, lines, period, population, refused, release, synthetic, threshold } = FILE;
  assert.deepEqual([assessment, engineVersion], [COUNTS.assessment, COUNTS.engineVersion]);
  assert.deepEqual([lines, firms, refused['no-result'], population, synthetic], [61, 60, 1, 'Bakers', false]);
  assert.deepEqual([release, threshold, period], [1, 10, { from: '2026-Q1', until: '2027-Q1' }]);
});

test('sixty firms have figures, and none of them is of fewer than ten', () => {
  const figures = FILE.tables.flatMap(({ rows }) => rows.flatMap(({ counts }) => counts)).filter((one) => one !== null);
  assert.ok(figures.length > 20, `${figures.length} figures`);
  assert.ok(figures.every((one) => one >= 10));
  assert.ok(FILE.tables.some(({ by, variable }) => variable === 'step' && by === 'all'));
});

test('a release with one firm more repeats what was published', async () => {
  const next = await publish(countsOf(61), { earlier: [FILE] });
  assert.deepEqual([next.release, next.firms], [2, 61]);
  const published = new Set(FILE.tables.map(({ variable }) => variable));
  assert.deepEqual(
    next.tables.filter(({ variable }) => published.has(variable)),
    FILE.tables,
  );
});

test('a release after firms withdrew repeats what was published, and is a file to show', async () => {
  const counts = countsOf(40);
  const next = await publish(counts, { earlier: [FILE] });
  assert.ok(next.tables.some(({ rows }) => rows.some(({ firms }) => (firms ?? 0) > next.firms)));
  assert.deepEqual(parseCohort(counts, JSON.parse(JSON.stringify(next))), { ok: true, value: next });
});

test('an earlier release that is missing, and a threshold that is none, are refused', async () => {
  await assert.rejects(publish(COUNTS, { earlier: [{ ...FILE, release: 2 }] }), DisclosureError);
  await assert.rejects(publish(COUNTS, { threshold: 4 }), DisclosureError);
});

describe('no cohort file of these questions', () => {
  const rows: [name: string, value: unknown, path: RegExp][] = [
    ['a text', 'x', /^\$$/],
    ['a figure that is no number', { ...FILE, firms: '60' }, /firms/],
    ['a key too many', { ...FILE, more: 1 }, /more/],
    ['of another content', { ...FILE, assessment: { ...FILE.assessment, hash: `sha256-${'0'.repeat(64)}` } }, /hash/],
    ['of another engine', { ...FILE, engineVersion: '1.0.0' }, /engineVersion/],
  ];
  for (const [name, value, path] of rows) {
    test(name, () => {
      const parsed = parseCohort(COUNTS, value);
      assert.ok(!parsed.ok);
      assert.match(parsed.issues[0]?.path ?? '', path);
    });
  }
});

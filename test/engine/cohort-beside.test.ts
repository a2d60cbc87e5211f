/** One firm beside firms like it, counted by hand. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessment } from '../../src/content/index.js';
import { cellsBeside, stepBeside } from '../../src/engine/cohort/beside.js';
import type { CohortGroup, CohortTable } from '../../src/engine/cohort/figures.js';
import { firmFacts } from '../../src/engine/index.js';
import { cohortFile } from '../cohort-element/support/cohort.js';

const { tables } = cohortFile();
const SMALL = { size: '2-9', sector: 'hospitality' };

describe('the step', () => {
  test('of a small firm: the figures of small firms, which are fewer than all', () => {
    const found = stepBeside(tables, assessment, { low: 2, high: 2 }, SMALL);
    assert.ok(found);
    const { categories, group, isLarger, share } = found;
    assert.deepEqual([group, categories], [{ sizes: ['1', '2-9'] }, ['not-started', 'exploring']]);
    assert.deepEqual([share.count, share.firms, isLarger], [20, 30, false]);
  });

  test('of a firm of two groups: those of the smaller one', () => {
    const found = stepBeside(tables, assessment, { low: 2, high: 2 }, { size: '1', sector: 'trade' });
    assert.deepEqual(found?.group, { sector: 'trade' });
  });

  test('of a large firm, whose group is held back: the next larger one, and that is said', () => {
    const found = stepBeside(tables, assessment, { low: 2, high: 2 }, { size: '50-249', sector: 'hospitality' });
    assert.deepEqual([found?.group, found?.share.count, found?.share.firms, found?.isLarger], [{}, 32, 64, true]);
  });

  test('that is not known exactly, but is in one category of the file: of that category', () => {
    const found = stepBeside(tables, assessment, { low: 4, high: 5 }, { size: null, sector: null });
    assert.deepEqual([found?.categories, found?.share.count], [['integrated', 'strategic'], 10]);
  });

  test('that may be in two categories is not compared', () => {
    assert.equal(stepBeside(tables, assessment, { low: 3, high: 4 }, { size: null, sector: null }), null);
  });

  test('of which there are no figures is not compared', () => {
    assert.equal(stepBeside([], assessment, { low: 2, high: 2 }, SMALL), null);
  });
});

describe('the scores', () => {
  const exactly = (value: number) => ({ low: value, high: value });
  const cells = {
    ...{ 'know.people': exactly(50), 'know.organisation': exactly(80), 'want.people': exactly(10) },
    ...{ 'want.organisation': null, 'can.people': { low: 10, high: 90 } },
  };
  const found = cellsBeside(tables, assessment, cells, SMALL);

  test('are compared band by band; a score on a border is in the upper one', () => {
    const one = found.find(({ dimension }) => dimension === 'know.people');
    assert.deepEqual([one?.beside.categories, one?.beside.share.count, one?.beside.share.firms], [['50-75'], 20, 64]);
  });

  test('not where the band is held back, has no figures, or the score is not certain', () => {
    assert.deepEqual(
      found.map(({ dimension }) => dimension),
      ['know.people'],
    );
  });
});

test('size and sector come from the answers', () => {
  const { sector, size } = firmFacts(assessment, { 'profile.size': '10-49', 'profile.sector': 'dont-know' });
  assert.deepEqual({ sector, size }, { sector: null, size: '10-49' });
});

describe('a table', () => {
  const table = (by: CohortTable['by'], rows: CohortTable['rows'], categories = [['yes'], ['no']]): CohortTable => ({
    ...{ variable: 'step', by, categories, rows },
  });
  const row = (group: CohortGroup, firms: number | null, ...counts: (number | null)[]) => ({ group, firms, counts });
  const ladder = { ...assessment, steps: [{ id: 'yes' }, { id: 'no' }] };
  const beside = (tables: readonly CohortTable[]) => stepBeside(tables, ladder, { low: 1, high: 1 }, SMALL);

  test('of quarters is of no use: it has firms of before, too', () => {
    assert.equal(beside([table('quarter', [row({ until: '2026-Q3' }, 20, 5, 15)])]), null);
  });

  test('of groups that the firm is not in is of no use', () => {
    const tables = [
      table('size', [row({ sizes: ['10-49'] }, 20, 5, 15)]),
      table('sector', [row({ sector: 'x' }, 20, 5, 15)]),
    ];
    assert.equal(beside(tables), null);
    const unknown = stepBeside(tables, ladder, { low: 1, high: 1 }, { size: null, sector: null });
    assert.equal(unknown, null);
  });

  test('without the category of the firm has no share, and neither has a group of nobody', () => {
    assert.equal(beside([table('all', [row({}, 20, 5, 15)], [['other'], ['no']])]), null);
    assert.equal(beside([table('all', [row({}, 0, 0, 0)])]), null);
    assert.equal(beside([table('all', [row({}, null, 5, 15)])]), null);
  });

  test('of the same group with figures held back is no smaller group', () => {
    const found = beside([table('all', [row({}, 20, 5, 15)]), table('all', [row({}, 20, null, null)])]);
    assert.deepEqual([found?.share.count, found?.isLarger], [5, false]);
  });

  test('that holds back a larger group says nothing of a smaller one', () => {
    const found = beside([
      table('size', [row({ sizes: ['2-9'] }, 20, 5, 15)]),
      table('all', [row({}, 40, null, null)]),
    ]);
    assert.deepEqual([found?.group, found?.isLarger], [{ sizes: ['2-9'] }, false]);
  });
});

test('without a step there is none to compare, and a profile has none', () => {
  assert.equal(stepBeside(tables, assessment, null, SMALL), null);
});

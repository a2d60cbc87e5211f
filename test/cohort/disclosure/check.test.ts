/** Counts and policies that cannot be true are refused, with the place. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DisclosureError, protect } from '../../../src/cohort/disclosure/index.js';
import type { CountTables } from '../../../src/cohort/disclosure/index.js';
import type { Count } from '../../../src/cohort/types.js';
import { chance, countFirms, typicalFirms } from './firms.js';

const WORLD = {
  sizes: ['small', 'large'],
  sectors: ['trade', 'care'],
  variables: [{ id: 'step', categories: ['1', '2'], ordered: true }],
};
const good = countFirms(WORLD, typicalFirms(WORLD, 40, chance(1)));

/** The counts with the table of one group changed. */
function withTable(group: Count['group'], change: Partial<Count>): CountTables {
  const isIt = (one: Count) => one.group.size === group.size && one.group.sector === group.sector;
  return { ...good, tables: good.tables.map((one) => (isIt(one) ? { ...one, ...change } : one)) };
}

const CASES: readonly (readonly [title: string, counts: CountTables, message: RegExp])[] = [
  ['half a firm', withTable({}, { counts: [20.5, 19] }), /^step: 20.5 is no number of firms/],
  ['fewer than no firms', withTable({ size: 'small' }, { counts: [-1, 10] }), /^step, size small: -1 is no number/],
  ['no number', withTable({}, { counts: [NaN, 10] }), /^step: NaN is no number/],
  ['a category too many', withTable({}, { counts: [20, 10, 10] }), /^step: 3 counts for 2 categories/],
  ['sizes that add up to more than all', withTable({ size: 'small' }, { counts: [900, 900] }), /add up to more/],
  ['a cell larger than its size', withTable({ size: 'small', sector: 'care' }, { counts: [90, 90] }), /add up to more/],
  [
    'a variable that is not there',
    withTable({}, { variable: 'motives.growth' }),
    /^motives.growth: there is no variable/,
  ],
  [
    'a size that is not there',
    withTable({ size: 'large' }, { group: { size: 'huge' } }),
    /size huge: this size is not/,
  ],
  ['a quarter with a size', withTable({}, { group: { size: 'small', until: 'x' } }), /this quarter is not in/],
  ['a table that is missing', { ...good, tables: good.tables.slice(1) }, /^step: this table is missing/],
  [
    'a table twice',
    { ...good, tables: [...good.tables, ...good.tables.slice(0, 1)] },
    /^step: this table is there twice/,
  ],
  [
    'a variable twice',
    { ...good, variables: [...good.variables, ...good.variables] },
    /^variables: an id is there twice/,
  ],
];

describe('what disclosure control refuses', () => {
  for (const [title, counts, message] of CASES) {
    it(title, () => assert.rejects(protect(counts, { threshold: 10 }, []), { name: 'DisclosureError', message }));
  }

  for (const threshold of [4, 51, 10.5, NaN, Infinity]) {
    it(`a threshold of ${threshold}`, () =>
      assert.rejects(protect(good, { threshold }, []), { message: /no whole number from 5 to 50/ }));
  }

  it('a threshold above that of an earlier release, whose figures may stay', async () => {
    const { published } = await protect(good, { threshold: 10 }, []);
    await assert.rejects(protect(good, { threshold: 11 }, [{ published }]), {
      message: 'threshold: at most 10 is expected, that of an earlier release; found 11.',
    });
    await protect(good, { threshold: 9 }, [{ published }]);
  });

  it('a list of earlier releases that has a hole', async () => {
    const { published } = await protect(good, { threshold: 10 }, []);
    await assert.rejects(
      protect(good, { threshold: 10 }, [{ published: { ...published, release: 2 } }]),
      DisclosureError,
    );
  });

  it('nothing of good counts', async () => {
    const { published, report } = await protect(good, { threshold: 10 }, []);
    assert.equal(published.tables.length > 0, true);
    assert.equal(report.variables.counted, 1);
  });
});

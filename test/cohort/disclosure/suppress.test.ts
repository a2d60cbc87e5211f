/** A limit to what is held back: it decides the same as if the whole choice were known. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadSolver } from '../../../src/cohort/disclosure/solver.js';
import { suppress } from '../../../src/cohort/disclosure/suppress.js';
import { smallTables } from './optimum.js';

describe('a choice that may hold back only so many figures', async () => {
  const highs = await loadSolver();
  for (const seed of [2, 3, 4, 5, 6]) {
    const problem = smallTables(seed);
    const found = suppress(highs, problem);
    assert.ok(typeof found !== 'string');
    const held = found.shown.filter((isShown) => !isShown).length;
    const within = (most: number) => suppress(highs, problem, undefined, most);

    it(`tables ${seed}: as many as are needed: the same choice`, () => {
      const again = within(held);
      assert.deepEqual(typeof again === 'string' ? again : again.shown, found.shown);
    });

    it(`tables ${seed}: fewer, or none: unsafe`, () => {
      assert.ok(held > 0);
      for (const most of [held - 1, 0]) assert.equal(within(most), 'unsafe');
    });
  }
});

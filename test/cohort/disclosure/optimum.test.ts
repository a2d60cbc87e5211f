/** Small linked tables beside the fewest figures that can be held back. `npm run disclosure -- optimum 200` has more. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadSolver } from '../../../src/cohort/disclosure/solver.js';
import { suppress } from '../../../src/cohort/disclosure/suppress.js';
import { isShort } from '../../engine/support/runs.js';
import { fewestHeldBack, smallTables } from './optimum.js';

it('holds back at most 1.15 times as many figures as the optimum', async () => {
  const highs = await loadSolver();
  // To prove an optimum takes about a second a table: a short run does so for one.
  for (const seed of isShort ? [2] : [2, 3, 4]) {
    const problem = smallTables(seed);
    const found = suppress(highs, problem);
    assert.ok(typeof found !== 'string');
    const held = found.shown.filter((isShown) => !isShown).length;
    assert.ok(held > 0 && held <= 1.15 * fewestHeldBack(highs, problem), `seed ${seed}: ${held}`);
  }
});
